package dev.revise.cdb.lsstcomcamsim.revision;

import dev.revise.cdb.lsstcomcamsim.LsstcomcamsimRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.Column;

/** Add column pgs region. */
public final class V0015__Add_column_pgs_region extends LsstcomcamsimRevision {
  public V0015__Add_column_pgs_region() {
    super(Origin.on("2025-09-30").alembic("42cf2352803d"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(CCDEXPOSURE)
        .add(
            Column.of("pgs_region", SPOLY)
                .comment(
                    "Outline of the detector on the sky, the same as s_region, as a pg_sphere"
                        + " polygon for indexed spatial queries."));
    schema
        .table(EXPOSURE)
        .add(
            Column.of("pgs_region", SPOLY)
                .comment(
                    "Outline of the exposure on the sky, the same as s_region, as a pg_sphere"
                        + " polygon for indexed spatial queries."));
    schema.replaceView(CCDVISIT1, view -> view.withColumns("pgs_region"));
    schema.replaceView(VISIT1, view -> view.withColumns("pgs_region"));
  }
}
