package dev.revise.cdb.lsstcomcamsim.frozen.r0017;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * Quick-look measurements of each exposure: pixel level and effect of the telescope mount motion.
 *
 * <p>As {@code V0017__Keys_on_day_obs_and_seq_num} left it.
 */
@Entity
@Table(name = "exposure_quicklook")
@IdClass(ExposureQuicklook.Key.class)
public class ExposureQuicklook {
  @Id @Column(name = "day_obs") public int dayObs;
  @Id @Column(name = "seq_num") public int seqNum;
  @Column(name = "exposure_id", nullable = false) public Long exposureId;
  @Column(name = "postisr_pixel_median_median") public Double postisrPixelMedianMedian;
  @Column(name = "postisr_pixel_median_mean") public Double postisrPixelMedianMean;
  @Column(name = "postisr_pixel_median_max") public Double postisrPixelMedianMax;
  @Column(name = "mount_motion_image_degradation") public Double mountMotionImageDegradation;
  @Column(name = "mount_motion_image_degradation_az") public Double mountMotionImageDegradationAz;
  @Column(name = "mount_motion_image_degradation_el") public Double mountMotionImageDegradationEl;
  @Column(name = "mount_motion_image_degradation_rot") public Double mountMotionImageDegradationRot;
  @Column(name = "mount_jitter_rms_cam_hexapod") public Double mountJitterRmsCamHexapod;
  @Column(name = "mount_jitter_rms_m2_hexapod") public Double mountJitterRmsM2Hexapod;
  @Column(name = "mount_jitter_rms") public Double mountJitterRms;
  @Column(name = "mount_jitter_rms_az") public Double mountJitterRmsAz;
  @Column(name = "mount_jitter_rms_el") public Double mountJitterRmsEl;
  @Column(name = "mount_jitter_rms_rot") public Double mountJitterRmsRot;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum) implements Serializable {}
}
