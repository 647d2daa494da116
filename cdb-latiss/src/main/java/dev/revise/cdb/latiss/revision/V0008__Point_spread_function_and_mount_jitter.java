package dev.revise.cdb.latiss.revision;

import static dev.revise.schema.Column.bigint;
import static dev.revise.schema.Column.doublePrecision;
import static dev.revise.schema.Column.integer;

import dev.revise.cdb.latiss.LatissRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;

/** Point spread function, pixel scale and mount jitter; the pixel median moves to the exposure. */
public final class V0008__Point_spread_function_and_mount_jitter extends LatissRevision {
  public V0008__Point_spread_function_and_mount_jitter() {
    super(Origin.on("2024-11-20").alembic("47c0b5ce839e"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema.create(exposureQuicklook());
    schema
        .table(CCDVISIT1_QUICKLOOK)
        .add(
            doublePrecision("pixel_scale")
                .comment(
                    "Angular size on the sky of one pixel, as measured for the detector. Unit: "
                        + "arcsec/pixel."),
            doublePrecision("psf_ap_flux_delta")
                .comment(
                    "Largest minus smallest aperture flux of the point spread function model over "
                        + "the unmasked area on the detector."),
            doublePrecision("psf_ap_corr_sigma_scaled_delta")
                .comment(
                    "Range of the aperture correction over the unmasked area on the detector, "
                        + "divided by the width of the point spread function."));
    schema
        .table(VISIT1_QUICKLOOK)
        .add(
            doublePrecision("pixel_scale")
                .comment(
                    "Angular size on the sky of one pixel, as measured for the visit. Unit: "
                        + "arcsec/pixel."),
            doublePrecision("stats_mag_lim")
                .comment(
                    "Limiting magnitude of point sources at a fixed signal-to-noise ratio, from "
                        + "the image statistics of the visit. Unit: mag."),
            doublePrecision("psf_ap_flux_delta")
                .comment(
                    "Largest minus smallest aperture flux of the point spread function model over "
                        + "the unmasked area in the visit."),
            doublePrecision("psf_ap_corr_sigma_scaled_delta")
                .comment(
                    "Range of the aperture correction over the unmasked area in the visit, divided "
                        + "by the width of the point spread function."))
        .dropColumns("postisr_pixel_median");
  }

  private static Table exposureQuicklook() {
    return Table.of(
            EXPOSURE_QUICKLOOK,
            bigint("exposure_id")
                .notNull()
                .comment(
                    "Identifier of the exposure that the row describes, equal to "
                        + "exposure.exposure_id."),
            integer("day_obs")
                .notNull()
                .comment(
                    "Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated "
                        + "Universal Time (UTC). UCD: meta.id.part."),
            integer("seq_num")
                .notNull()
                .comment(
                    "Sequence number of the exposure within its observing day (day_obs). UCD: "
                        + "meta.id.part."),
            doublePrecision("postisr_pixel_median")
                .comment(
                    "Median of the pixel values of all detectors in the exposure after removal of "
                        + "the instrument signature. Unit: electron."),
            doublePrecision("mount_motion_image_degradation")
                .comment(
                    "Total blurring of the image caused by mount motion during the exposure. Unit: "
                        + "arcsec."),
            doublePrecision("mount_motion_image_degradation_az")
                .comment(
                    "Blurring of the image caused by mount motion during the exposure, from the "
                        + "azimuth axis alone. Unit: arcsec."),
            doublePrecision("mount_motion_image_degradation_el")
                .comment(
                    "Blurring of the image caused by mount motion during the exposure, from the "
                        + "elevation axis alone. Unit: arcsec."),
            doublePrecision("mount_jitter_rms")
                .comment(
                    "Total root mean square of the mount jitter during the exposure. Unit: arcsec."),
            doublePrecision("mount_jitter_rms_az")
                .comment(
                    "Root mean square of the mount jitter in azimuth during the exposure. Unit: "
                        + "arcsec."),
            doublePrecision("mount_jitter_rms_el")
                .comment(
                    "Root mean square of the mount jitter in elevation during the exposure. Unit: "
                        + "arcsec."),
            doublePrecision("mount_jitter_rms_rot")
                .comment(
                    "Root mean square of the jitter of the instrument rotator during the exposure. "
                        + "Unit: arcsec."))
        .with(
            new PrimaryKey("exposure_quicklook_pkey", "day_obs", "seq_num"),
            ForeignKey.named("fk_exposure_quicklook_day_obs_seq_num")
                .on("day_obs", "seq_num")
                .references(EXPOSURE, "day_obs", "seq_num"),
            ForeignKey.named("fk_exposure_quicklook_obs_id")
                .on("exposure_id")
                .references(EXPOSURE, "exposure_id"));
  }
}
