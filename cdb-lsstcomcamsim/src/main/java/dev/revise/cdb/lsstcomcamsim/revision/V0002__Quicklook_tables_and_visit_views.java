package dev.revise.cdb.lsstcomcamsim.revision;

import static dev.revise.schema.Column.bigint;
import static dev.revise.schema.Column.doublePrecision;
import static dev.revise.schema.Column.integer;

import dev.revise.cdb.lsstcomcamsim.LsstcomcamsimRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.View;

/** Quicklook tables and visit views. */
public final class V0002__Quicklook_tables_and_visit_views extends LsstcomcamsimRevision {
  public V0002__Quicklook_tables_and_visit_views() {
    super(Origin.on("2024-05-28").alembic("da2d84e3d50f"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema.create(ccdvisit1Quicklook(), visit1Quicklook());
    schema.create(ccdvisit1(), visit1());
  }

  private static Table ccdvisit1Quicklook() {
    return Table.of(
            CCDVISIT1_QUICKLOOK,
            bigint("ccdvisit_id")
                .notNull()
                .comment(
                    "Identifier of the visit and detector that the row describes, equal to"
                        + " ccdexposure.ccdexposure_id."),
            doublePrecision("s_ra")
                .comment(
                    "Right ascension of the detector center, in the International Celestial"
                        + " Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.ra."),
            doublePrecision("s_dec")
                .comment(
                    "Declination of the detector center, in the International Celestial Reference"
                        + " System (ICRS, J2000). Unit: deg. UCD: pos.eq.dec."),
            doublePrecision("zenith_distance")
                .comment("Angle in degrees between the zenith and the center of the detector."),
            doublePrecision("photometric_calib")
                .comment(
                    "Factor that converts instrumental flux into calibrated flux density, averaged"
                        + " over the detector. Unit: nJy/count."),
            doublePrecision("psf_sigma")
                .comment(
                    "Width in pixels of the point spread function as a Gaussian sigma, from its"
                        + " second moments on the detector."),
            doublePrecision("sky_bg")
                .comment("Typical level of the sky background on the detector."),
            doublePrecision("sky_noise")
                .comment("Typical noise of the sky background on the detector."),
            doublePrecision("seeing")
                .comment(
                    "Seeing on the detector, as a full width at half maximum, at the wavelength and"
                        + " airmass of the observation."),
            doublePrecision("astrom_offset_mean")
                .comment(
                    "Mean separation between matched sources on the detector and their reference"
                        + " catalog positions. Unit: arcsec."),
            doublePrecision("astrom_offset_std")
                .comment(
                    "Standard deviation of the separations between matched sources on the detector"
                        + " and their reference catalog positions. Unit: arcsec."),
            integer("n_psf_star")
                .comment(
                    "Number of stars on the detector that are used to model the point spread"
                        + " function. Unit: count."),
            doublePrecision("psf_star_delta_e1_median")
                .comment(
                    "Median over stars on the detector of the ellipticity component e1 of the star"
                        + " minus that of the point spread function model."),
            doublePrecision("psf_star_delta_e2_median")
                .comment(
                    "Median over stars on the detector of the ellipticity component e2 of the star"
                        + " minus that of the point spread function model."),
            doublePrecision("psf_star_delta_e1_scatter")
                .comment(
                    "Scatter over stars on the detector of the ellipticity component e1 of the star"
                        + " minus that of the point spread function model."),
            doublePrecision("psf_star_delta_e2_scatter")
                .comment(
                    "Scatter over stars on the detector of the ellipticity component e2 of the star"
                        + " minus that of the point spread function model."),
            doublePrecision("psf_star_delta_size_median")
                .comment(
                    "Median over stars on the detector of the size of the star minus that of the"
                        + " point spread function model. Unit: pixel."),
            doublePrecision("psf_star_delta_size_scatter")
                .comment(
                    "Scatter over stars on the detector of the size of the star minus that of the"
                        + " point spread function model. Unit: pixel."),
            doublePrecision("psf_star_scaled_delta_size_scatter")
                .comment(
                    "Scatter of the size residuals (star minus point spread function model) on the"
                        + " detector, divided by the median star size."),
            doublePrecision("psf_trace_radius_delta")
                .comment(
                    "Largest minus smallest trace radius of the point spread function model over"
                        + " the unmasked area on the detector. Unit: pixel."),
            doublePrecision("max_dist_to_nearest_psf")
                .comment(
                    "Largest distance of an unmasked pixel on the detector to the nearest star of"
                        + " the point spread function model. Unit: pixel."))
        .with(
            new PrimaryKey("ccdvisit1_quicklook_pkey", "ccdvisit_id"),
            ForeignKey.named("fk_obs_id")
                .on("ccdvisit_id")
                .references(CCDEXPOSURE, "ccdexposure_id"));
  }

  private static Table visit1Quicklook() {
    return Table.of(
            VISIT1_QUICKLOOK,
            bigint("visit_id")
                .notNull()
                .comment(
                    "Identifier of the visit that the row describes, equal to exposure.exposure_id"
                        + " of its only exposure."),
            doublePrecision("astrom_offset_mean_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the mean separation"
                        + " between matched sources and their reference catalog positions. Unit:"
                        + " arcsec."),
            doublePrecision("astrom_offset_mean_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the mean separation between"
                        + " matched sources and their reference catalog positions. Unit: arcsec."),
            doublePrecision("astrom_offset_mean_median")
                .comment(
                    "Median, over the detectors of the visit, of the mean separation between"
                        + " matched sources and their reference catalog positions. Unit: arcsec."),
            doublePrecision("astrom_offset_std_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the standard deviation of"
                        + " the separations between matched sources and their reference catalog"
                        + " positions. Unit: arcsec."),
            doublePrecision("astrom_offset_std_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the standard deviation of"
                        + " the separations between matched sources and their reference catalog"
                        + " positions. Unit: arcsec."),
            doublePrecision("astrom_offset_std_median")
                .comment(
                    "Median, over the detectors of the visit, of the standard deviation of the"
                        + " separations between matched sources and their reference catalog"
                        + " positions. Unit: arcsec."),
            doublePrecision("eff_time_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the effective exposure"
                        + " time, which would reach the same depth under reference conditions."
                        + " Unit: s."),
            doublePrecision("eff_time_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the effective exposure"
                        + " time, which would reach the same depth under reference conditions."
                        + " Unit: s."),
            doublePrecision("eff_time_median")
                .comment(
                    "Median, over the detectors of the visit, of the effective exposure time, which"
                        + " would reach the same depth under reference conditions. Unit: s."),
            doublePrecision("eff_time_psf_sigma_scale_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the factor by which the"
                        + " width of the point spread function changes the effective time."),
            doublePrecision("eff_time_psf_sigma_scale_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the factor by which the"
                        + " width of the point spread function changes the effective time."),
            doublePrecision("eff_time_psf_sigma_scale_median")
                .comment(
                    "Median, over the detectors of the visit, of the factor by which the width of"
                        + " the point spread function changes the effective time."),
            doublePrecision("eff_time_sky_bg_scale_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the factor by which the"
                        + " sky background changes the effective time."),
            doublePrecision("eff_time_sky_bg_scale_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the factor by which the sky"
                        + " background changes the effective time."),
            doublePrecision("eff_time_sky_bg_scale_median")
                .comment(
                    "Median, over the detectors of the visit, of the factor by which the sky"
                        + " background changes the effective time."),
            doublePrecision("eff_time_zero_point_scale_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the factor by which the"
                        + " photometric zero point changes the effective time."),
            doublePrecision("eff_time_zero_point_scale_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the factor by which the"
                        + " photometric zero point changes the effective time."),
            doublePrecision("eff_time_zero_point_scale_median")
                .comment(
                    "Median, over the detectors of the visit, of the factor by which the"
                        + " photometric zero point changes the effective time."),
            doublePrecision("max_dist_to_nearest_psf_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the largest distance of an"
                        + " unmasked pixel to the nearest star of the point spread function"
                        + " model."),
            doublePrecision("max_dist_to_nearest_psf_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the largest distance of an"
                        + " unmasked pixel to the nearest star of the point spread function"
                        + " model."),
            doublePrecision("max_dist_to_nearest_psf_median")
                .comment(
                    "Median, over the detectors of the visit, of the largest distance of an"
                        + " unmasked pixel to the nearest star of the point spread function"
                        + " model."),
            doublePrecision("mean_var_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the mean of the variance"
                        + " plane of the image."),
            doublePrecision("mean_var_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the mean of the variance"
                        + " plane of the image."),
            doublePrecision("mean_var_median")
                .comment(
                    "Median, over the detectors of the visit, of the mean of the variance plane of"
                        + " the image."),
            integer("n_psf_star_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the number of stars that"
                        + " are used to model the point spread function."),
            integer("n_psf_star_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the number of stars that"
                        + " are used to model the point spread function."),
            integer("n_psf_star_median")
                .comment(
                    "Median, over the detectors of the visit, of the number of stars that are used"
                        + " to model the point spread function."),
            integer("n_psf_star_total")
                .comment(
                    "Sum, over the detectors of the visit, of the number of stars that are used to"
                        + " model the point spread function."),
            doublePrecision("psf_area_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the effective area in"
                        + " square pixels of the point spread function."),
            doublePrecision("psf_area_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the effective area in"
                        + " square pixels of the point spread function."),
            doublePrecision("psf_area_median")
                .comment(
                    "Median, over the detectors of the visit, of the effective area in square"
                        + " pixels of the point spread function."),
            doublePrecision("psf_ixx_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the second moment in"
                        + " square pixels of the point spread function along the x axis."),
            doublePrecision("psf_ixx_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the second moment in square"
                        + " pixels of the point spread function along the x axis."),
            doublePrecision("psf_ixx_median")
                .comment(
                    "Median, over the detectors of the visit, of the second moment in square pixels"
                        + " of the point spread function along the x axis."),
            doublePrecision("psf_ixy_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the mixed second moment in"
                        + " square pixels of the point spread function along the x and y axes."),
            doublePrecision("psf_ixy_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the mixed second moment in"
                        + " square pixels of the point spread function along the x and y axes."),
            doublePrecision("psf_ixy_median")
                .comment(
                    "Median, over the detectors of the visit, of the mixed second moment in square"
                        + " pixels of the point spread function along the x and y axes."),
            doublePrecision("psf_iyy_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the second moment in"
                        + " square pixels of the point spread function along the y axis."),
            doublePrecision("psf_iyy_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the second moment in square"
                        + " pixels of the point spread function along the y axis."),
            doublePrecision("psf_iyy_median")
                .comment(
                    "Median, over the detectors of the visit, of the second moment in square pixels"
                        + " of the point spread function along the y axis."),
            doublePrecision("psf_sigma_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the width in pixels of the"
                        + " point spread function as a Gaussian sigma, from its second moments."),
            doublePrecision("psf_sigma_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the width in pixels of the"
                        + " point spread function as a Gaussian sigma, from its second moments."),
            doublePrecision("psf_sigma_median")
                .comment(
                    "Median, over the detectors of the visit, of the width in pixels of the point"
                        + " spread function as a Gaussian sigma, from its second moments."),
            doublePrecision("psf_star_delta_e1_median_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the median over stars of"
                        + " the ellipticity component e1 of the star minus that of the point spread"
                        + " function model."),
            doublePrecision("psf_star_delta_e1_median_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the median over stars of"
                        + " the ellipticity component e1 of the star minus that of the point spread"
                        + " function model."),
            doublePrecision("psf_star_delta_e1_median_median")
                .comment(
                    "Median, over the detectors of the visit, of the median over stars of the"
                        + " ellipticity component e1 of the star minus that of the point spread"
                        + " function model."),
            doublePrecision("psf_star_delta_e1_scatter_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the scatter over stars of"
                        + " the ellipticity component e1 of the star minus that of the point spread"
                        + " function model."),
            doublePrecision("psf_star_delta_e1_scatter_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the scatter over stars of"
                        + " the ellipticity component e1 of the star minus that of the point spread"
                        + " function model."),
            doublePrecision("psf_star_delta_e1_scatter_median")
                .comment(
                    "Median, over the detectors of the visit, of the scatter over stars of the"
                        + " ellipticity component e1 of the star minus that of the point spread"
                        + " function model."),
            doublePrecision("psf_star_delta_e2_median_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the median over stars of"
                        + " the ellipticity component e2 of the star minus that of the point spread"
                        + " function model."),
            doublePrecision("psf_star_delta_e2_median_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the median over stars of"
                        + " the ellipticity component e2 of the star minus that of the point spread"
                        + " function model."),
            doublePrecision("psf_star_delta_e2_median_median")
                .comment(
                    "Median, over the detectors of the visit, of the median over stars of the"
                        + " ellipticity component e2 of the star minus that of the point spread"
                        + " function model."),
            doublePrecision("psf_star_delta_e2_scatter_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the scatter over stars of"
                        + " the ellipticity component e2 of the star minus that of the point spread"
                        + " function model."),
            doublePrecision("psf_star_delta_e2_scatter_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the scatter over stars of"
                        + " the ellipticity component e2 of the star minus that of the point spread"
                        + " function model."),
            doublePrecision("psf_star_delta_e2_scatter_median")
                .comment(
                    "Median, over the detectors of the visit, of the scatter over stars of the"
                        + " ellipticity component e2 of the star minus that of the point spread"
                        + " function model."),
            doublePrecision("psf_star_delta_size_median_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the median over stars of"
                        + " the size of the star minus that of the point spread function model."),
            doublePrecision("psf_star_delta_size_median_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the median over stars of"
                        + " the size of the star minus that of the point spread function model."),
            doublePrecision("psf_star_delta_size_median_median")
                .comment(
                    "Median, over the detectors of the visit, of the median over stars of the size"
                        + " of the star minus that of the point spread function model."),
            doublePrecision("psf_star_delta_size_scatter_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the scatter over stars of"
                        + " the size of the star minus that of the point spread function model."),
            doublePrecision("psf_star_delta_size_scatter_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the scatter over stars of"
                        + " the size of the star minus that of the point spread function model."),
            doublePrecision("psf_star_delta_size_scatter_median")
                .comment(
                    "Median, over the detectors of the visit, of the scatter over stars of the size"
                        + " of the star minus that of the point spread function model."),
            doublePrecision("psf_star_scaled_delta_size_scatter_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the scatter of the size"
                        + " residuals (star minus point spread function model), divided by the"
                        + " median star size."),
            doublePrecision("psf_star_scaled_delta_size_scatter_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the scatter of the size"
                        + " residuals (star minus point spread function model), divided by the"
                        + " median star size."),
            doublePrecision("psf_star_scaled_delta_size_scatter_median")
                .comment(
                    "Median, over the detectors of the visit, of the scatter of the size residuals"
                        + " (star minus point spread function model), divided by the median star"
                        + " size."),
            doublePrecision("psf_trace_radius_delta_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the difference between the"
                        + " largest and smallest trace radius of the point spread function model."),
            doublePrecision("psf_trace_radius_delta_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the difference between the"
                        + " largest and smallest trace radius of the point spread function model."),
            doublePrecision("psf_trace_radius_delta_median")
                .comment(
                    "Median, over the detectors of the visit, of the difference between the largest"
                        + " and smallest trace radius of the point spread function model."),
            doublePrecision("sky_bg_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the typical level of the"
                        + " sky background."),
            doublePrecision("sky_bg_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the typical level of the"
                        + " sky background."),
            doublePrecision("sky_bg_median")
                .comment(
                    "Median, over the detectors of the visit, of the typical level of the sky"
                        + " background."),
            doublePrecision("sky_noise_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the typical noise of the"
                        + " sky background."),
            doublePrecision("sky_noise_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the typical noise of the"
                        + " sky background."),
            doublePrecision("sky_noise_median")
                .comment(
                    "Median, over the detectors of the visit, of the typical noise of the sky"
                        + " background."),
            doublePrecision("zero_point_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the photometric zero"
                        + " point, the AB magnitude of a source with unit instrumental flux, for"
                        + " the full exposure time."),
            doublePrecision("zero_point_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the photometric zero point,"
                        + " the AB magnitude of a source with unit instrumental flux, for the full"
                        + " exposure time."),
            doublePrecision("zero_point_median")
                .comment(
                    "Median, over the detectors of the visit, of the photometric zero point, the AB"
                        + " magnitude of a source with unit instrumental flux, for the full"
                        + " exposure time."),
            integer("low_snr_source_count_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the number of sources"
                        + " counted with the lower of two signal-to-noise thresholds. Unit:"
                        + " count."),
            integer("low_snr_source_count_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the number of sources"
                        + " counted with the lower of two signal-to-noise thresholds. Unit:"
                        + " count."),
            integer("low_snr_source_count_median")
                .comment(
                    "Median, over the detectors of the visit, of the number of sources counted with"
                        + " the lower of two signal-to-noise thresholds. Unit: count."),
            integer("low_snr_source_count_total")
                .comment(
                    "Sum, over the detectors of the visit, of the number of sources counted with"
                        + " the lower of two signal-to-noise thresholds. Unit: count."),
            integer("high_snr_source_count_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the number of sources"
                        + " counted with the higher of two signal-to-noise thresholds. Unit:"
                        + " count."),
            integer("high_snr_source_count_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the number of sources"
                        + " counted with the higher of two signal-to-noise thresholds. Unit:"
                        + " count."),
            integer("high_snr_source_count_median")
                .comment(
                    "Median, over the detectors of the visit, of the number of sources counted with"
                        + " the higher of two signal-to-noise thresholds. Unit: count."),
            integer("high_snr_source_count_total")
                .comment(
                    "Sum, over the detectors of the visit, of the number of sources counted with"
                        + " the higher of two signal-to-noise thresholds. Unit: count."))
        .with(
            new PrimaryKey("visit1_quicklook_pkey", "visit_id"),
            ForeignKey.named("fk_obs_id").on("visit_id").references(EXPOSURE, "exposure_id"));
  }

  private static View ccdvisit1() {
    return View.of(
        CCDVISIT1,
        CCDEXPOSURE,
        "ccdexposure_id AS ccdvisit_id",
        "exposure_id",
        "detector",
        "s_region");
  }

  private static View visit1() {
    return View.of(
        VISIT1,
        EXPOSURE,
        "exposure_id AS visit_id",
        "exposure_name",
        "controller",
        "day_obs",
        "seq_num",
        "physical_filter",
        "band",
        "s_ra",
        "s_dec",
        "sky_rotation",
        "azimuth_start",
        "azimuth_end",
        "azimuth",
        "altitude_start",
        "altitude_end",
        "altitude",
        "zenith_distance_start",
        "zenith_distance_end",
        "zenith_distance",
        "airmass",
        "exp_midpt",
        "exp_midpt_mjd",
        "obs_start",
        "obs_start_mjd",
        "obs_end",
        "obs_end_mjd",
        "exp_time",
        "shut_time",
        "dark_time",
        "group_id",
        "cur_index",
        "max_index",
        "img_type",
        "emulated",
        "science_program",
        "observation_reason",
        "target_name",
        "air_temp",
        "pressure",
        "humidity",
        "wind_speed",
        "wind_dir",
        "dimm_seeing",
        "focus_z",
        "simulated",
        "s_region");
  }
}
