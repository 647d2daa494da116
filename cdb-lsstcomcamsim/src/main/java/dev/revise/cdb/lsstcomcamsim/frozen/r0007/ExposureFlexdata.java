package dev.revise.cdb.lsstcomcamsim.frozen.r0007;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * The rows of exposure_flexdata.
 *
 * <p>As {@code V0007__Day_obs_and_seq_num_in_dependent_tables} left it.
 */
@Entity
@Table(name = "exposure_flexdata")
@IdClass(ExposureFlexdata.Key.class)
public class ExposureFlexdata {
  @Id @Column(name = "obs_id") public long obsId;
  @Id @Column(name = "key", length = 128) public String key;
  @Column(name = "value", columnDefinition = "text") public String value;
  @Column(name = "day_obs", nullable = false) public Integer dayObs;
  @Column(name = "seq_num", nullable = false) public Integer seqNum;

  /** What tells its rows apart. */
  public record Key(long obsId, String key) implements Serializable {}
}
