package dev.revise.source.jpa.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

/** An exposure under the name that the pipelines know. */
@Entity
@Immutable
@Table(name = "visit", schema = "cdb", comment = "Exposures as visits.")
@View(query = "select exposure_id as visit_id, band, exposure_name from cdb.exposure")
public class Visit {
  @Id
  @Column(name = "visit_id")
  public long id;

  @Column(name = "exposure_name", length = 20)
  public String name;

  @Column(length = 10)
  public String band;
}
