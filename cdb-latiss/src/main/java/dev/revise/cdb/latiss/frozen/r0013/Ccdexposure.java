package dev.revise.cdb.latiss.frozen.r0013;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;

/**
 * One row for each combination of an exposure and a detector that takes part in it.
 *
 * <p>As {@code V0013__Add_column_pgs_region} left it.
 */
@Entity
@Table(name = "ccdexposure")
public class Ccdexposure {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "ccdexposure_id")
  public Long ccdexposureId;
  @Column(name = "exposure_id", nullable = false) public Long exposureId;
  @Column(name = "detector", nullable = false) public Integer detector;
  @Column(name = "s_region", length = 1024) public String sRegion;
  @Column(name = "day_obs", nullable = false) public Integer dayObs;
  @Column(name = "seq_num", nullable = false) public Integer seqNum;
  @Column(name = "pgs_region", columnDefinition = "\"public\".\"spoly\"")
  @ColumnTransformer(write = "cast(? as \"public\".\"spoly\")")
  public String pgsRegion;
}
