package dev.revise.cdb.lsstcomcamsim.revision;

import dev.revise.cdb.lsstcomcamsim.LsstcomcamsimRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.View;

/** Ccdvisit1 shows visit id. */
public final class V0011__Ccdvisit1_shows_visit_id extends LsstcomcamsimRevision {
  public V0011__Ccdvisit1_shows_visit_id() {
    super(Origin.on("2024-12-05").alembic("ab45b3673c90"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema.replaceView(CCDVISIT1, view -> ccdvisit1());
  }

  private static View ccdvisit1() {
    return View.of(
        CCDVISIT1,
        CCDEXPOSURE,
        "ccdexposure_id AS ccdvisit_id",
        "exposure_id AS visit_id",
        "detector",
        "s_region");
  }
}
