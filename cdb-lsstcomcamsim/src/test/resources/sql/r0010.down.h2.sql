-- drop column cdb_lsstcomcamsim.visit1_quicklook.psf_ap_corr_sigma_scaled_delta_median
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "psf_ap_corr_sigma_scaled_delta_median";

-- drop column cdb_lsstcomcamsim.visit1_quicklook.psf_ap_corr_sigma_scaled_delta_max
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "psf_ap_corr_sigma_scaled_delta_max";

-- drop column cdb_lsstcomcamsim.visit1_quicklook.psf_ap_corr_sigma_scaled_delta_min
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "psf_ap_corr_sigma_scaled_delta_min";

-- drop column cdb_lsstcomcamsim.visit1_quicklook.psf_ap_flux_delta_median
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "psf_ap_flux_delta_median";

-- drop column cdb_lsstcomcamsim.visit1_quicklook.psf_ap_flux_delta_max
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "psf_ap_flux_delta_max";

-- drop column cdb_lsstcomcamsim.visit1_quicklook.psf_ap_flux_delta_min
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "psf_ap_flux_delta_min";

-- drop column cdb_lsstcomcamsim.visit1_quicklook.stats_mag_lim_median
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "stats_mag_lim_median";

-- drop column cdb_lsstcomcamsim.visit1_quicklook.stats_mag_lim_max
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "stats_mag_lim_max";

-- drop column cdb_lsstcomcamsim.visit1_quicklook.stats_mag_lim_min
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "stats_mag_lim_min";

-- drop column cdb_lsstcomcamsim.visit1_quicklook.pixel_scale_median
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "pixel_scale_median";

-- drop column cdb_lsstcomcamsim.visit1_quicklook.pixel_scale_max
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "pixel_scale_max";

-- drop column cdb_lsstcomcamsim.visit1_quicklook.pixel_scale_min
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "pixel_scale_min";

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.psf_ap_corr_sigma_scaled_delta
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "psf_ap_corr_sigma_scaled_delta";

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.psf_ap_flux_delta
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "psf_ap_flux_delta";

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.stats_mag_lim
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "stats_mag_lim";

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.pixel_scale
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "pixel_scale";

