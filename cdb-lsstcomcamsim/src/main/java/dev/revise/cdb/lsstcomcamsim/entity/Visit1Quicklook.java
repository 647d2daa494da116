package dev.revise.cdb.lsstcomcamsim.entity;

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

  /**
   * Smallest value, over the detectors of the visit, of the mean separation between matched sources
   * and their reference catalog positions. Unit: arcsec.
   */
  @Column(
      name = "astrom_offset_mean_min",
      comment =
          "Smallest value, over the detectors of the visit, of the mean separation between matched"
              + " sources and their reference catalog positions. Unit: arcsec.")
  public Double astromOffsetMeanMin;

  /**
   * Largest value, over the detectors of the visit, of the mean separation between matched sources
   * and their reference catalog positions. Unit: arcsec.
   */
  @Column(
      name = "astrom_offset_mean_max",
      comment =
          "Largest value, over the detectors of the visit, of the mean separation between matched"
              + " sources and their reference catalog positions. Unit: arcsec.")
  public Double astromOffsetMeanMax;

  /**
   * Median, over the detectors of the visit, of the mean separation between matched sources and
   * their reference catalog positions. Unit: arcsec.
   */
  @Column(
      name = "astrom_offset_mean_median",
      comment =
          "Median, over the detectors of the visit, of the mean separation between matched sources"
              + " and their reference catalog positions. Unit: arcsec.")
  public Double astromOffsetMeanMedian;

  /**
   * Smallest value, over the detectors of the visit, of the standard deviation of the separations
   * between matched sources and their reference catalog positions. Unit: arcsec.
   */
  @Column(
      name = "astrom_offset_std_min",
      comment =
          "Smallest value, over the detectors of the visit, of the standard deviation of the"
              + " separations between matched sources and their reference catalog positions. Unit:"
              + " arcsec.")
  public Double astromOffsetStdMin;

  /**
   * Largest value, over the detectors of the visit, of the standard deviation of the separations
   * between matched sources and their reference catalog positions. Unit: arcsec.
   */
  @Column(
      name = "astrom_offset_std_max",
      comment =
          "Largest value, over the detectors of the visit, of the standard deviation of the"
              + " separations between matched sources and their reference catalog positions. Unit:"
              + " arcsec.")
  public Double astromOffsetStdMax;

  /**
   * Median, over the detectors of the visit, of the standard deviation of the separations between
   * matched sources and their reference catalog positions. Unit: arcsec.
   */
  @Column(
      name = "astrom_offset_std_median",
      comment =
          "Median, over the detectors of the visit, of the standard deviation of the separations"
              + " between matched sources and their reference catalog positions. Unit: arcsec.")
  public Double astromOffsetStdMedian;

  /**
   * Smallest value, over the detectors of the visit, of the effective exposure time, which would
   * reach the same depth under reference conditions. Unit: s.
   */
  @Column(
      name = "eff_time_min",
      comment =
          "Smallest value, over the detectors of the visit, of the effective exposure time, which"
              + " would reach the same depth under reference conditions. Unit: s.")
  public Double effTimeMin;

  /**
   * Largest value, over the detectors of the visit, of the effective exposure time, which would
   * reach the same depth under reference conditions. Unit: s.
   */
  @Column(
      name = "eff_time_max",
      comment =
          "Largest value, over the detectors of the visit, of the effective exposure time, which"
              + " would reach the same depth under reference conditions. Unit: s.")
  public Double effTimeMax;

  /**
   * Median, over the detectors of the visit, of the effective exposure time, which would reach the
   * same depth under reference conditions. Unit: s.
   */
  @Column(
      name = "eff_time_median",
      comment =
          "Median, over the detectors of the visit, of the effective exposure time, which would"
              + " reach the same depth under reference conditions. Unit: s.")
  public Double effTimeMedian;

  /**
   * Smallest value, over the detectors of the visit, of the factor by which the width of the point
   * spread function changes the effective time.
   */
  @Column(
      name = "eff_time_psf_sigma_scale_min",
      comment =
          "Smallest value, over the detectors of the visit, of the factor by which the width of the"
              + " point spread function changes the effective time.")
  public Double effTimePsfSigmaScaleMin;

  /**
   * Largest value, over the detectors of the visit, of the factor by which the width of the point
   * spread function changes the effective time.
   */
  @Column(
      name = "eff_time_psf_sigma_scale_max",
      comment =
          "Largest value, over the detectors of the visit, of the factor by which the width of the"
              + " point spread function changes the effective time.")
  public Double effTimePsfSigmaScaleMax;

  /**
   * Median, over the detectors of the visit, of the factor by which the width of the point spread
   * function changes the effective time.
   */
  @Column(
      name = "eff_time_psf_sigma_scale_median",
      comment =
          "Median, over the detectors of the visit, of the factor by which the width of the point"
              + " spread function changes the effective time.")
  public Double effTimePsfSigmaScaleMedian;

  /**
   * Smallest value, over the detectors of the visit, of the factor by which the sky background
   * changes the effective time.
   */
  @Column(
      name = "eff_time_sky_bg_scale_min",
      comment =
          "Smallest value, over the detectors of the visit, of the factor by which the sky"
              + " background changes the effective time.")
  public Double effTimeSkyBgScaleMin;

  /**
   * Largest value, over the detectors of the visit, of the factor by which the sky background
   * changes the effective time.
   */
  @Column(
      name = "eff_time_sky_bg_scale_max",
      comment =
          "Largest value, over the detectors of the visit, of the factor by which the sky"
              + " background changes the effective time.")
  public Double effTimeSkyBgScaleMax;

  /**
   * Median, over the detectors of the visit, of the factor by which the sky background changes the
   * effective time.
   */
  @Column(
      name = "eff_time_sky_bg_scale_median",
      comment =
          "Median, over the detectors of the visit, of the factor by which the sky background"
              + " changes the effective time.")
  public Double effTimeSkyBgScaleMedian;

  /**
   * Smallest value, over the detectors of the visit, of the factor by which the photometric zero
   * point changes the effective time.
   */
  @Column(
      name = "eff_time_zero_point_scale_min",
      comment =
          "Smallest value, over the detectors of the visit, of the factor by which the photometric"
              + " zero point changes the effective time.")
  public Double effTimeZeroPointScaleMin;

  /**
   * Largest value, over the detectors of the visit, of the factor by which the photometric zero
   * point changes the effective time.
   */
  @Column(
      name = "eff_time_zero_point_scale_max",
      comment =
          "Largest value, over the detectors of the visit, of the factor by which the photometric"
              + " zero point changes the effective time.")
  public Double effTimeZeroPointScaleMax;

  /**
   * Median, over the detectors of the visit, of the factor by which the photometric zero point
   * changes the effective time.
   */
  @Column(
      name = "eff_time_zero_point_scale_median",
      comment =
          "Median, over the detectors of the visit, of the factor by which the photometric zero"
              + " point changes the effective time.")
  public Double effTimeZeroPointScaleMedian;

  /**
   * Smallest value, over the detectors of the visit, of the largest distance of an unmasked pixel
   * to the nearest star of the point spread function model.
   */
  @Column(
      name = "max_dist_to_nearest_psf_min",
      comment =
          "Smallest value, over the detectors of the visit, of the largest distance of an unmasked"
              + " pixel to the nearest star of the point spread function model.")
  public Double maxDistToNearestPsfMin;

  /**
   * Largest value, over the detectors of the visit, of the largest distance of an unmasked pixel to
   * the nearest star of the point spread function model.
   */
  @Column(
      name = "max_dist_to_nearest_psf_max",
      comment =
          "Largest value, over the detectors of the visit, of the largest distance of an unmasked"
              + " pixel to the nearest star of the point spread function model.")
  public Double maxDistToNearestPsfMax;

  /**
   * Median, over the detectors of the visit, of the largest distance of an unmasked pixel to the
   * nearest star of the point spread function model.
   */
  @Column(
      name = "max_dist_to_nearest_psf_median",
      comment =
          "Median, over the detectors of the visit, of the largest distance of an unmasked pixel to"
              + " the nearest star of the point spread function model.")
  public Double maxDistToNearestPsfMedian;

  /**
   * Smallest value, over the detectors of the visit, of the mean of the variance plane of the
   * image.
   */
  @Column(
      name = "mean_var_min",
      comment =
          "Smallest value, over the detectors of the visit, of the mean of the variance plane of"
              + " the image.")
  public Double meanVarMin;

  /**
   * Largest value, over the detectors of the visit, of the mean of the variance plane of the image.
   */
  @Column(
      name = "mean_var_max",
      comment =
          "Largest value, over the detectors of the visit, of the mean of the variance plane of the"
              + " image.")
  public Double meanVarMax;

  /** Median, over the detectors of the visit, of the mean of the variance plane of the image. */
  @Column(
      name = "mean_var_median",
      comment =
          "Median, over the detectors of the visit, of the mean of the variance plane of the"
              + " image.")
  public Double meanVarMedian;

  /**
   * Smallest value, over the detectors of the visit, of the number of stars that are used to model
   * the point spread function.
   */
  @Column(
      name = "n_psf_star_min",
      comment =
          "Smallest value, over the detectors of the visit, of the number of stars that are used to"
              + " model the point spread function.")
  public Integer nPsfStarMin;

  /**
   * Largest value, over the detectors of the visit, of the number of stars that are used to model
   * the point spread function.
   */
  @Column(
      name = "n_psf_star_max",
      comment =
          "Largest value, over the detectors of the visit, of the number of stars that are used to"
              + " model the point spread function.")
  public Integer nPsfStarMax;

  /**
   * Median, over the detectors of the visit, of the number of stars that are used to model the
   * point spread function.
   */
  @Column(
      name = "n_psf_star_median",
      comment =
          "Median, over the detectors of the visit, of the number of stars that are used to model"
              + " the point spread function.")
  public Integer nPsfStarMedian;

  /**
   * Sum, over the detectors of the visit, of the number of stars that are used to model the point
   * spread function.
   */
  @Column(
      name = "n_psf_star_total",
      comment =
          "Sum, over the detectors of the visit, of the number of stars that are used to model the"
              + " point spread function.")
  public Integer nPsfStarTotal;

  /**
   * Smallest value, over the detectors of the visit, of the effective area in square pixels of the
   * point spread function.
   */
  @Column(
      name = "psf_area_min",
      comment =
          "Smallest value, over the detectors of the visit, of the effective area in square pixels"
              + " of the point spread function.")
  public Double psfAreaMin;

  /**
   * Largest value, over the detectors of the visit, of the effective area in square pixels of the
   * point spread function.
   */
  @Column(
      name = "psf_area_max",
      comment =
          "Largest value, over the detectors of the visit, of the effective area in square pixels"
              + " of the point spread function.")
  public Double psfAreaMax;

  /**
   * Median, over the detectors of the visit, of the effective area in square pixels of the point
   * spread function.
   */
  @Column(
      name = "psf_area_median",
      comment =
          "Median, over the detectors of the visit, of the effective area in square pixels of the"
              + " point spread function.")
  public Double psfAreaMedian;

  /**
   * Smallest value, over the detectors of the visit, of the second moment in square pixels of the
   * point spread function along the x axis.
   */
  @Column(
      name = "psf_ixx_min",
      comment =
          "Smallest value, over the detectors of the visit, of the second moment in square pixels"
              + " of the point spread function along the x axis.")
  public Double psfIxxMin;

  /**
   * Largest value, over the detectors of the visit, of the second moment in square pixels of the
   * point spread function along the x axis.
   */
  @Column(
      name = "psf_ixx_max",
      comment =
          "Largest value, over the detectors of the visit, of the second moment in square pixels of"
              + " the point spread function along the x axis.")
  public Double psfIxxMax;

  /**
   * Median, over the detectors of the visit, of the second moment in square pixels of the point
   * spread function along the x axis.
   */
  @Column(
      name = "psf_ixx_median",
      comment =
          "Median, over the detectors of the visit, of the second moment in square pixels of the"
              + " point spread function along the x axis.")
  public Double psfIxxMedian;

  /**
   * Smallest value, over the detectors of the visit, of the mixed second moment in square pixels of
   * the point spread function along the x and y axes.
   */
  @Column(
      name = "psf_ixy_min",
      comment =
          "Smallest value, over the detectors of the visit, of the mixed second moment in square"
              + " pixels of the point spread function along the x and y axes.")
  public Double psfIxyMin;

  /**
   * Largest value, over the detectors of the visit, of the mixed second moment in square pixels of
   * the point spread function along the x and y axes.
   */
  @Column(
      name = "psf_ixy_max",
      comment =
          "Largest value, over the detectors of the visit, of the mixed second moment in square"
              + " pixels of the point spread function along the x and y axes.")
  public Double psfIxyMax;

  /**
   * Median, over the detectors of the visit, of the mixed second moment in square pixels of the
   * point spread function along the x and y axes.
   */
  @Column(
      name = "psf_ixy_median",
      comment =
          "Median, over the detectors of the visit, of the mixed second moment in square pixels of"
              + " the point spread function along the x and y axes.")
  public Double psfIxyMedian;

  /**
   * Smallest value, over the detectors of the visit, of the second moment in square pixels of the
   * point spread function along the y axis.
   */
  @Column(
      name = "psf_iyy_min",
      comment =
          "Smallest value, over the detectors of the visit, of the second moment in square pixels"
              + " of the point spread function along the y axis.")
  public Double psfIyyMin;

  /**
   * Largest value, over the detectors of the visit, of the second moment in square pixels of the
   * point spread function along the y axis.
   */
  @Column(
      name = "psf_iyy_max",
      comment =
          "Largest value, over the detectors of the visit, of the second moment in square pixels of"
              + " the point spread function along the y axis.")
  public Double psfIyyMax;

  /**
   * Median, over the detectors of the visit, of the second moment in square pixels of the point
   * spread function along the y axis.
   */
  @Column(
      name = "psf_iyy_median",
      comment =
          "Median, over the detectors of the visit, of the second moment in square pixels of the"
              + " point spread function along the y axis.")
  public Double psfIyyMedian;

  /**
   * Smallest value, over the detectors of the visit, of the width in pixels of the point spread
   * function as a Gaussian sigma, from its second moments.
   */
  @Column(
      name = "psf_sigma_min",
      comment =
          "Smallest value, over the detectors of the visit, of the width in pixels of the point"
              + " spread function as a Gaussian sigma, from its second moments.")
  public Double psfSigmaMin;

  /**
   * Largest value, over the detectors of the visit, of the width in pixels of the point spread
   * function as a Gaussian sigma, from its second moments.
   */
  @Column(
      name = "psf_sigma_max",
      comment =
          "Largest value, over the detectors of the visit, of the width in pixels of the point"
              + " spread function as a Gaussian sigma, from its second moments.")
  public Double psfSigmaMax;

  /**
   * Median, over the detectors of the visit, of the width in pixels of the point spread function as
   * a Gaussian sigma, from its second moments.
   */
  @Column(
      name = "psf_sigma_median",
      comment =
          "Median, over the detectors of the visit, of the width in pixels of the point spread"
              + " function as a Gaussian sigma, from its second moments.")
  public Double psfSigmaMedian;

  /**
   * Smallest value, over the detectors of the visit, of the median over stars of the ellipticity
   * component e1 of the star minus that of the point spread function model.
   */
  @Column(
      name = "psf_star_delta_e1_median_min",
      comment =
          "Smallest value, over the detectors of the visit, of the median over stars of the"
              + " ellipticity component e1 of the star minus that of the point spread function"
              + " model.")
  public Double psfStarDeltaE1MedianMin;

  /**
   * Largest value, over the detectors of the visit, of the median over stars of the ellipticity
   * component e1 of the star minus that of the point spread function model.
   */
  @Column(
      name = "psf_star_delta_e1_median_max",
      comment =
          "Largest value, over the detectors of the visit, of the median over stars of the"
              + " ellipticity component e1 of the star minus that of the point spread function"
              + " model.")
  public Double psfStarDeltaE1MedianMax;

  /**
   * Median, over the detectors of the visit, of the median over stars of the ellipticity component
   * e1 of the star minus that of the point spread function model.
   */
  @Column(
      name = "psf_star_delta_e1_median_median",
      comment =
          "Median, over the detectors of the visit, of the median over stars of the ellipticity"
              + " component e1 of the star minus that of the point spread function model.")
  public Double psfStarDeltaE1MedianMedian;

  /**
   * Smallest value, over the detectors of the visit, of the scatter over stars of the ellipticity
   * component e1 of the star minus that of the point spread function model.
   */
  @Column(
      name = "psf_star_delta_e1_scatter_min",
      comment =
          "Smallest value, over the detectors of the visit, of the scatter over stars of the"
              + " ellipticity component e1 of the star minus that of the point spread function"
              + " model.")
  public Double psfStarDeltaE1ScatterMin;

  /**
   * Largest value, over the detectors of the visit, of the scatter over stars of the ellipticity
   * component e1 of the star minus that of the point spread function model.
   */
  @Column(
      name = "psf_star_delta_e1_scatter_max",
      comment =
          "Largest value, over the detectors of the visit, of the scatter over stars of the"
              + " ellipticity component e1 of the star minus that of the point spread function"
              + " model.")
  public Double psfStarDeltaE1ScatterMax;

  /**
   * Median, over the detectors of the visit, of the scatter over stars of the ellipticity component
   * e1 of the star minus that of the point spread function model.
   */
  @Column(
      name = "psf_star_delta_e1_scatter_median",
      comment =
          "Median, over the detectors of the visit, of the scatter over stars of the ellipticity"
              + " component e1 of the star minus that of the point spread function model.")
  public Double psfStarDeltaE1ScatterMedian;

  /**
   * Smallest value, over the detectors of the visit, of the median over stars of the ellipticity
   * component e2 of the star minus that of the point spread function model.
   */
  @Column(
      name = "psf_star_delta_e2_median_min",
      comment =
          "Smallest value, over the detectors of the visit, of the median over stars of the"
              + " ellipticity component e2 of the star minus that of the point spread function"
              + " model.")
  public Double psfStarDeltaE2MedianMin;

  /**
   * Largest value, over the detectors of the visit, of the median over stars of the ellipticity
   * component e2 of the star minus that of the point spread function model.
   */
  @Column(
      name = "psf_star_delta_e2_median_max",
      comment =
          "Largest value, over the detectors of the visit, of the median over stars of the"
              + " ellipticity component e2 of the star minus that of the point spread function"
              + " model.")
  public Double psfStarDeltaE2MedianMax;

  /**
   * Median, over the detectors of the visit, of the median over stars of the ellipticity component
   * e2 of the star minus that of the point spread function model.
   */
  @Column(
      name = "psf_star_delta_e2_median_median",
      comment =
          "Median, over the detectors of the visit, of the median over stars of the ellipticity"
              + " component e2 of the star minus that of the point spread function model.")
  public Double psfStarDeltaE2MedianMedian;

  /**
   * Smallest value, over the detectors of the visit, of the scatter over stars of the ellipticity
   * component e2 of the star minus that of the point spread function model.
   */
  @Column(
      name = "psf_star_delta_e2_scatter_min",
      comment =
          "Smallest value, over the detectors of the visit, of the scatter over stars of the"
              + " ellipticity component e2 of the star minus that of the point spread function"
              + " model.")
  public Double psfStarDeltaE2ScatterMin;

  /**
   * Largest value, over the detectors of the visit, of the scatter over stars of the ellipticity
   * component e2 of the star minus that of the point spread function model.
   */
  @Column(
      name = "psf_star_delta_e2_scatter_max",
      comment =
          "Largest value, over the detectors of the visit, of the scatter over stars of the"
              + " ellipticity component e2 of the star minus that of the point spread function"
              + " model.")
  public Double psfStarDeltaE2ScatterMax;

  /**
   * Median, over the detectors of the visit, of the scatter over stars of the ellipticity component
   * e2 of the star minus that of the point spread function model.
   */
  @Column(
      name = "psf_star_delta_e2_scatter_median",
      comment =
          "Median, over the detectors of the visit, of the scatter over stars of the ellipticity"
              + " component e2 of the star minus that of the point spread function model.")
  public Double psfStarDeltaE2ScatterMedian;

  /**
   * Smallest value, over the detectors of the visit, of the median over stars of the size of the
   * star minus that of the point spread function model.
   */
  @Column(
      name = "psf_star_delta_size_median_min",
      comment =
          "Smallest value, over the detectors of the visit, of the median over stars of the size of"
              + " the star minus that of the point spread function model.")
  public Double psfStarDeltaSizeMedianMin;

  /**
   * Largest value, over the detectors of the visit, of the median over stars of the size of the
   * star minus that of the point spread function model.
   */
  @Column(
      name = "psf_star_delta_size_median_max",
      comment =
          "Largest value, over the detectors of the visit, of the median over stars of the size of"
              + " the star minus that of the point spread function model.")
  public Double psfStarDeltaSizeMedianMax;

  /**
   * Median, over the detectors of the visit, of the median over stars of the size of the star minus
   * that of the point spread function model.
   */
  @Column(
      name = "psf_star_delta_size_median_median",
      comment =
          "Median, over the detectors of the visit, of the median over stars of the size of the"
              + " star minus that of the point spread function model.")
  public Double psfStarDeltaSizeMedianMedian;

  /**
   * Smallest value, over the detectors of the visit, of the scatter over stars of the size of the
   * star minus that of the point spread function model.
   */
  @Column(
      name = "psf_star_delta_size_scatter_min",
      comment =
          "Smallest value, over the detectors of the visit, of the scatter over stars of the size"
              + " of the star minus that of the point spread function model.")
  public Double psfStarDeltaSizeScatterMin;

  /**
   * Largest value, over the detectors of the visit, of the scatter over stars of the size of the
   * star minus that of the point spread function model.
   */
  @Column(
      name = "psf_star_delta_size_scatter_max",
      comment =
          "Largest value, over the detectors of the visit, of the scatter over stars of the size of"
              + " the star minus that of the point spread function model.")
  public Double psfStarDeltaSizeScatterMax;

  /**
   * Median, over the detectors of the visit, of the scatter over stars of the size of the star
   * minus that of the point spread function model.
   */
  @Column(
      name = "psf_star_delta_size_scatter_median",
      comment =
          "Median, over the detectors of the visit, of the scatter over stars of the size of the"
              + " star minus that of the point spread function model.")
  public Double psfStarDeltaSizeScatterMedian;

  /**
   * Smallest value, over the detectors of the visit, of the scatter of the size residuals (star
   * minus point spread function model), divided by the median star size.
   */
  @Column(
      name = "psf_star_scaled_delta_size_scatter_min",
      comment =
          "Smallest value, over the detectors of the visit, of the scatter of the size residuals"
              + " (star minus point spread function model), divided by the median star size.")
  public Double psfStarScaledDeltaSizeScatterMin;

  /**
   * Largest value, over the detectors of the visit, of the scatter of the size residuals (star
   * minus point spread function model), divided by the median star size.
   */
  @Column(
      name = "psf_star_scaled_delta_size_scatter_max",
      comment =
          "Largest value, over the detectors of the visit, of the scatter of the size residuals"
              + " (star minus point spread function model), divided by the median star size.")
  public Double psfStarScaledDeltaSizeScatterMax;

  /**
   * Median, over the detectors of the visit, of the scatter of the size residuals (star minus point
   * spread function model), divided by the median star size.
   */
  @Column(
      name = "psf_star_scaled_delta_size_scatter_median",
      comment =
          "Median, over the detectors of the visit, of the scatter of the size residuals (star"
              + " minus point spread function model), divided by the median star size.")
  public Double psfStarScaledDeltaSizeScatterMedian;

  /**
   * Smallest value, over the detectors of the visit, of the difference between the largest and
   * smallest trace radius of the point spread function model.
   */
  @Column(
      name = "psf_trace_radius_delta_min",
      comment =
          "Smallest value, over the detectors of the visit, of the difference between the largest"
              + " and smallest trace radius of the point spread function model.")
  public Double psfTraceRadiusDeltaMin;

  /**
   * Largest value, over the detectors of the visit, of the difference between the largest and
   * smallest trace radius of the point spread function model.
   */
  @Column(
      name = "psf_trace_radius_delta_max",
      comment =
          "Largest value, over the detectors of the visit, of the difference between the largest"
              + " and smallest trace radius of the point spread function model.")
  public Double psfTraceRadiusDeltaMax;

  /**
   * Median, over the detectors of the visit, of the difference between the largest and smallest
   * trace radius of the point spread function model.
   */
  @Column(
      name = "psf_trace_radius_delta_median",
      comment =
          "Median, over the detectors of the visit, of the difference between the largest and"
              + " smallest trace radius of the point spread function model.")
  public Double psfTraceRadiusDeltaMedian;

  /**
   * Smallest value, over the detectors of the visit, of the typical level of the sky background.
   */
  @Column(
      name = "sky_bg_min",
      comment =
          "Smallest value, over the detectors of the visit, of the typical level of the sky"
              + " background.")
  public Double skyBgMin;

  /** Largest value, over the detectors of the visit, of the typical level of the sky background. */
  @Column(
      name = "sky_bg_max",
      comment =
          "Largest value, over the detectors of the visit, of the typical level of the sky"
              + " background.")
  public Double skyBgMax;

  /** Median, over the detectors of the visit, of the typical level of the sky background. */
  @Column(
      name = "sky_bg_median",
      comment =
          "Median, over the detectors of the visit, of the typical level of the sky background.")
  public Double skyBgMedian;

  /**
   * Smallest value, over the detectors of the visit, of the typical noise of the sky background.
   */
  @Column(
      name = "sky_noise_min",
      comment =
          "Smallest value, over the detectors of the visit, of the typical noise of the sky"
              + " background.")
  public Double skyNoiseMin;

  /** Largest value, over the detectors of the visit, of the typical noise of the sky background. */
  @Column(
      name = "sky_noise_max",
      comment =
          "Largest value, over the detectors of the visit, of the typical noise of the sky"
              + " background.")
  public Double skyNoiseMax;

  /** Median, over the detectors of the visit, of the typical noise of the sky background. */
  @Column(
      name = "sky_noise_median",
      comment =
          "Median, over the detectors of the visit, of the typical noise of the sky background.")
  public Double skyNoiseMedian;

  /**
   * Smallest value, over the detectors of the visit, of the photometric zero point, the AB
   * magnitude of a source with unit instrumental flux, for the full exposure time.
   */
  @Column(
      name = "zero_point_min",
      comment =
          "Smallest value, over the detectors of the visit, of the photometric zero point, the AB"
              + " magnitude of a source with unit instrumental flux, for the full exposure time.")
  public Double zeroPointMin;

  /**
   * Largest value, over the detectors of the visit, of the photometric zero point, the AB magnitude
   * of a source with unit instrumental flux, for the full exposure time.
   */
  @Column(
      name = "zero_point_max",
      comment =
          "Largest value, over the detectors of the visit, of the photometric zero point, the AB"
              + " magnitude of a source with unit instrumental flux, for the full exposure time.")
  public Double zeroPointMax;

  /**
   * Median, over the detectors of the visit, of the photometric zero point, the AB magnitude of a
   * source with unit instrumental flux, for the full exposure time.
   */
  @Column(
      name = "zero_point_median",
      comment =
          "Median, over the detectors of the visit, of the photometric zero point, the AB magnitude"
              + " of a source with unit instrumental flux, for the full exposure time.")
  public Double zeroPointMedian;

  /**
   * Smallest value, over the detectors of the visit, of the number of sources counted with the
   * lower of two signal-to-noise thresholds. Unit: count.
   */
  @Column(
      name = "low_snr_source_count_min",
      comment =
          "Smallest value, over the detectors of the visit, of the number of sources counted with"
              + " the lower of two signal-to-noise thresholds. Unit: count.")
  public Integer lowSnrSourceCountMin;

  /**
   * Largest value, over the detectors of the visit, of the number of sources counted with the lower
   * of two signal-to-noise thresholds. Unit: count.
   */
  @Column(
      name = "low_snr_source_count_max",
      comment =
          "Largest value, over the detectors of the visit, of the number of sources counted with"
              + " the lower of two signal-to-noise thresholds. Unit: count.")
  public Integer lowSnrSourceCountMax;

  /**
   * Median, over the detectors of the visit, of the number of sources counted with the lower of two
   * signal-to-noise thresholds. Unit: count.
   */
  @Column(
      name = "low_snr_source_count_median",
      comment =
          "Median, over the detectors of the visit, of the number of sources counted with the lower"
              + " of two signal-to-noise thresholds. Unit: count.")
  public Integer lowSnrSourceCountMedian;

  /**
   * Sum, over the detectors of the visit, of the number of sources counted with the lower of two
   * signal-to-noise thresholds. Unit: count.
   */
  @Column(
      name = "low_snr_source_count_total",
      comment =
          "Sum, over the detectors of the visit, of the number of sources counted with the lower of"
              + " two signal-to-noise thresholds. Unit: count.")
  public Integer lowSnrSourceCountTotal;

  /**
   * Smallest value, over the detectors of the visit, of the number of sources counted with the
   * higher of two signal-to-noise thresholds. Unit: count.
   */
  @Column(
      name = "high_snr_source_count_min",
      comment =
          "Smallest value, over the detectors of the visit, of the number of sources counted with"
              + " the higher of two signal-to-noise thresholds. Unit: count.")
  public Integer highSnrSourceCountMin;

  /**
   * Largest value, over the detectors of the visit, of the number of sources counted with the
   * higher of two signal-to-noise thresholds. Unit: count.
   */
  @Column(
      name = "high_snr_source_count_max",
      comment =
          "Largest value, over the detectors of the visit, of the number of sources counted with"
              + " the higher of two signal-to-noise thresholds. Unit: count.")
  public Integer highSnrSourceCountMax;

  /**
   * Median, over the detectors of the visit, of the number of sources counted with the higher of
   * two signal-to-noise thresholds. Unit: count.
   */
  @Column(
      name = "high_snr_source_count_median",
      comment =
          "Median, over the detectors of the visit, of the number of sources counted with the"
              + " higher of two signal-to-noise thresholds. Unit: count.")
  public Integer highSnrSourceCountMedian;

  /**
   * Sum, over the detectors of the visit, of the number of sources counted with the higher of two
   * signal-to-noise thresholds. Unit: count.
   */
  @Column(
      name = "high_snr_source_count_total",
      comment =
          "Sum, over the detectors of the visit, of the number of sources counted with the higher"
              + " of two signal-to-noise thresholds. Unit: count.")
  public Integer highSnrSourceCountTotal;

  /**
   * Smallest value, over the detectors of the visit, of the seeing at a wavelength of 500
   * nanometers, scaled to the zenith.
   */
  @Column(
      name = "seeing_zenith_500nm_min",
      comment =
          "Smallest value, over the detectors of the visit, of the seeing at a wavelength of 500"
              + " nanometers, scaled to the zenith.")
  public Double seeingZenith500nmMin;

  /**
   * Largest value, over the detectors of the visit, of the seeing at a wavelength of 500
   * nanometers, scaled to the zenith.
   */
  @Column(
      name = "seeing_zenith_500nm_max",
      comment =
          "Largest value, over the detectors of the visit, of the seeing at a wavelength of 500"
              + " nanometers, scaled to the zenith.")
  public Double seeingZenith500nmMax;

  /**
   * Median, over the detectors of the visit, of the seeing at a wavelength of 500 nanometers,
   * scaled to the zenith.
   */
  @Column(
      name = "seeing_zenith_500nm_median",
      comment =
          "Median, over the detectors of the visit, of the seeing at a wavelength of 500"
              + " nanometers, scaled to the zenith.")
  public Double seeingZenith500nmMedian;

  /** Number of detector images from which the values of the visit are made. */
  @Column(
      name = "n_inputs",
      comment = "Number of detector images from which the values of the visit are made.")
  public Integer nInputs;

  /**
   * Median, over the detectors of the visit, of the median of the pixel values after removal of the
   * instrument signature. Unit: electron.
   */
  @Column(
      name = "postisr_pixel_median_median",
      comment =
          "Median, over the detectors of the visit, of the median of the pixel values after removal"
              + " of the instrument signature. Unit: electron.")
  public Double postisrPixelMedianMedian;

  /**
   * Mean, over the detectors of the visit, of the median of the pixel values after removal of the
   * instrument signature. Unit: electron.
   */
  @Column(
      name = "postisr_pixel_median_mean",
      comment =
          "Mean, over the detectors of the visit, of the median of the pixel values after removal"
              + " of the instrument signature. Unit: electron.")
  public Double postisrPixelMedianMean;

  /**
   * Largest value, over the detectors of the visit, of the median of the pixel values after removal
   * of the instrument signature. Unit: electron.
   */
  @Column(
      name = "postisr_pixel_median_max",
      comment =
          "Largest value, over the detectors of the visit, of the median of the pixel values after"
              + " removal of the instrument signature. Unit: electron.")
  public Double postisrPixelMedianMax;

  /**
   * Smallest value, over the detectors of the visit, of the angular size on the sky of one pixel.
   * Unit: arcsec/pixel.
   */
  @Column(
      name = "pixel_scale_min",
      comment =
          "Smallest value, over the detectors of the visit, of the angular size on the sky of one"
              + " pixel. Unit: arcsec/pixel.")
  public Double pixelScaleMin;

  /**
   * Largest value, over the detectors of the visit, of the angular size on the sky of one pixel.
   * Unit: arcsec/pixel.
   */
  @Column(
      name = "pixel_scale_max",
      comment =
          "Largest value, over the detectors of the visit, of the angular size on the sky of one"
              + " pixel. Unit: arcsec/pixel.")
  public Double pixelScaleMax;

  /**
   * Median, over the detectors of the visit, of the angular size on the sky of one pixel. Unit:
   * arcsec/pixel.
   */
  @Column(
      name = "pixel_scale_median",
      comment =
          "Median, over the detectors of the visit, of the angular size on the sky of one pixel."
              + " Unit: arcsec/pixel.")
  public Double pixelScaleMedian;

  /**
   * Smallest value, over the detectors of the visit, of the limiting magnitude of point sources at
   * a fixed signal-to-noise ratio, from the image statistics. Unit: mag.
   */
  @Column(
      name = "stats_mag_lim_min",
      comment =
          "Smallest value, over the detectors of the visit, of the limiting magnitude of point"
              + " sources at a fixed signal-to-noise ratio, from the image statistics. Unit: mag.")
  public Double statsMagLimMin;

  /**
   * Largest value, over the detectors of the visit, of the limiting magnitude of point sources at a
   * fixed signal-to-noise ratio, from the image statistics. Unit: mag.
   */
  @Column(
      name = "stats_mag_lim_max",
      comment =
          "Largest value, over the detectors of the visit, of the limiting magnitude of point"
              + " sources at a fixed signal-to-noise ratio, from the image statistics. Unit: mag.")
  public Double statsMagLimMax;

  /**
   * Median, over the detectors of the visit, of the limiting magnitude of point sources at a fixed
   * signal-to-noise ratio, from the image statistics. Unit: mag.
   */
  @Column(
      name = "stats_mag_lim_median",
      comment =
          "Median, over the detectors of the visit, of the limiting magnitude of point sources at a"
              + " fixed signal-to-noise ratio, from the image statistics. Unit: mag.")
  public Double statsMagLimMedian;

  /**
   * Smallest value, over the detectors of the visit, of the difference between the largest and
   * smallest aperture flux of the point spread function model.
   */
  @Column(
      name = "psf_ap_flux_delta_min",
      comment =
          "Smallest value, over the detectors of the visit, of the difference between the largest"
              + " and smallest aperture flux of the point spread function model.")
  public Double psfApFluxDeltaMin;

  /**
   * Largest value, over the detectors of the visit, of the difference between the largest and
   * smallest aperture flux of the point spread function model.
   */
  @Column(
      name = "psf_ap_flux_delta_max",
      comment =
          "Largest value, over the detectors of the visit, of the difference between the largest"
              + " and smallest aperture flux of the point spread function model.")
  public Double psfApFluxDeltaMax;

  /**
   * Median, over the detectors of the visit, of the difference between the largest and smallest
   * aperture flux of the point spread function model.
   */
  @Column(
      name = "psf_ap_flux_delta_median",
      comment =
          "Median, over the detectors of the visit, of the difference between the largest and"
              + " smallest aperture flux of the point spread function model.")
  public Double psfApFluxDeltaMedian;

  /**
   * Smallest value, over the detectors of the visit, of the range of the aperture correction,
   * divided by the width of the point spread function.
   */
  @Column(
      name = "psf_ap_corr_sigma_scaled_delta_min",
      comment =
          "Smallest value, over the detectors of the visit, of the range of the aperture"
              + " correction, divided by the width of the point spread function.")
  public Double psfApCorrSigmaScaledDeltaMin;

  /**
   * Largest value, over the detectors of the visit, of the range of the aperture correction,
   * divided by the width of the point spread function.
   */
  @Column(
      name = "psf_ap_corr_sigma_scaled_delta_max",
      comment =
          "Largest value, over the detectors of the visit, of the range of the aperture correction,"
              + " divided by the width of the point spread function.")
  public Double psfApCorrSigmaScaledDeltaMax;

  /**
   * Median, over the detectors of the visit, of the range of the aperture correction, divided by
   * the width of the point spread function.
   */
  @Column(
      name = "psf_ap_corr_sigma_scaled_delta_median",
      comment =
          "Median, over the detectors of the visit, of the range of the aperture correction,"
              + " divided by the width of the point spread function.")
  public Double psfApCorrSigmaScaledDeltaMedian;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum) implements Serializable {}
}
