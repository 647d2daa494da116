package dev.revise.cdb.lsstcomcamsim.entity;

import dev.revise.entity.References;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * Free-form key and value pairs attached to one detector of an exposure, one row for each exposure,
 * detector, and key.
 */
@Entity
@Table(
    name = "ccdexposure_flexdata",
    comment =
        "Free-form key and value pairs attached to one detector of an exposure, one row for each"
            + " exposure, detector, and key.")
@IdClass(CcdexposureFlexdata.Key.class)
@References(
    name = "fk_ccdexposure_flexdata_dsd",
    columns = {"day_obs", "seq_num", "detector"},
    table = "ccdexposure")
@References(
    name = "fk_ccdexposure_flexdata_obs_id",
    columns = "obs_id",
    table = "ccdexposure",
    referenced = "ccdexposure_id")
@References(
    name = "fk_ccdexposure_flexdata_obs_id_dsd",
    columns = {"obs_id", "day_obs", "seq_num", "detector"},
    table = "ccdexposure",
    referenced = {"ccdexposure_id", "day_obs", "seq_num", "detector"})
@References(name = "fk_key", columns = "key", table = "ccdexposure_flexdata_schema")
public class CcdexposureFlexdata {
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

  /** Name of the quantity, one of the keys listed in ccdexposure_flexdata_schema. */
  @Id
  @Column(
      name = "key",
      length = 128,
      comment = "Name of the quantity, one of the keys listed in ccdexposure_flexdata_schema.")
  public String key;

  /**
   * Identifier of the exposure and detector that the value describes, equal to
   * ccdexposure.ccdexposure_id.
   */
  @Column(
      name = "obs_id",
      nullable = false,
      comment =
          "Identifier of the exposure and detector that the value describes, equal to"
              + " ccdexposure.ccdexposure_id.")
  public long obsId;

  /**
   * Value of the key written as text, to be read with the type that ccdexposure_flexdata_schema
   * gives.
   */
  @Column(
      name = "value",
      columnDefinition = "text",
      comment =
          "Value of the key written as text, to be read with the type that"
              + " ccdexposure_flexdata_schema gives.")
  public String value;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum, int detector, String key) implements Serializable {}
}
