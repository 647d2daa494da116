package dev.revise.cdb.lsstcomcamsim.revision;

import static dev.revise.schema.Column.bigint;
import static dev.revise.schema.Column.bool;
import static dev.revise.schema.Column.doublePrecision;
import static dev.revise.schema.Column.integer;
import static dev.revise.schema.Column.text;
import static dev.revise.schema.Column.timestamp;
import static dev.revise.schema.Column.varchar;

import dev.revise.cdb.lsstcomcamsim.LsstcomcamsimRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.UniqueConstraint;

/** Initial tables. */
public final class V0001__Initial_tables extends LsstcomcamsimRevision {
  public V0001__Initial_tables() {
    super(Origin.on("2024-05-20").alembic("71cb8cb12098"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema.create(
        ccdexposure(),
        ccdexposureCamera(),
        ccdexposureFlexdata(),
        ccdexposureFlexdataSchema(),
        exposure(),
        exposureFlexdata(),
        exposureFlexdataSchema());
  }

  private static Table ccdexposure() {
    return Table.of(
            CCDEXPOSURE,
            bigint("ccdexposure_id")
                .notNull()
                .serial("ccdexposure_ccdexposure_id_seq")
                .comment(
                    "Unique integer identifier of the combination of one exposure and one detector."
                        + " UCD: meta.id."),
            bigint("exposure_id")
                .notNull()
                .comment(
                    "Identifier of the exposure to which this detector image belongs, equal to"
                        + " exposure.exposure_id."),
            integer("detector")
                .notNull()
                .comment(
                    "Number of the detector within the instrument, from 0 to 8 for the nine"
                        + " detectors of the commissioning camera. UCD: meta.id.part;instr.det."),
            varchar("s_region", 1024)
                .comment(
                    "Outline of the detector on the sky, as region text in the style of the"
                        + " Astronomical Data Query Language (ADQL). UCD: pos.outline;obs.field."))
        .with(
            new PrimaryKey("ccdexposure_pkey", "ccdexposure_id"),
            new UniqueConstraint("un_exposure_id_detector", "exposure_id", "detector"),
            ForeignKey.named("fk_exposure_id")
                .on("exposure_id")
                .references(EXPOSURE, "exposure_id"));
  }

  private static Table ccdexposureCamera() {
    return Table.of(
            CCDEXPOSURE_CAMERA,
            bigint("ccdexposure_id")
                .notNull()
                .comment(
                    "Identifier of the exposure and detector that the row describes, equal to"
                        + " ccdexposure.ccdexposure_id."),
            doublePrecision("temp_set")
                .comment(
                    "Temperature on the Celsius scale at which the detector is to be held (set"
                        + " point)."),
            doublePrecision("ccd_temp")
                .comment(
                    "Temperature on the Celsius scale measured at the detector around the time of"
                        + " the exposure. UCD: phys.temperature."))
        .with(
            new PrimaryKey("ccdexposure_camera_pkey", "ccdexposure_id"),
            ForeignKey.named("fk_ccdexposure_id")
                .on("ccdexposure_id")
                .references(CCDEXPOSURE, "ccdexposure_id"));
  }

  private static Table ccdexposureFlexdata() {
    return Table.of(
            CCDEXPOSURE_FLEXDATA,
            bigint("obs_id")
                .notNull()
                .comment(
                    "Identifier of the exposure and detector that the value describes, equal to"
                        + " ccdexposure.ccdexposure_id."),
            varchar("key", 128)
                .notNull()
                .comment(
                    "Name of the quantity, one of the keys listed in ccdexposure_flexdata_schema."),
            text("value")
                .comment(
                    "Value of the key written as text, to be read with the type that"
                        + " ccdexposure_flexdata_schema gives."))
        .with(
            new PrimaryKey("ccdexposure_flexdata_pkey", "obs_id", "key"),
            ForeignKey.named("fk_key").on("key").references(CCDEXPOSURE_FLEXDATA_SCHEMA, "key"),
            ForeignKey.named("fk_obs_id").on("obs_id").references(CCDEXPOSURE, "ccdexposure_id"));
  }

  private static Table ccdexposureFlexdataSchema() {
    return Table.of(
            CCDEXPOSURE_FLEXDATA_SCHEMA,
            varchar("key", 128)
                .notNull()
                .comment(
                    "Name of a quantity that may be stored for one detector of an exposure in"
                        + " ccdexposure_flexdata."),
            varchar("dtype", 64)
                .notNull()
                .comment(
                    "Name of the data type in which the text value of the key is to be read, such"
                        + " as bool, int, or float."),
            text("doc").notNull().comment("Explanation in words of what the key means."),
            varchar("unit", 128)
                .comment("Unit of the value of the key, null if the key has no unit."),
            varchar("ucd", 128)
                .comment(
                    "Unified Content Descriptor (UCD) of the International Virtual Observatory"
                        + " Alliance for the key, null if none is set."))
        .with(new PrimaryKey("ccdexposure_flexdata_schema_pkey", "key"));
  }

  private static Table exposure() {
    return Table.of(
            EXPOSURE,
            bigint("exposure_id")
                .notNull()
                .serial("exposure_exposure_id_seq")
                .comment(
                    "Unique integer identifier of the exposure, built from its day_obs, seq_num,"
                        + " and controller."),
            varchar("exposure_name", 20)
                .notNull()
                .comment("Official name of the exposure, for example CC_S_20240403_000451."),
            varchar("controller", 1)
                .notNull()
                .comment(
                    "Letter for the system that commands the exposure, such as S for a"
                        + " simulation."),
            integer("day_obs")
                .notNull()
                .comment(
                    "Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated"
                        + " Universal Time (UTC). UCD: meta.id.part."),
            integer("seq_num")
                .notNull()
                .comment(
                    "Sequence number of the exposure within its observing day (day_obs). UCD:"
                        + " meta.id.part."),
            varchar("physical_filter", 32).comment("Name of the physical filter in the beam."),
            varchar("band", 32)
                .comment("Short name of the passband of the filter, such as g, r, or i."),
            doublePrecision("s_ra")
                .comment(
                    "Right ascension of the requested pointing, in the International Celestial"
                        + " Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.ra."),
            doublePrecision("s_dec")
                .comment(
                    "Declination of the requested pointing, in the International Celestial"
                        + " Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.dec."),
            doublePrecision("sky_rotation")
                .comment(
                    "Requested position angle of the instrument on the sky during the exposure."
                        + " Unit: deg. UCD: pos.posAng."),
            doublePrecision("azimuth_start")
                .comment(
                    "Azimuth of the telescope pointing at the start of the exposure, counted from"
                        + " north through east. Unit: deg. UCD: pos.az.azi."),
            doublePrecision("azimuth_end")
                .comment(
                    "Azimuth of the telescope pointing at the end of the exposure, counted from"
                        + " north through east. Unit: deg. UCD: pos.az.azi."),
            doublePrecision("azimuth")
                .comment(
                    "Azimuth of the telescope pointing around the middle of the exposure, counted"
                        + " from north through east. Unit: deg. UCD: pos.az.azi."),
            doublePrecision("altitude_start")
                .comment(
                    "Altitude of the telescope pointing above the horizon at the start of the"
                        + " exposure. Unit: deg. UCD: pos.az.alt."),
            doublePrecision("altitude_end")
                .comment(
                    "Altitude of the telescope pointing above the horizon at the end of the"
                        + " exposure. Unit: deg. UCD: pos.az.alt."),
            doublePrecision("altitude")
                .comment(
                    "Altitude of the telescope pointing above the horizon around the middle of the"
                        + " exposure. Unit: deg. UCD: pos.az.alt."),
            doublePrecision("zenith_distance_start")
                .comment(
                    "Angle between the zenith and the telescope pointing at the start of the"
                        + " exposure. Unit: deg. UCD: pos.az.zd."),
            doublePrecision("zenith_distance_end")
                .comment(
                    "Angle between the zenith and the telescope pointing at the end of the"
                        + " exposure. Unit: deg. UCD: pos.az.zd."),
            doublePrecision("zenith_distance")
                .comment(
                    "Angle between the zenith and the telescope pointing around the middle of the"
                        + " exposure. Unit: deg. UCD: pos.az.zd."),
            doublePrecision("airmass")
                .comment(
                    "Airmass along the line of sight of the telescope, which is 1 at the zenith and"
                        + " grows toward the horizon. UCD: obs.airMass."),
            timestamp("exp_midpt")
                .comment(
                    "Date and time of the middle of the exposure, in International Atomic Time"
                        + " (TAI). UCD: time.epoch."),
            doublePrecision("exp_midpt_mjd")
                .comment(
                    "Modified Julian Date of the middle of the exposure, in International Atomic"
                        + " Time (TAI). Unit: d. UCD: time.epoch."),
            timestamp("obs_start")
                .comment(
                    "Date and time of the start of the exposure, in International Atomic Time"
                        + " (TAI). UCD: time.start."),
            doublePrecision("obs_start_mjd")
                .comment(
                    "Modified Julian Date of the start of the exposure, in International Atomic"
                        + " Time (TAI). Unit: d. UCD: time.start."),
            timestamp("obs_end")
                .comment(
                    "Date and time of the end of the exposure, in International Atomic Time (TAI)."
                        + " UCD: time.end."),
            doublePrecision("obs_end_mjd")
                .comment(
                    "Modified Julian Date of the end of the exposure, in International Atomic Time"
                        + " (TAI). Unit: d. UCD: time.end."),
            doublePrecision("exp_time")
                .comment(
                    "Duration of the exposure, averaged over the focal plane. Unit: s. UCD:"
                        + " time.interval."),
            doublePrecision("shut_time")
                .comment(
                    "Duration for which the camera shutter is open, averaged over the focal plane."
                        + " Unit: s. UCD: time.interval."),
            doublePrecision("dark_time")
                .comment(
                    "Duration over which the detectors accumulate dark current, on average over the"
                        + " focal plane. Unit: s. UCD: time.interval."),
            varchar("group_id", 64)
                .comment(
                    "Identifier shared by all exposures that are taken together as one group."),
            integer("cur_index")
                .comment(
                    "Place of this exposure within its group, counted from 1 up to max_index."),
            integer("max_index")
                .comment("Number of exposures that are requested for the group of this exposure."),
            varchar("img_type", 64)
                .comment(
                    "Type of image that the exposure is meant to be, such as bias, dark, flat, or"
                        + " object."),
            bool("emulated")
                .comment(
                    "True if the image data come from an emulator that plays back pixels instead of"
                        + " from the real detector."),
            varchar("science_program", 64)
                .comment("Name of the observing program for which the exposure is taken."),
            varchar("observation_reason", 68)
                .comment(
                    "Reason for which the exposure is taken, as stated by the observing script or"
                        + " the scheduler."),
            varchar("target_name", 64)
                .comment(
                    "Name of the observed object or field, as given by the observer or the"
                        + " scheduler."),
            doublePrecision("air_temp")
                .comment(
                    "Temperature on the Celsius scale of the air outside the dome around the time"
                        + " of the exposure. UCD: phys.temperature."),
            doublePrecision("pressure")
                .comment(
                    "Pressure of the air outside the dome around the time of the exposure. Unit:"
                        + " Pa."),
            doublePrecision("humidity")
                .comment(
                    "Relative humidity of the air outside the dome around the time of the"
                        + " exposure."),
            doublePrecision("wind_speed")
                .comment(
                    "Speed of the wind outside the dome around the time of the exposure. Unit:"
                        + " m/s."),
            doublePrecision("wind_dir")
                .comment(
                    "Direction of the wind outside the dome around the time of the exposure, as a"
                        + " compass angle. Unit: deg."),
            doublePrecision("dimm_seeing")
                .comment(
                    "Atmospheric seeing measured by the Differential Image Motion Monitor (DIMM)"
                        + " around the time of the exposure. Unit: arcsec."),
            doublePrecision("focus_z")
                .comment(
                    "Position along the optical axis of the hexapod that sets the focus of the"
                        + " telescope."),
            bool("simulated")
                .comment(
                    "True if the exposure is made with simulated instead of real observatory"
                        + " components."),
            varchar("s_region", 1024)
                .comment(
                    "Outline of the exposure on the sky, as region text in the style of the"
                        + " Astronomical Data Query Language (ADQL). UCD: pos.outline;obs.field."))
        .with(
            new PrimaryKey("exposure_pkey", "exposure_id"),
            new UniqueConstraint("un_day_obs_seq_num", "day_obs", "seq_num"));
  }

  private static Table exposureFlexdata() {
    return Table.of(
            EXPOSURE_FLEXDATA,
            bigint("obs_id")
                .notNull()
                .comment(
                    "Identifier of the exposure that the value describes, equal to"
                        + " exposure.exposure_id."),
            varchar("key", 128)
                .notNull()
                .comment(
                    "Name of the quantity, one of the keys listed in exposure_flexdata_schema."),
            text("value")
                .comment(
                    "Value of the key written as text, to be read with the type that"
                        + " exposure_flexdata_schema gives."))
        .with(
            new PrimaryKey("exposure_flexdata_pkey", "obs_id", "key"),
            ForeignKey.named("fk_key").on("key").references(EXPOSURE_FLEXDATA_SCHEMA, "key"),
            ForeignKey.named("fk_obs_id").on("obs_id").references(EXPOSURE, "exposure_id"));
  }

  private static Table exposureFlexdataSchema() {
    return Table.of(
            EXPOSURE_FLEXDATA_SCHEMA,
            varchar("key", 128)
                .notNull()
                .comment(
                    "Name of a quantity that may be stored for an exposure in exposure_flexdata."),
            varchar("dtype", 64)
                .notNull()
                .comment(
                    "Name of the data type in which the text value of the key is to be read, such"
                        + " as bool, int, or float."),
            text("doc").notNull().comment("Explanation in words of what the key means."),
            varchar("unit", 128)
                .comment("Unit of the value of the key, null if the key has no unit."),
            varchar("ucd", 128)
                .comment(
                    "Unified Content Descriptor (UCD) of the International Virtual Observatory"
                        + " Alliance for the key, null if none is set."))
        .with(new PrimaryKey("exposure_flexdata_schema_pkey", "key"));
  }
}
