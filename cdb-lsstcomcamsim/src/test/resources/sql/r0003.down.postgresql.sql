-- drop column cdb_lsstcomcamsim.visit1_quicklook.seeing_zenith_500nm_median
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "seeing_zenith_500nm_median";

-- drop column cdb_lsstcomcamsim.visit1_quicklook.seeing_zenith_500nm_max
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "seeing_zenith_500nm_max";

-- drop column cdb_lsstcomcamsim.visit1_quicklook.seeing_zenith_500nm_min
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "seeing_zenith_500nm_min";

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.mean_var
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "mean_var";

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.seeing_zenith_500nm
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "seeing_zenith_500nm";

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.zero_point
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "zero_point";

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.seeing
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "seeing" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."seeing" IS 'Seeing on the detector, as a full width at half maximum, at the wavelength and airmass of the observation.';

