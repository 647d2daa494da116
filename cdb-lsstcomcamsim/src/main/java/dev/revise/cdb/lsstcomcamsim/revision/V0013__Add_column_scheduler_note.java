package dev.revise.cdb.lsstcomcamsim.revision;

import static dev.revise.schema.Column.varchar;

import dev.revise.cdb.lsstcomcamsim.LsstcomcamsimRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;

/** Add column scheduler note. */
public final class V0013__Add_column_scheduler_note extends LsstcomcamsimRevision {
  public V0013__Add_column_scheduler_note() {
    super(Origin.on("2025-05-14").alembic("d928dc20a5e0"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(EXPOSURE)
        .add(
            varchar("scheduler_note", 1024)
                .comment("Note in free text that the scheduler attaches to the observation."));
    schema.replaceView(VISIT1, view -> view.withColumns("scheduler_note"));
  }
}
