package dev.revise.source.jpa.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A value under a key that nobody foresaw. */
@Entity
@IdClass(FlexKey.class)
@Table(name = "exposure_flexdata", schema = "cdb")
public class Flexdata {
  @Id
  @Column(name = "obs_id")
  public long obsId;

  @Id
  @Column(name = "key", length = 128)
  public String key;

  @ManyToOne
  @JoinColumn(name = "key", insertable = false, updatable = false)
  public FlexdataKey described;

  @Column(columnDefinition = "text")
  public String value;
}
