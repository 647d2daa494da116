-- comment on cdb_lsstcomcamsim.ccdexposure
COMMENT ON TABLE "cdb_lsstcomcamsim"."ccdexposure" IS 'One row for each combination of an exposure and a detector that takes part in it.';

-- comment on cdb_lsstcomcamsim.ccdexposure_camera
COMMENT ON TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" IS 'Camera state of one detector during one exposure, such as its temperature.';

-- comment on cdb_lsstcomcamsim.ccdexposure_flexdata
COMMENT ON TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" IS 'Free-form key and value pairs attached to one detector of an exposure, one row for each exposure, detector, and key.';

-- comment on cdb_lsstcomcamsim.ccdexposure_flexdata_schema
COMMENT ON TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata_schema" IS 'Dictionary of the keys allowed in ccdexposure_flexdata, with their type, meaning, unit, and content descriptor.';

-- comment on cdb_lsstcomcamsim.ccdvisit1_quicklook
COMMENT ON TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" IS 'Quick-look quality measurements of each detector in each single-exposure visit.';

-- comment on cdb_lsstcomcamsim.exposure
COMMENT ON TABLE "cdb_lsstcomcamsim"."exposure" IS 'One row for each LSSTComCamSim exposure with its pointing, times, filter, purpose, and weather.';

-- comment on cdb_lsstcomcamsim.exposure_flexdata
COMMENT ON TABLE "cdb_lsstcomcamsim"."exposure_flexdata" IS 'Free-form key and value pairs attached to exposures, one row for each exposure and key.';

-- comment on cdb_lsstcomcamsim.exposure_flexdata_schema
COMMENT ON TABLE "cdb_lsstcomcamsim"."exposure_flexdata_schema" IS 'Dictionary of the keys allowed in exposure_flexdata, with their type, meaning, unit, and content descriptor.';

-- comment on cdb_lsstcomcamsim.visit1_quicklook
COMMENT ON TABLE "cdb_lsstcomcamsim"."visit1_quicklook" IS 'Quick-look quality measurements of each single-exposure visit as a whole.';

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
  "vignette_min"
FROM "cdb_lsstcomcamsim"."exposure";

