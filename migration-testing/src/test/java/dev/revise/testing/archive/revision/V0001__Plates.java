package dev.revise.testing.archive.revision;

import dev.revise.operation.SchemaChange;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.testing.archive.ArchiveRevision;

/** Plates with a rule that nobody guesses a row for. */
public final class V0001__Plates extends ArchiveRevision {
  @Override
  protected void change(SchemaChange schema) {
    schema.create(
        Table.of(
                PLATE,
                Column.varchar("plate", 12).notNull(),
                Column.integer("sum"),
                Column.varchar("place", 20))
            .with(
                new PrimaryKey("pk_plate", "plate"),
                new CheckConstraint("ck_plate_sum", "\"sum\" * \"sum\" = 1522756")));
  }
}
