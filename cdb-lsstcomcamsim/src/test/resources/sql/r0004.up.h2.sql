-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.eff_time
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "eff_time" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."eff_time" IS 'Exposure time that would reach the depth of the detector under reference seeing, sky brightness, and throughput. Unit: s.';

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.eff_time_psf_sigma_scale
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "eff_time_psf_sigma_scale" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."eff_time_psf_sigma_scale" IS 'Factor by which the width of the point spread function changes the effective time, above 1 if better than the reference.';

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.eff_time_psf_sky_bg_scale
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "eff_time_psf_sky_bg_scale" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."eff_time_psf_sky_bg_scale" IS 'Factor by which the sky background changes the effective time, above 1 if better than the reference.';

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.eff_time_psf_zero_point_scale
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "eff_time_psf_zero_point_scale" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."eff_time_psf_zero_point_scale" IS 'Factor by which the photometric zero point changes the effective time, above 1 if better than the reference.';

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.psf_area
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "psf_area" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."psf_area" IS 'Effective area in square pixels of the point spread function on the detector.';

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.psf_ixx
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "psf_ixx" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."psf_ixx" IS 'Second moment in square pixels of the point spread function along the x axis on the detector.';

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.psf_ixy
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "psf_ixy" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."psf_ixy" IS 'Mixed second moment in square pixels of the point spread function along the x and y axes on the detector.';

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.psf_iyy
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "psf_iyy" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."psf_iyy" IS 'Second moment in square pixels of the point spread function along the y axis on the detector.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.n_inputs
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "n_inputs" integer;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."n_inputs" IS 'Number of detector images from which the values of the visit are made.';

