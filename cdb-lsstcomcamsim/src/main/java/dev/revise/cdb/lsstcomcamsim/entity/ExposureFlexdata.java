package dev.revise.cdb.lsstcomcamsim.entity;

import dev.revise.entity.References;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;

/** Free-form key and value pairs attached to exposures, one row for each exposure and key. */
@Entity
@Table(
    name = "exposure_flexdata",
    comment =
        "Free-form key and value pairs attached to exposures, one row for each exposure and key.",
    uniqueConstraints = {
      @UniqueConstraint(
          name = "un_exposure_flexdata_ds_key",
          columnNames = {"day_obs", "seq_num", "key"}),
      @UniqueConstraint(
          name = "un_exposure_flexdata_obs_id_key",
          columnNames = {"obs_id", "key"})
    })
@IdClass(ExposureFlexdata.Key.class)
@References(
    name = "fk_exposure_flexdata_ds",
    columns = {"day_obs", "seq_num"},
    table = "exposure")
@References(
    name = "fk_exposure_flexdata_obs_id",
    columns = "obs_id",
    table = "exposure",
    referenced = "exposure_id")
@References(
    name = "fk_exposure_flexdata_obs_id_ds",
    columns = {"obs_id", "day_obs", "seq_num"},
    table = "exposure",
    referenced = {"exposure_id", "day_obs", "seq_num"})
@References(name = "fk_key", columns = "key", table = "exposure_flexdata_schema")
public class ExposureFlexdata {
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

  /** Name of the quantity, one of the keys listed in exposure_flexdata_schema. */
  @Id
  @Column(
      name = "key",
      length = 128,
      comment = "Name of the quantity, one of the keys listed in exposure_flexdata_schema.")
  public String key;

  /** Identifier of the exposure that the value describes, equal to exposure.exposure_id. */
  @Column(
      name = "obs_id",
      nullable = false,
      comment =
          "Identifier of the exposure that the value describes, equal to exposure.exposure_id.")
  public long obsId;

  /**
   * Value of the key written as text, to be read with the type that exposure_flexdata_schema gives.
   */
  @Column(
      name = "value",
      columnDefinition = "text",
      comment =
          "Value of the key written as text, to be read with the type that exposure_flexdata_schema"
              + " gives.")
  public String value;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum, String key) implements Serializable {}
}
