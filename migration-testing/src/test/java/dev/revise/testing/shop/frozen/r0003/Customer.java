package dev.revise.testing.shop.frozen.r0003;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The rows of customer.
 *
 * <p>As {@code V0003__Other_names} left it.
 */
@Entity
@Table(name = "customer")
public class Customer {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "id") public Long id;
  @Column(name = "address", nullable = false, length = 30) public String address;
  @Column(name = "friend") public Long friend;
}
