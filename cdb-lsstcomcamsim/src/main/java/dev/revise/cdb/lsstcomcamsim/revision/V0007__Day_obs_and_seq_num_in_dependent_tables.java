package dev.revise.cdb.lsstcomcamsim.revision;

import static dev.revise.schema.Column.doublePrecision;
import static dev.revise.schema.Column.integer;

import dev.revise.cdb.lsstcomcamsim.LsstcomcamsimRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.UniqueConstraint;
import java.util.List;

/** Day obs and seq num in dependent tables. */
public final class V0007__Day_obs_and_seq_num_in_dependent_tables extends LsstcomcamsimRevision {
  public V0007__Day_obs_and_seq_num_in_dependent_tables() {
    super(Origin.on("2024-09-11").alembic("5f50b32c44fc"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(CCDEXPOSURE)
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
                            + " meta.id.part.")),
            "exposure_id",
            EXPOSURE,
            "exposure_id");
    schema
        .table(EXPOSURE_FLEXDATA)
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
                            + " meta.id.part.")),
            "obs_id",
            EXPOSURE,
            "exposure_id");
    schema
        .table(VISIT1_QUICKLOOK)
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
                            + " meta.id.part.")),
            "visit_id",
            EXPOSURE,
            "exposure_id");
    schema
        .table(CCDVISIT1_QUICKLOOK)
        .add(
            doublePrecision("postisr_pixel_median")
                .comment(
                    "Median of the pixel values of the detector after removal of the instrument"
                        + " signature. Unit: electron."));
    schema
        .table(CCDEXPOSURE)
        .dropConstraints("fk_exposure_id", "un_exposure_id_detector")
        .add(
            new UniqueConstraint("un_ccdexposure_ccdexposure_id", "ccdexposure_id"),
            new UniqueConstraint(
                "un_ccdexposure_day_obs_seq_num_detector", "day_obs", "seq_num", "detector"));
    schema.table(EXPOSURE_FLEXDATA).dropConstraints("fk_obs_id");
    schema
        .table(EXPOSURE)
        .renameConstraint("un_day_obs_seq_num", "un_exposure_day_obs_seq_num")
        .add(new UniqueConstraint("un_exposure_exposure_id", "exposure_id"));
    schema
        .table(CCDEXPOSURE)
        .add(
            ForeignKey.named("fk_ccdexposure_day_obs_seq_num")
                .on("day_obs", "seq_num")
                .references(EXPOSURE, "day_obs", "seq_num"));
    schema
        .table(EXPOSURE_FLEXDATA)
        .add(
            ForeignKey.named("fk_exposure_flexdata_day_obs_seq_num")
                .on("day_obs", "seq_num")
                .references(EXPOSURE, "day_obs", "seq_num"));
    schema
        .table(VISIT1_QUICKLOOK)
        .add(
            doublePrecision("postisr_pixel_median_median")
                .comment(
                    "Median, over the detectors of the visit, of the median of the pixel values"
                        + " after removal of the instrument signature. Unit: electron."),
            doublePrecision("postisr_pixel_median_mean")
                .comment(
                    "Mean, over the detectors of the visit, of the median of the pixel values after"
                        + " removal of the instrument signature. Unit: electron."),
            doublePrecision("postisr_pixel_median_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the median of the pixel"
                        + " values after removal of the instrument signature. Unit: electron."))
        .add(
            ForeignKey.named("fk_visit1_quicklook_day_obs_seq_num")
                .on("day_obs", "seq_num")
                .references(EXPOSURE, "day_obs", "seq_num"));
  }
}
