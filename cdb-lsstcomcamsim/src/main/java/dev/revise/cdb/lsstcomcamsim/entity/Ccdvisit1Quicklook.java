package dev.revise.cdb.lsstcomcamsim.entity;

import dev.revise.entity.References;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Quick-look quality measurements of each detector in each single-exposure visit. */
@Entity
@Table(
    name = "ccdvisit1_quicklook",
    comment = "Quick-look quality measurements of each detector in each single-exposure visit.")
@IdClass(Ccdvisit1Quicklook.Key.class)
@References(
    name = "fk_ccdvisit1_quicklook_ccdvisit_id_dsd",
    columns = {"ccdvisit_id", "day_obs", "seq_num", "detector"},
    table = "ccdexposure",
    referenced = {"ccdexposure_id", "day_obs", "seq_num", "detector"})
@References(
    name = "fk_ccdvisit1_quicklook_dsd",
    columns = {"day_obs", "seq_num", "detector"},
    table = "ccdexposure")
@References(
    name = "fk_ccdvisit1_quicklook_obs_id",
    columns = "ccdvisit_id",
    table = "ccdexposure",
    referenced = "ccdexposure_id")
public class Ccdvisit1Quicklook {
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

  /**
   * Number of the detector within the instrument, from 0 to 8 for the nine detectors of the
   * commissioning camera. UCD: meta.id.part;instr.det.
   */
  @Id
  @Column(
      name = "detector",
      comment =
          "Number of the detector within the instrument, from 0 to 8 for the nine detectors of the"
              + " commissioning camera. UCD: meta.id.part;instr.det.")
  public int detector;

  /**
   * Identifier of the visit and detector that the row describes, equal to
   * ccdexposure.ccdexposure_id.
   */
  @Column(
      name = "ccdvisit_id",
      nullable = false,
      comment =
          "Identifier of the visit and detector that the row describes, equal to"
              + " ccdexposure.ccdexposure_id.")
  public long ccdvisitId;

  /**
   * Right ascension of the detector center from its astrometric solution, in the International
   * Celestial Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.ra.
   */
  @Column(
      name = "s_ra",
      comment =
          "Right ascension of the detector center from its astrometric solution, in the"
              + " International Celestial Reference System (ICRS, J2000). Unit: deg. UCD:"
              + " pos.eq.ra.")
  public Double sRa;

  /**
   * Declination of the detector center from its astrometric solution, in the International
   * Celestial Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.dec.
   */
  @Column(
      name = "s_dec",
      comment =
          "Declination of the detector center from its astrometric solution, in the International"
              + " Celestial Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.dec.")
  public Double sDec;

  /** Angle in degrees between the zenith and the center of the detector. */
  @Column(
      name = "zenith_distance",
      comment = "Angle in degrees between the zenith and the center of the detector.")
  public Double zenithDistance;

  /**
   * Factor that converts instrumental flux into calibrated flux density, averaged over the
   * detector. Unit: nJy/count.
   */
  @Column(
      name = "photometric_calib",
      comment =
          "Factor that converts instrumental flux into calibrated flux density, averaged over the"
              + " detector. Unit: nJy/count.")
  public Double photometricCalib;

  /**
   * Width in pixels of the point spread function as a Gaussian sigma, from its second moments on
   * the detector.
   */
  @Column(
      name = "psf_sigma",
      comment =
          "Width in pixels of the point spread function as a Gaussian sigma, from its second"
              + " moments on the detector.")
  public Double psfSigma;

  /** Typical level of the sky background on the detector. */
  @Column(name = "sky_bg", comment = "Typical level of the sky background on the detector.")
  public Double skyBg;

  /** Typical noise of the sky background on the detector. */
  @Column(name = "sky_noise", comment = "Typical noise of the sky background on the detector.")
  public Double skyNoise;

  /**
   * Mean separation between matched sources on the detector and their reference catalog positions.
   * Unit: arcsec.
   */
  @Column(
      name = "astrom_offset_mean",
      comment =
          "Mean separation between matched sources on the detector and their reference catalog"
              + " positions. Unit: arcsec.")
  public Double astromOffsetMean;

  /**
   * Standard deviation of the separations between matched sources on the detector and their
   * reference catalog positions. Unit: arcsec.
   */
  @Column(
      name = "astrom_offset_std",
      comment =
          "Standard deviation of the separations between matched sources on the detector and their"
              + " reference catalog positions. Unit: arcsec.")
  public Double astromOffsetStd;

  /**
   * Number of stars on the detector that are used to model the point spread function. Unit: count.
   */
  @Column(
      name = "n_psf_star",
      comment =
          "Number of stars on the detector that are used to model the point spread function. Unit:"
              + " count.")
  public Integer nPsfStar;

  /**
   * Median over stars on the detector of the ellipticity component e1 of the star minus that of the
   * point spread function model.
   */
  @Column(
      name = "psf_star_delta_e1_median",
      comment =
          "Median over stars on the detector of the ellipticity component e1 of the star minus that"
              + " of the point spread function model.")
  public Double psfStarDeltaE1Median;

  /**
   * Median over stars on the detector of the ellipticity component e2 of the star minus that of the
   * point spread function model.
   */
  @Column(
      name = "psf_star_delta_e2_median",
      comment =
          "Median over stars on the detector of the ellipticity component e2 of the star minus that"
              + " of the point spread function model.")
  public Double psfStarDeltaE2Median;

  /**
   * Scatter over stars on the detector of the ellipticity component e1 of the star minus that of
   * the point spread function model.
   */
  @Column(
      name = "psf_star_delta_e1_scatter",
      comment =
          "Scatter over stars on the detector of the ellipticity component e1 of the star minus"
              + " that of the point spread function model.")
  public Double psfStarDeltaE1Scatter;

  /**
   * Scatter over stars on the detector of the ellipticity component e2 of the star minus that of
   * the point spread function model.
   */
  @Column(
      name = "psf_star_delta_e2_scatter",
      comment =
          "Scatter over stars on the detector of the ellipticity component e2 of the star minus"
              + " that of the point spread function model.")
  public Double psfStarDeltaE2Scatter;

  /**
   * Median over stars on the detector of the size of the star minus that of the point spread
   * function model. Unit: pixel.
   */
  @Column(
      name = "psf_star_delta_size_median",
      comment =
          "Median over stars on the detector of the size of the star minus that of the point spread"
              + " function model. Unit: pixel.")
  public Double psfStarDeltaSizeMedian;

  /**
   * Scatter over stars on the detector of the size of the star minus that of the point spread
   * function model. Unit: pixel.
   */
  @Column(
      name = "psf_star_delta_size_scatter",
      comment =
          "Scatter over stars on the detector of the size of the star minus that of the point"
              + " spread function model. Unit: pixel.")
  public Double psfStarDeltaSizeScatter;

  /**
   * Scatter of the size residuals (star minus point spread function model) on the detector, divided
   * by the median star size.
   */
  @Column(
      name = "psf_star_scaled_delta_size_scatter",
      comment =
          "Scatter of the size residuals (star minus point spread function model) on the detector,"
              + " divided by the median star size.")
  public Double psfStarScaledDeltaSizeScatter;

  /**
   * Largest minus smallest trace radius of the point spread function model over the unmasked area
   * on the detector. Unit: pixel.
   */
  @Column(
      name = "psf_trace_radius_delta",
      comment =
          "Largest minus smallest trace radius of the point spread function model over the unmasked"
              + " area on the detector. Unit: pixel.")
  public Double psfTraceRadiusDelta;

  /**
   * Largest distance of an unmasked pixel on the detector to the nearest star of the point spread
   * function model. Unit: pixel.
   */
  @Column(
      name = "max_dist_to_nearest_psf",
      comment =
          "Largest distance of an unmasked pixel on the detector to the nearest star of the point"
              + " spread function model. Unit: pixel.")
  public Double maxDistToNearestPsf;

  /**
   * Photometric zero point, the AB magnitude of a source with unit instrumental flux on the
   * detector, for the full exposure time.
   */
  @Column(
      name = "zero_point",
      comment =
          "Photometric zero point, the AB magnitude of a source with unit instrumental flux on the"
              + " detector, for the full exposure time.")
  public Double zeroPoint;

  /** Seeing on the detector at a wavelength of 500 nanometers, scaled to the zenith. */
  @Column(
      name = "seeing_zenith_500nm",
      comment = "Seeing on the detector at a wavelength of 500 nanometers, scaled to the zenith.")
  public Double seeingZenith500nm;

  /** Mean of the variance plane of the detector image. */
  @Column(name = "mean_var", comment = "Mean of the variance plane of the detector image.")
  public Double meanVar;

  /**
   * Exposure time that would reach the depth of the detector under reference seeing, sky
   * brightness, and throughput. Unit: s.
   */
  @Column(
      name = "eff_time",
      comment =
          "Exposure time that would reach the depth of the detector under reference seeing, sky"
              + " brightness, and throughput. Unit: s.")
  public Double effTime;

  /**
   * Factor by which the width of the point spread function changes the effective time, above 1 if
   * better than the reference.
   */
  @Column(
      name = "eff_time_psf_sigma_scale",
      comment =
          "Factor by which the width of the point spread function changes the effective time, above"
              + " 1 if better than the reference.")
  public Double effTimePsfSigmaScale;

  /**
   * Factor by which the sky background changes the effective time, above 1 if better than the
   * reference.
   */
  @Column(
      name = "eff_time_sky_bg_scale",
      comment =
          "Factor by which the sky background changes the effective time, above 1 if better than"
              + " the reference.")
  public Double effTimeSkyBgScale;

  /**
   * Factor by which the photometric zero point changes the effective time, above 1 if better than
   * the reference.
   */
  @Column(
      name = "eff_time_zero_point_scale",
      comment =
          "Factor by which the photometric zero point changes the effective time, above 1 if better"
              + " than the reference.")
  public Double effTimeZeroPointScale;

  /** Effective area in square pixels of the point spread function on the detector. */
  @Column(
      name = "psf_area",
      comment = "Effective area in square pixels of the point spread function on the detector.")
  public Double psfArea;

  /**
   * Second moment in square pixels of the point spread function along the x axis on the detector.
   */
  @Column(
      name = "psf_ixx",
      comment =
          "Second moment in square pixels of the point spread function along the x axis on the"
              + " detector.")
  public Double psfIxx;

  /**
   * Mixed second moment in square pixels of the point spread function along the x and y axes on the
   * detector.
   */
  @Column(
      name = "psf_ixy",
      comment =
          "Mixed second moment in square pixels of the point spread function along the x and y axes"
              + " on the detector.")
  public Double psfIxy;

  /**
   * Second moment in square pixels of the point spread function along the y axis on the detector.
   */
  @Column(
      name = "psf_iyy",
      comment =
          "Second moment in square pixels of the point spread function along the y axis on the"
              + " detector.")
  public Double psfIyy;

  /** Angular size on the sky of one pixel, as measured for the detector. Unit: arcsec/pixel. */
  @Column(
      name = "pixel_scale",
      comment =
          "Angular size on the sky of one pixel, as measured for the detector. Unit: arcsec/pixel.")
  public Double pixelScale;

  /**
   * Limiting magnitude of point sources at a fixed signal-to-noise ratio, from the image statistics
   * of the detector. Unit: mag.
   */
  @Column(
      name = "stats_mag_lim",
      comment =
          "Limiting magnitude of point sources at a fixed signal-to-noise ratio, from the image"
              + " statistics of the detector. Unit: mag.")
  public Double statsMagLim;

  /**
   * Largest minus smallest aperture flux of the point spread function model over the unmasked area
   * on the detector.
   */
  @Column(
      name = "psf_ap_flux_delta",
      comment =
          "Largest minus smallest aperture flux of the point spread function model over the"
              + " unmasked area on the detector.")
  public Double psfApFluxDelta;

  /**
   * Range of the aperture correction over the unmasked area on the detector, divided by the width
   * of the point spread function.
   */
  @Column(
      name = "psf_ap_corr_sigma_scaled_delta",
      comment =
          "Range of the aperture correction over the unmasked area on the detector, divided by the"
              + " width of the point spread function.")
  public Double psfApCorrSigmaScaledDelta;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum, int detector) implements Serializable {}
}
