package dev.revise.cdb.lsstcomcamsim.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

/** What the view ccdvisit1 shows of ccdexposure. */
@Entity
@Immutable
@View(
    query =
        "select ccdexposure_id as ccdvisit_id, exposure_id as visit_id, day_obs, seq_num, detector,"
            + " s_region, pgs_region from ccdexposure")
@Table(name = "ccdvisit1")
@IdClass(Ccdvisit1.Key.class)
public class Ccdvisit1 {
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

  /**
   * Number of the detector within the instrument, from 0 to 8 for the nine detectors of the
   * commissioning camera. UCD: meta.id.part;instr.det.
   */
  @Id
  @Column(name = "detector")
  public int detector;

  /**
   * Unique integer identifier of the combination of one exposure and one detector. UCD: meta.id.
   */
  @Column(name = "ccdvisit_id")
  public long ccdvisitId;

  /**
   * Identifier of the exposure to which this detector image belongs, equal to exposure.exposure_id.
   */
  @Column(name = "visit_id")
  public long visitId;

  /**
   * Outline of the detector on the sky, as region text in the style of the Astronomical Data Query
   * Language (ADQL). UCD: pos.outline;obs.field.
   */
  @Column(name = "s_region", length = 1024)
  public String sRegion;

  /**
   * Outline of the detector on the sky, the same as s_region, as a pg_sphere polygon for indexed
   * spatial queries.
   */
  @Column(name = "pgs_region", columnDefinition = "\"public\".\"spoly\"")
  @ColumnTransformer(write = "cast(? as \"public\".\"spoly\")")
  public String pgsRegion;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum, int detector) implements Serializable {}
}
