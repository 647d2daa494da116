package dev.revise.cdb.latiss.frozen.r0008;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * The rows of exposure_quicklook.
 *
 * <p>As {@code V0008__Point_spread_function_and_mount_jitter} left it.
 */
@Entity
@Table(name = "exposure_quicklook")
@IdClass(ExposureQuicklook.Key.class)
public class ExposureQuicklook {
  @Id @Column(name = "day_obs") public int dayObs;
  @Id @Column(name = "seq_num") public int seqNum;
  @Column(name = "exposure_id", nullable = false) public Long exposureId;
  @Column(name = "postisr_pixel_median") public Double postisrPixelMedian;
  @Column(name = "mount_motion_image_degradation") public Double mountMotionImageDegradation;
  @Column(name = "mount_motion_image_degradation_az") public Double mountMotionImageDegradationAz;
  @Column(name = "mount_motion_image_degradation_el") public Double mountMotionImageDegradationEl;
  @Column(name = "mount_jitter_rms") public Double mountJitterRms;
  @Column(name = "mount_jitter_rms_az") public Double mountJitterRmsAz;
  @Column(name = "mount_jitter_rms_el") public Double mountJitterRmsEl;
  @Column(name = "mount_jitter_rms_rot") public Double mountJitterRmsRot;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum) implements Serializable {}
}
