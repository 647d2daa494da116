package dev.revise.cdb.latiss.revision;

import static dev.revise.schema.Column.varchar;

import dev.revise.cdb.latiss.LatissRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;

/** What the scheduler noted about an exposure. */
public final class V0011__Add_column_scheduler_note extends LatissRevision {
  public V0011__Add_column_scheduler_note() {
    super(Origin.on("2025-05-14").alembic("28c1d06f768d"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(EXPOSURE)
        .add(
            varchar("scheduler_note", 1024)
                .comment("Note in free text that the scheduler attaches to the observation."));
    schema.replaceView(VISIT1, visit1 -> visit1.withColumns("scheduler_note"));
  }
}
