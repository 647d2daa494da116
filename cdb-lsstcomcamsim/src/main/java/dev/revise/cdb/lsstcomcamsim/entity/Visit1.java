package dev.revise.cdb.lsstcomcamsim.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

/** What the view visit1 shows of exposure. */
@Entity
@Immutable
@View(
    query =
        "select exposure_id as visit_id, exposure_name, controller, day_obs, seq_num,"
            + " physical_filter, band, s_ra, s_dec, sky_rotation, azimuth_start, azimuth_end,"
            + " azimuth, altitude_start, altitude_end, altitude, zenith_distance_start,"
            + " zenith_distance_end, zenith_distance, airmass, exp_midpt, exp_midpt_mjd, obs_start,"
            + " obs_start_mjd, obs_end, obs_end_mjd, exp_time, shut_time, dark_time, group_id,"
            + " cur_index, max_index, img_type, emulated, science_program, observation_reason,"
            + " target_name, air_temp, pressure, humidity, wind_speed, wind_dir, dimm_seeing,"
            + " focus_z, simulated, vignette, vignette_min, scheduler_note, s_region, can_see_sky,"
            + " pgs_region from exposure")
@Table(name = "visit1")
@IdClass(Visit1.Key.class)
public class Visit1 {
  /**
   * Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated Universal Time
   * (UTC). UCD: meta.id.part.
   */
  @Id
  @Column(name = "day_obs")
  public int dayObs;

  /** Sequence number of the exposure within its observing day (day_obs). UCD: meta.id.part. */
  @Id
  @Column(name = "seq_num")
  public int seqNum;

  /** Unique integer identifier of the exposure, built from its day_obs, seq_num, and controller. */
  @Column(name = "visit_id")
  public long visitId;

  /** Official name of the exposure, for example CC_S_20240403_000451. */
  @Column(name = "exposure_name", length = 20)
  public String exposureName;

  /** Letter for the system that commands the exposure, such as S for a simulation. */
  @Column(name = "controller", length = 1)
  public String controller;

  /** Name of the physical filter in the beam. */
  @Column(name = "physical_filter", length = 32)
  public String physicalFilter;

  /** Short name of the passband of the filter, such as g, r, or i. */
  @Column(name = "band", length = 32)
  public String band;

  /**
   * Right ascension of the requested pointing, in the International Celestial Reference System
   * (ICRS, J2000). Unit: deg. UCD: pos.eq.ra.
   */
  @Column(name = "s_ra")
  public Double sRa;

  /**
   * Declination of the requested pointing, in the International Celestial Reference System (ICRS,
   * J2000). Unit: deg. UCD: pos.eq.dec.
   */
  @Column(name = "s_dec")
  public Double sDec;

  /**
   * Requested position angle of the instrument on the sky during the exposure. Unit: deg. UCD:
   * pos.posAng.
   */
  @Column(name = "sky_rotation")
  public Double skyRotation;

  /**
   * Azimuth of the telescope pointing at the start of the exposure, counted from north through
   * east. Unit: deg. UCD: pos.az.azi.
   */
  @Column(name = "azimuth_start")
  public Double azimuthStart;

  /**
   * Azimuth of the telescope pointing at the end of the exposure, counted from north through east.
   * Unit: deg. UCD: pos.az.azi.
   */
  @Column(name = "azimuth_end")
  public Double azimuthEnd;

  /**
   * Azimuth of the telescope pointing around the middle of the exposure, counted from north through
   * east. Unit: deg. UCD: pos.az.azi.
   */
  @Column(name = "azimuth")
  public Double azimuth;

  /**
   * Altitude of the telescope pointing above the horizon at the start of the exposure. Unit: deg.
   * UCD: pos.az.alt.
   */
  @Column(name = "altitude_start")
  public Double altitudeStart;

  /**
   * Altitude of the telescope pointing above the horizon at the end of the exposure. Unit: deg.
   * UCD: pos.az.alt.
   */
  @Column(name = "altitude_end")
  public Double altitudeEnd;

  /**
   * Altitude of the telescope pointing above the horizon around the middle of the exposure. Unit:
   * deg. UCD: pos.az.alt.
   */
  @Column(name = "altitude")
  public Double altitude;

  /**
   * Angle between the zenith and the telescope pointing at the start of the exposure. Unit: deg.
   * UCD: pos.az.zd.
   */
  @Column(name = "zenith_distance_start")
  public Double zenithDistanceStart;

  /**
   * Angle between the zenith and the telescope pointing at the end of the exposure. Unit: deg. UCD:
   * pos.az.zd.
   */
  @Column(name = "zenith_distance_end")
  public Double zenithDistanceEnd;

  /**
   * Angle between the zenith and the telescope pointing around the middle of the exposure. Unit:
   * deg. UCD: pos.az.zd.
   */
  @Column(name = "zenith_distance")
  public Double zenithDistance;

  /**
   * Airmass along the line of sight of the telescope, which is 1 at the zenith and grows toward the
   * horizon. UCD: obs.airMass.
   */
  @Column(name = "airmass")
  public Double airmass;

  /**
   * Date and time of the middle of the exposure, in International Atomic Time (TAI). UCD:
   * time.epoch.
   */
  @Column(name = "exp_midpt", columnDefinition = "timestamp")
  public LocalDateTime expMidpt;

  /**
   * Modified Julian Date of the middle of the exposure, in International Atomic Time (TAI). Unit:
   * d. UCD: time.epoch.
   */
  @Column(name = "exp_midpt_mjd")
  public Double expMidptMjd;

  /**
   * Date and time of the start of the exposure, in International Atomic Time (TAI). UCD:
   * time.start.
   */
  @Column(name = "obs_start", columnDefinition = "timestamp")
  public LocalDateTime obsStart;

  /**
   * Modified Julian Date of the start of the exposure, in International Atomic Time (TAI). Unit: d.
   * UCD: time.start.
   */
  @Column(name = "obs_start_mjd")
  public Double obsStartMjd;

  /**
   * Date and time of the end of the exposure, in International Atomic Time (TAI). UCD: time.end.
   */
  @Column(name = "obs_end", columnDefinition = "timestamp")
  public LocalDateTime obsEnd;

  /**
   * Modified Julian Date of the end of the exposure, in International Atomic Time (TAI). Unit: d.
   * UCD: time.end.
   */
  @Column(name = "obs_end_mjd")
  public Double obsEndMjd;

  /** Duration of the exposure, averaged over the focal plane. Unit: s. UCD: time.interval. */
  @Column(name = "exp_time")
  public Double expTime;

  /**
   * Duration for which the camera shutter is open, averaged over the focal plane. Unit: s. UCD:
   * time.interval.
   */
  @Column(name = "shut_time")
  public Double shutTime;

  /**
   * Duration over which the detectors accumulate dark current, on average over the focal plane.
   * Unit: s. UCD: time.interval.
   */
  @Column(name = "dark_time")
  public Double darkTime;

  /** Identifier shared by all exposures that are taken together as one group. */
  @Column(name = "group_id", length = 64)
  public String groupId;

  /** Place of this exposure within its group, counted from 1 up to max_index. */
  @Column(name = "cur_index")
  public Integer curIndex;

  /** Number of exposures that are requested for the group of this exposure. */
  @Column(name = "max_index")
  public Integer maxIndex;

  /** Type of image that the exposure is meant to be, such as bias, dark, flat, or object. */
  @Column(name = "img_type", length = 64)
  public String imgType;

  /**
   * True if the image data come from an emulator that plays back pixels instead of from the real
   * detector.
   */
  @Column(name = "emulated")
  public Boolean emulated;

  /** Name of the observing program for which the exposure is taken. */
  @Column(name = "science_program", length = 64)
  public String scienceProgram;

  /** Reason for which the exposure is taken, as stated by the observing script or the scheduler. */
  @Column(name = "observation_reason", length = 68)
  public String observationReason;

  /** Name of the observed object or field, as given by the observer or the scheduler. */
  @Column(name = "target_name", length = 64)
  public String targetName;

  /**
   * Temperature on the Celsius scale of the air outside the dome around the time of the exposure.
   * UCD: phys.temperature.
   */
  @Column(name = "air_temp")
  public Double airTemp;

  /** Pressure of the air outside the dome around the time of the exposure. Unit: Pa. */
  @Column(name = "pressure")
  public Double pressure;

  /** Relative humidity of the air outside the dome around the time of the exposure. */
  @Column(name = "humidity")
  public Double humidity;

  /** Speed of the wind outside the dome around the time of the exposure. Unit: m/s. */
  @Column(name = "wind_speed")
  public Double windSpeed;

  /**
   * Direction of the wind outside the dome around the time of the exposure, as a compass angle.
   * Unit: deg.
   */
  @Column(name = "wind_dir")
  public Double windDir;

  /**
   * Atmospheric seeing measured by the Differential Image Motion Monitor (DIMM) around the time of
   * the exposure. Unit: arcsec.
   */
  @Column(name = "dimm_seeing")
  public Double dimmSeeing;

  /** Position along the optical axis of the hexapod that sets the focus of the telescope. */
  @Column(name = "focus_z")
  public Double focusZ;

  /** True if the exposure is made with simulated instead of real observatory components. */
  @Column(name = "simulated")
  public Boolean simulated;

  /**
   * Extent to which the telescope or dome blocks the view of the instrument, such as NO, PARTIALLY,
   * or FULLY.
   */
  @Column(name = "vignette", length = 10)
  public String vignette;

  /**
   * Least extent during the exposure to which the telescope or dome blocks the view, such as NO,
   * PARTIALLY, or FULLY.
   */
  @Column(name = "vignette_min", length = 10)
  public String vignetteMin;

  /** Note in free text that the scheduler attaches to the observation. */
  @Column(name = "scheduler_note", length = 1024)
  public String schedulerNote;

  /**
   * Outline of the exposure on the sky, as region text in the style of the Astronomical Data Query
   * Language (ADQL). UCD: pos.outline;obs.field.
   */
  @Column(name = "s_region", length = 1024)
  public String sRegion;

  /**
   * True if light from the sky can reach the detectors, false if it cannot, null if this is
   * unknown.
   */
  @Column(name = "can_see_sky")
  public Boolean canSeeSky;

  /**
   * Outline of the exposure on the sky, the same as s_region, as a pg_sphere polygon for indexed
   * spatial queries.
   */
  @Column(name = "pgs_region", columnDefinition = "\"public\".\"spoly\"")
  @ColumnTransformer(write = "cast(? as \"public\".\"spoly\")")
  public String pgsRegion;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum) implements Serializable {}
}
