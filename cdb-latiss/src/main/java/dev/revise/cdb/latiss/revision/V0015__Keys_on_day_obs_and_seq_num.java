package dev.revise.cdb.latiss.revision;

import static dev.revise.schema.Column.bigint;
import static dev.revise.schema.Column.doublePrecision;
import static dev.revise.schema.Column.integer;

import dev.revise.cdb.latiss.LatissRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.Column;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.UniqueConstraint;
import java.util.List;

/** Day, sequence number and detector become the primary keys everywhere. */
public final class V0015__Keys_on_day_obs_and_seq_num extends LatissRevision {
  public V0015__Keys_on_day_obs_and_seq_num() {
    super(Origin.on("2026-01-04").alembic("970dc2b4e727"));
  }

  @Override
  protected void change(SchemaChange schema) {
    fill(schema);
    exposures(schema);
    detectors(schema);
    flexdata(schema);
    quicklook(schema);
  }

  /** While the old keys still hold. */
  private static void fill(SchemaChange schema) {
    schema
        .table(CCDEXPOSURE_CAMERA)
        .addFilled(detectorKey(), "ccdexposure_id", CCDEXPOSURE, "ccdexposure_id");
    schema
        .table(CCDEXPOSURE_FLEXDATA)
        .addFilled(detectorKey(), "obs_id", CCDEXPOSURE, "ccdexposure_id");
    schema
        .table(CCDVISIT1_QUICKLOOK)
        .addFilled(detectorKey(), "ccdvisit_id", CCDEXPOSURE, "ccdexposure_id");
  }

  private static void exposures(SchemaChange schema) {
    schema
        .table(EXPOSURE)
        .dropConstraints("exposure_pkey")
        .dropDefault("exposure_id")
        .add(
            new PrimaryKey("exposure_pkey", "day_obs", "seq_num"),
            new UniqueConstraint(
                "un_exposure_exposure_id_day_obs_seq_num", "exposure_id", "day_obs", "seq_num"));
  }

  private static void detectors(SchemaChange schema) {
    schema
        .table(CCDEXPOSURE)
        .dropConstraints("ccdexposure_pkey", "un_ccdexposure_day_obs_seq_num_detector")
        .dropDefault("ccdexposure_id")
        .add(
            new PrimaryKey(
                "un_ccdexposure_day_obs_seq_num_detector", "day_obs", "seq_num", "detector"),
            new UniqueConstraint(
                "un_ccdexposure_ccdexposure_id_day_obs_seq_num_detector",
                "ccdexposure_id",
                "day_obs",
                "seq_num",
                "detector"),
            ForeignKey.named("fk_ccdexposure_exposure_id_day_obs_seq_num")
                .on("exposure_id", "day_obs", "seq_num")
                .references(EXPOSURE, "exposure_id", "day_obs", "seq_num"));
    schema
        .table(CCDEXPOSURE_CAMERA)
        .dropConstraints("ccdexposure_camera_pkey")
        .renameConstraint("fk_ccdexposure_id", "fk_ccdexposure_camera_ccdexposure_id")
        .add(
            new PrimaryKey("ccdexposure_camera_pkey", "day_obs", "seq_num", "detector"),
            ForeignKey.named("fk_ccdexposure_camera_ccdexposure_id_day_obs_seq_num_detector")
                .on("ccdexposure_id", "day_obs", "seq_num", "detector")
                .references(CCDEXPOSURE, "ccdexposure_id", "day_obs", "seq_num", "detector"),
            ForeignKey.named("fk_ccdexposure_camera_day_obs_seq_num_detector")
                .on("day_obs", "seq_num", "detector")
                .references(CCDEXPOSURE, "day_obs", "seq_num", "detector"));
  }

  private static void flexdata(SchemaChange schema) {
    schema
        .table(CCDEXPOSURE_FLEXDATA)
        .dropConstraints("ccdexposure_flexdata_pkey")
        .renameConstraint("fk_obs_id", "fk_ccdexposure_flexdata_obs_id")
        .add(
            new PrimaryKey("ccdexposure_flexdata_pkey", "day_obs", "seq_num", "detector", "key"),
            ForeignKey.named("fk_ccdexposure_flexdata_day_obs_seq_num_detector")
                .on("day_obs", "seq_num", "detector")
                .references(CCDEXPOSURE, "day_obs", "seq_num", "detector"),
            ForeignKey.named("fk_ccdexposure_flexdata_obs_id_day_obs_seq_num_detector")
                .on("obs_id", "day_obs", "seq_num", "detector")
                .references(CCDEXPOSURE, "ccdexposure_id", "day_obs", "seq_num", "detector"));
    schema
        .table(EXPOSURE_FLEXDATA)
        .dropConstraints("exposure_flexdata_pkey")
        .add(
            new PrimaryKey("exposure_flexdata_pkey", "day_obs", "seq_num", "key"),
            new UniqueConstraint("un_exposure_flexdata_obs_id_key", "obs_id", "key"),
            ForeignKey.named("fk_exposure_flexdata_obs_id_day_obs_seq_num")
                .on("obs_id", "day_obs", "seq_num")
                .references(EXPOSURE, "exposure_id", "day_obs", "seq_num"));
  }

  private static void quicklook(SchemaChange schema) {
    schema
        .table(CCDVISIT1_QUICKLOOK)
        .dropConstraints("ccdvisit1_quicklook_pkey")
        .renameConstraint("fk_obs_id", "fk_ccdvisit1_quicklook_obs_id")
        .add(
            new PrimaryKey("ccdvisit1_quicklook_pkey", "day_obs", "seq_num", "detector"),
            ForeignKey.named("fk_ccdvisit1_quicklook_ccdvisit_id_day_obs_seq_num_detector")
                .on("ccdvisit_id", "day_obs", "seq_num", "detector")
                .references(CCDEXPOSURE, "ccdexposure_id", "day_obs", "seq_num", "detector"),
            ForeignKey.named("fk_ccdvisit1_quicklook_day_obs_seq_num_detector")
                .on("day_obs", "seq_num", "detector")
                .references(CCDEXPOSURE, "day_obs", "seq_num", "detector"));
    schema
        .table(EXPOSURE_QUICKLOOK)
        .add(
            ForeignKey.named("fk_exposure_quicklook_exposure_id_day_obs_seq_num")
                .on("exposure_id", "day_obs", "seq_num")
                .references(EXPOSURE, "exposure_id", "day_obs", "seq_num"));
    schema
        .table(VISIT1_QUICKLOOK)
        .dropConstraints("visit1_quicklook_pkey")
        .renameConstraint("fk_obs_id", "fk_visit1_quicklook_obs_id")
        .add(
            new PrimaryKey("visit1_quicklook_pkey", "day_obs", "seq_num"),
            ForeignKey.named("fk_visit1_quicklook_visit_id_day_obs_seq_num")
                .on("visit_id", "day_obs", "seq_num")
                .references(EXPOSURE, "exposure_id", "day_obs", "seq_num"));
    schema.create(ccdexposureQuicklook());
  }

  private static Table ccdexposureQuicklook() {
    return Table.of(
            CCDEXPOSURE_QUICKLOOK,
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
            integer("detector")
                .notNull()
                .comment(
                    "Number of the detector within the instrument, always 0 for LATISS because it "
                        + "has a single detector. UCD: meta.id.part;instr.det."),
            bigint("ccdexposure_id")
                .notNull()
                .comment(
                    "Identifier of the exposure and detector that the row describes, equal to "
                        + "ccdexposure.ccdexposure_id."),
            doublePrecision("postisr_pixel_median")
                .comment(
                    "Median of the pixel values of the detector after removal of the instrument "
                        + "signature. Unit: count. UCD: phot;phys.electron."))
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
            "Quick-look measurements of each detector in each exposure, whether or not it "
                + "is a science image.");
  }

  /** What tells a detector image from the others. */
  private static List<Column> detectorKey() {
    return List.of(
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
        integer("detector")
            .notNull()
            .comment(
                "Number of the detector within the instrument, always 0 for LATISS because it "
                    + "has a single detector. UCD: meta.id.part;instr.det."));
  }
}
