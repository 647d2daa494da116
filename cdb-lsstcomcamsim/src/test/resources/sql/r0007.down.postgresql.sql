-- drop foreign key fk_visit1_quicklook_day_obs_seq_num on cdb_lsstcomcamsim.visit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP CONSTRAINT "fk_visit1_quicklook_day_obs_seq_num";

-- drop column cdb_lsstcomcamsim.visit1_quicklook.postisr_pixel_median_max
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "postisr_pixel_median_max";

-- drop column cdb_lsstcomcamsim.visit1_quicklook.postisr_pixel_median_mean
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "postisr_pixel_median_mean";

-- drop column cdb_lsstcomcamsim.visit1_quicklook.postisr_pixel_median_median
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "postisr_pixel_median_median";

-- drop foreign key fk_exposure_flexdata_day_obs_seq_num on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" DROP CONSTRAINT "fk_exposure_flexdata_day_obs_seq_num";

-- drop foreign key fk_ccdexposure_day_obs_seq_num on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" DROP CONSTRAINT "fk_ccdexposure_day_obs_seq_num";

-- drop unique constraint un_exposure_exposure_id on cdb_lsstcomcamsim.exposure, binding anew foreign key fk_obs_id of cdb_lsstcomcamsim.visit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP CONSTRAINT "fk_obs_id";
ALTER TABLE "cdb_lsstcomcamsim"."exposure" DROP CONSTRAINT "un_exposure_exposure_id";
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD CONSTRAINT "fk_obs_id" FOREIGN KEY ("visit_id") REFERENCES "cdb_lsstcomcamsim"."exposure" ("exposure_id");

-- rename unique constraint un_exposure_day_obs_seq_num on cdb_lsstcomcamsim.exposure to un_day_obs_seq_num
ALTER TABLE "cdb_lsstcomcamsim"."exposure" RENAME CONSTRAINT "un_exposure_day_obs_seq_num" TO "un_day_obs_seq_num";

-- add foreign key fk_obs_id on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" ADD CONSTRAINT "fk_obs_id" FOREIGN KEY ("obs_id") REFERENCES "cdb_lsstcomcamsim"."exposure" ("exposure_id");

-- drop unique constraint un_ccdexposure_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" DROP CONSTRAINT "un_ccdexposure_day_obs_seq_num_detector";

-- drop unique constraint un_ccdexposure_ccdexposure_id on cdb_lsstcomcamsim.ccdexposure, binding anew foreign key fk_ccdexposure_id of cdb_lsstcomcamsim.ccdexposure_camera, foreign key fk_obs_id of cdb_lsstcomcamsim.ccdexposure_flexdata, foreign key fk_obs_id of cdb_lsstcomcamsim.ccdvisit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" DROP CONSTRAINT "fk_ccdexposure_id";
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" DROP CONSTRAINT "fk_obs_id";
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP CONSTRAINT "fk_obs_id";
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" DROP CONSTRAINT "un_ccdexposure_ccdexposure_id";
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" ADD CONSTRAINT "fk_ccdexposure_id" FOREIGN KEY ("ccdexposure_id") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("ccdexposure_id");
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" ADD CONSTRAINT "fk_obs_id" FOREIGN KEY ("obs_id") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("ccdexposure_id");
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD CONSTRAINT "fk_obs_id" FOREIGN KEY ("ccdvisit_id") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("ccdexposure_id");

-- add unique constraint un_exposure_id_detector on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ADD CONSTRAINT "un_exposure_id_detector" UNIQUE ("exposure_id", "detector");

-- add foreign key fk_exposure_id on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ADD CONSTRAINT "fk_exposure_id" FOREIGN KEY ("exposure_id") REFERENCES "cdb_lsstcomcamsim"."exposure" ("exposure_id");

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.postisr_pixel_median
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "postisr_pixel_median";

-- alter column cdb_lsstcomcamsim.visit1_quicklook.seq_num: null allowed
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ALTER COLUMN "seq_num" DROP NOT NULL;

-- alter column cdb_lsstcomcamsim.visit1_quicklook.day_obs: null allowed
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ALTER COLUMN "day_obs" DROP NOT NULL;

-- forget day_obs, seq_num of cdb_lsstcomcamsim.visit1_quicklook

-- drop column cdb_lsstcomcamsim.visit1_quicklook.seq_num
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "seq_num";

-- drop column cdb_lsstcomcamsim.visit1_quicklook.day_obs
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP COLUMN "day_obs";

-- alter column cdb_lsstcomcamsim.exposure_flexdata.seq_num: null allowed
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" ALTER COLUMN "seq_num" DROP NOT NULL;

-- alter column cdb_lsstcomcamsim.exposure_flexdata.day_obs: null allowed
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" ALTER COLUMN "day_obs" DROP NOT NULL;

-- forget day_obs, seq_num of cdb_lsstcomcamsim.exposure_flexdata

-- drop column cdb_lsstcomcamsim.exposure_flexdata.seq_num
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" DROP COLUMN "seq_num";

-- drop column cdb_lsstcomcamsim.exposure_flexdata.day_obs
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" DROP COLUMN "day_obs";

-- alter column cdb_lsstcomcamsim.ccdexposure.seq_num: null allowed
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ALTER COLUMN "seq_num" DROP NOT NULL;

-- alter column cdb_lsstcomcamsim.ccdexposure.day_obs: null allowed
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ALTER COLUMN "day_obs" DROP NOT NULL;

-- forget day_obs, seq_num of cdb_lsstcomcamsim.ccdexposure

-- drop column cdb_lsstcomcamsim.ccdexposure.seq_num
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" DROP COLUMN "seq_num";

-- drop column cdb_lsstcomcamsim.ccdexposure.day_obs
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" DROP COLUMN "day_obs";

