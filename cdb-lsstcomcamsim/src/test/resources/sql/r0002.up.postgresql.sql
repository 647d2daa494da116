-- create table cdb_lsstcomcamsim.ccdvisit1_quicklook
CREATE TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" (
  "ccdvisit_id" bigint NOT NULL,
  "s_ra" double precision,
  "s_dec" double precision,
  "zenith_distance" double precision,
  "photometric_calib" double precision,
  "psf_sigma" double precision,
  "sky_bg" double precision,
  "sky_noise" double precision,
  "seeing" double precision,
  "astrom_offset_mean" double precision,
  "astrom_offset_std" double precision,
  "n_psf_star" integer,
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
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."ccdvisit_id" IS 'Identifier of the visit and detector that the row describes, equal to ccdexposure.ccdexposure_id.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."s_ra" IS 'Right ascension of the detector center, in the International Celestial Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.ra.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."s_dec" IS 'Declination of the detector center, in the International Celestial Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.dec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."zenith_distance" IS 'Angle in degrees between the zenith and the center of the detector.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."photometric_calib" IS 'Factor that converts instrumental flux into calibrated flux density, averaged over the detector. Unit: nJy/count.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."psf_sigma" IS 'Width in pixels of the point spread function as a Gaussian sigma, from its second moments on the detector.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."sky_bg" IS 'Typical level of the sky background on the detector.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."sky_noise" IS 'Typical noise of the sky background on the detector.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."seeing" IS 'Seeing on the detector, as a full width at half maximum, at the wavelength and airmass of the observation.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."astrom_offset_mean" IS 'Mean separation between matched sources on the detector and their reference catalog positions. Unit: arcsec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."astrom_offset_std" IS 'Standard deviation of the separations between matched sources on the detector and their reference catalog positions. Unit: arcsec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."n_psf_star" IS 'Number of stars on the detector that are used to model the point spread function. Unit: count.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."psf_star_delta_e1_median" IS 'Median over stars on the detector of the ellipticity component e1 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."psf_star_delta_e2_median" IS 'Median over stars on the detector of the ellipticity component e2 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."psf_star_delta_e1_scatter" IS 'Scatter over stars on the detector of the ellipticity component e1 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."psf_star_delta_e2_scatter" IS 'Scatter over stars on the detector of the ellipticity component e2 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."psf_star_delta_size_median" IS 'Median over stars on the detector of the size of the star minus that of the point spread function model. Unit: pixel.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."psf_star_delta_size_scatter" IS 'Scatter over stars on the detector of the size of the star minus that of the point spread function model. Unit: pixel.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."psf_star_scaled_delta_size_scatter" IS 'Scatter of the size residuals (star minus point spread function model) on the detector, divided by the median star size.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."psf_trace_radius_delta" IS 'Largest minus smallest trace radius of the point spread function model over the unmasked area on the detector. Unit: pixel.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."max_dist_to_nearest_psf" IS 'Largest distance of an unmasked pixel on the detector to the nearest star of the point spread function model. Unit: pixel.';

-- create table cdb_lsstcomcamsim.visit1_quicklook
CREATE TABLE "cdb_lsstcomcamsim"."visit1_quicklook" (
  "visit_id" bigint NOT NULL,
  "astrom_offset_mean_min" double precision,
  "astrom_offset_mean_max" double precision,
  "astrom_offset_mean_median" double precision,
  "astrom_offset_std_min" double precision,
  "astrom_offset_std_max" double precision,
  "astrom_offset_std_median" double precision,
  "eff_time_min" double precision,
  "eff_time_max" double precision,
  "eff_time_median" double precision,
  "eff_time_psf_sigma_scale_min" double precision,
  "eff_time_psf_sigma_scale_max" double precision,
  "eff_time_psf_sigma_scale_median" double precision,
  "eff_time_sky_bg_scale_min" double precision,
  "eff_time_sky_bg_scale_max" double precision,
  "eff_time_sky_bg_scale_median" double precision,
  "eff_time_zero_point_scale_min" double precision,
  "eff_time_zero_point_scale_max" double precision,
  "eff_time_zero_point_scale_median" double precision,
  "max_dist_to_nearest_psf_min" double precision,
  "max_dist_to_nearest_psf_max" double precision,
  "max_dist_to_nearest_psf_median" double precision,
  "mean_var_min" double precision,
  "mean_var_max" double precision,
  "mean_var_median" double precision,
  "n_psf_star_min" integer,
  "n_psf_star_max" integer,
  "n_psf_star_median" integer,
  "n_psf_star_total" integer,
  "psf_area_min" double precision,
  "psf_area_max" double precision,
  "psf_area_median" double precision,
  "psf_ixx_min" double precision,
  "psf_ixx_max" double precision,
  "psf_ixx_median" double precision,
  "psf_ixy_min" double precision,
  "psf_ixy_max" double precision,
  "psf_ixy_median" double precision,
  "psf_iyy_min" double precision,
  "psf_iyy_max" double precision,
  "psf_iyy_median" double precision,
  "psf_sigma_min" double precision,
  "psf_sigma_max" double precision,
  "psf_sigma_median" double precision,
  "psf_star_delta_e1_median_min" double precision,
  "psf_star_delta_e1_median_max" double precision,
  "psf_star_delta_e1_median_median" double precision,
  "psf_star_delta_e1_scatter_min" double precision,
  "psf_star_delta_e1_scatter_max" double precision,
  "psf_star_delta_e1_scatter_median" double precision,
  "psf_star_delta_e2_median_min" double precision,
  "psf_star_delta_e2_median_max" double precision,
  "psf_star_delta_e2_median_median" double precision,
  "psf_star_delta_e2_scatter_min" double precision,
  "psf_star_delta_e2_scatter_max" double precision,
  "psf_star_delta_e2_scatter_median" double precision,
  "psf_star_delta_size_median_min" double precision,
  "psf_star_delta_size_median_max" double precision,
  "psf_star_delta_size_median_median" double precision,
  "psf_star_delta_size_scatter_min" double precision,
  "psf_star_delta_size_scatter_max" double precision,
  "psf_star_delta_size_scatter_median" double precision,
  "psf_star_scaled_delta_size_scatter_min" double precision,
  "psf_star_scaled_delta_size_scatter_max" double precision,
  "psf_star_scaled_delta_size_scatter_median" double precision,
  "psf_trace_radius_delta_min" double precision,
  "psf_trace_radius_delta_max" double precision,
  "psf_trace_radius_delta_median" double precision,
  "sky_bg_min" double precision,
  "sky_bg_max" double precision,
  "sky_bg_median" double precision,
  "sky_noise_min" double precision,
  "sky_noise_max" double precision,
  "sky_noise_median" double precision,
  "zero_point_min" double precision,
  "zero_point_max" double precision,
  "zero_point_median" double precision,
  "low_snr_source_count_min" integer,
  "low_snr_source_count_max" integer,
  "low_snr_source_count_median" integer,
  "low_snr_source_count_total" integer,
  "high_snr_source_count_min" integer,
  "high_snr_source_count_max" integer,
  "high_snr_source_count_median" integer,
  "high_snr_source_count_total" integer,
  CONSTRAINT "visit1_quicklook_pkey" PRIMARY KEY ("visit_id")
);
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."visit_id" IS 'Identifier of the visit that the row describes, equal to exposure.exposure_id of its only exposure.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."astrom_offset_mean_min" IS 'Smallest value, over the detectors of the visit, of the mean separation between matched sources and their reference catalog positions. Unit: arcsec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."astrom_offset_mean_max" IS 'Largest value, over the detectors of the visit, of the mean separation between matched sources and their reference catalog positions. Unit: arcsec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."astrom_offset_mean_median" IS 'Median, over the detectors of the visit, of the mean separation between matched sources and their reference catalog positions. Unit: arcsec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."astrom_offset_std_min" IS 'Smallest value, over the detectors of the visit, of the standard deviation of the separations between matched sources and their reference catalog positions. Unit: arcsec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."astrom_offset_std_max" IS 'Largest value, over the detectors of the visit, of the standard deviation of the separations between matched sources and their reference catalog positions. Unit: arcsec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."astrom_offset_std_median" IS 'Median, over the detectors of the visit, of the standard deviation of the separations between matched sources and their reference catalog positions. Unit: arcsec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."eff_time_min" IS 'Smallest value, over the detectors of the visit, of the effective exposure time, which would reach the same depth under reference conditions. Unit: s.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."eff_time_max" IS 'Largest value, over the detectors of the visit, of the effective exposure time, which would reach the same depth under reference conditions. Unit: s.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."eff_time_median" IS 'Median, over the detectors of the visit, of the effective exposure time, which would reach the same depth under reference conditions. Unit: s.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."eff_time_psf_sigma_scale_min" IS 'Smallest value, over the detectors of the visit, of the factor by which the width of the point spread function changes the effective time.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."eff_time_psf_sigma_scale_max" IS 'Largest value, over the detectors of the visit, of the factor by which the width of the point spread function changes the effective time.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."eff_time_psf_sigma_scale_median" IS 'Median, over the detectors of the visit, of the factor by which the width of the point spread function changes the effective time.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."eff_time_sky_bg_scale_min" IS 'Smallest value, over the detectors of the visit, of the factor by which the sky background changes the effective time.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."eff_time_sky_bg_scale_max" IS 'Largest value, over the detectors of the visit, of the factor by which the sky background changes the effective time.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."eff_time_sky_bg_scale_median" IS 'Median, over the detectors of the visit, of the factor by which the sky background changes the effective time.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."eff_time_zero_point_scale_min" IS 'Smallest value, over the detectors of the visit, of the factor by which the photometric zero point changes the effective time.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."eff_time_zero_point_scale_max" IS 'Largest value, over the detectors of the visit, of the factor by which the photometric zero point changes the effective time.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."eff_time_zero_point_scale_median" IS 'Median, over the detectors of the visit, of the factor by which the photometric zero point changes the effective time.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."max_dist_to_nearest_psf_min" IS 'Smallest value, over the detectors of the visit, of the largest distance of an unmasked pixel to the nearest star of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."max_dist_to_nearest_psf_max" IS 'Largest value, over the detectors of the visit, of the largest distance of an unmasked pixel to the nearest star of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."max_dist_to_nearest_psf_median" IS 'Median, over the detectors of the visit, of the largest distance of an unmasked pixel to the nearest star of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."mean_var_min" IS 'Smallest value, over the detectors of the visit, of the mean of the variance plane of the image.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."mean_var_max" IS 'Largest value, over the detectors of the visit, of the mean of the variance plane of the image.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."mean_var_median" IS 'Median, over the detectors of the visit, of the mean of the variance plane of the image.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."n_psf_star_min" IS 'Smallest value, over the detectors of the visit, of the number of stars that are used to model the point spread function.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."n_psf_star_max" IS 'Largest value, over the detectors of the visit, of the number of stars that are used to model the point spread function.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."n_psf_star_median" IS 'Median, over the detectors of the visit, of the number of stars that are used to model the point spread function.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."n_psf_star_total" IS 'Sum, over the detectors of the visit, of the number of stars that are used to model the point spread function.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_area_min" IS 'Smallest value, over the detectors of the visit, of the effective area in square pixels of the point spread function.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_area_max" IS 'Largest value, over the detectors of the visit, of the effective area in square pixels of the point spread function.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_area_median" IS 'Median, over the detectors of the visit, of the effective area in square pixels of the point spread function.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_ixx_min" IS 'Smallest value, over the detectors of the visit, of the second moment in square pixels of the point spread function along the x axis.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_ixx_max" IS 'Largest value, over the detectors of the visit, of the second moment in square pixels of the point spread function along the x axis.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_ixx_median" IS 'Median, over the detectors of the visit, of the second moment in square pixels of the point spread function along the x axis.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_ixy_min" IS 'Smallest value, over the detectors of the visit, of the mixed second moment in square pixels of the point spread function along the x and y axes.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_ixy_max" IS 'Largest value, over the detectors of the visit, of the mixed second moment in square pixels of the point spread function along the x and y axes.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_ixy_median" IS 'Median, over the detectors of the visit, of the mixed second moment in square pixels of the point spread function along the x and y axes.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_iyy_min" IS 'Smallest value, over the detectors of the visit, of the second moment in square pixels of the point spread function along the y axis.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_iyy_max" IS 'Largest value, over the detectors of the visit, of the second moment in square pixels of the point spread function along the y axis.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_iyy_median" IS 'Median, over the detectors of the visit, of the second moment in square pixels of the point spread function along the y axis.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_sigma_min" IS 'Smallest value, over the detectors of the visit, of the width in pixels of the point spread function as a Gaussian sigma, from its second moments.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_sigma_max" IS 'Largest value, over the detectors of the visit, of the width in pixels of the point spread function as a Gaussian sigma, from its second moments.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_sigma_median" IS 'Median, over the detectors of the visit, of the width in pixels of the point spread function as a Gaussian sigma, from its second moments.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_delta_e1_median_min" IS 'Smallest value, over the detectors of the visit, of the median over stars of the ellipticity component e1 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_delta_e1_median_max" IS 'Largest value, over the detectors of the visit, of the median over stars of the ellipticity component e1 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_delta_e1_median_median" IS 'Median, over the detectors of the visit, of the median over stars of the ellipticity component e1 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_delta_e1_scatter_min" IS 'Smallest value, over the detectors of the visit, of the scatter over stars of the ellipticity component e1 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_delta_e1_scatter_max" IS 'Largest value, over the detectors of the visit, of the scatter over stars of the ellipticity component e1 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_delta_e1_scatter_median" IS 'Median, over the detectors of the visit, of the scatter over stars of the ellipticity component e1 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_delta_e2_median_min" IS 'Smallest value, over the detectors of the visit, of the median over stars of the ellipticity component e2 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_delta_e2_median_max" IS 'Largest value, over the detectors of the visit, of the median over stars of the ellipticity component e2 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_delta_e2_median_median" IS 'Median, over the detectors of the visit, of the median over stars of the ellipticity component e2 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_delta_e2_scatter_min" IS 'Smallest value, over the detectors of the visit, of the scatter over stars of the ellipticity component e2 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_delta_e2_scatter_max" IS 'Largest value, over the detectors of the visit, of the scatter over stars of the ellipticity component e2 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_delta_e2_scatter_median" IS 'Median, over the detectors of the visit, of the scatter over stars of the ellipticity component e2 of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_delta_size_median_min" IS 'Smallest value, over the detectors of the visit, of the median over stars of the size of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_delta_size_median_max" IS 'Largest value, over the detectors of the visit, of the median over stars of the size of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_delta_size_median_median" IS 'Median, over the detectors of the visit, of the median over stars of the size of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_delta_size_scatter_min" IS 'Smallest value, over the detectors of the visit, of the scatter over stars of the size of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_delta_size_scatter_max" IS 'Largest value, over the detectors of the visit, of the scatter over stars of the size of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_delta_size_scatter_median" IS 'Median, over the detectors of the visit, of the scatter over stars of the size of the star minus that of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_scaled_delta_size_scatter_min" IS 'Smallest value, over the detectors of the visit, of the scatter of the size residuals (star minus point spread function model), divided by the median star size.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_scaled_delta_size_scatter_max" IS 'Largest value, over the detectors of the visit, of the scatter of the size residuals (star minus point spread function model), divided by the median star size.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_star_scaled_delta_size_scatter_median" IS 'Median, over the detectors of the visit, of the scatter of the size residuals (star minus point spread function model), divided by the median star size.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_trace_radius_delta_min" IS 'Smallest value, over the detectors of the visit, of the difference between the largest and smallest trace radius of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_trace_radius_delta_max" IS 'Largest value, over the detectors of the visit, of the difference between the largest and smallest trace radius of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_trace_radius_delta_median" IS 'Median, over the detectors of the visit, of the difference between the largest and smallest trace radius of the point spread function model.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."sky_bg_min" IS 'Smallest value, over the detectors of the visit, of the typical level of the sky background.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."sky_bg_max" IS 'Largest value, over the detectors of the visit, of the typical level of the sky background.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."sky_bg_median" IS 'Median, over the detectors of the visit, of the typical level of the sky background.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."sky_noise_min" IS 'Smallest value, over the detectors of the visit, of the typical noise of the sky background.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."sky_noise_max" IS 'Largest value, over the detectors of the visit, of the typical noise of the sky background.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."sky_noise_median" IS 'Median, over the detectors of the visit, of the typical noise of the sky background.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."zero_point_min" IS 'Smallest value, over the detectors of the visit, of the photometric zero point, the AB magnitude of a source with unit instrumental flux, for the full exposure time.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."zero_point_max" IS 'Largest value, over the detectors of the visit, of the photometric zero point, the AB magnitude of a source with unit instrumental flux, for the full exposure time.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."zero_point_median" IS 'Median, over the detectors of the visit, of the photometric zero point, the AB magnitude of a source with unit instrumental flux, for the full exposure time.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."low_snr_source_count_min" IS 'Smallest value, over the detectors of the visit, of the number of sources counted with the lower of two signal-to-noise thresholds. Unit: count.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."low_snr_source_count_max" IS 'Largest value, over the detectors of the visit, of the number of sources counted with the lower of two signal-to-noise thresholds. Unit: count.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."low_snr_source_count_median" IS 'Median, over the detectors of the visit, of the number of sources counted with the lower of two signal-to-noise thresholds. Unit: count.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."low_snr_source_count_total" IS 'Sum, over the detectors of the visit, of the number of sources counted with the lower of two signal-to-noise thresholds. Unit: count.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."high_snr_source_count_min" IS 'Smallest value, over the detectors of the visit, of the number of sources counted with the higher of two signal-to-noise thresholds. Unit: count.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."high_snr_source_count_max" IS 'Largest value, over the detectors of the visit, of the number of sources counted with the higher of two signal-to-noise thresholds. Unit: count.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."high_snr_source_count_median" IS 'Median, over the detectors of the visit, of the number of sources counted with the higher of two signal-to-noise thresholds. Unit: count.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."high_snr_source_count_total" IS 'Sum, over the detectors of the visit, of the number of sources counted with the higher of two signal-to-noise thresholds. Unit: count.';

-- add foreign key fk_obs_id on cdb_lsstcomcamsim.ccdvisit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD CONSTRAINT "fk_obs_id" FOREIGN KEY ("ccdvisit_id") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("ccdexposure_id");

-- add foreign key fk_obs_id on cdb_lsstcomcamsim.visit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD CONSTRAINT "fk_obs_id" FOREIGN KEY ("visit_id") REFERENCES "cdb_lsstcomcamsim"."exposure" ("exposure_id");

-- create view cdb_lsstcomcamsim.ccdvisit1
CREATE VIEW "cdb_lsstcomcamsim"."ccdvisit1" AS
SELECT
  "ccdexposure_id" AS "ccdvisit_id",
  "exposure_id",
  "detector",
  "s_region"
FROM "cdb_lsstcomcamsim"."ccdexposure";

-- create view cdb_lsstcomcamsim.visit1
CREATE VIEW "cdb_lsstcomcamsim"."visit1" AS
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
  "focus_z",
  "simulated",
  "s_region"
FROM "cdb_lsstcomcamsim"."exposure";

