package dev.revise.cdb.latiss.frozen.r0003;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/**
 * The rows of exposure.
 *
 * <p>As {@code V0003__Vignetting_columns} left it.
 */
@Entity
@Table(name = "exposure")
public class Exposure {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "exposure_id")
  public Long exposureId;
  @Column(name = "exposure_name", nullable = false, length = 20) public String exposureName;
  @Column(name = "controller", nullable = false, length = 1) public String controller;
  @Column(name = "day_obs", nullable = false) public Integer dayObs;
  @Column(name = "seq_num", nullable = false) public Integer seqNum;
  @Column(name = "physical_filter", length = 32) public String physicalFilter;
  @Column(name = "band", length = 32) public String band;
  @Column(name = "s_ra") public Double sRa;
  @Column(name = "s_dec") public Double sDec;
  @Column(name = "sky_rotation") public Double skyRotation;
  @Column(name = "azimuth_start") public Double azimuthStart;
  @Column(name = "azimuth_end") public Double azimuthEnd;
  @Column(name = "azimuth") public Double azimuth;
  @Column(name = "altitude_start") public Double altitudeStart;
  @Column(name = "altitude_end") public Double altitudeEnd;
  @Column(name = "altitude") public Double altitude;
  @Column(name = "zenith_distance_start") public Double zenithDistanceStart;
  @Column(name = "zenith_distance_end") public Double zenithDistanceEnd;
  @Column(name = "zenith_distance") public Double zenithDistance;
  @Column(name = "airmass") public Double airmass;
  @Column(name = "exp_midpt", columnDefinition = "timestamp") public LocalDateTime expMidpt;
  @Column(name = "exp_midpt_mjd") public Double expMidptMjd;
  @Column(name = "obs_start", columnDefinition = "timestamp") public LocalDateTime obsStart;
  @Column(name = "obs_start_mjd") public Double obsStartMjd;
  @Column(name = "obs_end", columnDefinition = "timestamp") public LocalDateTime obsEnd;
  @Column(name = "obs_end_mjd") public Double obsEndMjd;
  @Column(name = "exp_time") public Double expTime;
  @Column(name = "shut_time") public Double shutTime;
  @Column(name = "dark_time") public Double darkTime;
  @Column(name = "group_id", length = 64) public String groupId;
  @Column(name = "cur_index") public Integer curIndex;
  @Column(name = "max_index") public Integer maxIndex;
  @Column(name = "img_type", length = 64) public String imgType;
  @Column(name = "emulated") public Boolean emulated;
  @Column(name = "science_program", length = 64) public String scienceProgram;
  @Column(name = "observation_reason", length = 68) public String observationReason;
  @Column(name = "target_name", length = 64) public String targetName;
  @Column(name = "air_temp") public Double airTemp;
  @Column(name = "pressure") public Double pressure;
  @Column(name = "humidity") public Double humidity;
  @Column(name = "wind_speed") public Double windSpeed;
  @Column(name = "wind_dir") public Double windDir;
  @Column(name = "dimm_seeing") public Double dimmSeeing;
  @Column(name = "shut_lower") public Double shutLower;
  @Column(name = "shut_upper") public Double shutUpper;
  @Column(name = "focus_z") public Double focusZ;
  @Column(name = "dome_azimuth") public Double domeAzimuth;
  @Column(name = "simulated") public Boolean simulated;
  @Column(name = "s_region", length = 1024) public String sRegion;
  @Column(name = "vignette") public Integer vignette;
  @Column(name = "vignette_min") public Integer vignetteMin;
}
