package dev.revise.testing.broken.refusing;

import dev.revise.operation.SchemaChange;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.broken.RefusingDatabase;

/** Stars of a number that is not written anywhere. */
public final class V0001__Stars extends Revision {
  public V0001__Stars() {
    super(Origin.on("2026-11-30"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema.create(
        Table.of(
                new TableName("refusing", "star"),
                Column.integer("id").notNull(),
                Column.text("name"))
            .with(
                new PrimaryKey("pk_star", "id"),
                new CheckConstraint("ck_star", "\"id\" * \"id\" = 1522756")));
  }

  @Override
  protected ManagedDatabase database() {
    return new RefusingDatabase();
  }
}
