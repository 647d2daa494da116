-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.pixel_scale
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "pixel_scale" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."pixel_scale" IS 'Angular size on the sky of one pixel, as measured for the detector. Unit: arcsec/pixel.';

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.stats_mag_lim
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "stats_mag_lim" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."stats_mag_lim" IS 'Limiting magnitude of point sources at a fixed signal-to-noise ratio, from the image statistics of the detector. Unit: mag.';

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.psf_ap_flux_delta
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "psf_ap_flux_delta" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."psf_ap_flux_delta" IS 'Largest minus smallest aperture flux of the point spread function model over the unmasked area on the detector.';

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.psf_ap_corr_sigma_scaled_delta
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "psf_ap_corr_sigma_scaled_delta" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."psf_ap_corr_sigma_scaled_delta" IS 'Range of the aperture correction over the unmasked area on the detector, divided by the width of the point spread function.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.pixel_scale_min
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "pixel_scale_min" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."pixel_scale_min" IS 'Smallest value, over the detectors of the visit, of the angular size on the sky of one pixel. Unit: arcsec/pixel.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.pixel_scale_max
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "pixel_scale_max" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."pixel_scale_max" IS 'Largest value, over the detectors of the visit, of the angular size on the sky of one pixel. Unit: arcsec/pixel.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.pixel_scale_median
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "pixel_scale_median" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."pixel_scale_median" IS 'Median, over the detectors of the visit, of the angular size on the sky of one pixel. Unit: arcsec/pixel.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.stats_mag_lim_min
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "stats_mag_lim_min" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."stats_mag_lim_min" IS 'Smallest value, over the detectors of the visit, of the limiting magnitude of point sources at a fixed signal-to-noise ratio, from the image statistics. Unit: mag.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.stats_mag_lim_max
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "stats_mag_lim_max" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."stats_mag_lim_max" IS 'Largest value, over the detectors of the visit, of the limiting magnitude of point sources at a fixed signal-to-noise ratio, from the image statistics. Unit: mag.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.stats_mag_lim_median
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "stats_mag_lim_median" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."stats_mag_lim_median" IS 'Median, over the detectors of the visit, of the limiting magnitude of point sources at a fixed signal-to-noise ratio, from the image statistics. Unit: mag.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.psf_ap_flux_delta_min
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "psf_ap_flux_delta_min" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_ap_flux_delta_min" IS 'Smallest value, over the detectors of the visit, of the difference between the largest and smallest aperture flux of the point spread function model.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.psf_ap_flux_delta_max
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "psf_ap_flux_delta_max" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_ap_flux_delta_max" IS 'Largest value, over the detectors of the visit, of the difference between the largest and smallest aperture flux of the point spread function model.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.psf_ap_flux_delta_median
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "psf_ap_flux_delta_median" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_ap_flux_delta_median" IS 'Median, over the detectors of the visit, of the difference between the largest and smallest aperture flux of the point spread function model.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.psf_ap_corr_sigma_scaled_delta_min
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "psf_ap_corr_sigma_scaled_delta_min" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_ap_corr_sigma_scaled_delta_min" IS 'Smallest value, over the detectors of the visit, of the range of the aperture correction, divided by the width of the point spread function.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.psf_ap_corr_sigma_scaled_delta_max
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "psf_ap_corr_sigma_scaled_delta_max" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_ap_corr_sigma_scaled_delta_max" IS 'Largest value, over the detectors of the visit, of the range of the aperture correction, divided by the width of the point spread function.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.psf_ap_corr_sigma_scaled_delta_median
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "psf_ap_corr_sigma_scaled_delta_median" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."psf_ap_corr_sigma_scaled_delta_median" IS 'Median, over the detectors of the visit, of the range of the aperture correction, divided by the width of the point spread function.';

