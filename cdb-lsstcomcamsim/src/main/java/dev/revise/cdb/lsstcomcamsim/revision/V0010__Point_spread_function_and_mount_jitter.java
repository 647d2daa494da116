package dev.revise.cdb.lsstcomcamsim.revision;

import static dev.revise.schema.Column.doublePrecision;

import dev.revise.cdb.lsstcomcamsim.LsstcomcamsimRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;

/** Point spread function and mount jitter. */
public final class V0010__Point_spread_function_and_mount_jitter extends LsstcomcamsimRevision {
  public V0010__Point_spread_function_and_mount_jitter() {
    super(Origin.on("2024-11-20").alembic("cb09b95e12fb"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(CCDVISIT1_QUICKLOOK)
        .add(
            doublePrecision("pixel_scale")
                .comment(
                    "Angular size on the sky of one pixel, as measured for the detector. Unit:"
                        + " arcsec/pixel."),
            doublePrecision("stats_mag_lim")
                .comment(
                    "Limiting magnitude of point sources at a fixed signal-to-noise ratio, from the"
                        + " image statistics of the detector. Unit: mag."),
            doublePrecision("psf_ap_flux_delta")
                .comment(
                    "Largest minus smallest aperture flux of the point spread function model over"
                        + " the unmasked area on the detector."),
            doublePrecision("psf_ap_corr_sigma_scaled_delta")
                .comment(
                    "Range of the aperture correction over the unmasked area on the detector,"
                        + " divided by the width of the point spread function."));
    schema
        .table(VISIT1_QUICKLOOK)
        .add(
            doublePrecision("pixel_scale_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the angular size on the"
                        + " sky of one pixel. Unit: arcsec/pixel."),
            doublePrecision("pixel_scale_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the angular size on the sky"
                        + " of one pixel. Unit: arcsec/pixel."),
            doublePrecision("pixel_scale_median")
                .comment(
                    "Median, over the detectors of the visit, of the angular size on the sky of one"
                        + " pixel. Unit: arcsec/pixel."),
            doublePrecision("stats_mag_lim_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the limiting magnitude of"
                        + " point sources at a fixed signal-to-noise ratio, from the image"
                        + " statistics. Unit: mag."),
            doublePrecision("stats_mag_lim_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the limiting magnitude of"
                        + " point sources at a fixed signal-to-noise ratio, from the image"
                        + " statistics. Unit: mag."),
            doublePrecision("stats_mag_lim_median")
                .comment(
                    "Median, over the detectors of the visit, of the limiting magnitude of point"
                        + " sources at a fixed signal-to-noise ratio, from the image statistics."
                        + " Unit: mag."),
            doublePrecision("psf_ap_flux_delta_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the difference between the"
                        + " largest and smallest aperture flux of the point spread function"
                        + " model."),
            doublePrecision("psf_ap_flux_delta_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the difference between the"
                        + " largest and smallest aperture flux of the point spread function"
                        + " model."),
            doublePrecision("psf_ap_flux_delta_median")
                .comment(
                    "Median, over the detectors of the visit, of the difference between the largest"
                        + " and smallest aperture flux of the point spread function model."),
            doublePrecision("psf_ap_corr_sigma_scaled_delta_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the range of the aperture"
                        + " correction, divided by the width of the point spread function."),
            doublePrecision("psf_ap_corr_sigma_scaled_delta_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the range of the aperture"
                        + " correction, divided by the width of the point spread function."),
            doublePrecision("psf_ap_corr_sigma_scaled_delta_median")
                .comment(
                    "Median, over the detectors of the visit, of the range of the aperture"
                        + " correction, divided by the width of the point spread function."));
  }
}
