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
  "s_region"
FROM "cdb_lsstcomcamsim"."exposure";

-- replace view cdb_lsstcomcamsim.ccdvisit1
DROP VIEW "cdb_lsstcomcamsim"."ccdvisit1";
CREATE VIEW "cdb_lsstcomcamsim"."ccdvisit1" AS
SELECT
  "ccdexposure_id" AS "ccdvisit_id",
  "exposure_id" AS "visit_id",
  "detector",
  "s_region"
FROM "cdb_lsstcomcamsim"."ccdexposure";

-- remove the comment on cdb_lsstcomcamsim.visit1_quicklook
COMMENT ON TABLE "cdb_lsstcomcamsim"."visit1_quicklook" IS NULL;

-- remove the comment on cdb_lsstcomcamsim.exposure_flexdata_schema
COMMENT ON TABLE "cdb_lsstcomcamsim"."exposure_flexdata_schema" IS NULL;

-- remove the comment on cdb_lsstcomcamsim.exposure_flexdata
COMMENT ON TABLE "cdb_lsstcomcamsim"."exposure_flexdata" IS NULL;

-- remove the comment on cdb_lsstcomcamsim.exposure
COMMENT ON TABLE "cdb_lsstcomcamsim"."exposure" IS NULL;

-- remove the comment on cdb_lsstcomcamsim.ccdvisit1_quicklook
COMMENT ON TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" IS NULL;

-- remove the comment on cdb_lsstcomcamsim.ccdexposure_flexdata_schema
COMMENT ON TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata_schema" IS NULL;

-- remove the comment on cdb_lsstcomcamsim.ccdexposure_flexdata
COMMENT ON TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" IS NULL;

-- remove the comment on cdb_lsstcomcamsim.ccdexposure_camera
COMMENT ON TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" IS NULL;

-- remove the comment on cdb_lsstcomcamsim.ccdexposure
COMMENT ON TABLE "cdb_lsstcomcamsim"."ccdexposure" IS NULL;

