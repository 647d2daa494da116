-- add column cdb_lsstcomcamsim.exposure.can_see_sky
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ADD COLUMN "can_see_sky" boolean;
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."can_see_sky" IS 'True if light from the sky can reach the detectors, false if it cannot, null if this is unknown.';

-- replace view cdb_lsstcomcamsim.ccdvisit1
DROP VIEW "cdb_lsstcomcamsim"."ccdvisit1";
CREATE VIEW "cdb_lsstcomcamsim"."ccdvisit1" AS
SELECT
  "ccdexposure_id" AS "ccdvisit_id",
  "exposure_id" AS "visit_id",
  "day_obs",
  "seq_num",
  "detector",
  "s_region"
FROM "cdb_lsstcomcamsim"."ccdexposure";
GRANT SELECT ON "cdb_lsstcomcamsim"."ccdvisit1" TO "oods";
GRANT SELECT ON "cdb_lsstcomcamsim"."ccdvisit1" TO "usdf";

-- replace view cdb_lsstcomcamsim.visit1
DROP VIEW "cdb_lsstcomcamsim"."visit1";
CREATE VIEW "cdb_lsstcomcamsim"."visit1" AS
SELECT
  "exposure_id" AS "visit_id",
  "exposure_name",
  "controller",
  "day_obs",
  "seq_num",
  "physical_filter",
  "band",
  "s_ra",
  "s_dec",
  "sky_rotation",
  "azimuth_start",
  "azimuth_end",
  "azimuth",
  "altitude_start",
  "altitude_end",
  "altitude",
  "zenith_distance_start",
  "zenith_distance_end",
  "zenith_distance",
  "airmass",
  "exp_midpt",
  "exp_midpt_mjd",
  "obs_start",
  "obs_start_mjd",
  "obs_end",
  "obs_end_mjd",
  "exp_time",
  "shut_time",
  "dark_time",
  "group_id",
  "cur_index",
  "max_index",
  "img_type",
  "emulated",
  "science_program",
  "observation_reason",
  "target_name",
  "air_temp",
  "pressure",
  "humidity",
  "wind_speed",
  "wind_dir",
  "dimm_seeing",
  "focus_z",
  "simulated",
  "vignette",
  "vignette_min",
  "scheduler_note",
  "s_region",
  "can_see_sky"
FROM "cdb_lsstcomcamsim"."exposure";
GRANT SELECT ON "cdb_lsstcomcamsim"."visit1" TO "oods";
GRANT SELECT ON "cdb_lsstcomcamsim"."visit1" TO "usdf";

