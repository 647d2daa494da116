-- drop foreign key fk_exposure_flexdata_obs_id on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" DROP CONSTRAINT "exposure_flexdata.fk_exposure_flexdata_obs_id";

-- drop foreign key fk_ccdexposure_exposure_id on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" DROP CONSTRAINT "ccdexposure.fk_ccdexposure_exposure_id";

-- drop unique constraint un_ccdexposure_exposure_id_detector on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" DROP CONSTRAINT "un_ccdexposure_exposure_id_detector";

