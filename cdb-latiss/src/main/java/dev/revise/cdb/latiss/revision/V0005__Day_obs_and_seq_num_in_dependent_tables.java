package dev.revise.cdb.latiss.revision;

import static dev.revise.schema.Column.doublePrecision;
import static dev.revise.schema.Column.integer;

import dev.revise.cdb.latiss.LatissRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.Column;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.UniqueConstraint;
import java.util.List;

/**
 * Dependent rows carry the day and sequence number of their exposure, which become its natural key.
 */
public final class V0005__Day_obs_and_seq_num_in_dependent_tables extends LatissRevision {
  public V0005__Day_obs_and_seq_num_in_dependent_tables() {
    super(Origin.on("2024-09-11").alembic("53707815663e"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(EXPOSURE)
        .renameConstraint("un_day_obs_seq_num", "un_exposure_day_obs_seq_num")
        .add(new UniqueConstraint("un_exposure_exposure_id", "exposure_id"));
    schema
        .table(CCDEXPOSURE)
        .addFilled(exposureKey(), "exposure_id", EXPOSURE, "exposure_id")
        .dropConstraints("fk_exposure_id", "un_exposure_id_detector")
        .add(
            new UniqueConstraint("un_ccdexposure_ccdexposure_id", "ccdexposure_id"),
            new UniqueConstraint(
                "un_ccdexposure_day_obs_seq_num_detector", "day_obs", "seq_num", "detector"),
            ForeignKey.named("fk_ccdexposure_day_obs_seq_num")
                .on("day_obs", "seq_num")
                .references(EXPOSURE, "day_obs", "seq_num"));
    schema
        .table(EXPOSURE_FLEXDATA)
        .addFilled(exposureKey(), "obs_id", EXPOSURE, "exposure_id")
        .dropConstraints("fk_obs_id")
        .add(
            ForeignKey.named("fk_exposure_flexdata_day_obs_seq_num")
                .on("day_obs", "seq_num")
                .references(EXPOSURE, "day_obs", "seq_num"));
    schema
        .table(VISIT1_QUICKLOOK)
        .addFilled(exposureKey(), "visit_id", EXPOSURE, "exposure_id")
        .add(
            doublePrecision("postisr_pixel_median")
                .comment(
                    "Median of the pixel values of all detectors in the visit after removal of the "
                        + "instrument signature. Unit: electron."))
        .add(
            ForeignKey.named("fk_visit1_quicklook_day_obs_seq_num")
                .on("day_obs", "seq_num")
                .references(EXPOSURE, "day_obs", "seq_num"));
  }

  /** What tells an exposure from the others. */
  private static List<Column> exposureKey() {
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
                    + "meta.id.part."));
  }
}
