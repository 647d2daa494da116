-- drop foreign key fk_obs_id on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" DROP CONSTRAINT "exposure_flexdata.fk_obs_id";

-- drop foreign key fk_key on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" DROP CONSTRAINT "exposure_flexdata.fk_key";

-- drop foreign key fk_obs_id on cdb_lsstcomcamsim.ccdexposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" DROP CONSTRAINT "ccdexposure_flexdata.fk_obs_id";

-- drop foreign key fk_key on cdb_lsstcomcamsim.ccdexposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" DROP CONSTRAINT "ccdexposure_flexdata.fk_key";

-- drop foreign key fk_ccdexposure_id on cdb_lsstcomcamsim.ccdexposure_camera
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" DROP CONSTRAINT "ccdexposure_camera.fk_ccdexposure_id";

-- drop foreign key fk_exposure_id on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" DROP CONSTRAINT "ccdexposure.fk_exposure_id";

-- drop table cdb_lsstcomcamsim.exposure_flexdata_schema
DROP TABLE "cdb_lsstcomcamsim"."exposure_flexdata_schema";

-- drop table cdb_lsstcomcamsim.exposure_flexdata
DROP TABLE "cdb_lsstcomcamsim"."exposure_flexdata";

-- drop table cdb_lsstcomcamsim.exposure
DROP TABLE "cdb_lsstcomcamsim"."exposure";
DROP SEQUENCE "cdb_lsstcomcamsim"."exposure_exposure_id_seq";

-- drop table cdb_lsstcomcamsim.ccdexposure_flexdata_schema
DROP TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata_schema";

-- drop table cdb_lsstcomcamsim.ccdexposure_flexdata
DROP TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata";

-- drop table cdb_lsstcomcamsim.ccdexposure_camera
DROP TABLE "cdb_lsstcomcamsim"."ccdexposure_camera";

-- drop table cdb_lsstcomcamsim.ccdexposure
DROP TABLE "cdb_lsstcomcamsim"."ccdexposure";
DROP SEQUENCE "cdb_lsstcomcamsim"."ccdexposure_ccdexposure_id_seq";

