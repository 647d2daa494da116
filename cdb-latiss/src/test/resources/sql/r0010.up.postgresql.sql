-- comment on cdb_latiss.ccdexposure
COMMENT ON TABLE "cdb_latiss"."ccdexposure" IS 'One row for each combination of an exposure and a detector that takes part in it.';

-- comment on cdb_latiss.ccdexposure_camera
COMMENT ON TABLE "cdb_latiss"."ccdexposure_camera" IS 'Camera state of one detector during one exposure, such as its temperature.';

-- comment on cdb_latiss.ccdexposure_flexdata
COMMENT ON TABLE "cdb_latiss"."ccdexposure_flexdata" IS 'Free-form key and value pairs attached to one detector of an exposure, one row for each exposure, detector, and key.';

-- comment on cdb_latiss.ccdexposure_flexdata_schema
COMMENT ON TABLE "cdb_latiss"."ccdexposure_flexdata_schema" IS 'Dictionary of the keys allowed in ccdexposure_flexdata, with their type, meaning, unit, and content descriptor.';

-- comment on cdb_latiss.ccdvisit1_quicklook
COMMENT ON TABLE "cdb_latiss"."ccdvisit1_quicklook" IS 'Quick-look quality measurements of each detector in each single-exposure visit.';

-- comment on cdb_latiss.exposure
COMMENT ON TABLE "cdb_latiss"."exposure" IS 'One row for each LATISS exposure with its pointing, times, filter, purpose, and weather.';

-- comment on cdb_latiss.exposure_flexdata
COMMENT ON TABLE "cdb_latiss"."exposure_flexdata" IS 'Free-form key and value pairs attached to exposures, one row for each exposure and key.';

-- comment on cdb_latiss.exposure_flexdata_schema
COMMENT ON TABLE "cdb_latiss"."exposure_flexdata_schema" IS 'Dictionary of the keys allowed in exposure_flexdata, with their type, meaning, unit, and content descriptor.';

-- comment on cdb_latiss.exposure_quicklook
COMMENT ON TABLE "cdb_latiss"."exposure_quicklook" IS 'Quick-look measurements of each exposure: pixel level and effect of the telescope mount motion.';

-- comment on cdb_latiss.visit1_quicklook
COMMENT ON TABLE "cdb_latiss"."visit1_quicklook" IS 'Quick-look quality measurements of each single-exposure visit as a whole.';

-- replace view cdb_latiss.ccdvisit1
DROP VIEW "cdb_latiss"."ccdvisit1";
CREATE VIEW "cdb_latiss"."ccdvisit1" AS
SELECT
  "ccdexposure_id" AS "ccdvisit_id",
  "exposure_id" AS "visit_id",
  "detector",
  "s_region",
  "day_obs",
  "seq_num"
FROM "cdb_latiss"."ccdexposure";

-- replace view cdb_latiss.visit1
DROP VIEW "cdb_latiss"."visit1";
CREATE VIEW "cdb_latiss"."visit1" AS
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
  "shut_lower",
  "shut_upper",
  "focus_z",
  "dome_azimuth",
  "simulated",
  "s_region",
  "vignette",
  "vignette_min"
FROM "cdb_latiss"."exposure";

