package dev.revise.cdb.latiss.revision;

import dev.revise.cdb.latiss.LatissRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.Column;

/** The region once more in a type that can be searched by position. */
public final class V0013__Add_column_pgs_region extends LatissRevision {
  public V0013__Add_column_pgs_region() {
    super(Origin.on("2025-09-30").alembic("e390971cbc59"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(CCDEXPOSURE)
        .add(
            Column.of("pgs_region", SPOLY)
                .comment(
                    "Outline of the detector on the sky, the same as s_region, as a pg_sphere "
                        + "polygon for indexed spatial queries."));
    schema
        .table(EXPOSURE)
        .add(
            Column.of("pgs_region", SPOLY)
                .comment(
                    "Outline of the exposure on the sky, the same as s_region, as a pg_sphere "
                        + "polygon for indexed spatial queries."));
    schema.replaceView(CCDVISIT1, ccdvisit1 -> ccdvisit1.withColumns("pgs_region"));
    schema.replaceView(VISIT1, visit1 -> visit1.withColumns("pgs_region"));
  }
}
