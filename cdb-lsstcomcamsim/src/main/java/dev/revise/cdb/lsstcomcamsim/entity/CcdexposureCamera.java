package dev.revise.cdb.lsstcomcamsim.entity;

import dev.revise.entity.References;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Camera state of one detector during one exposure, such as its temperature. */
@Entity
@Table(
    name = "ccdexposure_camera",
    comment = "Camera state of one detector during one exposure, such as its temperature.")
@IdClass(CcdexposureCamera.Key.class)
@References(
    name = "fk_ccdexposure_camera_ccdexposure_id",
    columns = "ccdexposure_id",
    table = "ccdexposure")
@References(
    name = "fk_ccdexposure_camera_ccdexposure_id_dsd",
    columns = {"ccdexposure_id", "day_obs", "seq_num", "detector"},
    table = "ccdexposure")
@References(
    name = "fk_ccdexposure_camera_dsd",
    columns = {"day_obs", "seq_num", "detector"},
    table = "ccdexposure")
public class CcdexposureCamera {
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

  /**
   * Number of the detector within the instrument, from 0 to 8 for the nine detectors of the
   * commissioning camera. UCD: meta.id.part;instr.det.
   */
  @Id
  @Column(
      name = "detector",
      comment =
          "Number of the detector within the instrument, from 0 to 8 for the nine detectors of the"
              + " commissioning camera. UCD: meta.id.part;instr.det.")
  public int detector;

  /**
   * Identifier of the exposure and detector that the row describes, equal to
   * ccdexposure.ccdexposure_id.
   */
  @Column(
      name = "ccdexposure_id",
      nullable = false,
      comment =
          "Identifier of the exposure and detector that the row describes, equal to"
              + " ccdexposure.ccdexposure_id.")
  public long ccdexposureId;

  /** Temperature on the Celsius scale at which the detector is to be held (set point). */
  @Column(
      name = "temp_set",
      comment = "Temperature on the Celsius scale at which the detector is to be held (set point).")
  public Double tempSet;

  /**
   * Temperature on the Celsius scale measured at the detector around the time of the exposure. UCD:
   * phys.temperature.
   */
  @Column(
      name = "ccd_temp",
      comment =
          "Temperature on the Celsius scale measured at the detector around the time of the"
              + " exposure. UCD: phys.temperature.")
  public Double ccdTemp;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum, int detector) implements Serializable {}
}
