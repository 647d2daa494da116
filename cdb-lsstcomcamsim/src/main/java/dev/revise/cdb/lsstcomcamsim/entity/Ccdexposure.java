package dev.revise.cdb.lsstcomcamsim.entity;

import dev.revise.entity.PrimaryKeyName;
import dev.revise.entity.References;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import org.hibernate.annotations.ColumnTransformer;

/** One row for each combination of an exposure and a detector that takes part in it. */
@Entity
@Table(
    name = "ccdexposure",
    comment = "One row for each combination of an exposure and a detector that takes part in it.",
    uniqueConstraints = {
      @UniqueConstraint(name = "un_ccdexposure_ccdexposure_id", columnNames = "ccdexposure_id"),
      @UniqueConstraint(
          name = "un_ccdexposure_ccdexposure_id_dsd",
          columnNames = {"ccdexposure_id", "day_obs", "seq_num", "detector"}),
      @UniqueConstraint(
          name = "un_ccdexposure_exposure_id_detector",
          columnNames = {"exposure_id", "detector"})
    })
@IdClass(Ccdexposure.Key.class)
@PrimaryKeyName("un_ccdexposure_day_obs_seq_num_detector")
@References(
    name = "fk_ccdexposure_ds",
    columns = {"day_obs", "seq_num"},
    table = "exposure")
@References(name = "fk_ccdexposure_exposure_id", columns = "exposure_id", table = "exposure")
@References(
    name = "fk_ccdexposure_exposure_id_ds",
    columns = {"exposure_id", "day_obs", "seq_num"},
    table = "exposure")
public class Ccdexposure {
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
   * Unique integer identifier of the combination of one exposure and one detector. UCD: meta.id.
   */
  @Column(
      name = "ccdexposure_id",
      nullable = false,
      comment =
          "Unique integer identifier of the combination of one exposure and one detector. UCD:"
              + " meta.id.")
  public long ccdexposureId;

  /**
   * Identifier of the exposure to which this detector image belongs, equal to exposure.exposure_id.
   */
  @Column(
      name = "exposure_id",
      nullable = false,
      comment =
          "Identifier of the exposure to which this detector image belongs, equal to"
              + " exposure.exposure_id.")
  public long exposureId;

  /**
   * Outline of the detector on the sky, as region text in the style of the Astronomical Data Query
   * Language (ADQL). UCD: pos.outline;obs.field.
   */
  @Column(
      name = "s_region",
      length = 1024,
      comment =
          "Outline of the detector on the sky, as region text in the style of the Astronomical Data"
              + " Query Language (ADQL). UCD: pos.outline;obs.field.")
  public String sRegion;

  /**
   * Outline of the detector on the sky, the same as s_region, as a pg_sphere polygon for indexed
   * spatial queries.
   */
  @Column(
      name = "pgs_region",
      columnDefinition = "\"public\".\"spoly\"",
      comment =
          "Outline of the detector on the sky, the same as s_region, as a pg_sphere polygon for"
              + " indexed spatial queries.")
  @ColumnTransformer(write = "cast(? as \"public\".\"spoly\")")
  public String pgsRegion;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum, int detector) implements Serializable {}
}
