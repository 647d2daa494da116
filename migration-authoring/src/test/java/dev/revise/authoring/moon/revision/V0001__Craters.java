package dev.revise.authoring.moon.revision;

import dev.revise.authoring.moon.MoonRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.Column;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;

/** The first table. */
public final class V0001__Craters extends MoonRevision {
  public V0001__Craters() {
    super(Origin.on("2026-01-01").alembic("a11ce0000001"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema.create(
        Table.of(
                new TableName("moon", "crater"),
                Column.bigint("id").notNull(),
                Column.varchar("name", 20))
            .with(new PrimaryKey("crater_pkey", "id")));
  }
}
