-- add column cdb_lsstcomcamsim.ccdexposure_camera.day_obs
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" ADD COLUMN "day_obs" integer;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_camera"."day_obs" IS 'Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated Universal Time (UTC). UCD: meta.id.part.';

-- add column cdb_lsstcomcamsim.ccdexposure_camera.seq_num
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" ADD COLUMN "seq_num" integer;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_camera"."seq_num" IS 'Sequence number of the exposure within its observing day (day_obs). UCD: meta.id.part.';

-- add column cdb_lsstcomcamsim.ccdexposure_camera.detector
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" ADD COLUMN "detector" integer;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_camera"."detector" IS 'Number of the detector within the instrument, from 0 to 8 for the nine detectors of the commissioning camera. UCD: meta.id.part;instr.det.';

-- fill day_obs, seq_num, detector of cdb_lsstcomcamsim.ccdexposure_camera from cdb_lsstcomcamsim.ccdexposure by ccdexposure_id
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.ccdexposure_camera have a ccdexposure_id that is not a ccdexposure_id of cdb_lsstcomcamsim.ccdexposure, so day_obs, seq_num, detector cannot be filled; mend or delete them first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."ccdexposure_camera" AS "filled"
WHERE NOT EXISTS (SELECT 1 FROM "cdb_lsstcomcamsim"."ccdexposure" AS "source" WHERE "source"."ccdexposure_id" = "filled"."ccdexposure_id")) AS counted(found);
UPDATE "cdb_lsstcomcamsim"."ccdexposure_camera" AS "filled"
SET ("day_obs", "seq_num", "detector") = (
  SELECT "source"."day_obs", "source"."seq_num", "source"."detector"
  FROM "cdb_lsstcomcamsim"."ccdexposure" AS "source"
  WHERE "source"."ccdexposure_id" = "filled"."ccdexposure_id"
);

-- alter column cdb_lsstcomcamsim.ccdexposure_camera.day_obs: not null
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.ccdexposure_camera have no day_obs; give them one first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."ccdexposure_camera" WHERE "day_obs" IS NULL) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" ALTER COLUMN "day_obs" SET NOT NULL;

-- alter column cdb_lsstcomcamsim.ccdexposure_camera.seq_num: not null
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.ccdexposure_camera have no seq_num; give them one first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."ccdexposure_camera" WHERE "seq_num" IS NULL) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" ALTER COLUMN "seq_num" SET NOT NULL;

-- alter column cdb_lsstcomcamsim.ccdexposure_camera.detector: not null
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.ccdexposure_camera have no detector; give them one first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."ccdexposure_camera" WHERE "detector" IS NULL) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" ALTER COLUMN "detector" SET NOT NULL;

-- add column cdb_lsstcomcamsim.ccdexposure_flexdata.day_obs
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" ADD COLUMN "day_obs" integer;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_flexdata"."day_obs" IS 'Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated Universal Time (UTC). UCD: meta.id.part.';

-- add column cdb_lsstcomcamsim.ccdexposure_flexdata.seq_num
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" ADD COLUMN "seq_num" integer;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_flexdata"."seq_num" IS 'Sequence number of the exposure within its observing day (day_obs). UCD: meta.id.part.';

-- add column cdb_lsstcomcamsim.ccdexposure_flexdata.detector
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" ADD COLUMN "detector" integer;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_flexdata"."detector" IS 'Number of the detector within the instrument, from 0 to 8 for the nine detectors of the commissioning camera. UCD: meta.id.part;instr.det.';

-- fill day_obs, seq_num, detector of cdb_lsstcomcamsim.ccdexposure_flexdata from cdb_lsstcomcamsim.ccdexposure by obs_id
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.ccdexposure_flexdata have a obs_id that is not a ccdexposure_id of cdb_lsstcomcamsim.ccdexposure, so day_obs, seq_num, detector cannot be filled; mend or delete them first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."ccdexposure_flexdata" AS "filled"
WHERE NOT EXISTS (SELECT 1 FROM "cdb_lsstcomcamsim"."ccdexposure" AS "source" WHERE "source"."ccdexposure_id" = "filled"."obs_id")) AS counted(found);
UPDATE "cdb_lsstcomcamsim"."ccdexposure_flexdata" AS "filled"
SET ("day_obs", "seq_num", "detector") = (
  SELECT "source"."day_obs", "source"."seq_num", "source"."detector"
  FROM "cdb_lsstcomcamsim"."ccdexposure" AS "source"
  WHERE "source"."ccdexposure_id" = "filled"."obs_id"
);

-- alter column cdb_lsstcomcamsim.ccdexposure_flexdata.day_obs: not null
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.ccdexposure_flexdata have no day_obs; give them one first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."ccdexposure_flexdata" WHERE "day_obs" IS NULL) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" ALTER COLUMN "day_obs" SET NOT NULL;

-- alter column cdb_lsstcomcamsim.ccdexposure_flexdata.seq_num: not null
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.ccdexposure_flexdata have no seq_num; give them one first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."ccdexposure_flexdata" WHERE "seq_num" IS NULL) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" ALTER COLUMN "seq_num" SET NOT NULL;

-- alter column cdb_lsstcomcamsim.ccdexposure_flexdata.detector: not null
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.ccdexposure_flexdata have no detector; give them one first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."ccdexposure_flexdata" WHERE "detector" IS NULL) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" ALTER COLUMN "detector" SET NOT NULL;

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.day_obs
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "day_obs" integer;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."day_obs" IS 'Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated Universal Time (UTC). UCD: meta.id.part.';

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.seq_num
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "seq_num" integer;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."seq_num" IS 'Sequence number of the exposure within its observing day (day_obs). UCD: meta.id.part.';

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.detector
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "detector" integer;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."detector" IS 'Number of the detector within the instrument, from 0 to 8 for the nine detectors of the commissioning camera. UCD: meta.id.part;instr.det.';

-- fill day_obs, seq_num, detector of cdb_lsstcomcamsim.ccdvisit1_quicklook from cdb_lsstcomcamsim.ccdexposure by ccdvisit_id
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.ccdvisit1_quicklook have a ccdvisit_id that is not a ccdexposure_id of cdb_lsstcomcamsim.ccdexposure, so day_obs, seq_num, detector cannot be filled; mend or delete them first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."ccdvisit1_quicklook" AS "filled"
WHERE NOT EXISTS (SELECT 1 FROM "cdb_lsstcomcamsim"."ccdexposure" AS "source" WHERE "source"."ccdexposure_id" = "filled"."ccdvisit_id")) AS counted(found);
UPDATE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" AS "filled"
SET ("day_obs", "seq_num", "detector") = (
  SELECT "source"."day_obs", "source"."seq_num", "source"."detector"
  FROM "cdb_lsstcomcamsim"."ccdexposure" AS "source"
  WHERE "source"."ccdexposure_id" = "filled"."ccdvisit_id"
);

-- alter column cdb_lsstcomcamsim.ccdvisit1_quicklook.day_obs: not null
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.ccdvisit1_quicklook have no day_obs; give them one first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."ccdvisit1_quicklook" WHERE "day_obs" IS NULL) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ALTER COLUMN "day_obs" SET NOT NULL;

-- alter column cdb_lsstcomcamsim.ccdvisit1_quicklook.seq_num: not null
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.ccdvisit1_quicklook have no seq_num; give them one first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."ccdvisit1_quicklook" WHERE "seq_num" IS NULL) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ALTER COLUMN "seq_num" SET NOT NULL;

-- alter column cdb_lsstcomcamsim.ccdvisit1_quicklook.detector: not null
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.ccdvisit1_quicklook have no detector; give them one first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."ccdvisit1_quicklook" WHERE "detector" IS NULL) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ALTER COLUMN "detector" SET NOT NULL;

-- drop primary key ccdexposure_pkey on cdb_lsstcomcamsim.ccdexposure, binding anew foreign key fk_ccdexposure_id of cdb_lsstcomcamsim.ccdexposure_camera, foreign key fk_obs_id of cdb_lsstcomcamsim.ccdexposure_flexdata, foreign key fk_obs_id of cdb_lsstcomcamsim.ccdvisit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" DROP CONSTRAINT "ccdexposure_camera.fk_ccdexposure_id";
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" DROP CONSTRAINT "ccdexposure_flexdata.fk_obs_id";
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP CONSTRAINT "ccdvisit1_quicklook.fk_obs_id";
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" DROP CONSTRAINT "un_ccdexposure_ccdexposure_id";
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" DROP CONSTRAINT "ccdexposure_pkey";
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ADD CONSTRAINT "un_ccdexposure_ccdexposure_id" UNIQUE ("ccdexposure_id");
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" ADD CONSTRAINT "ccdexposure_camera.fk_ccdexposure_id" FOREIGN KEY ("ccdexposure_id") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("ccdexposure_id");
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" ADD CONSTRAINT "ccdexposure_flexdata.fk_obs_id" FOREIGN KEY ("obs_id") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("ccdexposure_id");
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD CONSTRAINT "ccdvisit1_quicklook.fk_obs_id" FOREIGN KEY ("ccdvisit_id") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("ccdexposure_id");

-- drop unique constraint un_ccdexposure_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" DROP CONSTRAINT "un_ccdexposure_day_obs_seq_num_detector";

-- drop primary key ccdexposure_camera_pkey on cdb_lsstcomcamsim.ccdexposure_camera
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" DROP CONSTRAINT "ccdexposure_camera.fk_ccdexposure_id";
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" DROP CONSTRAINT "ccdexposure_camera_pkey";
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" ADD CONSTRAINT "ccdexposure_camera.fk_ccdexposure_id" FOREIGN KEY ("ccdexposure_id") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("ccdexposure_id");

-- rename foreign key fk_ccdexposure_id on cdb_lsstcomcamsim.ccdexposure_camera to fk_ccdexposure_camera_ccdexposure_id
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" RENAME CONSTRAINT "ccdexposure_camera.fk_ccdexposure_id" TO "ccdexposure_camera.fk_ccdexposure_camera_ccdexposure_id";

-- add primary key ccdexposure_camera_pkey on cdb_lsstcomcamsim.ccdexposure_camera
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" ADD CONSTRAINT "ccdexposure_camera_pkey" PRIMARY KEY ("day_obs", "seq_num", "detector");

-- drop primary key ccdexposure_flexdata_pkey on cdb_lsstcomcamsim.ccdexposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" DROP CONSTRAINT "ccdexposure_flexdata_pkey";

-- rename foreign key fk_obs_id on cdb_lsstcomcamsim.ccdexposure_flexdata to fk_ccdexposure_flexdata_obs_id
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" RENAME CONSTRAINT "ccdexposure_flexdata.fk_obs_id" TO "ccdexposure_flexdata.fk_ccdexposure_flexdata_obs_id";

-- add primary key ccdexposure_flexdata_pkey on cdb_lsstcomcamsim.ccdexposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" ADD CONSTRAINT "ccdexposure_flexdata_pkey" PRIMARY KEY ("day_obs", "seq_num", "detector", "key");

-- drop primary key ccdvisit1_quicklook_pkey on cdb_lsstcomcamsim.ccdvisit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP CONSTRAINT "ccdvisit1_quicklook.fk_obs_id";
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP CONSTRAINT "ccdvisit1_quicklook_pkey";
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD CONSTRAINT "ccdvisit1_quicklook.fk_obs_id" FOREIGN KEY ("ccdvisit_id") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("ccdexposure_id");

-- drop column cdb_lsstcomcamsim.ccdvisit1_quicklook.postisr_pixel_median
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP COLUMN "postisr_pixel_median";

-- rename foreign key fk_obs_id on cdb_lsstcomcamsim.ccdvisit1_quicklook to fk_ccdvisit1_quicklook_obs_id
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" RENAME CONSTRAINT "ccdvisit1_quicklook.fk_obs_id" TO "ccdvisit1_quicklook.fk_ccdvisit1_quicklook_obs_id";

-- add primary key ccdvisit1_quicklook_pkey on cdb_lsstcomcamsim.ccdvisit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD CONSTRAINT "ccdvisit1_quicklook_pkey" PRIMARY KEY ("day_obs", "seq_num", "detector");

-- drop primary key exposure_pkey on cdb_lsstcomcamsim.exposure, binding anew foreign key fk_ccdexposure_exposure_id of cdb_lsstcomcamsim.ccdexposure, foreign key fk_exposure_flexdata_obs_id of cdb_lsstcomcamsim.exposure_flexdata, foreign key fk_obs_id of cdb_lsstcomcamsim.visit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" DROP CONSTRAINT "ccdexposure.fk_ccdexposure_exposure_id";
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" DROP CONSTRAINT "exposure_flexdata.fk_exposure_flexdata_obs_id";
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP CONSTRAINT "visit1_quicklook.fk_obs_id";
ALTER TABLE "cdb_lsstcomcamsim"."exposure" DROP CONSTRAINT "un_exposure_exposure_id";
ALTER TABLE "cdb_lsstcomcamsim"."exposure" DROP CONSTRAINT "exposure_pkey";
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ADD CONSTRAINT "un_exposure_exposure_id" UNIQUE ("exposure_id");
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ADD CONSTRAINT "ccdexposure.fk_ccdexposure_exposure_id" FOREIGN KEY ("exposure_id") REFERENCES "cdb_lsstcomcamsim"."exposure" ("exposure_id");
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" ADD CONSTRAINT "exposure_flexdata.fk_exposure_flexdata_obs_id" FOREIGN KEY ("obs_id") REFERENCES "cdb_lsstcomcamsim"."exposure" ("exposure_id");
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD CONSTRAINT "visit1_quicklook.fk_obs_id" FOREIGN KEY ("visit_id") REFERENCES "cdb_lsstcomcamsim"."exposure" ("exposure_id");

-- drop primary key exposure_flexdata_pkey on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" DROP CONSTRAINT "exposure_flexdata_pkey";

-- add primary key exposure_flexdata_pkey on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" ADD CONSTRAINT "exposure_flexdata_pkey" PRIMARY KEY ("day_obs", "seq_num", "key");

-- add unique constraint un_exposure_flexdata_obs_id_key on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" ADD CONSTRAINT "un_exposure_flexdata_obs_id_key" UNIQUE ("obs_id", "key");

-- drop primary key visit1_quicklook_pkey on cdb_lsstcomcamsim.visit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP CONSTRAINT "visit1_quicklook.fk_obs_id";
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP CONSTRAINT "visit1_quicklook_pkey";
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD CONSTRAINT "visit1_quicklook.fk_obs_id" FOREIGN KEY ("visit_id") REFERENCES "cdb_lsstcomcamsim"."exposure" ("exposure_id");

-- rename foreign key fk_obs_id on cdb_lsstcomcamsim.visit1_quicklook to fk_visit1_quicklook_obs_id
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" RENAME CONSTRAINT "visit1_quicklook.fk_obs_id" TO "visit1_quicklook.fk_visit1_quicklook_obs_id";

-- add primary key visit1_quicklook_pkey on cdb_lsstcomcamsim.visit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD CONSTRAINT "visit1_quicklook_pkey" PRIMARY KEY ("day_obs", "seq_num");

-- alter column cdb_lsstcomcamsim.exposure.exposure_id: without default
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ALTER COLUMN "exposure_id" DROP DEFAULT;

-- add primary key exposure_pkey on cdb_lsstcomcamsim.exposure
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ADD CONSTRAINT "exposure_pkey" PRIMARY KEY ("day_obs", "seq_num");

-- add unique constraint un_exposure_exposure_id_day_obs_seq_num on cdb_lsstcomcamsim.exposure
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ADD CONSTRAINT "un_exposure_exposure_id_day_obs_seq_num" UNIQUE ("exposure_id", "day_obs", "seq_num");

-- alter column cdb_lsstcomcamsim.ccdexposure.ccdexposure_id: without default
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ALTER COLUMN "ccdexposure_id" DROP DEFAULT;

-- add unique constraint un_ccdexposure_ccdexposure_id_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ADD CONSTRAINT "un_ccdexposure_ccdexposure_id_day_obs_seq_num_detector" UNIQUE ("ccdexposure_id", "day_obs", "seq_num", "detector");

-- add primary key un_ccdexposure_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ADD CONSTRAINT "un_ccdexposure_day_obs_seq_num_detector" PRIMARY KEY ("day_obs", "seq_num", "detector");

-- add foreign key fk_ccdexposure_exposure_id_day_obs_seq_num on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ADD CONSTRAINT "ccdexposure.fk_ccdexposure_exposure_id_day_obs_seq_num" FOREIGN KEY ("exposure_id", "day_obs", "seq_num") REFERENCES "cdb_lsstcomcamsim"."exposure" ("exposure_id", "day_obs", "seq_num");

-- add foreign key fk_ccdexposure_camera_ccdexposure_id_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure_camera
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" ADD CONSTRAINT "ccdexposure_camera.fk_ccdexposure_camera_ccdexposure_id_day_obs_seq_num_detector" FOREIGN KEY ("ccdexposure_id", "day_obs", "seq_num", "detector") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("ccdexposure_id", "day_obs", "seq_num", "detector");

-- add foreign key fk_ccdexposure_camera_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure_camera
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" ADD CONSTRAINT "ccdexposure_camera.fk_ccdexposure_camera_day_obs_seq_num_detector" FOREIGN KEY ("day_obs", "seq_num", "detector") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("day_obs", "seq_num", "detector");

-- add foreign key fk_ccdexposure_flexdata_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" ADD CONSTRAINT "ccdexposure_flexdata.fk_ccdexposure_flexdata_day_obs_seq_num_detector" FOREIGN KEY ("day_obs", "seq_num", "detector") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("day_obs", "seq_num", "detector");

-- add foreign key fk_ccdexposure_flexdata_obs_id_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" ADD CONSTRAINT "ccdexposure_flexdata.fk_ccdexposure_flexdata_obs_id_day_obs_seq_num_detector" FOREIGN KEY ("obs_id", "day_obs", "seq_num", "detector") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("ccdexposure_id", "day_obs", "seq_num", "detector");

-- add foreign key fk_ccdvisit1_quicklook_ccdvisit_id_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdvisit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD CONSTRAINT "ccdvisit1_quicklook.fk_ccdvisit1_quicklook_ccdvisit_id_day_obs_seq_num_detector" FOREIGN KEY ("ccdvisit_id", "day_obs", "seq_num", "detector") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("ccdexposure_id", "day_obs", "seq_num", "detector");

-- add foreign key fk_ccdvisit1_quicklook_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdvisit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD CONSTRAINT "ccdvisit1_quicklook.fk_ccdvisit1_quicklook_day_obs_seq_num_detector" FOREIGN KEY ("day_obs", "seq_num", "detector") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("day_obs", "seq_num", "detector");

-- add foreign key fk_exposure_flexdata_obs_id_day_obs_seq_num on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" ADD CONSTRAINT "exposure_flexdata.fk_exposure_flexdata_obs_id_day_obs_seq_num" FOREIGN KEY ("obs_id", "day_obs", "seq_num") REFERENCES "cdb_lsstcomcamsim"."exposure" ("exposure_id", "day_obs", "seq_num");

-- add foreign key fk_visit1_quicklook_visit_id_day_obs_seq_num on cdb_lsstcomcamsim.visit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD CONSTRAINT "visit1_quicklook.fk_visit1_quicklook_visit_id_day_obs_seq_num" FOREIGN KEY ("visit_id", "day_obs", "seq_num") REFERENCES "cdb_lsstcomcamsim"."exposure" ("exposure_id", "day_obs", "seq_num");

-- create table cdb_lsstcomcamsim.ccdexposure_quicklook
CREATE TABLE "cdb_lsstcomcamsim"."ccdexposure_quicklook" (
  "day_obs" integer NOT NULL,
  "seq_num" integer NOT NULL,
  "detector" integer NOT NULL,
  "ccdexposure_id" bigint NOT NULL,
  "postisr_pixel_median" double precision,
  CONSTRAINT "ccdexposure_quicklook_pkey" PRIMARY KEY ("day_obs", "seq_num", "detector")
);
COMMENT ON TABLE "cdb_lsstcomcamsim"."ccdexposure_quicklook" IS 'Quick-look measurements of each detector in each exposure, whether or not it is a science image.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_quicklook"."day_obs" IS 'Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated Universal Time (UTC). UCD: meta.id.part.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_quicklook"."seq_num" IS 'Sequence number of the exposure within its observing day (day_obs). UCD: meta.id.part.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_quicklook"."detector" IS 'Number of the detector within the instrument, from 0 to 8 for the nine detectors of the commissioning camera. UCD: meta.id.part;instr.det.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_quicklook"."ccdexposure_id" IS 'Identifier of the exposure and detector that the row describes, equal to ccdexposure.ccdexposure_id.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_quicklook"."postisr_pixel_median" IS 'Median of the pixel values of the detector after removal of the instrument signature. Unit: count. UCD: phot;phys.electron.';

-- create table cdb_lsstcomcamsim.exposure_quicklook
CREATE TABLE "cdb_lsstcomcamsim"."exposure_quicklook" (
  "exposure_id" bigint NOT NULL,
  "day_obs" integer NOT NULL,
  "seq_num" integer NOT NULL,
  "postisr_pixel_median_median" double precision,
  "postisr_pixel_median_mean" double precision,
  "postisr_pixel_median_max" double precision,
  "mount_motion_image_degradation" double precision,
  "mount_motion_image_degradation_az" double precision,
  "mount_motion_image_degradation_el" double precision,
  "mount_motion_image_degradation_rot" double precision,
  "mount_jitter_rms_cam_hexapod" double precision,
  "mount_jitter_rms_m2_hexapod" double precision,
  "mount_jitter_rms" double precision,
  "mount_jitter_rms_az" double precision,
  "mount_jitter_rms_el" double precision,
  "mount_jitter_rms_rot" double precision,
  CONSTRAINT "exposure_quicklook_pkey" PRIMARY KEY ("day_obs", "seq_num")
);
COMMENT ON TABLE "cdb_lsstcomcamsim"."exposure_quicklook" IS 'Quick-look measurements of each exposure: pixel level and effect of the telescope mount motion.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_quicklook"."exposure_id" IS 'Identifier of the exposure that the row describes, equal to exposure.exposure_id.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_quicklook"."day_obs" IS 'Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated Universal Time (UTC). UCD: meta.id.part.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_quicklook"."seq_num" IS 'Sequence number of the exposure within its observing day (day_obs). UCD: meta.id.part.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_quicklook"."postisr_pixel_median_median" IS 'Median, over the detectors of the exposure, of the median of the pixel values after removal of the instrument signature. Unit: count. UCD: phot;phys.electron.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_quicklook"."postisr_pixel_median_mean" IS 'Mean, over the detectors of the exposure, of the median of the pixel values after removal of the instrument signature. Unit: count. UCD: phot;phys.electron.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_quicklook"."postisr_pixel_median_max" IS 'Largest value, over the detectors of the exposure, of the median of the pixel values after removal of the instrument signature. Unit: count. UCD: phot;phys.electron.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_quicklook"."mount_motion_image_degradation" IS 'Total blurring of the image caused by mount motion during the exposure. Unit: arcsec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_quicklook"."mount_motion_image_degradation_az" IS 'Blurring of the image caused by mount motion during the exposure, from the azimuth axis alone. Unit: arcsec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_quicklook"."mount_motion_image_degradation_el" IS 'Blurring of the image caused by mount motion during the exposure, from the elevation axis alone. Unit: arcsec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_quicklook"."mount_motion_image_degradation_rot" IS 'Blurring of the image caused by mount motion during the exposure, from the rotator alone. Unit: arcsec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_quicklook"."mount_jitter_rms_cam_hexapod" IS 'Root mean square of the jitter of the camera hexapod during the exposure. Unit: arcsec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_quicklook"."mount_jitter_rms_m2_hexapod" IS 'Root mean square of the jitter of the hexapod of the secondary mirror during the exposure. Unit: arcsec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_quicklook"."mount_jitter_rms" IS 'Total root mean square of the mount jitter during the exposure. Unit: arcsec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_quicklook"."mount_jitter_rms_az" IS 'Root mean square of the mount jitter in azimuth during the exposure. Unit: arcsec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_quicklook"."mount_jitter_rms_el" IS 'Root mean square of the mount jitter in elevation during the exposure. Unit: arcsec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_quicklook"."mount_jitter_rms_rot" IS 'Root mean square of the jitter of the instrument rotator during the exposure. Unit: arcsec.';

-- add foreign key fk_ccdexposure_qk_id_day_seq_det on cdb_lsstcomcamsim.ccdexposure_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_quicklook" ADD CONSTRAINT "ccdexposure_quicklook.fk_ccdexposure_qk_id_day_seq_det" FOREIGN KEY ("ccdexposure_id", "day_obs", "seq_num", "detector") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("ccdexposure_id", "day_obs", "seq_num", "detector");

-- add foreign key fk_ccdexposure_quicklook_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_quicklook" ADD CONSTRAINT "ccdexposure_quicklook.fk_ccdexposure_quicklook_day_obs_seq_num_detector" FOREIGN KEY ("day_obs", "seq_num", "detector") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("day_obs", "seq_num", "detector");

-- add foreign key fk_ccdexposure_quicklook_obs_id on cdb_lsstcomcamsim.ccdexposure_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_quicklook" ADD CONSTRAINT "ccdexposure_quicklook.fk_ccdexposure_quicklook_obs_id" FOREIGN KEY ("ccdexposure_id") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("ccdexposure_id");

-- add foreign key fk_exposure_quicklook_day_obs_seq_num on cdb_lsstcomcamsim.exposure_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."exposure_quicklook" ADD CONSTRAINT "exposure_quicklook.fk_exposure_quicklook_day_obs_seq_num" FOREIGN KEY ("day_obs", "seq_num") REFERENCES "cdb_lsstcomcamsim"."exposure" ("day_obs", "seq_num");

-- add foreign key fk_exposure_quicklook_exposure_id_day_obs_seq_num on cdb_lsstcomcamsim.exposure_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."exposure_quicklook" ADD CONSTRAINT "exposure_quicklook.fk_exposure_quicklook_exposure_id_day_obs_seq_num" FOREIGN KEY ("exposure_id", "day_obs", "seq_num") REFERENCES "cdb_lsstcomcamsim"."exposure" ("exposure_id", "day_obs", "seq_num");

-- add foreign key fk_exposure_quicklook_obs_id on cdb_lsstcomcamsim.exposure_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."exposure_quicklook" ADD CONSTRAINT "exposure_quicklook.fk_exposure_quicklook_obs_id" FOREIGN KEY ("exposure_id") REFERENCES "cdb_lsstcomcamsim"."exposure" ("exposure_id");

