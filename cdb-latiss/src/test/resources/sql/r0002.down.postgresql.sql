-- drop view cdb_latiss.visit1
DROP VIEW "cdb_latiss"."visit1";

-- drop view cdb_latiss.ccdvisit1
DROP VIEW "cdb_latiss"."ccdvisit1";

-- add column cdb_latiss.exposure.shutter_close_end
ALTER TABLE "cdb_latiss"."exposure" ADD COLUMN "shutter_close_end" timestamp;
COMMENT ON COLUMN "cdb_latiss"."exposure"."shutter_close_end" IS 'Date and time in International Atomic Time (TAI) at which the camera shutter has fully closed. UCD: time.end.';

-- add column cdb_latiss.exposure.shutter_close_begin
ALTER TABLE "cdb_latiss"."exposure" ADD COLUMN "shutter_close_begin" timestamp;
COMMENT ON COLUMN "cdb_latiss"."exposure"."shutter_close_begin" IS 'Date and time in International Atomic Time (TAI) at which the camera shutter begins to close. UCD: time.start.';

-- add column cdb_latiss.exposure.shutter_open_end
ALTER TABLE "cdb_latiss"."exposure" ADD COLUMN "shutter_open_end" timestamp;
COMMENT ON COLUMN "cdb_latiss"."exposure"."shutter_open_end" IS 'Date and time in International Atomic Time (TAI) at which the camera shutter has fully opened. UCD: time.end.';

-- add column cdb_latiss.exposure.shutter_open_begin
ALTER TABLE "cdb_latiss"."exposure" ADD COLUMN "shutter_open_begin" timestamp;
COMMENT ON COLUMN "cdb_latiss"."exposure"."shutter_open_begin" IS 'Date and time in International Atomic Time (TAI) at which the camera shutter begins to open. UCD: time.start.';

-- drop foreign key fk_obs_id on cdb_latiss.visit1_quicklook
ALTER TABLE "cdb_latiss"."visit1_quicklook" DROP CONSTRAINT "fk_obs_id";

-- drop foreign key fk_obs_id on cdb_latiss.ccdvisit1_quicklook
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" DROP CONSTRAINT "fk_obs_id";

-- drop table cdb_latiss.visit1_quicklook
DROP TABLE "cdb_latiss"."visit1_quicklook";

-- drop table cdb_latiss.ccdvisit1_quicklook
DROP TABLE "cdb_latiss"."ccdvisit1_quicklook";

