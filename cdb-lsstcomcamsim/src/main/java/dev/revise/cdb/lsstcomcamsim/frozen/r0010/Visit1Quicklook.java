package dev.revise.cdb.lsstcomcamsim.frozen.r0010;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The rows of visit1_quicklook.
 *
 * <p>As {@code V0010__Point_spread_function_and_mount_jitter} left it.
 */
@Entity
@Table(name = "visit1_quicklook")
public class Visit1Quicklook {
  @Id @Column(name = "visit_id") public long visitId;
  @Column(name = "astrom_offset_mean_min") public Double astromOffsetMeanMin;
  @Column(name = "astrom_offset_mean_max") public Double astromOffsetMeanMax;
  @Column(name = "astrom_offset_mean_median") public Double astromOffsetMeanMedian;
  @Column(name = "astrom_offset_std_min") public Double astromOffsetStdMin;
  @Column(name = "astrom_offset_std_max") public Double astromOffsetStdMax;
  @Column(name = "astrom_offset_std_median") public Double astromOffsetStdMedian;
  @Column(name = "eff_time_min") public Double effTimeMin;
  @Column(name = "eff_time_max") public Double effTimeMax;
  @Column(name = "eff_time_median") public Double effTimeMedian;
  @Column(name = "eff_time_psf_sigma_scale_min") public Double effTimePsfSigmaScaleMin;
  @Column(name = "eff_time_psf_sigma_scale_max") public Double effTimePsfSigmaScaleMax;
  @Column(name = "eff_time_psf_sigma_scale_median") public Double effTimePsfSigmaScaleMedian;
  @Column(name = "eff_time_sky_bg_scale_min") public Double effTimeSkyBgScaleMin;
  @Column(name = "eff_time_sky_bg_scale_max") public Double effTimeSkyBgScaleMax;
  @Column(name = "eff_time_sky_bg_scale_median") public Double effTimeSkyBgScaleMedian;
  @Column(name = "eff_time_zero_point_scale_min") public Double effTimeZeroPointScaleMin;
  @Column(name = "eff_time_zero_point_scale_max") public Double effTimeZeroPointScaleMax;
  @Column(name = "eff_time_zero_point_scale_median") public Double effTimeZeroPointScaleMedian;
  @Column(name = "max_dist_to_nearest_psf_min") public Double maxDistToNearestPsfMin;
  @Column(name = "max_dist_to_nearest_psf_max") public Double maxDistToNearestPsfMax;
  @Column(name = "max_dist_to_nearest_psf_median") public Double maxDistToNearestPsfMedian;
  @Column(name = "mean_var_min") public Double meanVarMin;
  @Column(name = "mean_var_max") public Double meanVarMax;
  @Column(name = "mean_var_median") public Double meanVarMedian;
  @Column(name = "n_psf_star_min") public Integer nPsfStarMin;
  @Column(name = "n_psf_star_max") public Integer nPsfStarMax;
  @Column(name = "n_psf_star_median") public Integer nPsfStarMedian;
  @Column(name = "n_psf_star_total") public Integer nPsfStarTotal;
  @Column(name = "psf_area_min") public Double psfAreaMin;
  @Column(name = "psf_area_max") public Double psfAreaMax;
  @Column(name = "psf_area_median") public Double psfAreaMedian;
  @Column(name = "psf_ixx_min") public Double psfIxxMin;
  @Column(name = "psf_ixx_max") public Double psfIxxMax;
  @Column(name = "psf_ixx_median") public Double psfIxxMedian;
  @Column(name = "psf_ixy_min") public Double psfIxyMin;
  @Column(name = "psf_ixy_max") public Double psfIxyMax;
  @Column(name = "psf_ixy_median") public Double psfIxyMedian;
  @Column(name = "psf_iyy_min") public Double psfIyyMin;
  @Column(name = "psf_iyy_max") public Double psfIyyMax;
  @Column(name = "psf_iyy_median") public Double psfIyyMedian;
  @Column(name = "psf_sigma_min") public Double psfSigmaMin;
  @Column(name = "psf_sigma_max") public Double psfSigmaMax;
  @Column(name = "psf_sigma_median") public Double psfSigmaMedian;
  @Column(name = "psf_star_delta_e1_median_min") public Double psfStarDeltaE1MedianMin;
  @Column(name = "psf_star_delta_e1_median_max") public Double psfStarDeltaE1MedianMax;
  @Column(name = "psf_star_delta_e1_median_median") public Double psfStarDeltaE1MedianMedian;
  @Column(name = "psf_star_delta_e1_scatter_min") public Double psfStarDeltaE1ScatterMin;
  @Column(name = "psf_star_delta_e1_scatter_max") public Double psfStarDeltaE1ScatterMax;
  @Column(name = "psf_star_delta_e1_scatter_median") public Double psfStarDeltaE1ScatterMedian;
  @Column(name = "psf_star_delta_e2_median_min") public Double psfStarDeltaE2MedianMin;
  @Column(name = "psf_star_delta_e2_median_max") public Double psfStarDeltaE2MedianMax;
  @Column(name = "psf_star_delta_e2_median_median") public Double psfStarDeltaE2MedianMedian;
  @Column(name = "psf_star_delta_e2_scatter_min") public Double psfStarDeltaE2ScatterMin;
  @Column(name = "psf_star_delta_e2_scatter_max") public Double psfStarDeltaE2ScatterMax;
  @Column(name = "psf_star_delta_e2_scatter_median") public Double psfStarDeltaE2ScatterMedian;
  @Column(name = "psf_star_delta_size_median_min") public Double psfStarDeltaSizeMedianMin;
  @Column(name = "psf_star_delta_size_median_max") public Double psfStarDeltaSizeMedianMax;
  @Column(name = "psf_star_delta_size_median_median") public Double psfStarDeltaSizeMedianMedian;
  @Column(name = "psf_star_delta_size_scatter_min") public Double psfStarDeltaSizeScatterMin;
  @Column(name = "psf_star_delta_size_scatter_max") public Double psfStarDeltaSizeScatterMax;
  @Column(name = "psf_star_delta_size_scatter_median") public Double psfStarDeltaSizeScatterMedian;
  @Column(name = "psf_star_scaled_delta_size_scatter_min")
  public Double psfStarScaledDeltaSizeScatterMin;
  @Column(name = "psf_star_scaled_delta_size_scatter_max")
  public Double psfStarScaledDeltaSizeScatterMax;
  @Column(name = "psf_star_scaled_delta_size_scatter_median")
  public Double psfStarScaledDeltaSizeScatterMedian;
  @Column(name = "psf_trace_radius_delta_min") public Double psfTraceRadiusDeltaMin;
  @Column(name = "psf_trace_radius_delta_max") public Double psfTraceRadiusDeltaMax;
  @Column(name = "psf_trace_radius_delta_median") public Double psfTraceRadiusDeltaMedian;
  @Column(name = "sky_bg_min") public Double skyBgMin;
  @Column(name = "sky_bg_max") public Double skyBgMax;
  @Column(name = "sky_bg_median") public Double skyBgMedian;
  @Column(name = "sky_noise_min") public Double skyNoiseMin;
  @Column(name = "sky_noise_max") public Double skyNoiseMax;
  @Column(name = "sky_noise_median") public Double skyNoiseMedian;
  @Column(name = "zero_point_min") public Double zeroPointMin;
  @Column(name = "zero_point_max") public Double zeroPointMax;
  @Column(name = "zero_point_median") public Double zeroPointMedian;
  @Column(name = "low_snr_source_count_min") public Integer lowSnrSourceCountMin;
  @Column(name = "low_snr_source_count_max") public Integer lowSnrSourceCountMax;
  @Column(name = "low_snr_source_count_median") public Integer lowSnrSourceCountMedian;
  @Column(name = "low_snr_source_count_total") public Integer lowSnrSourceCountTotal;
  @Column(name = "high_snr_source_count_min") public Integer highSnrSourceCountMin;
  @Column(name = "high_snr_source_count_max") public Integer highSnrSourceCountMax;
  @Column(name = "high_snr_source_count_median") public Integer highSnrSourceCountMedian;
  @Column(name = "high_snr_source_count_total") public Integer highSnrSourceCountTotal;
  @Column(name = "seeing_zenith_500nm_min") public Double seeingZenith500nmMin;
  @Column(name = "seeing_zenith_500nm_max") public Double seeingZenith500nmMax;
  @Column(name = "seeing_zenith_500nm_median") public Double seeingZenith500nmMedian;
  @Column(name = "n_inputs") public Integer nInputs;
  @Column(name = "day_obs", nullable = false) public Integer dayObs;
  @Column(name = "seq_num", nullable = false) public Integer seqNum;
  @Column(name = "postisr_pixel_median_median") public Double postisrPixelMedianMedian;
  @Column(name = "postisr_pixel_median_mean") public Double postisrPixelMedianMean;
  @Column(name = "postisr_pixel_median_max") public Double postisrPixelMedianMax;
  @Column(name = "pixel_scale_min") public Double pixelScaleMin;
  @Column(name = "pixel_scale_max") public Double pixelScaleMax;
  @Column(name = "pixel_scale_median") public Double pixelScaleMedian;
  @Column(name = "stats_mag_lim_min") public Double statsMagLimMin;
  @Column(name = "stats_mag_lim_max") public Double statsMagLimMax;
  @Column(name = "stats_mag_lim_median") public Double statsMagLimMedian;
  @Column(name = "psf_ap_flux_delta_min") public Double psfApFluxDeltaMin;
  @Column(name = "psf_ap_flux_delta_max") public Double psfApFluxDeltaMax;
  @Column(name = "psf_ap_flux_delta_median") public Double psfApFluxDeltaMedian;
  @Column(name = "psf_ap_corr_sigma_scaled_delta_min") public Double psfApCorrSigmaScaledDeltaMin;
  @Column(name = "psf_ap_corr_sigma_scaled_delta_max") public Double psfApCorrSigmaScaledDeltaMax;
  @Column(name = "psf_ap_corr_sigma_scaled_delta_median")
  public Double psfApCorrSigmaScaledDeltaMedian;
}
