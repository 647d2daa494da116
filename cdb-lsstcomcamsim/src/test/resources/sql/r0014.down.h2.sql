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
  "s_region",
  "vignette",
  "vignette_min",
  "scheduler_note"
FROM "cdb_lsstcomcamsim"."exposure";

-- replace view cdb_lsstcomcamsim.ccdvisit1
DROP VIEW "cdb_lsstcomcamsim"."ccdvisit1";
CREATE VIEW "cdb_lsstcomcamsim"."ccdvisit1" AS
SELECT
  "ccdexposure_id" AS "ccdvisit_id",
  "exposure_id" AS "visit_id",
  "detector",
  "s_region",
  "day_obs",
  "seq_num"
FROM "cdb_lsstcomcamsim"."ccdexposure";

-- drop column cdb_lsstcomcamsim.exposure.can_see_sky
ALTER TABLE "cdb_lsstcomcamsim"."exposure" DROP COLUMN "can_see_sky";

