package dev.revise.cdb.lsstcomcamsim.revision;

import static dev.revise.schema.Column.bigint;
import static dev.revise.schema.Column.doublePrecision;
import static dev.revise.schema.Column.integer;

import dev.revise.cdb.lsstcomcamsim.LsstcomcamsimRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.UniqueConstraint;
import java.util.List;

/** Keys on day obs and seq num. */
public final class V0017__Keys_on_day_obs_and_seq_num extends LsstcomcamsimRevision {
  public V0017__Keys_on_day_obs_and_seq_num() {
    super(Origin.on("2026-01-04").alembic("68d56f535626"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(CCDEXPOSURE_CAMERA)
        .addFilled(
            List.of(
                integer("day_obs")
                    .notNull()
                    .comment(
                        "Observing day as the integer YYYYMMDD, which rolls over at 12:00"
                            + " Coordinated Universal Time (UTC). UCD: meta.id.part."),
                integer("seq_num")
                    .notNull()
                    .comment(
                        "Sequence number of the exposure within its observing day (day_obs). UCD:"
                            + " meta.id.part."),
                integer("detector")
                    .notNull()
                    .comment(
                        "Number of the detector within the instrument, from 0 to 8 for the nine"
                            + " detectors of the commissioning camera. UCD:"
                            + " meta.id.part;instr.det.")),
            "ccdexposure_id",
            CCDEXPOSURE,
            "ccdexposure_id");
    schema
        .table(CCDEXPOSURE_FLEXDATA)
        .addFilled(
            List.of(
                integer("day_obs")
                    .notNull()
                    .comment(
                        "Observing day as the integer YYYYMMDD, which rolls over at 12:00"
                            + " Coordinated Universal Time (UTC). UCD: meta.id.part."),
                integer("seq_num")
                    .notNull()
                    .comment(
                        "Sequence number of the exposure within its observing day (day_obs). UCD:"
                            + " meta.id.part."),
                integer("detector")
                    .notNull()
                    .comment(
                        "Number of the detector within the instrument, from 0 to 8 for the nine"
                            + " detectors of the commissioning camera. UCD:"
                            + " meta.id.part;instr.det.")),
            "obs_id",
            CCDEXPOSURE,
            "ccdexposure_id");
    schema
        .table(CCDVISIT1_QUICKLOOK)
        .addFilled(
            List.of(
                integer("day_obs")
                    .notNull()
                    .comment(
                        "Observing day as the integer YYYYMMDD, which rolls over at 12:00"
                            + " Coordinated Universal Time (UTC). UCD: meta.id.part."),
                integer("seq_num")
                    .notNull()
                    .comment(
                        "Sequence number of the exposure within its observing day (day_obs). UCD:"
                            + " meta.id.part."),
                integer("detector")
                    .notNull()
                    .comment(
                        "Number of the detector within the instrument, from 0 to 8 for the nine"
                            + " detectors of the commissioning camera. UCD:"
                            + " meta.id.part;instr.det.")),
            "ccdvisit_id",
            CCDEXPOSURE,
            "ccdexposure_id");
    schema
        .table(CCDEXPOSURE)
        .dropConstraints("ccdexposure_pkey", "un_ccdexposure_day_obs_seq_num_detector");
    schema
        .table(CCDEXPOSURE_CAMERA)
        .dropConstraints("ccdexposure_camera_pkey")
        .renameConstraint("fk_ccdexposure_id", "fk_ccdexposure_camera_ccdexposure_id")
        .add(new PrimaryKey("ccdexposure_camera_pkey", "day_obs", "seq_num", "detector"));
    schema
        .table(CCDEXPOSURE_FLEXDATA)
        .dropConstraints("ccdexposure_flexdata_pkey")
        .renameConstraint("fk_obs_id", "fk_ccdexposure_flexdata_obs_id")
        .add(new PrimaryKey("ccdexposure_flexdata_pkey", "day_obs", "seq_num", "detector", "key"));
    schema
        .table(CCDVISIT1_QUICKLOOK)
        .dropConstraints("ccdvisit1_quicklook_pkey")
        .dropColumns("postisr_pixel_median")
        .renameConstraint("fk_obs_id", "fk_ccdvisit1_quicklook_obs_id")
        .add(new PrimaryKey("ccdvisit1_quicklook_pkey", "day_obs", "seq_num", "detector"));
    schema.table(EXPOSURE).dropConstraints("exposure_pkey");
    schema
        .table(EXPOSURE_FLEXDATA)
        .dropConstraints("exposure_flexdata_pkey")
        .add(
            new PrimaryKey("exposure_flexdata_pkey", "day_obs", "seq_num", "key"),
            new UniqueConstraint("un_exposure_flexdata_obs_id_key", "obs_id", "key"));
    schema
        .table(VISIT1_QUICKLOOK)
        .dropConstraints("visit1_quicklook_pkey")
        .renameConstraint("fk_obs_id", "fk_visit1_quicklook_obs_id")
        .add(new PrimaryKey("visit1_quicklook_pkey", "day_obs", "seq_num"));
    schema
        .table(EXPOSURE)
        .dropDefault("exposure_id")
        .add(
            new PrimaryKey("exposure_pkey", "day_obs", "seq_num"),
            new UniqueConstraint(
                "un_exposure_exposure_id_day_obs_seq_num", "exposure_id", "day_obs", "seq_num"));
    schema
        .table(CCDEXPOSURE)
        .dropDefault("ccdexposure_id")
        .add(
            new UniqueConstraint(
                "un_ccdexposure_ccdexposure_id_day_obs_seq_num_detector",
                "ccdexposure_id",
                "day_obs",
                "seq_num",
                "detector"),
            new PrimaryKey(
                "un_ccdexposure_day_obs_seq_num_detector", "day_obs", "seq_num", "detector"),
            ForeignKey.named("fk_ccdexposure_exposure_id_day_obs_seq_num")
                .on("exposure_id", "day_obs", "seq_num")
                .references(EXPOSURE, "exposure_id", "day_obs", "seq_num"));
    schema
        .table(CCDEXPOSURE_CAMERA)
        .add(
            ForeignKey.named("fk_ccdexposure_camera_ccdexposure_id_day_obs_seq_num_detector")
                .on("ccdexposure_id", "day_obs", "seq_num", "detector")
                .references(CCDEXPOSURE, "ccdexposure_id", "day_obs", "seq_num", "detector"),
            ForeignKey.named("fk_ccdexposure_camera_day_obs_seq_num_detector")
                .on("day_obs", "seq_num", "detector")
                .references(CCDEXPOSURE, "day_obs", "seq_num", "detector"));
    schema
        .table(CCDEXPOSURE_FLEXDATA)
        .add(
            ForeignKey.named("fk_ccdexposure_flexdata_day_obs_seq_num_detector")
                .on("day_obs", "seq_num", "detector")
                .references(CCDEXPOSURE, "day_obs", "seq_num", "detector"),
            ForeignKey.named("fk_ccdexposure_flexdata_obs_id_day_obs_seq_num_detector")
                .on("obs_id", "day_obs", "seq_num", "detector")
                .references(CCDEXPOSURE, "ccdexposure_id", "day_obs", "seq_num", "detector"));
    schema
        .table(CCDVISIT1_QUICKLOOK)
        .add(
            ForeignKey.named("fk_ccdvisit1_quicklook_ccdvisit_id_day_obs_seq_num_detector")
                .on("ccdvisit_id", "day_obs", "seq_num", "detector")
                .references(CCDEXPOSURE, "ccdexposure_id", "day_obs", "seq_num", "detector"),
            ForeignKey.named("fk_ccdvisit1_quicklook_day_obs_seq_num_detector")
                .on("day_obs", "seq_num", "detector")
                .references(CCDEXPOSURE, "day_obs", "seq_num", "detector"));
    schema
        .table(EXPOSURE_FLEXDATA)
        .add(
            ForeignKey.named("fk_exposure_flexdata_obs_id_day_obs_seq_num")
                .on("obs_id", "day_obs", "seq_num")
                .references(EXPOSURE, "exposure_id", "day_obs", "seq_num"));
    schema
        .table(VISIT1_QUICKLOOK)
        .add(
            ForeignKey.named("fk_visit1_quicklook_visit_id_day_obs_seq_num")
                .on("visit_id", "day_obs", "seq_num")
                .references(EXPOSURE, "exposure_id", "day_obs", "seq_num"));
    schema.create(ccdexposureQuicklook(), exposureQuicklook());
  }

  private static Table ccdexposureQuicklook() {
    return Table.of(
            CCDEXPOSURE_QUICKLOOK,
            integer("day_obs")
                .notNull()
                .comment(
                    "Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated"
                        + " Universal Time (UTC). UCD: meta.id.part."),
            integer("seq_num")
                .notNull()
                .comment(
                    "Sequence number of the exposure within its observing day (day_obs). UCD:"
                        + " meta.id.part."),
            integer("detector")
                .notNull()
                .comment(
                    "Number of the detector within the instrument, from 0 to 8 for the nine"
                        + " detectors of the commissioning camera. UCD: meta.id.part;instr.det."),
            bigint("ccdexposure_id")
                .notNull()
                .comment(
                    "Identifier of the exposure and detector that the row describes, equal to"
                        + " ccdexposure.ccdexposure_id."),
            doublePrecision("postisr_pixel_median")
                .comment(
                    "Median of the pixel values of the detector after removal of the instrument"
                        + " signature. Unit: count. UCD: phot;phys.electron."))
        .with(
            new PrimaryKey("ccdexposure_quicklook_pkey", "day_obs", "seq_num", "detector"),
            ForeignKey.named("fk_ccdexposure_qk_id_day_seq_det")
                .on("ccdexposure_id", "day_obs", "seq_num", "detector")
                .references(CCDEXPOSURE, "ccdexposure_id", "day_obs", "seq_num", "detector"),
            ForeignKey.named("fk_ccdexposure_quicklook_day_obs_seq_num_detector")
                .on("day_obs", "seq_num", "detector")
                .references(CCDEXPOSURE, "day_obs", "seq_num", "detector"),
            ForeignKey.named("fk_ccdexposure_quicklook_obs_id")
                .on("ccdexposure_id")
                .references(CCDEXPOSURE, "ccdexposure_id"))
        .comment(
            "Quick-look measurements of each detector in each exposure, whether or not it is a"
                + " science image.");
  }

  private static Table exposureQuicklook() {
    return Table.of(
            EXPOSURE_QUICKLOOK,
            bigint("exposure_id")
                .notNull()
                .comment(
                    "Identifier of the exposure that the row describes, equal to"
                        + " exposure.exposure_id."),
            integer("day_obs")
                .notNull()
                .comment(
                    "Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated"
                        + " Universal Time (UTC). UCD: meta.id.part."),
            integer("seq_num")
                .notNull()
                .comment(
                    "Sequence number of the exposure within its observing day (day_obs). UCD:"
                        + " meta.id.part."),
            doublePrecision("postisr_pixel_median_median")
                .comment(
                    "Median, over the detectors of the exposure, of the median of the pixel values"
                        + " after removal of the instrument signature. Unit: count. UCD:"
                        + " phot;phys.electron."),
            doublePrecision("postisr_pixel_median_mean")
                .comment(
                    "Mean, over the detectors of the exposure, of the median of the pixel values"
                        + " after removal of the instrument signature. Unit: count. UCD:"
                        + " phot;phys.electron."),
            doublePrecision("postisr_pixel_median_max")
                .comment(
                    "Largest value, over the detectors of the exposure, of the median of the pixel"
                        + " values after removal of the instrument signature. Unit: count. UCD:"
                        + " phot;phys.electron."),
            doublePrecision("mount_motion_image_degradation")
                .comment(
                    "Total blurring of the image caused by mount motion during the exposure. Unit:"
                        + " arcsec."),
            doublePrecision("mount_motion_image_degradation_az")
                .comment(
                    "Blurring of the image caused by mount motion during the exposure, from the"
                        + " azimuth axis alone. Unit: arcsec."),
            doublePrecision("mount_motion_image_degradation_el")
                .comment(
                    "Blurring of the image caused by mount motion during the exposure, from the"
                        + " elevation axis alone. Unit: arcsec."),
            doublePrecision("mount_motion_image_degradation_rot")
                .comment(
                    "Blurring of the image caused by mount motion during the exposure, from the"
                        + " rotator alone. Unit: arcsec."),
            doublePrecision("mount_jitter_rms_cam_hexapod")
                .comment(
                    "Root mean square of the jitter of the camera hexapod during the exposure."
                        + " Unit: arcsec."),
            doublePrecision("mount_jitter_rms_m2_hexapod")
                .comment(
                    "Root mean square of the jitter of the hexapod of the secondary mirror during"
                        + " the exposure. Unit: arcsec."),
            doublePrecision("mount_jitter_rms")
                .comment(
                    "Total root mean square of the mount jitter during the exposure. Unit:"
                        + " arcsec."),
            doublePrecision("mount_jitter_rms_az")
                .comment(
                    "Root mean square of the mount jitter in azimuth during the exposure. Unit:"
                        + " arcsec."),
            doublePrecision("mount_jitter_rms_el")
                .comment(
                    "Root mean square of the mount jitter in elevation during the exposure. Unit:"
                        + " arcsec."),
            doublePrecision("mount_jitter_rms_rot")
                .comment(
                    "Root mean square of the jitter of the instrument rotator during the exposure."
                        + " Unit: arcsec."))
        .with(
            new PrimaryKey("exposure_quicklook_pkey", "day_obs", "seq_num"),
            ForeignKey.named("fk_exposure_quicklook_day_obs_seq_num")
                .on("day_obs", "seq_num")
                .references(EXPOSURE, "day_obs", "seq_num"),
            ForeignKey.named("fk_exposure_quicklook_exposure_id_day_obs_seq_num")
                .on("exposure_id", "day_obs", "seq_num")
                .references(EXPOSURE, "exposure_id", "day_obs", "seq_num"),
            ForeignKey.named("fk_exposure_quicklook_obs_id")
                .on("exposure_id")
                .references(EXPOSURE, "exposure_id"))
        .comment(
            "Quick-look measurements of each exposure: pixel level and effect of the telescope"
                + " mount motion.");
  }
}
