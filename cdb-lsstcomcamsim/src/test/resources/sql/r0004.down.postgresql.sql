-- drop column cdb_lsstcomcamsim.visit1_quicklook.n_inputs
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "n_inputs";

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.psf_iyy
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "psf_iyy";

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.psf_ixy
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "psf_ixy";

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.psf_ixx
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "psf_ixx";

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.psf_area
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "psf_area";

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.eff_time_psf_zero_point_scale
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "eff_time_psf_zero_point_scale";

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.eff_time_psf_sky_bg_scale
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "eff_time_psf_sky_bg_scale";

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.eff_time_psf_sigma_scale
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "eff_time_psf_sigma_scale";

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.eff_time
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "eff_time";

