package dev.revise.cdb.latiss.frozen.r0015;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * Free-form key and value pairs attached to one detector of an exposure, one row for each exposure,
 * detector, and key.
 *
 * <p>As {@code V0015__Keys_on_day_obs_and_seq_num} left it.
 */
@Entity
@Table(name = "ccdexposure_flexdata")
@IdClass(CcdexposureFlexdata.Key.class)
public class CcdexposureFlexdata {
  @Id @Column(name = "day_obs") public int dayObs;
  @Id @Column(name = "seq_num") public int seqNum;
  @Id @Column(name = "detector") public int detector;
  @Id @Column(name = "key", length = 128) public String key;
  @Column(name = "obs_id", nullable = false) public Long obsId;
  @Column(name = "value", columnDefinition = "text") public String value;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum, int detector, String key) implements Serializable {}
}
