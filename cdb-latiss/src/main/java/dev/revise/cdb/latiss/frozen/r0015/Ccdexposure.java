package dev.revise.cdb.latiss.frozen.r0015;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.ColumnTransformer;

/**
 * One row for each combination of an exposure and a detector that takes part in it.
 *
 * <p>As {@code V0015__Keys_on_day_obs_and_seq_num} left it.
 */
@Entity
@Table(name = "ccdexposure")
@IdClass(Ccdexposure.Key.class)
public class Ccdexposure {
  @Id @Column(name = "day_obs") public int dayObs;
  @Id @Column(name = "seq_num") public int seqNum;
  @Id @Column(name = "detector") public int detector;
  @Column(name = "ccdexposure_id", nullable = false) public Long ccdexposureId;
  @Column(name = "exposure_id", nullable = false) public Long exposureId;
  @Column(name = "s_region", length = 1024) public String sRegion;
  @Column(name = "pgs_region", columnDefinition = "\"public\".\"spoly\"")
  @ColumnTransformer(write = "cast(? as \"public\".\"spoly\")")
  public String pgsRegion;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum, int detector) implements Serializable {}
}
