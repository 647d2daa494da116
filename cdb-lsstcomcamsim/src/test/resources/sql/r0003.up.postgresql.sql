-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.seeing
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "seeing";

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.zero_point
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "zero_point" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."zero_point" IS 'Photometric zero point, the AB magnitude of a source with unit instrumental flux on the detector, for the full exposure time.';

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.seeing_zenith_500nm
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "seeing_zenith_500nm" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."seeing_zenith_500nm" IS 'Seeing on the detector at a wavelength of 500 nanometers, scaled to the zenith.';

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.mean_var
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "mean_var" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."mean_var" IS 'Mean of the variance plane of the detector image.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.seeing_zenith_500nm_min
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "seeing_zenith_500nm_min" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."seeing_zenith_500nm_min" IS 'Smallest value, over the detectors of the visit, of the seeing at a wavelength of 500 nanometers, scaled to the zenith.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.seeing_zenith_500nm_max
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "seeing_zenith_500nm_max" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."seeing_zenith_500nm_max" IS 'Largest value, over the detectors of the visit, of the seeing at a wavelength of 500 nanometers, scaled to the zenith.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.seeing_zenith_500nm_median
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "seeing_zenith_500nm_median" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."seeing_zenith_500nm_median" IS 'Median, over the detectors of the visit, of the seeing at a wavelength of 500 nanometers, scaled to the zenith.';

