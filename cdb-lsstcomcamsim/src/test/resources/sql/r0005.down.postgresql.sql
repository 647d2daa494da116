-- drop column cdb_lsstcomcamsim.exposure.vignette_min
ALTER TABLE "cdb_lsstcomcamsim"."exposure" DROP COLUMN "vignette_min";

-- drop column cdb_lsstcomcamsim.exposure.vignette
ALTER TABLE "cdb_lsstcomcamsim"."exposure" DROP COLUMN "vignette";

-- rename column cdb_lsstcomcamsim.ccdvisit1_quicklook.eff_time_zero_point_scale to eff_time_psf_zero_point_scale
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" RENAME COLUMN "eff_time_zero_point_scale" TO "eff_time_psf_zero_point_scale";

-- rename column cdb_lsstcomcamsim.ccdvisit1_quicklook.eff_time_sky_bg_scale to eff_time_psf_sky_bg_scale
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" RENAME COLUMN "eff_time_sky_bg_scale" TO "eff_time_psf_sky_bg_scale";

