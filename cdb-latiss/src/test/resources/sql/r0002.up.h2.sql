-- create table cdb_latiss.ccdvisit1_quicklook
CREATE TABLE "cdb_latiss"."ccdvisit1_quicklook" (
  "ccdvisit_id" bigint NOT NULL,
  "s_ra" double precision,
  "s_dec" double precision,
  "zenith_distance" double precision,
  "photometric_calib" double precision,
  "psf_sigma" double precision,
  "sky_bg" double precision,
  "sky_noise" double precision,
  "zero_point" double precision,
  "seeing_zenith_500nm" double precision,
  "astrom_offset_mean" double precision,
  "astrom_offset_std" double precision,
  "eff_time" double precision,
  "eff_time_psf_sigma_scale" double precision,
  "eff_time_psf_sky_bg_scale" double precision,
  "eff_time_psf_zero_point_scale" double precision,
  "mean_var" double precision,
  "n_psf_star" integer,
  "psf_area" double precision,
  "psf_ixx" double precision,
  "psf_ixy" double precision,
  "psf_iyy" double precision,
  "psf_star_delta_e1_median" double precision,
  "psf_star_delta_e2_median" double precision,
  "psf_star_delta_e1_scatter" double precision,
  "psf_star_delta_e2_scatter" double precision,
  "psf_star_delta_size_median" double precision,
  "psf_star_delta_size_scatter" double precision,
  "psf_star_scaled_delta_size_scatter" double precision,
  "psf_trace_radius_delta" double precision,
  "max_dist_to_nearest_psf" double precision,
  CONSTRAINT "ccdvisit1_quicklook_pkey" PRIMARY KEY ("ccdvisit_id")
);
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."ccdvisit_id" IS 'Identifier of the visit and detector that the row describes, equal to ccdexposure.ccdexposure_id.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."s_ra" IS 'Right ascension of the detector center, in the International Celestial Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.ra.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."s_dec" IS 'Declination of the detector center, in the International Celestial Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.dec.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."zenith_distance" IS 'Angle in degrees between the zenith and the center of the detector.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."photometric_calib" IS 'Factor that converts instrumental flux into calibrated flux density, averaged over the detector. Unit: nJy/count.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."psf_sigma" IS 'Width in pixels of the point spread function as a Gaussian sigma, from its second moments on the detector.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."sky_bg" IS 'Typical level of the sky background on the detector.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."sky_noise" IS 'Typical noise of the sky background on the detector.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."zero_point" IS 'Photometric zero point, the AB magnitude of a source with unit instrumental flux on the detector, for the full exposure time.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."seeing_zenith_500nm" IS 'Seeing on the detector at a wavelength of 500 nanometers, scaled to the zenith.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."astrom_offset_mean" IS 'Mean separation between matched sources on the detector and their reference catalog positions. Unit: arcsec.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."astrom_offset_std" IS 'Standard deviation of the separations between matched sources on the detector and their reference catalog positions. Unit: arcsec.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."eff_time" IS 'Exposure time that would reach the depth of the detector under reference seeing, sky brightness, and throughput. Unit: s.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."eff_time_psf_sigma_scale" IS 'Factor by which the width of the point spread function changes the effective time, above 1 if better than the reference.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."eff_time_psf_sky_bg_scale" IS 'Factor by which the sky background changes the effective time, above 1 if better than the reference.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."eff_time_psf_zero_point_scale" IS 'Factor by which the photometric zero point changes the effective time, above 1 if better than the reference.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."mean_var" IS 'Mean of the variance plane of the detector image.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."n_psf_star" IS 'Number of stars on the detector that are used to model the point spread function. Unit: count.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."psf_area" IS 'Effective area in square pixels of the point spread function on the detector.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."psf_ixx" IS 'Second moment in square pixels of the point spread function along the x axis on the detector.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."psf_ixy" IS 'Mixed second moment in square pixels of the point spread function along the x and y axes on the detector.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."psf_iyy" IS 'Second moment in square pixels of the point spread function along the y axis on the detector.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."psf_star_delta_e1_median" IS 'Median over stars on the detector of the ellipticity component e1 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."psf_star_delta_e2_median" IS 'Median over stars on the detector of the ellipticity component e2 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."psf_star_delta_e1_scatter" IS 'Scatter over stars on the detector of the ellipticity component e1 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."psf_star_delta_e2_scatter" IS 'Scatter over stars on the detector of the ellipticity component e2 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."psf_star_delta_size_median" IS 'Median over stars on the detector of the size of the star minus that of the point spread function model. Unit: pixel.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."psf_star_delta_size_scatter" IS 'Scatter over stars on the detector of the size of the star minus that of the point spread function model. Unit: pixel.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."psf_star_scaled_delta_size_scatter" IS 'Scatter of the size residuals (star minus point spread function model) on the detector, divided by the median star size.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."psf_trace_radius_delta" IS 'Largest minus smallest trace radius of the point spread function model over the unmasked area on the detector. Unit: pixel.';
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."max_dist_to_nearest_psf" IS 'Largest distance of an unmasked pixel on the detector to the nearest star of the point spread function model. Unit: pixel.';

-- create table cdb_latiss.visit1_quicklook
CREATE TABLE "cdb_latiss"."visit1_quicklook" (
  "visit_id" bigint NOT NULL,
  "n_inputs" integer,
  "astrom_offset_mean" double precision,
  "astrom_offset_std" double precision,
  "eff_time" double precision,
  "eff_time_psf_sigma_scale" double precision,
  "eff_time_sky_bg_scale" double precision,
  "eff_time_zero_point_scale" double precision,
  "max_dist_to_nearest_psf" double precision,
  "mean_var" double precision,
  "n_psf_star" integer,
  "psf_area" double precision,
  "psf_ixx" double precision,
  "psf_ixy" double precision,
  "psf_iyy" double precision,
  "psf_sigma" double precision,
  "psf_star_delta_e1_median" double precision,
  "psf_star_delta_e1_scatter" double precision,
  "psf_star_delta_e2_median" double precision,
  "psf_star_delta_e2_scatter" double precision,
  "psf_star_delta_size_median" double precision,
  "psf_star_delta_size_scatter" double precision,
  "psf_star_scaled_delta_size_scatter" double precision,
  "psf_trace_radius_delta" double precision,
  "sky_bg" double precision,
  "sky_noise" double precision,
  "seeing_zenith_500nm" double precision,
  "zero_point" double precision,
  "low_snr_source_count" integer,
  "high_snr_source_count" integer,
  CONSTRAINT "visit1_quicklook_pkey" PRIMARY KEY ("visit_id")
);
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."visit_id" IS 'Identifier of the visit that the row describes, equal to exposure.exposure_id of its only exposure.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."n_inputs" IS 'Number of detector images from which the values of the visit are made.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."astrom_offset_mean" IS 'Mean separation between matched sources in the visit and their reference catalog positions. Unit: arcsec.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."astrom_offset_std" IS 'Standard deviation of the separations between matched sources in the visit and their reference catalog positions. Unit: arcsec.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."eff_time" IS 'Exposure time that would reach the depth of the visit under reference seeing, sky brightness, and throughput. Unit: s.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."eff_time_psf_sigma_scale" IS 'Factor by which the width of the point spread function changes the effective time, above 1 if better than the reference.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."eff_time_sky_bg_scale" IS 'Factor by which the sky background changes the effective time, above 1 if better than the reference.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."eff_time_zero_point_scale" IS 'Factor by which the photometric zero point changes the effective time, above 1 if better than the reference.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."max_dist_to_nearest_psf" IS 'Largest distance of an unmasked pixel in the visit to the nearest star of the point spread function model.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."mean_var" IS 'Mean of the variance plane of the visit image.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."n_psf_star" IS 'Number of stars in the visit that are used to model the point spread function.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."psf_area" IS 'Effective area in square pixels of the point spread function in the visit.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."psf_ixx" IS 'Second moment in square pixels of the point spread function along the x axis in the visit.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."psf_ixy" IS 'Mixed second moment in square pixels of the point spread function along the x and y axes in the visit.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."psf_iyy" IS 'Second moment in square pixels of the point spread function along the y axis in the visit.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."psf_sigma" IS 'Width in pixels of the point spread function as a Gaussian sigma, from its second moments in the visit.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."psf_star_delta_e1_median" IS 'Median over stars in the visit of the ellipticity component e1 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."psf_star_delta_e1_scatter" IS 'Scatter over stars in the visit of the ellipticity component e1 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."psf_star_delta_e2_median" IS 'Median over stars in the visit of the ellipticity component e2 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."psf_star_delta_e2_scatter" IS 'Scatter over stars in the visit of the ellipticity component e2 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."psf_star_delta_size_median" IS 'Median over stars in the visit of the size of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."psf_star_delta_size_scatter" IS 'Scatter over stars in the visit of the size of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."psf_star_scaled_delta_size_scatter" IS 'Scatter of the size residuals (star minus point spread function model) in the visit, divided by the median star size.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."psf_trace_radius_delta" IS 'Largest minus smallest trace radius of the point spread function model over the unmasked area in the visit.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."sky_bg" IS 'Typical level of the sky background in the visit.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."sky_noise" IS 'Typical noise of the sky background in the visit.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."seeing_zenith_500nm" IS 'Seeing in the visit at a wavelength of 500 nanometers, scaled to the zenith.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."zero_point" IS 'Photometric zero point, the AB magnitude of a source with unit instrumental flux in the visit, for the full exposure time.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."low_snr_source_count" IS 'Number of sources in the visit that are counted with the lower of two signal-to-noise thresholds. Unit: count.';
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."high_snr_source_count" IS 'Number of sources in the visit that are counted with the higher of two signal-to-noise thresholds. Unit: count.';

-- add foreign key fk_obs_id on cdb_latiss.ccdvisit1_quicklook
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" ADD CONSTRAINT "ccdvisit1_quicklook.fk_obs_id" FOREIGN KEY ("ccdvisit_id") REFERENCES "cdb_latiss"."ccdexposure" ("ccdexposure_id");

-- add foreign key fk_obs_id on cdb_latiss.visit1_quicklook
ALTER TABLE "cdb_latiss"."visit1_quicklook" ADD CONSTRAINT "visit1_quicklook.fk_obs_id" FOREIGN KEY ("visit_id") REFERENCES "cdb_latiss"."exposure" ("exposure_id");

-- drop column cdb_latiss.exposure.shutter_open_begin
ALTER TABLE "cdb_latiss"."exposure" DROP COLUMN "shutter_open_begin";

-- drop column cdb_latiss.exposure.shutter_open_end
ALTER TABLE "cdb_latiss"."exposure" DROP COLUMN "shutter_open_end";

-- drop column cdb_latiss.exposure.shutter_close_begin
ALTER TABLE "cdb_latiss"."exposure" DROP COLUMN "shutter_close_begin";

-- drop column cdb_latiss.exposure.shutter_close_end
ALTER TABLE "cdb_latiss"."exposure" DROP COLUMN "shutter_close_end";

-- create view cdb_latiss.ccdvisit1
CREATE VIEW "cdb_latiss"."ccdvisit1" AS
SELECT
  "ccdexposure_id" AS "ccdvisit_id",
  "exposure_id",
  "detector",
  "s_region"
FROM "cdb_latiss"."ccdexposure";

-- create view cdb_latiss.visit1
CREATE VIEW "cdb_latiss"."visit1" AS
SELECT
  "exposure_id" AS "visit_id",
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
  "s_region"
FROM "cdb_latiss"."exposure";

