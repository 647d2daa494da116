package dev.revise.cdb.latiss.entity;

import dev.revise.entity.References;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Quick-look quality measurements of each single-exposure visit as a whole. */
@Entity
@Table(
    name = "visit1_quicklook",
    comment = "Quick-look quality measurements of each single-exposure visit as a whole.")
@IdClass(Visit1Quicklook.Key.class)
@References(
    name = "fk_visit1_quicklook_ds",
    columns = {"day_obs", "seq_num"},
    table = "exposure")
@References(
    name = "fk_visit1_quicklook_obs_id",
    columns = "visit_id",
    table = "exposure",
    referenced = "exposure_id")
@References(
    name = "fk_visit1_quicklook_visit_id_ds",
    columns = {"visit_id", "day_obs", "seq_num"},
    table = "exposure",
    referenced = {"exposure_id", "day_obs", "seq_num"})
public class Visit1Quicklook {
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
   * Identifier of the visit that the row describes, equal to exposure.exposure_id of its only
   * exposure.
   */
  @Column(
      name = "visit_id",
      nullable = false,
      comment =
          "Identifier of the visit that the row describes, equal to exposure.exposure_id of its"
              + " only exposure.")
  public long visitId;

  /** Number of detector images from which the values of the visit are made. */
  @Column(
      name = "n_inputs",
      comment = "Number of detector images from which the values of the visit are made.")
  public Integer nInputs;

  /**
   * Mean separation between matched sources in the visit and their reference catalog positions.
   * Unit: arcsec.
   */
  @Column(
      name = "astrom_offset_mean",
      comment =
          "Mean separation between matched sources in the visit and their reference catalog"
              + " positions. Unit: arcsec.")
  public Double astromOffsetMean;

  /**
   * Standard deviation of the separations between matched sources in the visit and their reference
   * catalog positions. Unit: arcsec.
   */
  @Column(
      name = "astrom_offset_std",
      comment =
          "Standard deviation of the separations between matched sources in the visit and their"
              + " reference catalog positions. Unit: arcsec.")
  public Double astromOffsetStd;

  /**
   * Exposure time that would reach the depth of the visit under reference seeing, sky brightness,
   * and throughput. Unit: s.
   */
  @Column(
      name = "eff_time",
      comment =
          "Exposure time that would reach the depth of the visit under reference seeing, sky"
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

  /**
   * Largest distance of an unmasked pixel in the visit to the nearest star of the point spread
   * function model.
   */
  @Column(
      name = "max_dist_to_nearest_psf",
      comment =
          "Largest distance of an unmasked pixel in the visit to the nearest star of the point"
              + " spread function model.")
  public Double maxDistToNearestPsf;

  /** Mean of the variance plane of the visit image. */
  @Column(name = "mean_var", comment = "Mean of the variance plane of the visit image.")
  public Double meanVar;

  /** Number of stars in the visit that are used to model the point spread function. */
  @Column(
      name = "n_psf_star",
      comment = "Number of stars in the visit that are used to model the point spread function.")
  public Integer nPsfStar;

  /** Effective area in square pixels of the point spread function in the visit. */
  @Column(
      name = "psf_area",
      comment = "Effective area in square pixels of the point spread function in the visit.")
  public Double psfArea;

  /** Second moment in square pixels of the point spread function along the x axis in the visit. */
  @Column(
      name = "psf_ixx",
      comment =
          "Second moment in square pixels of the point spread function along the x axis in the"
              + " visit.")
  public Double psfIxx;

  /**
   * Mixed second moment in square pixels of the point spread function along the x and y axes in the
   * visit.
   */
  @Column(
      name = "psf_ixy",
      comment =
          "Mixed second moment in square pixels of the point spread function along the x and y axes"
              + " in the visit.")
  public Double psfIxy;

  /** Second moment in square pixels of the point spread function along the y axis in the visit. */
  @Column(
      name = "psf_iyy",
      comment =
          "Second moment in square pixels of the point spread function along the y axis in the"
              + " visit.")
  public Double psfIyy;

  /**
   * Width in pixels of the point spread function as a Gaussian sigma, from its second moments in
   * the visit.
   */
  @Column(
      name = "psf_sigma",
      comment =
          "Width in pixels of the point spread function as a Gaussian sigma, from its second"
              + " moments in the visit.")
  public Double psfSigma;

  /**
   * Median over stars in the visit of the ellipticity component e1 of the star minus that of the
   * point spread function model.
   */
  @Column(
      name = "psf_star_delta_e1_median",
      comment =
          "Median over stars in the visit of the ellipticity component e1 of the star minus that of"
              + " the point spread function model.")
  public Double psfStarDeltaE1Median;

  /**
   * Scatter over stars in the visit of the ellipticity component e1 of the star minus that of the
   * point spread function model.
   */
  @Column(
      name = "psf_star_delta_e1_scatter",
      comment =
          "Scatter over stars in the visit of the ellipticity component e1 of the star minus that"
              + " of the point spread function model.")
  public Double psfStarDeltaE1Scatter;

  /**
   * Median over stars in the visit of the ellipticity component e2 of the star minus that of the
   * point spread function model.
   */
  @Column(
      name = "psf_star_delta_e2_median",
      comment =
          "Median over stars in the visit of the ellipticity component e2 of the star minus that of"
              + " the point spread function model.")
  public Double psfStarDeltaE2Median;

  /**
   * Scatter over stars in the visit of the ellipticity component e2 of the star minus that of the
   * point spread function model.
   */
  @Column(
      name = "psf_star_delta_e2_scatter",
      comment =
          "Scatter over stars in the visit of the ellipticity component e2 of the star minus that"
              + " of the point spread function model.")
  public Double psfStarDeltaE2Scatter;

  /**
   * Median over stars in the visit of the size of the star minus that of the point spread function
   * model.
   */
  @Column(
      name = "psf_star_delta_size_median",
      comment =
          "Median over stars in the visit of the size of the star minus that of the point spread"
              + " function model.")
  public Double psfStarDeltaSizeMedian;

  /**
   * Scatter over stars in the visit of the size of the star minus that of the point spread function
   * model.
   */
  @Column(
      name = "psf_star_delta_size_scatter",
      comment =
          "Scatter over stars in the visit of the size of the star minus that of the point spread"
              + " function model.")
  public Double psfStarDeltaSizeScatter;

  /**
   * Scatter of the size residuals (star minus point spread function model) in the visit, divided by
   * the median star size.
   */
  @Column(
      name = "psf_star_scaled_delta_size_scatter",
      comment =
          "Scatter of the size residuals (star minus point spread function model) in the visit,"
              + " divided by the median star size.")
  public Double psfStarScaledDeltaSizeScatter;

  /**
   * Largest minus smallest trace radius of the point spread function model over the unmasked area
   * in the visit.
   */
  @Column(
      name = "psf_trace_radius_delta",
      comment =
          "Largest minus smallest trace radius of the point spread function model over the unmasked"
              + " area in the visit.")
  public Double psfTraceRadiusDelta;

  /** Typical level of the sky background in the visit. */
  @Column(name = "sky_bg", comment = "Typical level of the sky background in the visit.")
  public Double skyBg;

  /** Typical noise of the sky background in the visit. */
  @Column(name = "sky_noise", comment = "Typical noise of the sky background in the visit.")
  public Double skyNoise;

  /** Seeing in the visit at a wavelength of 500 nanometers, scaled to the zenith. */
  @Column(
      name = "seeing_zenith_500nm",
      comment = "Seeing in the visit at a wavelength of 500 nanometers, scaled to the zenith.")
  public Double seeingZenith500nm;

  /**
   * Photometric zero point, the AB magnitude of a source with unit instrumental flux in the visit,
   * for the full exposure time.
   */
  @Column(
      name = "zero_point",
      comment =
          "Photometric zero point, the AB magnitude of a source with unit instrumental flux in the"
              + " visit, for the full exposure time.")
  public Double zeroPoint;

  /**
   * Number of sources in the visit that are counted with the lower of two signal-to-noise
   * thresholds. Unit: count.
   */
  @Column(
      name = "low_snr_source_count",
      comment =
          "Number of sources in the visit that are counted with the lower of two signal-to-noise"
              + " thresholds. Unit: count.")
  public Integer lowSnrSourceCount;

  /**
   * Number of sources in the visit that are counted with the higher of two signal-to-noise
   * thresholds. Unit: count.
   */
  @Column(
      name = "high_snr_source_count",
      comment =
          "Number of sources in the visit that are counted with the higher of two signal-to-noise"
              + " thresholds. Unit: count.")
  public Integer highSnrSourceCount;

  /** Angular size on the sky of one pixel, as measured for the visit. Unit: arcsec/pixel. */
  @Column(
      name = "pixel_scale",
      comment =
          "Angular size on the sky of one pixel, as measured for the visit. Unit: arcsec/pixel.")
  public Double pixelScale;

  /**
   * Limiting magnitude of point sources at a fixed signal-to-noise ratio, from the image statistics
   * of the visit. Unit: mag.
   */
  @Column(
      name = "stats_mag_lim",
      comment =
          "Limiting magnitude of point sources at a fixed signal-to-noise ratio, from the image"
              + " statistics of the visit. Unit: mag.")
  public Double statsMagLim;

  /**
   * Largest minus smallest aperture flux of the point spread function model over the unmasked area
   * in the visit.
   */
  @Column(
      name = "psf_ap_flux_delta",
      comment =
          "Largest minus smallest aperture flux of the point spread function model over the"
              + " unmasked area in the visit.")
  public Double psfApFluxDelta;

  /**
   * Range of the aperture correction over the unmasked area in the visit, divided by the width of
   * the point spread function.
   */
  @Column(
      name = "psf_ap_corr_sigma_scaled_delta",
      comment =
          "Range of the aperture correction over the unmasked area in the visit, divided by the"
              + " width of the point spread function.")
  public Double psfApCorrSigmaScaledDelta;

  /**
   * Right ascension of the visit from its astrometric solution, in the International Celestial
   * Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.ra.
   */
  @Column(
      name = "astrom_ra",
      comment =
          "Right ascension of the visit from its astrometric solution, in the International"
              + " Celestial Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.ra.")
  public Double astromRa;

  /**
   * Declination of the visit from its astrometric solution, in the International Celestial
   * Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.dec.
   */
  @Column(
      name = "astrom_dec",
      comment =
          "Declination of the visit from its astrometric solution, in the International Celestial"
              + " Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.dec.")
  public Double astromDec;

  /**
   * Position angle of the instrument on the sky from the astrometric solution of the visit. Unit:
   * deg. UCD: pos.posAng.
   */
  @Column(
      name = "astrom_sky_rotation",
      comment =
          "Position angle of the instrument on the sky from the astrometric solution of the visit."
              + " Unit: deg. UCD: pos.posAng.")
  public Double astromSkyRotation;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum) implements Serializable {}
}
