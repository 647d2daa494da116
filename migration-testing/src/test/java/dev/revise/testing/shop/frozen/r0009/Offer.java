package dev.revise.testing.shop.frozen.r0009;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The rows of offer. The table has no primary key; what is marked as an identifier stands for it.
 *
 * <p>As {@code V0009__Coarser} left it.
 */
@Entity
@Table(name = "offer")
@IdClass(Offer.Key.class)
public class Offer {
  @Id @Column(name = "price", precision = 7, scale = 2) public BigDecimal price;
  @Id @Column(name = "contact", length = 30) public String contact;
  @Column(name = "begins") public LocalDate begins;
  @Column(name = "ends", columnDefinition = "timestamp") public LocalDateTime ends;

  /** What tells its rows apart. */
  public record Key(BigDecimal price, String contact) implements Serializable {}
}
