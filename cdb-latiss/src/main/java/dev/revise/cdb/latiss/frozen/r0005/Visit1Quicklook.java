package dev.revise.cdb.latiss.frozen.r0005;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The rows of visit1_quicklook.
 *
 * <p>As {@code V0005__Day_obs_and_seq_num_in_dependent_tables} left it.
 */
@Entity
@Table(name = "visit1_quicklook")
public class Visit1Quicklook {
  @Id @Column(name = "visit_id") public long visitId;
  @Column(name = "n_inputs") public Integer nInputs;
  @Column(name = "astrom_offset_mean") public Double astromOffsetMean;
  @Column(name = "astrom_offset_std") public Double astromOffsetStd;
  @Column(name = "eff_time") public Double effTime;
  @Column(name = "eff_time_psf_sigma_scale") public Double effTimePsfSigmaScale;
  @Column(name = "eff_time_sky_bg_scale") public Double effTimeSkyBgScale;
  @Column(name = "eff_time_zero_point_scale") public Double effTimeZeroPointScale;
  @Column(name = "max_dist_to_nearest_psf") public Double maxDistToNearestPsf;
  @Column(name = "mean_var") public Double meanVar;
  @Column(name = "n_psf_star") public Integer nPsfStar;
  @Column(name = "psf_area") public Double psfArea;
  @Column(name = "psf_ixx") public Double psfIxx;
  @Column(name = "psf_ixy") public Double psfIxy;
  @Column(name = "psf_iyy") public Double psfIyy;
  @Column(name = "psf_sigma") public Double psfSigma;
  @Column(name = "psf_star_delta_e1_median") public Double psfStarDeltaE1Median;
  @Column(name = "psf_star_delta_e1_scatter") public Double psfStarDeltaE1Scatter;
  @Column(name = "psf_star_delta_e2_median") public Double psfStarDeltaE2Median;
  @Column(name = "psf_star_delta_e2_scatter") public Double psfStarDeltaE2Scatter;
  @Column(name = "psf_star_delta_size_median") public Double psfStarDeltaSizeMedian;
  @Column(name = "psf_star_delta_size_scatter") public Double psfStarDeltaSizeScatter;
  @Column(name = "psf_star_scaled_delta_size_scatter") public Double psfStarScaledDeltaSizeScatter;
  @Column(name = "psf_trace_radius_delta") public Double psfTraceRadiusDelta;
  @Column(name = "sky_bg") public Double skyBg;
  @Column(name = "sky_noise") public Double skyNoise;
  @Column(name = "seeing_zenith_500nm") public Double seeingZenith500nm;
  @Column(name = "zero_point") public Double zeroPoint;
  @Column(name = "low_snr_source_count") public Integer lowSnrSourceCount;
  @Column(name = "high_snr_source_count") public Integer highSnrSourceCount;
  @Column(name = "day_obs", nullable = false) public Integer dayObs;
  @Column(name = "seq_num", nullable = false) public Integer seqNum;
  @Column(name = "postisr_pixel_median") public Double postisrPixelMedian;
}
