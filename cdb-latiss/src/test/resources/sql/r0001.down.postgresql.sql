-- drop foreign key fk_obs_id on cdb_latiss.ccdexposure_flexdata
ALTER TABLE "cdb_latiss"."ccdexposure_flexdata" DROP CONSTRAINT "fk_obs_id";

-- drop foreign key fk_key on cdb_latiss.ccdexposure_flexdata
ALTER TABLE "cdb_latiss"."ccdexposure_flexdata" DROP CONSTRAINT "fk_key";

-- drop foreign key fk_ccdexposure_id on cdb_latiss.ccdexposure_camera
ALTER TABLE "cdb_latiss"."ccdexposure_camera" DROP CONSTRAINT "fk_ccdexposure_id";

-- drop foreign key fk_exposure_id on cdb_latiss.ccdexposure
ALTER TABLE "cdb_latiss"."ccdexposure" DROP CONSTRAINT "fk_exposure_id";

-- drop foreign key fk_obs_id on cdb_latiss.exposure_flexdata
ALTER TABLE "cdb_latiss"."exposure_flexdata" DROP CONSTRAINT "fk_obs_id";

-- drop foreign key fk_key on cdb_latiss.exposure_flexdata
ALTER TABLE "cdb_latiss"."exposure_flexdata" DROP CONSTRAINT "fk_key";

-- drop table cdb_latiss.ccdexposure_flexdata
DROP TABLE "cdb_latiss"."ccdexposure_flexdata";

-- drop table cdb_latiss.ccdexposure_flexdata_schema
DROP TABLE "cdb_latiss"."ccdexposure_flexdata_schema";

-- drop table cdb_latiss.ccdexposure_camera
DROP TABLE "cdb_latiss"."ccdexposure_camera";

-- drop table cdb_latiss.ccdexposure
DROP TABLE "cdb_latiss"."ccdexposure";

-- drop table cdb_latiss.exposure_flexdata
DROP TABLE "cdb_latiss"."exposure_flexdata";

-- drop table cdb_latiss.exposure_flexdata_schema
DROP TABLE "cdb_latiss"."exposure_flexdata_schema";

-- drop table cdb_latiss.exposure
DROP TABLE "cdb_latiss"."exposure";

