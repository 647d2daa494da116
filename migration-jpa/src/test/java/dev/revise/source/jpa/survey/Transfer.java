package dev.revise.source.jpa.survey;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A transfer, all kinds in one table. */
@Entity
@Table(name = "transfer")
@DiscriminatorColumn(name = "kind", length = 16)
public class Transfer {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  public String id;

  @Column(name = "begun_at")
  public OffsetDateTime begunAt;
}
