package dev.revise.cdb.lsstcomcamsim.frozen.r0017;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * Quick-look quality measurements of each detector in each single-exposure visit.
 *
 * <p>As {@code V0017__Keys_on_day_obs_and_seq_num} left it.
 */
@Entity
@Table(name = "ccdvisit1_quicklook")
@IdClass(Ccdvisit1Quicklook.Key.class)
public class Ccdvisit1Quicklook {
  @Id @Column(name = "day_obs") public int dayObs;
  @Id @Column(name = "seq_num") public int seqNum;
  @Id @Column(name = "detector") public int detector;
  @Column(name = "ccdvisit_id", nullable = false) public Long ccdvisitId;
  @Column(name = "s_ra") public Double sRa;
  @Column(name = "s_dec") public Double sDec;
  @Column(name = "zenith_distance") public Double zenithDistance;
  @Column(name = "photometric_calib") public Double photometricCalib;
  @Column(name = "psf_sigma") public Double psfSigma;
  @Column(name = "sky_bg") public Double skyBg;
  @Column(name = "sky_noise") public Double skyNoise;
  @Column(name = "astrom_offset_mean") public Double astromOffsetMean;
  @Column(name = "astrom_offset_std") public Double astromOffsetStd;
  @Column(name = "n_psf_star") public Integer nPsfStar;
  @Column(name = "psf_star_delta_e1_median") public Double psfStarDeltaE1Median;
  @Column(name = "psf_star_delta_e2_median") public Double psfStarDeltaE2Median;
  @Column(name = "psf_star_delta_e1_scatter") public Double psfStarDeltaE1Scatter;
  @Column(name = "psf_star_delta_e2_scatter") public Double psfStarDeltaE2Scatter;
  @Column(name = "psf_star_delta_size_median") public Double psfStarDeltaSizeMedian;
  @Column(name = "psf_star_delta_size_scatter") public Double psfStarDeltaSizeScatter;
  @Column(name = "psf_star_scaled_delta_size_scatter") public Double psfStarScaledDeltaSizeScatter;
  @Column(name = "psf_trace_radius_delta") public Double psfTraceRadiusDelta;
  @Column(name = "max_dist_to_nearest_psf") public Double maxDistToNearestPsf;
  @Column(name = "zero_point") public Double zeroPoint;
  @Column(name = "seeing_zenith_500nm") public Double seeingZenith500nm;
  @Column(name = "mean_var") public Double meanVar;
  @Column(name = "eff_time") public Double effTime;
  @Column(name = "eff_time_psf_sigma_scale") public Double effTimePsfSigmaScale;
  @Column(name = "eff_time_sky_bg_scale") public Double effTimeSkyBgScale;
  @Column(name = "eff_time_zero_point_scale") public Double effTimeZeroPointScale;
  @Column(name = "psf_area") public Double psfArea;
  @Column(name = "psf_ixx") public Double psfIxx;
  @Column(name = "psf_ixy") public Double psfIxy;
  @Column(name = "psf_iyy") public Double psfIyy;
  @Column(name = "pixel_scale") public Double pixelScale;
  @Column(name = "stats_mag_lim") public Double statsMagLim;
  @Column(name = "psf_ap_flux_delta") public Double psfApFluxDelta;
  @Column(name = "psf_ap_corr_sigma_scaled_delta") public Double psfApCorrSigmaScaledDelta;

  /** What tells its rows apart. */
  public record Key(int dayObs, int seqNum, int detector) implements Serializable {}
}
