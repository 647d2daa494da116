package dev.revise.testing.shop.frozen.r0001;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The rows of customer.
 *
 * <p>As {@code V0001__Tables} left it.
 */
@Entity
@Table(name = "customer")
public class Customer {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "id") public Long id;
  @Column(name = "email", nullable = false, length = 30) public String email;
  @Column(name = "friend") public Long friend;
}
