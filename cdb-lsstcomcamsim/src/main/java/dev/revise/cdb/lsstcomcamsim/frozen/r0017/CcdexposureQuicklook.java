package dev.revise.cdb.lsstcomcamsim.frozen.r0017;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * Quick-look measurements of each detector in each exposure, whether or not it is a science image.
 *
 * <p>As {@code V0017__Keys_on_day_obs_and_seq_num} left it.
 */
@Entity
@Table(name = "ccdexposure_quicklook")
@IdClass(CcdexposureQuicklook.Key.class)
public class CcdexposureQuicklook {
  @Id @Column(name = "day_obs") public int dayObs;
  @Id @Column(name = "seq_num") public int seqNum;
  @Id @Column(name = "detector") public int detector;
  @Column(name = "ccdexposure_id", nullable = false) public Long ccdexposureId;
  @Column(name = "postisr_pixel_median") public Double postisrPixelMedian;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum, int detector) implements Serializable {}
}
