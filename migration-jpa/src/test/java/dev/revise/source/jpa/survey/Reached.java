package dev.revise.source.jpa.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

/** A view by a query of any kind, written as both databases read it. */
@Entity(name = "reached")
@Immutable
@View(
    query =
        "SELECT \"job_id\", COUNT(*) AS \"uploads\" FROM \"cdb\".\"transfer\" GROUP BY \"job_id\"")
public class Reached {
  @Id
  @Column(name = "job_id")
  public UUID id;

  @Column(nullable = false)
  public long uploads;
}
