package dev.revise.safety.frozen.r0001;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The rows of star, as the first revision left it. */
@Entity
@Table(name = "star")
@IdClass(Star.Key.class)
public class Star {
  @Id
  @Column(name = "night", length = 8)
  public String night;

  @Id
  @Column(name = "id")
  public long id;

  @Column(name = "seen", nullable = false)
  public Integer seen;

  /** What tells its rows apart. */
  public record Key(String night, long id) implements Serializable {}
}
