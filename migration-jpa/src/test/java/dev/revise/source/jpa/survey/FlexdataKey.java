package dev.revise.source.jpa.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "exposure_flexdata_schema", schema = "cdb")
public class FlexdataKey {
  @Id
  @Column(length = 128)
  public String key;

  @Column(columnDefinition = "text", nullable = false)
  public String doc;
}
