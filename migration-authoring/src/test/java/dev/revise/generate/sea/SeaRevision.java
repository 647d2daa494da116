package dev.revise.generate.sea;

import dev.revise.generate.cosmos.CosmosRevision;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.schema.ColumnType;
import dev.revise.schema.TableName;

/** A revision of sea, with names of its own for two that it would inherit. */
public abstract class SeaRevision extends CosmosRevision {
  protected static final TableName BUOY = table("buoy");
  protected static final ColumnType DEPTH = new ColumnType.Numeric(5, 1);

  @SuppressWarnings("unused")
  private static final String WRITER = "nobody";

  protected SeaRevision(Origin origin) {
    super(origin);
  }

  protected static TableName table(String name) {
    return new TableName("sea", name);
  }

  @Override
  protected final ManagedDatabase database() {
    return new SeaDatabase();
  }
}
