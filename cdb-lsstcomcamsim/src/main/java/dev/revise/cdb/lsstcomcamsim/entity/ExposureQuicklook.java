package dev.revise.cdb.lsstcomcamsim.entity;

import dev.revise.entity.References;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * Quick-look measurements of each exposure: pixel level and effect of the telescope mount motion.
 */
@Entity
@Table(
    name = "exposure_quicklook",
    comment =
        "Quick-look measurements of each exposure: pixel level and effect of the telescope mount"
            + " motion.")
@IdClass(ExposureQuicklook.Key.class)
@References(
    name = "fk_exposure_quicklook_ds",
    columns = {"day_obs", "seq_num"},
    table = "exposure")
@References(
    name = "fk_exposure_quicklook_exposure_id_ds",
    columns = {"exposure_id", "day_obs", "seq_num"},
    table = "exposure")
@References(name = "fk_exposure_quicklook_obs_id", columns = "exposure_id", table = "exposure")
public class ExposureQuicklook {
  /**
   * Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated Universal Time
   * (UTC). UCD: meta.id.part.
   */
  @Id
  @Column(
      name = "day_obs",
      comment =
          "Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated Universal"
              + " Time (UTC). UCD: meta.id.part.")
  public int dayObs;

  /** Sequence number of the exposure within its observing day (day_obs). UCD: meta.id.part. */
  @Id
  @Column(
      name = "seq_num",
      comment =
          "Sequence number of the exposure within its observing day (day_obs). UCD: meta.id.part.")
  public int seqNum;

  /** Identifier of the exposure that the row describes, equal to exposure.exposure_id. */
  @Column(
      name = "exposure_id",
      nullable = false,
      comment = "Identifier of the exposure that the row describes, equal to exposure.exposure_id.")
  public long exposureId;

  /**
   * Median, over the detectors of the exposure, of the median of the pixel values after removal of
   * the instrument signature. Unit: count. UCD: phot;phys.electron.
   */
  @Column(
      name = "postisr_pixel_median_median",
      comment =
          "Median, over the detectors of the exposure, of the median of the pixel values after"
              + " removal of the instrument signature. Unit: count. UCD: phot;phys.electron.")
  public Double postisrPixelMedianMedian;

  /**
   * Mean, over the detectors of the exposure, of the median of the pixel values after removal of
   * the instrument signature. Unit: count. UCD: phot;phys.electron.
   */
  @Column(
      name = "postisr_pixel_median_mean",
      comment =
          "Mean, over the detectors of the exposure, of the median of the pixel values after"
              + " removal of the instrument signature. Unit: count. UCD: phot;phys.electron.")
  public Double postisrPixelMedianMean;

  /**
   * Largest value, over the detectors of the exposure, of the median of the pixel values after
   * removal of the instrument signature. Unit: count. UCD: phot;phys.electron.
   */
  @Column(
      name = "postisr_pixel_median_max",
      comment =
          "Largest value, over the detectors of the exposure, of the median of the pixel values"
              + " after removal of the instrument signature. Unit: count. UCD: phot;phys.electron.")
  public Double postisrPixelMedianMax;

  /** Total blurring of the image caused by mount motion during the exposure. Unit: arcsec. */
  @Column(
      name = "mount_motion_image_degradation",
      comment =
          "Total blurring of the image caused by mount motion during the exposure. Unit: arcsec.")
  public Double mountMotionImageDegradation;

  /**
   * Blurring of the image caused by mount motion during the exposure, from the azimuth axis alone.
   * Unit: arcsec.
   */
  @Column(
      name = "mount_motion_image_degradation_az",
      comment =
          "Blurring of the image caused by mount motion during the exposure, from the azimuth axis"
              + " alone. Unit: arcsec.")
  public Double mountMotionImageDegradationAz;

  /**
   * Blurring of the image caused by mount motion during the exposure, from the elevation axis
   * alone. Unit: arcsec.
   */
  @Column(
      name = "mount_motion_image_degradation_el",
      comment =
          "Blurring of the image caused by mount motion during the exposure, from the elevation"
              + " axis alone. Unit: arcsec.")
  public Double mountMotionImageDegradationEl;

  /**
   * Blurring of the image caused by mount motion during the exposure, from the rotator alone. Unit:
   * arcsec.
   */
  @Column(
      name = "mount_motion_image_degradation_rot",
      comment =
          "Blurring of the image caused by mount motion during the exposure, from the rotator"
              + " alone. Unit: arcsec.")
  public Double mountMotionImageDegradationRot;

  /** Root mean square of the jitter of the camera hexapod during the exposure. Unit: arcsec. */
  @Column(
      name = "mount_jitter_rms_cam_hexapod",
      comment =
          "Root mean square of the jitter of the camera hexapod during the exposure. Unit: arcsec.")
  public Double mountJitterRmsCamHexapod;

  /**
   * Root mean square of the jitter of the hexapod of the secondary mirror during the exposure.
   * Unit: arcsec.
   */
  @Column(
      name = "mount_jitter_rms_m2_hexapod",
      comment =
          "Root mean square of the jitter of the hexapod of the secondary mirror during the"
              + " exposure. Unit: arcsec.")
  public Double mountJitterRmsM2Hexapod;

  /** Total root mean square of the mount jitter during the exposure. Unit: arcsec. */
  @Column(
      name = "mount_jitter_rms",
      comment = "Total root mean square of the mount jitter during the exposure. Unit: arcsec.")
  public Double mountJitterRms;

  /** Root mean square of the mount jitter in azimuth during the exposure. Unit: arcsec. */
  @Column(
      name = "mount_jitter_rms_az",
      comment =
          "Root mean square of the mount jitter in azimuth during the exposure. Unit: arcsec.")
  public Double mountJitterRmsAz;

  /** Root mean square of the mount jitter in elevation during the exposure. Unit: arcsec. */
  @Column(
      name = "mount_jitter_rms_el",
      comment =
          "Root mean square of the mount jitter in elevation during the exposure. Unit: arcsec.")
  public Double mountJitterRmsEl;

  /** Root mean square of the jitter of the instrument rotator during the exposure. Unit: arcsec. */
  @Column(
      name = "mount_jitter_rms_rot",
      comment =
          "Root mean square of the jitter of the instrument rotator during the exposure. Unit:"
              + " arcsec.")
  public Double mountJitterRmsRot;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum) implements Serializable {}
}
