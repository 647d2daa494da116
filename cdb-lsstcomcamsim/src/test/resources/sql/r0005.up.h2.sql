-- rename column cdb_lsstcomcamsim.ccdvisit1_quicklook.eff_time_psf_sky_bg_scale to eff_time_sky_bg_scale
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" RENAME COLUMN "eff_time_psf_sky_bg_scale" TO "eff_time_sky_bg_scale";

-- rename column cdb_lsstcomcamsim.ccdvisit1_quicklook.eff_time_psf_zero_point_scale to eff_time_zero_point_scale
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" RENAME COLUMN "eff_time_psf_zero_point_scale" TO "eff_time_zero_point_scale";

-- add column cdb_lsstcomcamsim.exposure.vignette
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ADD COLUMN "vignette" integer;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."vignette" IS 'Extent to which the telescope or dome blocks the view of the instrument, as a code.';

-- add column cdb_lsstcomcamsim.exposure.vignette_min
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ADD COLUMN "vignette_min" integer;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."vignette_min" IS 'Least extent during the exposure to which the telescope or dome blocks the view, as a code.';

