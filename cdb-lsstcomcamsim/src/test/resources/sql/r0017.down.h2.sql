-- drop foreign key fk_exposure_quicklook_obs_id on cdb_lsstcomcamsim.exposure_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."exposure_quicklook" DROP CONSTRAINT "exposure_quicklook.fk_exposure_quicklook_obs_id";

-- drop foreign key fk_exposure_quicklook_exposure_id_day_obs_seq_num on cdb_lsstcomcamsim.exposure_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."exposure_quicklook" DROP CONSTRAINT "exposure_quicklook.fk_exposure_quicklook_exposure_id_day_obs_seq_num";

-- drop foreign key fk_exposure_quicklook_day_obs_seq_num on cdb_lsstcomcamsim.exposure_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."exposure_quicklook" DROP CONSTRAINT "exposure_quicklook.fk_exposure_quicklook_day_obs_seq_num";

-- drop foreign key fk_ccdexposure_quicklook_obs_id on cdb_lsstcomcamsim.ccdexposure_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_quicklook" DROP CONSTRAINT "ccdexposure_quicklook.fk_ccdexposure_quicklook_obs_id";

-- drop foreign key fk_ccdexposure_quicklook_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_quicklook" DROP CONSTRAINT "ccdexposure_quicklook.fk_ccdexposure_quicklook_day_obs_seq_num_detector";

-- drop foreign key fk_ccdexposure_qk_id_day_seq_det on cdb_lsstcomcamsim.ccdexposure_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_quicklook" DROP CONSTRAINT "ccdexposure_quicklook.fk_ccdexposure_qk_id_day_seq_det";

-- drop table cdb_lsstcomcamsim.exposure_quicklook
DROP TABLE "cdb_lsstcomcamsim"."exposure_quicklook";

-- drop table cdb_lsstcomcamsim.ccdexposure_quicklook
DROP TABLE "cdb_lsstcomcamsim"."ccdexposure_quicklook";

-- drop foreign key fk_visit1_quicklook_visit_id_day_obs_seq_num on cdb_lsstcomcamsim.visit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP CONSTRAINT "visit1_quicklook.fk_visit1_quicklook_visit_id_day_obs_seq_num";

-- drop foreign key fk_exposure_flexdata_obs_id_day_obs_seq_num on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" DROP CONSTRAINT "exposure_flexdata.fk_exposure_flexdata_obs_id_day_obs_seq_num";

-- drop foreign key fk_ccdvisit1_quicklook_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdvisit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP CONSTRAINT "ccdvisit1_quicklook.fk_ccdvisit1_quicklook_day_obs_seq_num_detector";

-- drop foreign key fk_ccdvisit1_quicklook_ccdvisit_id_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdvisit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP CONSTRAINT "ccdvisit1_quicklook.fk_ccdvisit1_quicklook_ccdvisit_id_day_obs_seq_num_detector";

-- drop foreign key fk_ccdexposure_flexdata_obs_id_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" DROP CONSTRAINT "ccdexposure_flexdata.fk_ccdexposure_flexdata_obs_id_day_obs_seq_num_detector";

-- drop foreign key fk_ccdexposure_flexdata_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" DROP CONSTRAINT "ccdexposure_flexdata.fk_ccdexposure_flexdata_day_obs_seq_num_detector";

-- drop foreign key fk_ccdexposure_camera_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure_camera
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" DROP CONSTRAINT "ccdexposure_camera.fk_ccdexposure_camera_day_obs_seq_num_detector";

-- drop foreign key fk_ccdexposure_camera_ccdexposure_id_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure_camera
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" DROP CONSTRAINT "ccdexposure_camera.fk_ccdexposure_camera_ccdexposure_id_day_obs_seq_num_detector";

-- drop foreign key fk_ccdexposure_exposure_id_day_obs_seq_num on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" DROP CONSTRAINT "ccdexposure.fk_ccdexposure_exposure_id_day_obs_seq_num";

-- drop primary key un_ccdexposure_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" DROP CONSTRAINT "un_ccdexposure_day_obs_seq_num_detector";

-- drop unique constraint un_ccdexposure_ccdexposure_id_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" DROP CONSTRAINT "un_ccdexposure_ccdexposure_id_day_obs_seq_num_detector";

-- alter column cdb_lsstcomcamsim.ccdexposure.ccdexposure_id: with another default
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ALTER COLUMN "ccdexposure_id" SET DEFAULT NEXT VALUE FOR "cdb_lsstcomcamsim"."ccdexposure_ccdexposure_id_seq";

-- drop unique constraint un_exposure_exposure_id_day_obs_seq_num on cdb_lsstcomcamsim.exposure
ALTER TABLE "cdb_lsstcomcamsim"."exposure" DROP CONSTRAINT "un_exposure_exposure_id_day_obs_seq_num";

-- drop primary key exposure_pkey on cdb_lsstcomcamsim.exposure, binding anew foreign key fk_ccdexposure_day_obs_seq_num of cdb_lsstcomcamsim.ccdexposure, foreign key fk_exposure_flexdata_day_obs_seq_num of cdb_lsstcomcamsim.exposure_flexdata, foreign key fk_visit1_quicklook_day_obs_seq_num of cdb_lsstcomcamsim.visit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" DROP CONSTRAINT "ccdexposure.fk_ccdexposure_day_obs_seq_num";
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" DROP CONSTRAINT "exposure_flexdata.fk_exposure_flexdata_day_obs_seq_num";
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP CONSTRAINT "visit1_quicklook.fk_visit1_quicklook_day_obs_seq_num";
ALTER TABLE "cdb_lsstcomcamsim"."exposure" DROP CONSTRAINT "un_exposure_day_obs_seq_num";
ALTER TABLE "cdb_lsstcomcamsim"."exposure" DROP CONSTRAINT "exposure_pkey";
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ADD CONSTRAINT "un_exposure_day_obs_seq_num" UNIQUE ("day_obs", "seq_num");
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ADD CONSTRAINT "ccdexposure.fk_ccdexposure_day_obs_seq_num" FOREIGN KEY ("day_obs", "seq_num") REFERENCES "cdb_lsstcomcamsim"."exposure" ("day_obs", "seq_num");
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" ADD CONSTRAINT "exposure_flexdata.fk_exposure_flexdata_day_obs_seq_num" FOREIGN KEY ("day_obs", "seq_num") REFERENCES "cdb_lsstcomcamsim"."exposure" ("day_obs", "seq_num");
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD CONSTRAINT "visit1_quicklook.fk_visit1_quicklook_day_obs_seq_num" FOREIGN KEY ("day_obs", "seq_num") REFERENCES "cdb_lsstcomcamsim"."exposure" ("day_obs", "seq_num");

-- alter column cdb_lsstcomcamsim.exposure.exposure_id: with another default
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ALTER COLUMN "exposure_id" SET DEFAULT NEXT VALUE FOR "cdb_lsstcomcamsim"."exposure_exposure_id_seq";

-- drop primary key visit1_quicklook_pkey on cdb_lsstcomcamsim.visit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP CONSTRAINT "visit1_quicklook.fk_visit1_quicklook_day_obs_seq_num";
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP CONSTRAINT "visit1_quicklook_pkey";
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD CONSTRAINT "visit1_quicklook.fk_visit1_quicklook_day_obs_seq_num" FOREIGN KEY ("day_obs", "seq_num") REFERENCES "cdb_lsstcomcamsim"."exposure" ("day_obs", "seq_num");

-- rename foreign key fk_visit1_quicklook_obs_id on cdb_lsstcomcamsim.visit1_quicklook to fk_obs_id
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" RENAME CONSTRAINT "visit1_quicklook.fk_visit1_quicklook_obs_id" TO "visit1_quicklook.fk_obs_id";

-- add primary key visit1_quicklook_pkey on cdb_lsstcomcamsim.visit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD CONSTRAINT "visit1_quicklook_pkey" PRIMARY KEY ("visit_id");

-- drop unique constraint un_exposure_flexdata_obs_id_key on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" DROP CONSTRAINT "un_exposure_flexdata_obs_id_key";

-- drop primary key exposure_flexdata_pkey on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" DROP CONSTRAINT "un_exposure_flexdata_day_obs_seq_num_key";
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" DROP CONSTRAINT "exposure_flexdata_pkey";
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" ADD CONSTRAINT "un_exposure_flexdata_day_obs_seq_num_key" UNIQUE ("day_obs", "seq_num", "key");

-- add primary key exposure_flexdata_pkey on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" ADD CONSTRAINT "exposure_flexdata_pkey" PRIMARY KEY ("obs_id", "key");

-- add primary key exposure_pkey on cdb_lsstcomcamsim.exposure
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ADD CONSTRAINT "exposure_pkey" PRIMARY KEY ("exposure_id");

-- drop primary key ccdvisit1_quicklook_pkey on cdb_lsstcomcamsim.ccdvisit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP CONSTRAINT "ccdvisit1_quicklook_pkey";

-- rename foreign key fk_ccdvisit1_quicklook_obs_id on cdb_lsstcomcamsim.ccdvisit1_quicklook to fk_obs_id
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" RENAME CONSTRAINT "ccdvisit1_quicklook.fk_ccdvisit1_quicklook_obs_id" TO "ccdvisit1_quicklook.fk_obs_id";

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.postisr_pixel_median
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "postisr_pixel_median" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."postisr_pixel_median" IS 'Median of the pixel values of the detector after removal of the instrument signature. Unit: electron.';

-- add primary key ccdvisit1_quicklook_pkey on cdb_lsstcomcamsim.ccdvisit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD CONSTRAINT "ccdvisit1_quicklook_pkey" PRIMARY KEY ("ccdvisit_id");

-- drop primary key ccdexposure_flexdata_pkey on cdb_lsstcomcamsim.ccdexposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" DROP CONSTRAINT "ccdexposure_flexdata_pkey";

-- rename foreign key fk_ccdexposure_flexdata_obs_id on cdb_lsstcomcamsim.ccdexposure_flexdata to fk_obs_id
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" RENAME CONSTRAINT "ccdexposure_flexdata.fk_ccdexposure_flexdata_obs_id" TO "ccdexposure_flexdata.fk_obs_id";

-- add primary key ccdexposure_flexdata_pkey on cdb_lsstcomcamsim.ccdexposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" ADD CONSTRAINT "ccdexposure_flexdata_pkey" PRIMARY KEY ("obs_id", "key");

-- drop primary key ccdexposure_camera_pkey on cdb_lsstcomcamsim.ccdexposure_camera
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" DROP CONSTRAINT "ccdexposure_camera_pkey";

-- rename foreign key fk_ccdexposure_camera_ccdexposure_id on cdb_lsstcomcamsim.ccdexposure_camera to fk_ccdexposure_id
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" RENAME CONSTRAINT "ccdexposure_camera.fk_ccdexposure_camera_ccdexposure_id" TO "ccdexposure_camera.fk_ccdexposure_id";

-- add primary key ccdexposure_camera_pkey on cdb_lsstcomcamsim.ccdexposure_camera
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" ADD CONSTRAINT "ccdexposure_camera_pkey" PRIMARY KEY ("ccdexposure_id");

-- add unique constraint un_ccdexposure_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ADD CONSTRAINT "un_ccdexposure_day_obs_seq_num_detector" UNIQUE ("day_obs", "seq_num", "detector");

-- add primary key ccdexposure_pkey on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ADD CONSTRAINT "ccdexposure_pkey" PRIMARY KEY ("ccdexposure_id");

-- alter column cdb_lsstcomcamsim.ccdvisit1_quicklook.detector: null allowed
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ALTER COLUMN "detector" DROP NOT NULL;

-- alter column cdb_lsstcomcamsim.ccdvisit1_quicklook.seq_num: null allowed
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ALTER COLUMN "seq_num" DROP NOT NULL;

-- alter column cdb_lsstcomcamsim.ccdvisit1_quicklook.day_obs: null allowed
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ALTER COLUMN "day_obs" DROP NOT NULL;

-- forget day_obs, seq_num, detector of cdb_lsstcomcamsim.ccdvisit1_quicklook

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.detector
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "detector";

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.seq_num
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "seq_num";

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.day_obs
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "day_obs";

-- alter column cdb_lsstcomcamsim.ccdexposure_flexdata.detector: null allowed
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" ALTER COLUMN "detector" DROP NOT NULL;

-- alter column cdb_lsstcomcamsim.ccdexposure_flexdata.seq_num: null allowed
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" ALTER COLUMN "seq_num" DROP NOT NULL;

-- alter column cdb_lsstcomcamsim.ccdexposure_flexdata.day_obs: null allowed
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" ALTER COLUMN "day_obs" DROP NOT NULL;

-- forget day_obs, seq_num, detector of cdb_lsstcomcamsim.ccdexposure_flexdata

-- drop column cdb_lsstcomcamsim.ccdexposure_flexdata.detector
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" DROP COLUMN "detector";

-- drop column cdb_lsstcomcamsim.ccdexposure_flexdata.seq_num
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" DROP COLUMN "seq_num";

-- drop column cdb_lsstcomcamsim.ccdexposure_flexdata.day_obs
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" DROP COLUMN "day_obs";

-- alter column cdb_lsstcomcamsim.ccdexposure_camera.detector: null allowed
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" ALTER COLUMN "detector" DROP NOT NULL;

-- alter column cdb_lsstcomcamsim.ccdexposure_camera.seq_num: null allowed
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" ALTER COLUMN "seq_num" DROP NOT NULL;

-- alter column cdb_lsstcomcamsim.ccdexposure_camera.day_obs: null allowed
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" ALTER COLUMN "day_obs" DROP NOT NULL;

-- forget day_obs, seq_num, detector of cdb_lsstcomcamsim.ccdexposure_camera

-- drop column cdb_lsstcomcamsim.ccdexposure_camera.detector
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" DROP COLUMN "detector";

-- drop column cdb_lsstcomcamsim.ccdexposure_camera.seq_num
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" DROP COLUMN "seq_num";

-- drop column cdb_lsstcomcamsim.ccdexposure_camera.day_obs
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" DROP COLUMN "day_obs";

