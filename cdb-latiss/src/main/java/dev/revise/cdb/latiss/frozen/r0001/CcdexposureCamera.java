package dev.revise.cdb.latiss.frozen.r0001;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The rows of ccdexposure_camera.
 *
 * <p>As {@code V0001__Initial_tables} left it.
 */
@Entity
@Table(name = "ccdexposure_camera")
public class CcdexposureCamera {
  @Id @Column(name = "ccdexposure_id") public long ccdexposureId;
  @Column(name = "temp_set") public Double tempSet;
  @Column(name = "ccd_temp") public Double ccdTemp;
}
