package dev.revise.testing.archive.revision;

import dev.revise.operation.SchemaChange;
import dev.revise.schema.Column;
import dev.revise.testing.archive.ArchiveRevision;

/** A column. */
public final class V0003__More extends ArchiveRevision {
  @Override
  protected void change(SchemaChange schema) {
    schema.table(PLATE).add(Column.text("words"));
  }
}
