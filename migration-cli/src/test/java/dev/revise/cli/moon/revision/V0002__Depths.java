package dev.revise.cli.moon.revision;

import dev.revise.cli.moon.MoonRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.Column;
import dev.revise.schema.TableName;

/** A column. */
public final class V0002__Depths extends MoonRevision {
  public V0002__Depths() {
    super(Origin.on("2026-02-02"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema.table(new TableName("moon", "crater")).add(Column.varchar("depth", 20));
  }
}
