-- drop foreign key fk_ccdexposure_quicklook_obs_id on cdb_latiss.ccdexposure_quicklook
ALTER TABLE "cdb_latiss"."ccdexposure_quicklook" DROP CONSTRAINT "ccdexposure_quicklook.fk_ccdexposure_quicklook_obs_id";

-- drop foreign key fk_ccdexposure_quicklook_day_obs_seq_num_detector on cdb_latiss.ccdexposure_quicklook
ALTER TABLE "cdb_latiss"."ccdexposure_quicklook" DROP CONSTRAINT "ccdexposure_quicklook.fk_ccdexposure_quicklook_day_obs_seq_num_detector";

-- drop foreign key fk_ccdexposure_qk_id_day_seq_det on cdb_latiss.ccdexposure_quicklook
ALTER TABLE "cdb_latiss"."ccdexposure_quicklook" DROP CONSTRAINT "ccdexposure_quicklook.fk_ccdexposure_qk_id_day_seq_det";

-- drop table cdb_latiss.ccdexposure_quicklook
DROP TABLE "cdb_latiss"."ccdexposure_quicklook";

-- drop foreign key fk_visit1_quicklook_visit_id_day_obs_seq_num on cdb_latiss.visit1_quicklook
ALTER TABLE "cdb_latiss"."visit1_quicklook" DROP CONSTRAINT "visit1_quicklook.fk_visit1_quicklook_visit_id_day_obs_seq_num";

-- drop primary key visit1_quicklook_pkey on cdb_latiss.visit1_quicklook
ALTER TABLE "cdb_latiss"."visit1_quicklook" DROP CONSTRAINT "visit1_quicklook.fk_visit1_quicklook_day_obs_seq_num";
ALTER TABLE "cdb_latiss"."visit1_quicklook" DROP CONSTRAINT "visit1_quicklook_pkey";
ALTER TABLE "cdb_latiss"."visit1_quicklook" ADD CONSTRAINT "visit1_quicklook.fk_visit1_quicklook_day_obs_seq_num" FOREIGN KEY ("day_obs", "seq_num") REFERENCES "cdb_latiss"."exposure" ("day_obs", "seq_num");

-- rename foreign key fk_visit1_quicklook_obs_id on cdb_latiss.visit1_quicklook to fk_obs_id
ALTER TABLE "cdb_latiss"."visit1_quicklook" RENAME CONSTRAINT "visit1_quicklook.fk_visit1_quicklook_obs_id" TO "visit1_quicklook.fk_obs_id";

-- add primary key visit1_quicklook_pkey on cdb_latiss.visit1_quicklook
ALTER TABLE "cdb_latiss"."visit1_quicklook" ADD CONSTRAINT "visit1_quicklook_pkey" PRIMARY KEY ("visit_id");

-- drop foreign key fk_exposure_quicklook_exposure_id_day_obs_seq_num on cdb_latiss.exposure_quicklook
ALTER TABLE "cdb_latiss"."exposure_quicklook" DROP CONSTRAINT "exposure_quicklook.fk_exposure_quicklook_exposure_id_day_obs_seq_num";

-- drop foreign key fk_ccdvisit1_quicklook_day_obs_seq_num_detector on cdb_latiss.ccdvisit1_quicklook
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" DROP CONSTRAINT "ccdvisit1_quicklook.fk_ccdvisit1_quicklook_day_obs_seq_num_detector";

-- drop foreign key fk_ccdvisit1_quicklook_ccdvisit_id_day_obs_seq_num_detector on cdb_latiss.ccdvisit1_quicklook
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" DROP CONSTRAINT "ccdvisit1_quicklook.fk_ccdvisit1_quicklook_ccdvisit_id_day_obs_seq_num_detector";

-- drop primary key ccdvisit1_quicklook_pkey on cdb_latiss.ccdvisit1_quicklook
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" DROP CONSTRAINT "ccdvisit1_quicklook_pkey";

-- rename foreign key fk_ccdvisit1_quicklook_obs_id on cdb_latiss.ccdvisit1_quicklook to fk_obs_id
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" RENAME CONSTRAINT "ccdvisit1_quicklook.fk_ccdvisit1_quicklook_obs_id" TO "ccdvisit1_quicklook.fk_obs_id";

-- add primary key ccdvisit1_quicklook_pkey on cdb_latiss.ccdvisit1_quicklook
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" ADD CONSTRAINT "ccdvisit1_quicklook_pkey" PRIMARY KEY ("ccdvisit_id");

-- drop foreign key fk_exposure_flexdata_obs_id_day_obs_seq_num on cdb_latiss.exposure_flexdata
ALTER TABLE "cdb_latiss"."exposure_flexdata" DROP CONSTRAINT "exposure_flexdata.fk_exposure_flexdata_obs_id_day_obs_seq_num";

-- drop unique constraint un_exposure_flexdata_obs_id_key on cdb_latiss.exposure_flexdata
ALTER TABLE "cdb_latiss"."exposure_flexdata" DROP CONSTRAINT "un_exposure_flexdata_obs_id_key";

-- drop primary key exposure_flexdata_pkey on cdb_latiss.exposure_flexdata
ALTER TABLE "cdb_latiss"."exposure_flexdata" DROP CONSTRAINT "un_exposure_flexdata_day_obs_seq_num_key";
ALTER TABLE "cdb_latiss"."exposure_flexdata" DROP CONSTRAINT "exposure_flexdata_pkey";
ALTER TABLE "cdb_latiss"."exposure_flexdata" ADD CONSTRAINT "un_exposure_flexdata_day_obs_seq_num_key" UNIQUE ("day_obs", "seq_num", "key");

-- add primary key exposure_flexdata_pkey on cdb_latiss.exposure_flexdata
ALTER TABLE "cdb_latiss"."exposure_flexdata" ADD CONSTRAINT "exposure_flexdata_pkey" PRIMARY KEY ("obs_id", "key");

-- drop foreign key fk_ccdexposure_flexdata_obs_id_day_obs_seq_num_detector on cdb_latiss.ccdexposure_flexdata
ALTER TABLE "cdb_latiss"."ccdexposure_flexdata" DROP CONSTRAINT "ccdexposure_flexdata.fk_ccdexposure_flexdata_obs_id_day_obs_seq_num_detector";

-- drop foreign key fk_ccdexposure_flexdata_day_obs_seq_num_detector on cdb_latiss.ccdexposure_flexdata
ALTER TABLE "cdb_latiss"."ccdexposure_flexdata" DROP CONSTRAINT "ccdexposure_flexdata.fk_ccdexposure_flexdata_day_obs_seq_num_detector";

-- drop primary key ccdexposure_flexdata_pkey on cdb_latiss.ccdexposure_flexdata
ALTER TABLE "cdb_latiss"."ccdexposure_flexdata" DROP CONSTRAINT "ccdexposure_flexdata_pkey";

-- rename foreign key fk_ccdexposure_flexdata_obs_id on cdb_latiss.ccdexposure_flexdata to fk_obs_id
ALTER TABLE "cdb_latiss"."ccdexposure_flexdata" RENAME CONSTRAINT "ccdexposure_flexdata.fk_ccdexposure_flexdata_obs_id" TO "ccdexposure_flexdata.fk_obs_id";

-- add primary key ccdexposure_flexdata_pkey on cdb_latiss.ccdexposure_flexdata
ALTER TABLE "cdb_latiss"."ccdexposure_flexdata" ADD CONSTRAINT "ccdexposure_flexdata_pkey" PRIMARY KEY ("obs_id", "key");

-- drop foreign key fk_ccdexposure_camera_day_obs_seq_num_detector on cdb_latiss.ccdexposure_camera
ALTER TABLE "cdb_latiss"."ccdexposure_camera" DROP CONSTRAINT "ccdexposure_camera.fk_ccdexposure_camera_day_obs_seq_num_detector";

-- drop foreign key fk_ccdexposure_camera_ccdexposure_id_day_obs_seq_num_detector on cdb_latiss.ccdexposure_camera
ALTER TABLE "cdb_latiss"."ccdexposure_camera" DROP CONSTRAINT "ccdexposure_camera.fk_ccdexposure_camera_ccdexposure_id_day_obs_seq_num_detector";

-- drop primary key ccdexposure_camera_pkey on cdb_latiss.ccdexposure_camera
ALTER TABLE "cdb_latiss"."ccdexposure_camera" DROP CONSTRAINT "ccdexposure_camera_pkey";

-- rename foreign key fk_ccdexposure_camera_ccdexposure_id on cdb_latiss.ccdexposure_camera to fk_ccdexposure_id
ALTER TABLE "cdb_latiss"."ccdexposure_camera" RENAME CONSTRAINT "ccdexposure_camera.fk_ccdexposure_camera_ccdexposure_id" TO "ccdexposure_camera.fk_ccdexposure_id";

-- add primary key ccdexposure_camera_pkey on cdb_latiss.ccdexposure_camera
ALTER TABLE "cdb_latiss"."ccdexposure_camera" ADD CONSTRAINT "ccdexposure_camera_pkey" PRIMARY KEY ("ccdexposure_id");

-- drop foreign key fk_ccdexposure_exposure_id_day_obs_seq_num on cdb_latiss.ccdexposure
ALTER TABLE "cdb_latiss"."ccdexposure" DROP CONSTRAINT "ccdexposure.fk_ccdexposure_exposure_id_day_obs_seq_num";

-- drop unique constraint un_ccdexposure_ccdexposure_id_day_obs_seq_num_detector on cdb_latiss.ccdexposure
ALTER TABLE "cdb_latiss"."ccdexposure" DROP CONSTRAINT "un_ccdexposure_ccdexposure_id_day_obs_seq_num_detector";

-- drop primary key un_ccdexposure_day_obs_seq_num_detector on cdb_latiss.ccdexposure
ALTER TABLE "cdb_latiss"."ccdexposure" DROP CONSTRAINT "un_ccdexposure_day_obs_seq_num_detector";

-- alter column cdb_latiss.ccdexposure.ccdexposure_id: with another default
ALTER TABLE "cdb_latiss"."ccdexposure" ALTER COLUMN "ccdexposure_id" SET DEFAULT NEXT VALUE FOR "cdb_latiss"."ccdexposure_ccdexposure_id_seq";

-- add unique constraint un_ccdexposure_day_obs_seq_num_detector on cdb_latiss.ccdexposure
ALTER TABLE "cdb_latiss"."ccdexposure" ADD CONSTRAINT "un_ccdexposure_day_obs_seq_num_detector" UNIQUE ("day_obs", "seq_num", "detector");

-- add primary key ccdexposure_pkey on cdb_latiss.ccdexposure
ALTER TABLE "cdb_latiss"."ccdexposure" ADD CONSTRAINT "ccdexposure_pkey" PRIMARY KEY ("ccdexposure_id");

-- drop unique constraint un_exposure_exposure_id_day_obs_seq_num on cdb_latiss.exposure
ALTER TABLE "cdb_latiss"."exposure" DROP CONSTRAINT "un_exposure_exposure_id_day_obs_seq_num";

-- drop primary key exposure_pkey on cdb_latiss.exposure, binding anew foreign key fk_ccdexposure_day_obs_seq_num of cdb_latiss.ccdexposure, foreign key fk_exposure_flexdata_day_obs_seq_num of cdb_latiss.exposure_flexdata, foreign key fk_exposure_quicklook_day_obs_seq_num of cdb_latiss.exposure_quicklook, foreign key fk_visit1_quicklook_day_obs_seq_num of cdb_latiss.visit1_quicklook
ALTER TABLE "cdb_latiss"."ccdexposure" DROP CONSTRAINT "ccdexposure.fk_ccdexposure_day_obs_seq_num";
ALTER TABLE "cdb_latiss"."exposure_flexdata" DROP CONSTRAINT "exposure_flexdata.fk_exposure_flexdata_day_obs_seq_num";
ALTER TABLE "cdb_latiss"."exposure_quicklook" DROP CONSTRAINT "exposure_quicklook.fk_exposure_quicklook_day_obs_seq_num";
ALTER TABLE "cdb_latiss"."visit1_quicklook" DROP CONSTRAINT "visit1_quicklook.fk_visit1_quicklook_day_obs_seq_num";
ALTER TABLE "cdb_latiss"."exposure" DROP CONSTRAINT "un_exposure_day_obs_seq_num";
ALTER TABLE "cdb_latiss"."exposure" DROP CONSTRAINT "exposure_pkey";
ALTER TABLE "cdb_latiss"."exposure" ADD CONSTRAINT "un_exposure_day_obs_seq_num" UNIQUE ("day_obs", "seq_num");
ALTER TABLE "cdb_latiss"."ccdexposure" ADD CONSTRAINT "ccdexposure.fk_ccdexposure_day_obs_seq_num" FOREIGN KEY ("day_obs", "seq_num") REFERENCES "cdb_latiss"."exposure" ("day_obs", "seq_num");
ALTER TABLE "cdb_latiss"."exposure_flexdata" ADD CONSTRAINT "exposure_flexdata.fk_exposure_flexdata_day_obs_seq_num" FOREIGN KEY ("day_obs", "seq_num") REFERENCES "cdb_latiss"."exposure" ("day_obs", "seq_num");
ALTER TABLE "cdb_latiss"."exposure_quicklook" ADD CONSTRAINT "exposure_quicklook.fk_exposure_quicklook_day_obs_seq_num" FOREIGN KEY ("day_obs", "seq_num") REFERENCES "cdb_latiss"."exposure" ("day_obs", "seq_num");
ALTER TABLE "cdb_latiss"."visit1_quicklook" ADD CONSTRAINT "visit1_quicklook.fk_visit1_quicklook_day_obs_seq_num" FOREIGN KEY ("day_obs", "seq_num") REFERENCES "cdb_latiss"."exposure" ("day_obs", "seq_num");

-- alter column cdb_latiss.exposure.exposure_id: with another default
ALTER TABLE "cdb_latiss"."exposure" ALTER COLUMN "exposure_id" SET DEFAULT NEXT VALUE FOR "cdb_latiss"."exposure_exposure_id_seq";

-- add primary key exposure_pkey on cdb_latiss.exposure
ALTER TABLE "cdb_latiss"."exposure" ADD CONSTRAINT "exposure_pkey" PRIMARY KEY ("exposure_id");

-- alter column cdb_latiss.ccdvisit1_quicklook.detector: null allowed
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" ALTER COLUMN "detector" DROP NOT NULL;

-- alter column cdb_latiss.ccdvisit1_quicklook.seq_num: null allowed
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" ALTER COLUMN "seq_num" DROP NOT NULL;

-- alter column cdb_latiss.ccdvisit1_quicklook.day_obs: null allowed
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" ALTER COLUMN "day_obs" DROP NOT NULL;

-- forget day_obs, seq_num, detector of cdb_latiss.ccdvisit1_quicklook

-- drop column cdb_latiss.ccdvisit1_quicklook.detector
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" DROP COLUMN "detector";

-- drop column cdb_latiss.ccdvisit1_quicklook.seq_num
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" DROP COLUMN "seq_num";

-- drop column cdb_latiss.ccdvisit1_quicklook.day_obs
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" DROP COLUMN "day_obs";

-- alter column cdb_latiss.ccdexposure_flexdata.detector: null allowed
ALTER TABLE "cdb_latiss"."ccdexposure_flexdata" ALTER COLUMN "detector" DROP NOT NULL;

-- alter column cdb_latiss.ccdexposure_flexdata.seq_num: null allowed
ALTER TABLE "cdb_latiss"."ccdexposure_flexdata" ALTER COLUMN "seq_num" DROP NOT NULL;

-- alter column cdb_latiss.ccdexposure_flexdata.day_obs: null allowed
ALTER TABLE "cdb_latiss"."ccdexposure_flexdata" ALTER COLUMN "day_obs" DROP NOT NULL;

-- forget day_obs, seq_num, detector of cdb_latiss.ccdexposure_flexdata

-- drop column cdb_latiss.ccdexposure_flexdata.detector
ALTER TABLE "cdb_latiss"."ccdexposure_flexdata" DROP COLUMN "detector";

-- drop column cdb_latiss.ccdexposure_flexdata.seq_num
ALTER TABLE "cdb_latiss"."ccdexposure_flexdata" DROP COLUMN "seq_num";

-- drop column cdb_latiss.ccdexposure_flexdata.day_obs
ALTER TABLE "cdb_latiss"."ccdexposure_flexdata" DROP COLUMN "day_obs";

-- alter column cdb_latiss.ccdexposure_camera.detector: null allowed
ALTER TABLE "cdb_latiss"."ccdexposure_camera" ALTER COLUMN "detector" DROP NOT NULL;

-- alter column cdb_latiss.ccdexposure_camera.seq_num: null allowed
ALTER TABLE "cdb_latiss"."ccdexposure_camera" ALTER COLUMN "seq_num" DROP NOT NULL;

-- alter column cdb_latiss.ccdexposure_camera.day_obs: null allowed
ALTER TABLE "cdb_latiss"."ccdexposure_camera" ALTER COLUMN "day_obs" DROP NOT NULL;

-- forget day_obs, seq_num, detector of cdb_latiss.ccdexposure_camera

-- drop column cdb_latiss.ccdexposure_camera.detector
ALTER TABLE "cdb_latiss"."ccdexposure_camera" DROP COLUMN "detector";

-- drop column cdb_latiss.ccdexposure_camera.seq_num
ALTER TABLE "cdb_latiss"."ccdexposure_camera" DROP COLUMN "seq_num";

-- drop column cdb_latiss.ccdexposure_camera.day_obs
ALTER TABLE "cdb_latiss"."ccdexposure_camera" DROP COLUMN "day_obs";

