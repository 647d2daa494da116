-- add column cdb_latiss.visit1_quicklook.postisr_pixel_median
ALTER TABLE "cdb_latiss"."visit1_quicklook" ADD COLUMN "postisr_pixel_median" double precision;
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."postisr_pixel_median" IS 'Median of the pixel values of all detectors in the visit after removal of the instrument signature. Unit: electron.';

-- drop column cdb_latiss.visit1_quicklook.psf_ap_corr_sigma_scaled_delta
ALTER TABLE "cdb_latiss"."visit1_quicklook" DROP COLUMN "psf_ap_corr_sigma_scaled_delta";

-- drop column cdb_latiss.visit1_quicklook.psf_ap_flux_delta
ALTER TABLE "cdb_latiss"."visit1_quicklook" DROP COLUMN "psf_ap_flux_delta";

-- drop column cdb_latiss.visit1_quicklook.stats_mag_lim
ALTER TABLE "cdb_latiss"."visit1_quicklook" DROP COLUMN "stats_mag_lim";

-- drop column cdb_latiss.visit1_quicklook.pixel_scale
ALTER TABLE "cdb_latiss"."visit1_quicklook" DROP COLUMN "pixel_scale";

-- drop column cdb_latiss.ccdvisit1_quicklook.psf_ap_corr_sigma_scaled_delta
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" DROP COLUMN "psf_ap_corr_sigma_scaled_delta";

-- drop column cdb_latiss.ccdvisit1_quicklook.psf_ap_flux_delta
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" DROP COLUMN "psf_ap_flux_delta";

-- drop column cdb_latiss.ccdvisit1_quicklook.pixel_scale
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" DROP COLUMN "pixel_scale";

-- drop foreign key fk_exposure_quicklook_obs_id on cdb_latiss.exposure_quicklook
ALTER TABLE "cdb_latiss"."exposure_quicklook" DROP CONSTRAINT "fk_exposure_quicklook_obs_id";

-- drop foreign key fk_exposure_quicklook_day_obs_seq_num on cdb_latiss.exposure_quicklook
ALTER TABLE "cdb_latiss"."exposure_quicklook" DROP CONSTRAINT "fk_exposure_quicklook_day_obs_seq_num";

-- drop table cdb_latiss.exposure_quicklook
DROP TABLE "cdb_latiss"."exposure_quicklook";

