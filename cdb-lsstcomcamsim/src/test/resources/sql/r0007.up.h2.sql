-- add column cdb_lsstcomcamsim.ccdexposure.day_obs
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ADD COLUMN "day_obs" integer;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure"."day_obs" IS 'Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated Universal Time (UTC). UCD: meta.id.part.';

-- add column cdb_lsstcomcamsim.ccdexposure.seq_num
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ADD COLUMN "seq_num" integer;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure"."seq_num" IS 'Sequence number of the exposure within its observing day (day_obs). UCD: meta.id.part.';

-- fill day_obs, seq_num of cdb_lsstcomcamsim.ccdexposure from cdb_lsstcomcamsim.exposure by exposure_id
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.ccdexposure have a exposure_id that is not a exposure_id of cdb_lsstcomcamsim.exposure, so day_obs, seq_num cannot be filled; mend or delete them first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."ccdexposure" AS "filled"
WHERE NOT EXISTS (SELECT 1 FROM "cdb_lsstcomcamsim"."exposure" AS "source" WHERE "source"."exposure_id" = "filled"."exposure_id")) AS counted(found);
UPDATE "cdb_lsstcomcamsim"."ccdexposure" AS "filled"
SET ("day_obs", "seq_num") = (
  SELECT "source"."day_obs", "source"."seq_num"
  FROM "cdb_lsstcomcamsim"."exposure" AS "source"
  WHERE "source"."exposure_id" = "filled"."exposure_id"
);

-- alter column cdb_lsstcomcamsim.ccdexposure.day_obs: not null
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.ccdexposure have no day_obs; give them one first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."ccdexposure" WHERE "day_obs" IS NULL) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ALTER COLUMN "day_obs" SET NOT NULL;

-- alter column cdb_lsstcomcamsim.ccdexposure.seq_num: not null
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.ccdexposure have no seq_num; give them one first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."ccdexposure" WHERE "seq_num" IS NULL) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ALTER COLUMN "seq_num" SET NOT NULL;

-- add column cdb_lsstcomcamsim.exposure_flexdata.day_obs
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" ADD COLUMN "day_obs" integer;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_flexdata"."day_obs" IS 'Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated Universal Time (UTC). UCD: meta.id.part.';

-- add column cdb_lsstcomcamsim.exposure_flexdata.seq_num
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" ADD COLUMN "seq_num" integer;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_flexdata"."seq_num" IS 'Sequence number of the exposure within its observing day (day_obs). UCD: meta.id.part.';

-- fill day_obs, seq_num of cdb_lsstcomcamsim.exposure_flexdata from cdb_lsstcomcamsim.exposure by obs_id
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.exposure_flexdata have a obs_id that is not a exposure_id of cdb_lsstcomcamsim.exposure, so day_obs, seq_num cannot be filled; mend or delete them first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."exposure_flexdata" AS "filled"
WHERE NOT EXISTS (SELECT 1 FROM "cdb_lsstcomcamsim"."exposure" AS "source" WHERE "source"."exposure_id" = "filled"."obs_id")) AS counted(found);
UPDATE "cdb_lsstcomcamsim"."exposure_flexdata" AS "filled"
SET ("day_obs", "seq_num") = (
  SELECT "source"."day_obs", "source"."seq_num"
  FROM "cdb_lsstcomcamsim"."exposure" AS "source"
  WHERE "source"."exposure_id" = "filled"."obs_id"
);

-- alter column cdb_lsstcomcamsim.exposure_flexdata.day_obs: not null
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.exposure_flexdata have no day_obs; give them one first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."exposure_flexdata" WHERE "day_obs" IS NULL) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" ALTER COLUMN "day_obs" SET NOT NULL;

-- alter column cdb_lsstcomcamsim.exposure_flexdata.seq_num: not null
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.exposure_flexdata have no seq_num; give them one first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."exposure_flexdata" WHERE "seq_num" IS NULL) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" ALTER COLUMN "seq_num" SET NOT NULL;

-- add column cdb_lsstcomcamsim.visit1_quicklook.day_obs
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "day_obs" integer;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."day_obs" IS 'Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated Universal Time (UTC). UCD: meta.id.part.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.seq_num
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "seq_num" integer;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."seq_num" IS 'Sequence number of the exposure within its observing day (day_obs). UCD: meta.id.part.';

-- fill day_obs, seq_num of cdb_lsstcomcamsim.visit1_quicklook from cdb_lsstcomcamsim.exposure by visit_id
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.visit1_quicklook have a visit_id that is not a exposure_id of cdb_lsstcomcamsim.exposure, so day_obs, seq_num cannot be filled; mend or delete them first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."visit1_quicklook" AS "filled"
WHERE NOT EXISTS (SELECT 1 FROM "cdb_lsstcomcamsim"."exposure" AS "source" WHERE "source"."exposure_id" = "filled"."visit_id")) AS counted(found);
UPDATE "cdb_lsstcomcamsim"."visit1_quicklook" AS "filled"
SET ("day_obs", "seq_num") = (
  SELECT "source"."day_obs", "source"."seq_num"
  FROM "cdb_lsstcomcamsim"."exposure" AS "source"
  WHERE "source"."exposure_id" = "filled"."visit_id"
);

-- alter column cdb_lsstcomcamsim.visit1_quicklook.day_obs: not null
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.visit1_quicklook have no day_obs; give them one first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."visit1_quicklook" WHERE "day_obs" IS NULL) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ALTER COLUMN "day_obs" SET NOT NULL;

-- alter column cdb_lsstcomcamsim.visit1_quicklook.seq_num: not null
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.visit1_quicklook have no seq_num; give them one first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."visit1_quicklook" WHERE "seq_num" IS NULL) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ALTER COLUMN "seq_num" SET NOT NULL;

-- add column cdb_lsstcomcamsim.ccdvisit1_quicklook.postisr_pixel_median
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" ADD COLUMN "postisr_pixel_median" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdvisit1_quicklook"."postisr_pixel_median" IS 'Median of the pixel values of the detector after removal of the instrument signature. Unit: electron.';

-- drop foreign key fk_exposure_id on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" DROP CONSTRAINT "ccdexposure.fk_exposure_id";

-- drop unique constraint un_exposure_id_detector on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" DROP CONSTRAINT "un_exposure_id_detector";

-- add unique constraint un_ccdexposure_ccdexposure_id on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ADD CONSTRAINT "un_ccdexposure_ccdexposure_id" UNIQUE ("ccdexposure_id");

-- add unique constraint un_ccdexposure_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ADD CONSTRAINT "un_ccdexposure_day_obs_seq_num_detector" UNIQUE ("day_obs", "seq_num", "detector");

-- drop foreign key fk_obs_id on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" DROP CONSTRAINT "exposure_flexdata.fk_obs_id";

-- rename unique constraint un_day_obs_seq_num on cdb_lsstcomcamsim.exposure to un_exposure_day_obs_seq_num
ALTER TABLE "cdb_lsstcomcamsim"."exposure" RENAME CONSTRAINT "un_day_obs_seq_num" TO "un_exposure_day_obs_seq_num";

-- add unique constraint un_exposure_exposure_id on cdb_lsstcomcamsim.exposure
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ADD CONSTRAINT "un_exposure_exposure_id" UNIQUE ("exposure_id");

-- add foreign key fk_ccdexposure_day_obs_seq_num on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ADD CONSTRAINT "ccdexposure.fk_ccdexposure_day_obs_seq_num" FOREIGN KEY ("day_obs", "seq_num") REFERENCES "cdb_lsstcomcamsim"."exposure" ("day_obs", "seq_num");

-- add foreign key fk_exposure_flexdata_day_obs_seq_num on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" ADD CONSTRAINT "exposure_flexdata.fk_exposure_flexdata_day_obs_seq_num" FOREIGN KEY ("day_obs", "seq_num") REFERENCES "cdb_lsstcomcamsim"."exposure" ("day_obs", "seq_num");

-- add column cdb_lsstcomcamsim.visit1_quicklook.postisr_pixel_median_median
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "postisr_pixel_median_median" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."postisr_pixel_median_median" IS 'Median, over the detectors of the visit, of the median of the pixel values after removal of the instrument signature. Unit: electron.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.postisr_pixel_median_mean
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "postisr_pixel_median_mean" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."postisr_pixel_median_mean" IS 'Mean, over the detectors of the visit, of the median of the pixel values after removal of the instrument signature. Unit: electron.';

-- add column cdb_lsstcomcamsim.visit1_quicklook.postisr_pixel_median_max
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD COLUMN "postisr_pixel_median_max" double precision;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."visit1_quicklook"."postisr_pixel_median_max" IS 'Largest value, over the detectors of the visit, of the median of the pixel values after removal of the instrument signature. Unit: electron.';

-- add foreign key fk_visit1_quicklook_day_obs_seq_num on cdb_lsstcomcamsim.visit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" ADD CONSTRAINT "visit1_quicklook.fk_visit1_quicklook_day_obs_seq_num" FOREIGN KEY ("day_obs", "seq_num") REFERENCES "cdb_lsstcomcamsim"."exposure" ("day_obs", "seq_num");

