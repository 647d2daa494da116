package dev.revise.cdb.latiss.frozen.r0005;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The rows of ccdexposure.
 *
 * <p>As {@code V0005__Day_obs_and_seq_num_in_dependent_tables} left it.
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
}
