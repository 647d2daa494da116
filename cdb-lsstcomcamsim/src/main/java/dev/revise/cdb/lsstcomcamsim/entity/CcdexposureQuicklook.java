package dev.revise.cdb.lsstcomcamsim.entity;

import dev.revise.entity.References;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * Quick-look measurements of each detector in each exposure, whether or not it is a science image.
 */
@Entity
@Table(
    name = "ccdexposure_quicklook",
    comment =
        "Quick-look measurements of each detector in each exposure, whether or not it is a science"
            + " image.")
@IdClass(CcdexposureQuicklook.Key.class)
@References(
    name = "fk_ccdexposure_qk_id_day_seq_det",
    columns = {"ccdexposure_id", "day_obs", "seq_num", "detector"},
    table = "ccdexposure")
@References(
    name = "fk_ccdexposure_quicklook_dsd",
    columns = {"day_obs", "seq_num", "detector"},
    table = "ccdexposure")
@References(
    name = "fk_ccdexposure_quicklook_obs_id",
    columns = "ccdexposure_id",
    table = "ccdexposure")
public class CcdexposureQuicklook {
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

  /**
   * Median of the pixel values of the detector after removal of the instrument signature. Unit:
   * count. UCD: phot;phys.electron.
   */
  @Column(
      name = "postisr_pixel_median",
      comment =
          "Median of the pixel values of the detector after removal of the instrument signature."
              + " Unit: count. UCD: phot;phys.electron.")
  public Double postisrPixelMedian;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum, int detector) implements Serializable {}
}
