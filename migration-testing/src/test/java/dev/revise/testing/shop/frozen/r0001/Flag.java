package dev.revise.testing.shop.frozen.r0001;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The rows of flag.
 *
 * <p>As {@code V0001__Tables} left it.
 */
@Entity
@Table(name = "flag")
public class Flag {
  @Id @Column(name = "up") public boolean up;
  @Column(name = "words", columnDefinition = "text") public String words;
}
