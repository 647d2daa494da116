package dev.revise.cdb.latiss.revision;

import static dev.revise.schema.Column.bigint;
import static dev.revise.schema.Column.doublePrecision;
import static dev.revise.schema.Column.integer;

import dev.revise.cdb.latiss.LatissRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.View;

/** Measurements for a quick look, and visits: exposures by another name, shown by views. */
public final class V0002__Quicklook_tables_and_visit_views extends LatissRevision {
  public V0002__Quicklook_tables_and_visit_views() {
    super(Origin.on("2024-06-18").alembic("535c454d7311"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema.create(ccdvisit1Quicklook(), visit1Quicklook());
    schema
        .table(EXPOSURE)
        .dropColumns(
            "shutter_open_begin", "shutter_open_end", "shutter_close_begin", "shutter_close_end");
    schema.create(ccdvisit1(), visit1());
  }

  private static Table ccdvisit1Quicklook() {
    return Table.of(
            CCDVISIT1_QUICKLOOK,
            bigint("ccdvisit_id")
                .notNull()
                .comment(
                    "Identifier of the visit and detector that the row describes, equal to "
                        + "ccdexposure.ccdexposure_id."),
            doublePrecision("s_ra")
                .comment(
                    "Right ascension of the detector center, in the International Celestial "
                        + "Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.ra."),
            doublePrecision("s_dec")
                .comment(
                    "Declination of the detector center, in the International Celestial Reference "
                        + "System (ICRS, J2000). Unit: deg. UCD: pos.eq.dec."),
            doublePrecision("zenith_distance")
                .comment("Angle in degrees between the zenith and the center of the detector."),
            doublePrecision("photometric_calib")
                .comment(
                    "Factor that converts instrumental flux into calibrated flux density, averaged "
                        + "over the detector. Unit: nJy/count."),
            doublePrecision("psf_sigma")
                .comment(
                    "Width in pixels of the point spread function as a Gaussian sigma, from its "
                        + "second moments on the detector."),
            doublePrecision("sky_bg")
                .comment("Typical level of the sky background on the detector."),
            doublePrecision("sky_noise")
                .comment("Typical noise of the sky background on the detector."),
            doublePrecision("zero_point")
                .comment(
                    "Photometric zero point, the AB magnitude of a source with unit instrumental "
                        + "flux on the detector, for the full exposure time."),
            doublePrecision("seeing_zenith_500nm")
                .comment(
                    "Seeing on the detector at a wavelength of 500 nanometers, scaled to the "
                        + "zenith."),
            doublePrecision("astrom_offset_mean")
                .comment(
                    "Mean separation between matched sources on the detector and their reference "
                        + "catalog positions. Unit: arcsec."),
            doublePrecision("astrom_offset_std")
                .comment(
                    "Standard deviation of the separations between matched sources on the detector "
                        + "and their reference catalog positions. Unit: arcsec."),
            doublePrecision("eff_time")
                .comment(
                    "Exposure time that would reach the depth of the detector under reference "
                        + "seeing, sky brightness, and throughput. Unit: s."),
            doublePrecision("eff_time_psf_sigma_scale")
                .comment(
                    "Factor by which the width of the point spread function changes the effective "
                        + "time, above 1 if better than the reference."),
            doublePrecision("eff_time_psf_sky_bg_scale")
                .comment(
                    "Factor by which the sky background changes the effective time, above 1 if "
                        + "better than the reference."),
            doublePrecision("eff_time_psf_zero_point_scale")
                .comment(
                    "Factor by which the photometric zero point changes the effective time, above "
                        + "1 if better than the reference."),
            doublePrecision("mean_var")
                .comment("Mean of the variance plane of the detector image."),
            integer("n_psf_star")
                .comment(
                    "Number of stars on the detector that are used to model the point spread "
                        + "function. Unit: count."),
            doublePrecision("psf_area")
                .comment(
                    "Effective area in square pixels of the point spread function on the detector."),
            doublePrecision("psf_ixx")
                .comment(
                    "Second moment in square pixels of the point spread function along the x axis "
                        + "on the detector."),
            doublePrecision("psf_ixy")
                .comment(
                    "Mixed second moment in square pixels of the point spread function along the x "
                        + "and y axes on the detector."),
            doublePrecision("psf_iyy")
                .comment(
                    "Second moment in square pixels of the point spread function along the y axis "
                        + "on the detector."),
            doublePrecision("psf_star_delta_e1_median")
                .comment(
                    "Median over stars on the detector of the ellipticity component e1 of the star "
                        + "minus that of the point spread function model."),
            doublePrecision("psf_star_delta_e2_median")
                .comment(
                    "Median over stars on the detector of the ellipticity component e2 of the star "
                        + "minus that of the point spread function model."),
            doublePrecision("psf_star_delta_e1_scatter")
                .comment(
                    "Scatter over stars on the detector of the ellipticity component e1 of the "
                        + "star minus that of the point spread function model."),
            doublePrecision("psf_star_delta_e2_scatter")
                .comment(
                    "Scatter over stars on the detector of the ellipticity component e2 of the "
                        + "star minus that of the point spread function model."),
            doublePrecision("psf_star_delta_size_median")
                .comment(
                    "Median over stars on the detector of the size of the star minus that of the "
                        + "point spread function model. Unit: pixel."),
            doublePrecision("psf_star_delta_size_scatter")
                .comment(
                    "Scatter over stars on the detector of the size of the star minus that of the "
                        + "point spread function model. Unit: pixel."),
            doublePrecision("psf_star_scaled_delta_size_scatter")
                .comment(
                    "Scatter of the size residuals (star minus point spread function model) on the "
                        + "detector, divided by the median star size."),
            doublePrecision("psf_trace_radius_delta")
                .comment(
                    "Largest minus smallest trace radius of the point spread function model over "
                        + "the unmasked area on the detector. Unit: pixel."),
            doublePrecision("max_dist_to_nearest_psf")
                .comment(
                    "Largest distance of an unmasked pixel on the detector to the nearest star of "
                        + "the point spread function model. Unit: pixel."))
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
                    "Identifier of the visit that the row describes, equal to exposure.exposure_id "
                        + "of its only exposure."),
            integer("n_inputs")
                .comment("Number of detector images from which the values of the visit are made."),
            doublePrecision("astrom_offset_mean")
                .comment(
                    "Mean separation between matched sources in the visit and their reference "
                        + "catalog positions. Unit: arcsec."),
            doublePrecision("astrom_offset_std")
                .comment(
                    "Standard deviation of the separations between matched sources in the visit "
                        + "and their reference catalog positions. Unit: arcsec."),
            doublePrecision("eff_time")
                .comment(
                    "Exposure time that would reach the depth of the visit under reference seeing, "
                        + "sky brightness, and throughput. Unit: s."),
            doublePrecision("eff_time_psf_sigma_scale")
                .comment(
                    "Factor by which the width of the point spread function changes the effective "
                        + "time, above 1 if better than the reference."),
            doublePrecision("eff_time_sky_bg_scale")
                .comment(
                    "Factor by which the sky background changes the effective time, above 1 if "
                        + "better than the reference."),
            doublePrecision("eff_time_zero_point_scale")
                .comment(
                    "Factor by which the photometric zero point changes the effective time, above "
                        + "1 if better than the reference."),
            doublePrecision("max_dist_to_nearest_psf")
                .comment(
                    "Largest distance of an unmasked pixel in the visit to the nearest star of the "
                        + "point spread function model."),
            doublePrecision("mean_var").comment("Mean of the variance plane of the visit image."),
            integer("n_psf_star")
                .comment(
                    "Number of stars in the visit that are used to model the point spread function."),
            doublePrecision("psf_area")
                .comment(
                    "Effective area in square pixels of the point spread function in the visit."),
            doublePrecision("psf_ixx")
                .comment(
                    "Second moment in square pixels of the point spread function along the x axis "
                        + "in the visit."),
            doublePrecision("psf_ixy")
                .comment(
                    "Mixed second moment in square pixels of the point spread function along the x "
                        + "and y axes in the visit."),
            doublePrecision("psf_iyy")
                .comment(
                    "Second moment in square pixels of the point spread function along the y axis "
                        + "in the visit."),
            doublePrecision("psf_sigma")
                .comment(
                    "Width in pixels of the point spread function as a Gaussian sigma, from its "
                        + "second moments in the visit."),
            doublePrecision("psf_star_delta_e1_median")
                .comment(
                    "Median over stars in the visit of the ellipticity component e1 of the star "
                        + "minus that of the point spread function model."),
            doublePrecision("psf_star_delta_e1_scatter")
                .comment(
                    "Scatter over stars in the visit of the ellipticity component e1 of the star "
                        + "minus that of the point spread function model."),
            doublePrecision("psf_star_delta_e2_median")
                .comment(
                    "Median over stars in the visit of the ellipticity component e2 of the star "
                        + "minus that of the point spread function model."),
            doublePrecision("psf_star_delta_e2_scatter")
                .comment(
                    "Scatter over stars in the visit of the ellipticity component e2 of the star "
                        + "minus that of the point spread function model."),
            doublePrecision("psf_star_delta_size_median")
                .comment(
                    "Median over stars in the visit of the size of the star minus that of the "
                        + "point spread function model."),
            doublePrecision("psf_star_delta_size_scatter")
                .comment(
                    "Scatter over stars in the visit of the size of the star minus that of the "
                        + "point spread function model."),
            doublePrecision("psf_star_scaled_delta_size_scatter")
                .comment(
                    "Scatter of the size residuals (star minus point spread function model) in the "
                        + "visit, divided by the median star size."),
            doublePrecision("psf_trace_radius_delta")
                .comment(
                    "Largest minus smallest trace radius of the point spread function model over "
                        + "the unmasked area in the visit."),
            doublePrecision("sky_bg").comment("Typical level of the sky background in the visit."),
            doublePrecision("sky_noise")
                .comment("Typical noise of the sky background in the visit."),
            doublePrecision("seeing_zenith_500nm")
                .comment(
                    "Seeing in the visit at a wavelength of 500 nanometers, scaled to the zenith."),
            doublePrecision("zero_point")
                .comment(
                    "Photometric zero point, the AB magnitude of a source with unit instrumental "
                        + "flux in the visit, for the full exposure time."),
            integer("low_snr_source_count")
                .comment(
                    "Number of sources in the visit that are counted with the lower of two "
                        + "signal-to-noise thresholds. Unit: count."),
            integer("high_snr_source_count")
                .comment(
                    "Number of sources in the visit that are counted with the higher of two "
                        + "signal-to-noise thresholds. Unit: count."))
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
        "shut_lower",
        "shut_upper",
        "focus_z",
        "dome_azimuth",
        "simulated",
        "s_region");
  }
}
