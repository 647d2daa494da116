package dev.revise.source.jpa.survey;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** What is written down about any row. */
@MappedSuperclass
public abstract class Noted {
  @Column(name = "noted_at", nullable = false)
  public Instant notedAt;
}
