-- add unique constraint un_ccdexposure_exposure_id_detector on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ADD CONSTRAINT "un_ccdexposure_exposure_id_detector" UNIQUE ("exposure_id", "detector");

-- add foreign key fk_ccdexposure_exposure_id on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ADD CONSTRAINT "ccdexposure.fk_ccdexposure_exposure_id" FOREIGN KEY ("exposure_id") REFERENCES "cdb_lsstcomcamsim"."exposure" ("exposure_id");

-- add foreign key fk_exposure_flexdata_obs_id on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" ADD CONSTRAINT "exposure_flexdata.fk_exposure_flexdata_obs_id" FOREIGN KEY ("obs_id") REFERENCES "cdb_lsstcomcamsim"."exposure" ("exposure_id");

