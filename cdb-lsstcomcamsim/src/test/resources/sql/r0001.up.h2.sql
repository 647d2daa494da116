-- create table cdb_lsstcomcamsim.ccdexposure
CREATE SEQUENCE "cdb_lsstcomcamsim"."ccdexposure_ccdexposure_id_seq" AS bigint;
CREATE TABLE "cdb_lsstcomcamsim"."ccdexposure" (
  "ccdexposure_id" bigint DEFAULT NEXT VALUE FOR "cdb_lsstcomcamsim"."ccdexposure_ccdexposure_id_seq" NOT NULL,
  "exposure_id" bigint NOT NULL,
  "detector" integer NOT NULL,
  "s_region" varchar(1024),
  CONSTRAINT "ccdexposure_pkey" PRIMARY KEY ("ccdexposure_id"),
  CONSTRAINT "un_exposure_id_detector" UNIQUE ("exposure_id", "detector")
);
COMMENT ON SEQUENCE "cdb_lsstcomcamsim"."ccdexposure_ccdexposure_id_seq" IS 'owned by "ccdexposure"."ccdexposure_id"';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure"."ccdexposure_id" IS 'Unique integer identifier of the combination of one exposure and one detector. UCD: meta.id.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure"."exposure_id" IS 'Identifier of the exposure to which this detector image belongs, equal to exposure.exposure_id.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure"."detector" IS 'Number of the detector within the instrument, from 0 to 8 for the nine detectors of the commissioning camera. UCD: meta.id.part;instr.det.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure"."s_region" IS 'Outline of the detector on the sky, as region text in the style of the Astronomical Data Query Language (ADQL). UCD: pos.outline;obs.field.';

-- create table cdb_lsstcomcamsim.ccdexposure_camera
CREATE TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" (
  "ccdexposure_id" bigint NOT NULL,
  "temp_set" double precision,
  "ccd_temp" double precision,
  CONSTRAINT "ccdexposure_camera_pkey" PRIMARY KEY ("ccdexposure_id")
);
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_camera"."ccdexposure_id" IS 'Identifier of the exposure and detector that the row describes, equal to ccdexposure.ccdexposure_id.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_camera"."temp_set" IS 'Temperature on the Celsius scale at which the detector is to be held (set point).';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_camera"."ccd_temp" IS 'Temperature on the Celsius scale measured at the detector around the time of the exposure. UCD: phys.temperature.';

-- create table cdb_lsstcomcamsim.ccdexposure_flexdata
CREATE TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" (
  "obs_id" bigint NOT NULL,
  "key" varchar(128) NOT NULL,
  "value" character varying,
  CONSTRAINT "ccdexposure_flexdata_pkey" PRIMARY KEY ("obs_id", "key")
);
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_flexdata"."obs_id" IS 'Identifier of the exposure and detector that the value describes, equal to ccdexposure.ccdexposure_id.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_flexdata"."key" IS 'Name of the quantity, one of the keys listed in ccdexposure_flexdata_schema.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_flexdata"."value" IS 'Value of the key written as text, to be read with the type that ccdexposure_flexdata_schema gives.';

-- create table cdb_lsstcomcamsim.ccdexposure_flexdata_schema
CREATE TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata_schema" (
  "key" varchar(128) NOT NULL,
  "dtype" varchar(64) NOT NULL,
  "doc" character varying NOT NULL,
  "unit" varchar(128),
  "ucd" varchar(128),
  CONSTRAINT "ccdexposure_flexdata_schema_pkey" PRIMARY KEY ("key")
);
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_flexdata_schema"."key" IS 'Name of a quantity that may be stored for one detector of an exposure in ccdexposure_flexdata.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_flexdata_schema"."dtype" IS 'Name of the data type in which the text value of the key is to be read, such as bool, int, or float.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_flexdata_schema"."doc" IS 'Explanation in words of what the key means.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_flexdata_schema"."unit" IS 'Unit of the value of the key, null if the key has no unit.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."ccdexposure_flexdata_schema"."ucd" IS 'Unified Content Descriptor (UCD) of the International Virtual Observatory Alliance for the key, null if none is set.';

-- create table cdb_lsstcomcamsim.exposure
CREATE SEQUENCE "cdb_lsstcomcamsim"."exposure_exposure_id_seq" AS bigint;
CREATE TABLE "cdb_lsstcomcamsim"."exposure" (
  "exposure_id" bigint DEFAULT NEXT VALUE FOR "cdb_lsstcomcamsim"."exposure_exposure_id_seq" NOT NULL,
  "exposure_name" varchar(20) NOT NULL,
  "controller" varchar(1) NOT NULL,
  "day_obs" integer NOT NULL,
  "seq_num" integer NOT NULL,
  "physical_filter" varchar(32),
  "band" varchar(32),
  "s_ra" double precision,
  "s_dec" double precision,
  "sky_rotation" double precision,
  "azimuth_start" double precision,
  "azimuth_end" double precision,
  "azimuth" double precision,
  "altitude_start" double precision,
  "altitude_end" double precision,
  "altitude" double precision,
  "zenith_distance_start" double precision,
  "zenith_distance_end" double precision,
  "zenith_distance" double precision,
  "airmass" double precision,
  "exp_midpt" timestamp,
  "exp_midpt_mjd" double precision,
  "obs_start" timestamp,
  "obs_start_mjd" double precision,
  "obs_end" timestamp,
  "obs_end_mjd" double precision,
  "exp_time" double precision,
  "shut_time" double precision,
  "dark_time" double precision,
  "group_id" varchar(64),
  "cur_index" integer,
  "max_index" integer,
  "img_type" varchar(64),
  "emulated" boolean,
  "science_program" varchar(64),
  "observation_reason" varchar(68),
  "target_name" varchar(64),
  "air_temp" double precision,
  "pressure" double precision,
  "humidity" double precision,
  "wind_speed" double precision,
  "wind_dir" double precision,
  "dimm_seeing" double precision,
  "focus_z" double precision,
  "simulated" boolean,
  "s_region" varchar(1024),
  CONSTRAINT "exposure_pkey" PRIMARY KEY ("exposure_id"),
  CONSTRAINT "un_day_obs_seq_num" UNIQUE ("day_obs", "seq_num")
);
COMMENT ON SEQUENCE "cdb_lsstcomcamsim"."exposure_exposure_id_seq" IS 'owned by "exposure"."exposure_id"';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."exposure_id" IS 'Unique integer identifier of the exposure, built from its day_obs, seq_num, and controller.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."exposure_name" IS 'Official name of the exposure, for example CC_S_20240403_000451.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."controller" IS 'Letter for the system that commands the exposure, such as S for a simulation.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."day_obs" IS 'Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated Universal Time (UTC). UCD: meta.id.part.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."seq_num" IS 'Sequence number of the exposure within its observing day (day_obs). UCD: meta.id.part.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."physical_filter" IS 'Name of the physical filter in the beam.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."band" IS 'Short name of the passband of the filter, such as g, r, or i.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."s_ra" IS 'Right ascension of the requested pointing, in the International Celestial Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.ra.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."s_dec" IS 'Declination of the requested pointing, in the International Celestial Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.dec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."sky_rotation" IS 'Requested position angle of the instrument on the sky during the exposure. Unit: deg. UCD: pos.posAng.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."azimuth_start" IS 'Azimuth of the telescope pointing at the start of the exposure, counted from north through east. Unit: deg. UCD: pos.az.azi.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."azimuth_end" IS 'Azimuth of the telescope pointing at the end of the exposure, counted from north through east. Unit: deg. UCD: pos.az.azi.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."azimuth" IS 'Azimuth of the telescope pointing around the middle of the exposure, counted from north through east. Unit: deg. UCD: pos.az.azi.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."altitude_start" IS 'Altitude of the telescope pointing above the horizon at the start of the exposure. Unit: deg. UCD: pos.az.alt.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."altitude_end" IS 'Altitude of the telescope pointing above the horizon at the end of the exposure. Unit: deg. UCD: pos.az.alt.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."altitude" IS 'Altitude of the telescope pointing above the horizon around the middle of the exposure. Unit: deg. UCD: pos.az.alt.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."zenith_distance_start" IS 'Angle between the zenith and the telescope pointing at the start of the exposure. Unit: deg. UCD: pos.az.zd.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."zenith_distance_end" IS 'Angle between the zenith and the telescope pointing at the end of the exposure. Unit: deg. UCD: pos.az.zd.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."zenith_distance" IS 'Angle between the zenith and the telescope pointing around the middle of the exposure. Unit: deg. UCD: pos.az.zd.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."airmass" IS 'Airmass along the line of sight of the telescope, which is 1 at the zenith and grows toward the horizon. UCD: obs.airMass.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."exp_midpt" IS 'Date and time of the middle of the exposure, in International Atomic Time (TAI). UCD: time.epoch.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."exp_midpt_mjd" IS 'Modified Julian Date of the middle of the exposure, in International Atomic Time (TAI). Unit: d. UCD: time.epoch.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."obs_start" IS 'Date and time of the start of the exposure, in International Atomic Time (TAI). UCD: time.start.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."obs_start_mjd" IS 'Modified Julian Date of the start of the exposure, in International Atomic Time (TAI). Unit: d. UCD: time.start.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."obs_end" IS 'Date and time of the end of the exposure, in International Atomic Time (TAI). UCD: time.end.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."obs_end_mjd" IS 'Modified Julian Date of the end of the exposure, in International Atomic Time (TAI). Unit: d. UCD: time.end.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."exp_time" IS 'Duration of the exposure, averaged over the focal plane. Unit: s. UCD: time.interval.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."shut_time" IS 'Duration for which the camera shutter is open, averaged over the focal plane. Unit: s. UCD: time.interval.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."dark_time" IS 'Duration over which the detectors accumulate dark current, on average over the focal plane. Unit: s. UCD: time.interval.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."group_id" IS 'Identifier shared by all exposures that are taken together as one group.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."cur_index" IS 'Place of this exposure within its group, counted from 1 up to max_index.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."max_index" IS 'Number of exposures that are requested for the group of this exposure.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."img_type" IS 'Type of image that the exposure is meant to be, such as bias, dark, flat, or object.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."emulated" IS 'True if the image data come from an emulator that plays back pixels instead of from the real detector.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."science_program" IS 'Name of the observing program for which the exposure is taken.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."observation_reason" IS 'Reason for which the exposure is taken, as stated by the observing script or the scheduler.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."target_name" IS 'Name of the observed object or field, as given by the observer or the scheduler.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."air_temp" IS 'Temperature on the Celsius scale of the air outside the dome around the time of the exposure. UCD: phys.temperature.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."pressure" IS 'Pressure of the air outside the dome around the time of the exposure. Unit: Pa.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."humidity" IS 'Relative humidity of the air outside the dome around the time of the exposure.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."wind_speed" IS 'Speed of the wind outside the dome around the time of the exposure. Unit: m/s.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."wind_dir" IS 'Direction of the wind outside the dome around the time of the exposure, as a compass angle. Unit: deg.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."dimm_seeing" IS 'Atmospheric seeing measured by the Differential Image Motion Monitor (DIMM) around the time of the exposure. Unit: arcsec.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."focus_z" IS 'Position along the optical axis of the hexapod that sets the focus of the telescope.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."simulated" IS 'True if the exposure is made with simulated instead of real observatory components.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."s_region" IS 'Outline of the exposure on the sky, as region text in the style of the Astronomical Data Query Language (ADQL). UCD: pos.outline;obs.field.';

-- create table cdb_lsstcomcamsim.exposure_flexdata
CREATE TABLE "cdb_lsstcomcamsim"."exposure_flexdata" (
  "obs_id" bigint NOT NULL,
  "key" varchar(128) NOT NULL,
  "value" character varying,
  CONSTRAINT "exposure_flexdata_pkey" PRIMARY KEY ("obs_id", "key")
);
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_flexdata"."obs_id" IS 'Identifier of the exposure that the value describes, equal to exposure.exposure_id.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_flexdata"."key" IS 'Name of the quantity, one of the keys listed in exposure_flexdata_schema.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_flexdata"."value" IS 'Value of the key written as text, to be read with the type that exposure_flexdata_schema gives.';

-- create table cdb_lsstcomcamsim.exposure_flexdata_schema
CREATE TABLE "cdb_lsstcomcamsim"."exposure_flexdata_schema" (
  "key" varchar(128) NOT NULL,
  "dtype" varchar(64) NOT NULL,
  "doc" character varying NOT NULL,
  "unit" varchar(128),
  "ucd" varchar(128),
  CONSTRAINT "exposure_flexdata_schema_pkey" PRIMARY KEY ("key")
);
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_flexdata_schema"."key" IS 'Name of a quantity that may be stored for an exposure in exposure_flexdata.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_flexdata_schema"."dtype" IS 'Name of the data type in which the text value of the key is to be read, such as bool, int, or float.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_flexdata_schema"."doc" IS 'Explanation in words of what the key means.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_flexdata_schema"."unit" IS 'Unit of the value of the key, null if the key has no unit.';
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure_flexdata_schema"."ucd" IS 'Unified Content Descriptor (UCD) of the International Virtual Observatory Alliance for the key, null if none is set.';

-- add foreign key fk_exposure_id on cdb_lsstcomcamsim.ccdexposure
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" ADD CONSTRAINT "ccdexposure.fk_exposure_id" FOREIGN KEY ("exposure_id") REFERENCES "cdb_lsstcomcamsim"."exposure" ("exposure_id");

-- add foreign key fk_ccdexposure_id on cdb_lsstcomcamsim.ccdexposure_camera
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" ADD CONSTRAINT "ccdexposure_camera.fk_ccdexposure_id" FOREIGN KEY ("ccdexposure_id") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("ccdexposure_id");

-- add foreign key fk_key on cdb_lsstcomcamsim.ccdexposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" ADD CONSTRAINT "ccdexposure_flexdata.fk_key" FOREIGN KEY ("key") REFERENCES "cdb_lsstcomcamsim"."ccdexposure_flexdata_schema" ("key");

-- add foreign key fk_obs_id on cdb_lsstcomcamsim.ccdexposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" ADD CONSTRAINT "ccdexposure_flexdata.fk_obs_id" FOREIGN KEY ("obs_id") REFERENCES "cdb_lsstcomcamsim"."ccdexposure" ("ccdexposure_id");

-- add foreign key fk_key on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" ADD CONSTRAINT "exposure_flexdata.fk_key" FOREIGN KEY ("key") REFERENCES "cdb_lsstcomcamsim"."exposure_flexdata_schema" ("key");

-- add foreign key fk_obs_id on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" ADD CONSTRAINT "exposure_flexdata.fk_obs_id" FOREIGN KEY ("obs_id") REFERENCES "cdb_lsstcomcamsim"."exposure" ("exposure_id");

