package dev.revise.testing.shop.frozen.r0009;

import dev.revise.mapping.EnumForm;
import dev.revise.testing.shop.frozen.r0008.Progress;
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
 * <p>As {@code V0009__Coarser} left it.
 */
@Entity
@Table(name = "purchase")
public class Purchase {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "id") public Integer id;
  @Column(name = "customer", nullable = false) public Long customer;
  @Column(name = "state", nullable = false, columnDefinition = "\"goods\".\"progress\"")
  @JdbcType(EnumForm.class)
  public Progress state;
  @Column(name = "pieces") public Long pieces;
  @GeneratedColumn("\"pieces\" * 2") @Column(name = "twice") public Long twice;
  @Column(name = "weight") public Integer weight;
  @Column(name = "currency", nullable = false, columnDefinition = "text") public String currency;
}
