package dev.revise.cdb.lsstcomcamsim.frozen.r0001;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The rows of ccdexposure.
 *
 * <p>As {@code V0001__Initial_tables} left it.
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
}
