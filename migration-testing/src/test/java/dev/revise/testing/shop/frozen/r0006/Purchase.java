package dev.revise.testing.shop.frozen.r0006;

import dev.revise.mapping.EnumForm;
import dev.revise.testing.shop.frozen.r0001.State;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcType;

/**
 * The rows of purchase.
 *
 * <p>As {@code V0006__Currencies} left it.
 */
@Entity
@Table(name = "purchase")
public class Purchase {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "id") public Integer id;
  @Column(name = "customer", nullable = false) public Long customer;
  @Column(name = "state", nullable = false, columnDefinition = "\"goods\".\"state\"")
  @JdbcType(EnumForm.class)
  public State state;
  @Column(name = "pieces") public Long pieces;
  @GeneratedColumn("\"pieces\" * 2") @Column(name = "twice") public Long twice;
  @Column(name = "weight") public Double weight;
  @Column(name = "currency", nullable = false, columnDefinition = "text") public String currency;
}
