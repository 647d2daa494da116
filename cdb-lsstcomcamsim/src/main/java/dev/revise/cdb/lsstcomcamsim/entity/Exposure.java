package dev.revise.cdb.lsstcomcamsim.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnTransformer;

/**
 * One row for each LSSTComCamSim exposure with its pointing, times, filter, purpose, and weather.
 */
@Entity
@Table(
    name = "exposure",
    comment =
        "One row for each LSSTComCamSim exposure with its pointing, times, filter, purpose, and"
            + " weather.",
    uniqueConstraints = {
      @UniqueConstraint(
          name = "un_exposure_ds",
          columnNames = {"day_obs", "seq_num"}),
      @UniqueConstraint(name = "un_exposure_exposure_id", columnNames = "exposure_id"),
      @UniqueConstraint(
          name = "un_exposure_exposure_id_ds",
          columnNames = {"exposure_id", "day_obs", "seq_num"})
    })
@IdClass(Exposure.Key.class)
public class Exposure {
  /**
   * Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated Universal Time
   * (UTC). UCD: meta.id.part.
   */
  @Id
  @Column(
      name = "day_obs",
      comment =
          "Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated Universal"
              + " Time (UTC). UCD: meta.id.part.")
  public int dayObs;

  /** Sequence number of the exposure within its observing day (day_obs). UCD: meta.id.part. */
  @Id
  @Column(
      name = "seq_num",
      comment =
          "Sequence number of the exposure within its observing day (day_obs). UCD: meta.id.part.")
  public int seqNum;

  /** Unique integer identifier of the exposure, built from its day_obs, seq_num, and controller. */
  @Column(
      name = "exposure_id",
      nullable = false,
      comment =
          "Unique integer identifier of the exposure, built from its day_obs, seq_num, and"
              + " controller.")
  public long exposureId;

  /** Official name of the exposure, for example CC_S_20240403_000451. */
  @Column(
      name = "exposure_name",
      nullable = false,
      length = 20,
      comment = "Official name of the exposure, for example CC_S_20240403_000451.")
  public String exposureName;

  /** Letter for the system that commands the exposure, such as S for a simulation. */
  @Column(
      name = "controller",
      nullable = false,
      length = 1,
      comment = "Letter for the system that commands the exposure, such as S for a simulation.")
  public String controller;

  /** Name of the physical filter in the beam. */
  @Column(
      name = "physical_filter",
      length = 32,
      comment = "Name of the physical filter in the beam.")
  public String physicalFilter;

  /** Short name of the passband of the filter, such as g, r, or i. */
  @Column(
      name = "band",
      length = 32,
      comment = "Short name of the passband of the filter, such as g, r, or i.")
  public String band;

  /**
   * Right ascension of the requested pointing, in the International Celestial Reference System
   * (ICRS, J2000). Unit: deg. UCD: pos.eq.ra.
   */
  @Column(
      name = "s_ra",
      comment =
          "Right ascension of the requested pointing, in the International Celestial Reference"
              + " System (ICRS, J2000). Unit: deg. UCD: pos.eq.ra.")
  public Double sRa;

  /**
   * Declination of the requested pointing, in the International Celestial Reference System (ICRS,
   * J2000). Unit: deg. UCD: pos.eq.dec.
   */
  @Column(
      name = "s_dec",
      comment =
          "Declination of the requested pointing, in the International Celestial Reference System"
              + " (ICRS, J2000). Unit: deg. UCD: pos.eq.dec.")
  public Double sDec;

  /**
   * Requested position angle of the instrument on the sky during the exposure. Unit: deg. UCD:
   * pos.posAng.
   */
  @Column(
      name = "sky_rotation",
      comment =
          "Requested position angle of the instrument on the sky during the exposure. Unit: deg."
              + " UCD: pos.posAng.")
  public Double skyRotation;

  /**
   * Azimuth of the telescope pointing at the start of the exposure, counted from north through
   * east. Unit: deg. UCD: pos.az.azi.
   */
  @Column(
      name = "azimuth_start",
      comment =
          "Azimuth of the telescope pointing at the start of the exposure, counted from north"
              + " through east. Unit: deg. UCD: pos.az.azi.")
  public Double azimuthStart;

  /**
   * Azimuth of the telescope pointing at the end of the exposure, counted from north through east.
   * Unit: deg. UCD: pos.az.azi.
   */
  @Column(
      name = "azimuth_end",
      comment =
          "Azimuth of the telescope pointing at the end of the exposure, counted from north through"
              + " east. Unit: deg. UCD: pos.az.azi.")
  public Double azimuthEnd;

  /**
   * Azimuth of the telescope pointing around the middle of the exposure, counted from north through
   * east. Unit: deg. UCD: pos.az.azi.
   */
  @Column(
      name = "azimuth",
      comment =
          "Azimuth of the telescope pointing around the middle of the exposure, counted from north"
              + " through east. Unit: deg. UCD: pos.az.azi.")
  public Double azimuth;

  /**
   * Altitude of the telescope pointing above the horizon at the start of the exposure. Unit: deg.
   * UCD: pos.az.alt.
   */
  @Column(
      name = "altitude_start",
      comment =
          "Altitude of the telescope pointing above the horizon at the start of the exposure. Unit:"
              + " deg. UCD: pos.az.alt.")
  public Double altitudeStart;

  /**
   * Altitude of the telescope pointing above the horizon at the end of the exposure. Unit: deg.
   * UCD: pos.az.alt.
   */
  @Column(
      name = "altitude_end",
      comment =
          "Altitude of the telescope pointing above the horizon at the end of the exposure. Unit:"
              + " deg. UCD: pos.az.alt.")
  public Double altitudeEnd;

  /**
   * Altitude of the telescope pointing above the horizon around the middle of the exposure. Unit:
   * deg. UCD: pos.az.alt.
   */
  @Column(
      name = "altitude",
      comment =
          "Altitude of the telescope pointing above the horizon around the middle of the exposure."
              + " Unit: deg. UCD: pos.az.alt.")
  public Double altitude;

  /**
   * Angle between the zenith and the telescope pointing at the start of the exposure. Unit: deg.
   * UCD: pos.az.zd.
   */
  @Column(
      name = "zenith_distance_start",
      comment =
          "Angle between the zenith and the telescope pointing at the start of the exposure. Unit:"
              + " deg. UCD: pos.az.zd.")
  public Double zenithDistanceStart;

  /**
   * Angle between the zenith and the telescope pointing at the end of the exposure. Unit: deg. UCD:
   * pos.az.zd.
   */
  @Column(
      name = "zenith_distance_end",
      comment =
          "Angle between the zenith and the telescope pointing at the end of the exposure. Unit:"
              + " deg. UCD: pos.az.zd.")
  public Double zenithDistanceEnd;

  /**
   * Angle between the zenith and the telescope pointing around the middle of the exposure. Unit:
   * deg. UCD: pos.az.zd.
   */
  @Column(
      name = "zenith_distance",
      comment =
          "Angle between the zenith and the telescope pointing around the middle of the exposure."
              + " Unit: deg. UCD: pos.az.zd.")
  public Double zenithDistance;

  /**
   * Airmass along the line of sight of the telescope, which is 1 at the zenith and grows toward the
   * horizon. UCD: obs.airMass.
   */
  @Column(
      name = "airmass",
      comment =
          "Airmass along the line of sight of the telescope, which is 1 at the zenith and grows"
              + " toward the horizon. UCD: obs.airMass.")
  public Double airmass;

  /**
   * Date and time of the middle of the exposure, in International Atomic Time (TAI). UCD:
   * time.epoch.
   */
  @Column(
      name = "exp_midpt",
      columnDefinition = "timestamp",
      comment =
          "Date and time of the middle of the exposure, in International Atomic Time (TAI). UCD:"
              + " time.epoch.")
  public LocalDateTime expMidpt;

  /**
   * Modified Julian Date of the middle of the exposure, in International Atomic Time (TAI). Unit:
   * d. UCD: time.epoch.
   */
  @Column(
      name = "exp_midpt_mjd",
      comment =
          "Modified Julian Date of the middle of the exposure, in International Atomic Time (TAI)."
              + " Unit: d. UCD: time.epoch.")
  public Double expMidptMjd;

  /**
   * Date and time of the start of the exposure, in International Atomic Time (TAI). UCD:
   * time.start.
   */
  @Column(
      name = "obs_start",
      columnDefinition = "timestamp",
      comment =
          "Date and time of the start of the exposure, in International Atomic Time (TAI). UCD:"
              + " time.start.")
  public LocalDateTime obsStart;

  /**
   * Modified Julian Date of the start of the exposure, in International Atomic Time (TAI). Unit: d.
   * UCD: time.start.
   */
  @Column(
      name = "obs_start_mjd",
      comment =
          "Modified Julian Date of the start of the exposure, in International Atomic Time (TAI)."
              + " Unit: d. UCD: time.start.")
  public Double obsStartMjd;

  /**
   * Date and time of the end of the exposure, in International Atomic Time (TAI). UCD: time.end.
   */
  @Column(
      name = "obs_end",
      columnDefinition = "timestamp",
      comment =
          "Date and time of the end of the exposure, in International Atomic Time (TAI). UCD:"
              + " time.end.")
  public LocalDateTime obsEnd;

  /**
   * Modified Julian Date of the end of the exposure, in International Atomic Time (TAI). Unit: d.
   * UCD: time.end.
   */
  @Column(
      name = "obs_end_mjd",
      comment =
          "Modified Julian Date of the end of the exposure, in International Atomic Time (TAI)."
              + " Unit: d. UCD: time.end.")
  public Double obsEndMjd;

  /** Duration of the exposure, averaged over the focal plane. Unit: s. UCD: time.interval. */
  @Column(
      name = "exp_time",
      comment =
          "Duration of the exposure, averaged over the focal plane. Unit: s. UCD: time.interval.")
  public Double expTime;

  /**
   * Duration for which the camera shutter is open, averaged over the focal plane. Unit: s. UCD:
   * time.interval.
   */
  @Column(
      name = "shut_time",
      comment =
          "Duration for which the camera shutter is open, averaged over the focal plane. Unit: s."
              + " UCD: time.interval.")
  public Double shutTime;

  /**
   * Duration over which the detectors accumulate dark current, on average over the focal plane.
   * Unit: s. UCD: time.interval.
   */
  @Column(
      name = "dark_time",
      comment =
          "Duration over which the detectors accumulate dark current, on average over the focal"
              + " plane. Unit: s. UCD: time.interval.")
  public Double darkTime;

  /** Identifier shared by all exposures that are taken together as one group. */
  @Column(
      name = "group_id",
      length = 64,
      comment = "Identifier shared by all exposures that are taken together as one group.")
  public String groupId;

  /** Place of this exposure within its group, counted from 1 up to max_index. */
  @Column(
      name = "cur_index",
      comment = "Place of this exposure within its group, counted from 1 up to max_index.")
  public Integer curIndex;

  /** Number of exposures that are requested for the group of this exposure. */
  @Column(
      name = "max_index",
      comment = "Number of exposures that are requested for the group of this exposure.")
  public Integer maxIndex;

  /** Type of image that the exposure is meant to be, such as bias, dark, flat, or object. */
  @Column(
      name = "img_type",
      length = 64,
      comment =
          "Type of image that the exposure is meant to be, such as bias, dark, flat, or object.")
  public String imgType;

  /**
   * True if the image data come from an emulator that plays back pixels instead of from the real
   * detector.
   */
  @Column(
      name = "emulated",
      comment =
          "True if the image data come from an emulator that plays back pixels instead of from the"
              + " real detector.")
  public Boolean emulated;

  /** Name of the observing program for which the exposure is taken. */
  @Column(
      name = "science_program",
      length = 64,
      comment = "Name of the observing program for which the exposure is taken.")
  public String scienceProgram;

  /** Reason for which the exposure is taken, as stated by the observing script or the scheduler. */
  @Column(
      name = "observation_reason",
      length = 68,
      comment =
          "Reason for which the exposure is taken, as stated by the observing script or the"
              + " scheduler.")
  public String observationReason;

  /** Name of the observed object or field, as given by the observer or the scheduler. */
  @Column(
      name = "target_name",
      length = 64,
      comment = "Name of the observed object or field, as given by the observer or the scheduler.")
  public String targetName;

  /**
   * Temperature on the Celsius scale of the air outside the dome around the time of the exposure.
   * UCD: phys.temperature.
   */
  @Column(
      name = "air_temp",
      comment =
          "Temperature on the Celsius scale of the air outside the dome around the time of the"
              + " exposure. UCD: phys.temperature.")
  public Double airTemp;

  /** Pressure of the air outside the dome around the time of the exposure. Unit: Pa. */
  @Column(
      name = "pressure",
      comment = "Pressure of the air outside the dome around the time of the exposure. Unit: Pa.")
  public Double pressure;

  /** Relative humidity of the air outside the dome around the time of the exposure. */
  @Column(
      name = "humidity",
      comment = "Relative humidity of the air outside the dome around the time of the exposure.")
  public Double humidity;

  /** Speed of the wind outside the dome around the time of the exposure. Unit: m/s. */
  @Column(
      name = "wind_speed",
      comment = "Speed of the wind outside the dome around the time of the exposure. Unit: m/s.")
  public Double windSpeed;

  /**
   * Direction of the wind outside the dome around the time of the exposure, as a compass angle.
   * Unit: deg.
   */
  @Column(
      name = "wind_dir",
      comment =
          "Direction of the wind outside the dome around the time of the exposure, as a compass"
              + " angle. Unit: deg.")
  public Double windDir;

  /**
   * Atmospheric seeing measured by the Differential Image Motion Monitor (DIMM) around the time of
   * the exposure. Unit: arcsec.
   */
  @Column(
      name = "dimm_seeing",
      comment =
          "Atmospheric seeing measured by the Differential Image Motion Monitor (DIMM) around the"
              + " time of the exposure. Unit: arcsec.")
  public Double dimmSeeing;

  /** Position along the optical axis of the hexapod that sets the focus of the telescope. */
  @Column(
      name = "focus_z",
      comment =
          "Position along the optical axis of the hexapod that sets the focus of the telescope.")
  public Double focusZ;

  /** True if the exposure is made with simulated instead of real observatory components. */
  @Column(
      name = "simulated",
      comment =
          "True if the exposure is made with simulated instead of real observatory components.")
  public Boolean simulated;

  /**
   * Outline of the exposure on the sky, as region text in the style of the Astronomical Data Query
   * Language (ADQL). UCD: pos.outline;obs.field.
   */
  @Column(
      name = "s_region",
      length = 1024,
      comment =
          "Outline of the exposure on the sky, as region text in the style of the Astronomical Data"
              + " Query Language (ADQL). UCD: pos.outline;obs.field.")
  public String sRegion;

  /**
   * Extent to which the telescope or dome blocks the view of the instrument, such as NO, PARTIALLY,
   * or FULLY.
   */
  @Column(
      name = "vignette",
      length = 10,
      comment =
          "Extent to which the telescope or dome blocks the view of the instrument, such as NO,"
              + " PARTIALLY, or FULLY.")
  public String vignette;

  /**
   * Least extent during the exposure to which the telescope or dome blocks the view, such as NO,
   * PARTIALLY, or FULLY.
   */
  @Column(
      name = "vignette_min",
      length = 10,
      comment =
          "Least extent during the exposure to which the telescope or dome blocks the view, such as"
              + " NO, PARTIALLY, or FULLY.")
  public String vignetteMin;

  /** Note in free text that the scheduler attaches to the observation. */
  @Column(
      name = "scheduler_note",
      length = 1024,
      comment = "Note in free text that the scheduler attaches to the observation.")
  public String schedulerNote;

  /**
   * True if light from the sky can reach the detectors, false if it cannot, null if this is
   * unknown.
   */
  @Column(
      name = "can_see_sky",
      comment =
          "True if light from the sky can reach the detectors, false if it cannot, null if this is"
              + " unknown.")
  public Boolean canSeeSky;

  /**
   * Outline of the exposure on the sky, the same as s_region, as a pg_sphere polygon for indexed
   * spatial queries.
   */
  @Column(
      name = "pgs_region",
      columnDefinition = "\"public\".\"spoly\"",
      comment =
          "Outline of the exposure on the sky, the same as s_region, as a pg_sphere polygon for"
              + " indexed spatial queries.")
  @ColumnTransformer(write = "cast(? as \"public\".\"spoly\")")
  public String pgsRegion;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum) implements Serializable {}
}
