package dev.revise.cdb.lsstcomcamsim.frozen.r0017;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * Camera state of one detector during one exposure, such as its temperature.
 *
 * <p>As {@code V0017__Keys_on_day_obs_and_seq_num} left it.
 */
@Entity
@Table(name = "ccdexposure_camera")
@IdClass(CcdexposureCamera.Key.class)
public class CcdexposureCamera {
  @Id @Column(name = "day_obs") public int dayObs;
  @Id @Column(name = "seq_num") public int seqNum;
  @Id @Column(name = "detector") public int detector;
  @Column(name = "ccdexposure_id", nullable = false) public Long ccdexposureId;
  @Column(name = "temp_set") public Double tempSet;
  @Column(name = "ccd_temp") public Double ccdTemp;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum, int detector) implements Serializable {}
}
