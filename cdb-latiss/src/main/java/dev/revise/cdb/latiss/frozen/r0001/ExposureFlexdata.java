package dev.revise.cdb.latiss.frozen.r0001;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * The rows of exposure_flexdata.
 *
 * <p>As {@code V0001__Initial_tables} left it.
 */
@Entity
@Table(name = "exposure_flexdata")
@IdClass(ExposureFlexdata.Key.class)
public class ExposureFlexdata {
  @Id @Column(name = "obs_id") public long obsId;
  @Id @Column(name = "key", length = 128) public String key;
  @Column(name = "value", columnDefinition = "text") public String value;

  /** What tells its rows apart. */
  public record Key(long obsId, String key) implements Serializable {}
}
