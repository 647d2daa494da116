package dev.revise.cdb.latiss.revision;

import dev.revise.cdb.latiss.LatissRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.View;

/** The view of detectors shows its visit under the name that a visit has. */
public final class V0009__Ccdvisit1_shows_visit_id extends LatissRevision {
  public V0009__Ccdvisit1_shows_visit_id() {
    super(Origin.on("2024-12-05").alembic("adbbeceff286"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema.replaceView(
        CCDVISIT1,
        ccdvisit1 ->
            View.of(
                CCDVISIT1,
                CCDEXPOSURE,
                "ccdexposure_id AS ccdvisit_id",
                "exposure_id AS visit_id",
                "detector",
                "s_region"));
  }
}
