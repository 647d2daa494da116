package dev.revise.step.frozen.r0001;

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
  @Column(name = "number")
  public long number;

  @Id
  @Column(name = "field", length = 20)
  public String field;

  @Column(name = "band", columnDefinition = "text")
  public String band;

  @Column(name = "magnitude")
  public Double magnitude;

  /** What tells its rows apart. */
  public record Key(long number, String field) implements Serializable {}
}
