package dev.revise.cli;

import dev.revise.operation.SchemaChange;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.Column;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.List;

/** A small managed database of the given name. */
record Sky(String name) implements ManagedDatabase {

  @Override
  public String module() {
    return "sky";
  }

  @Override
  public RevisionHistory history() {
    return RevisionHistory.of(List.of(new V0001__Stars(), new V0002__Names_of_stars()));
  }

  private abstract static class SkyRevision extends Revision {
    static final TableName STAR = new TableName("sky", "star");

    SkyRevision(Origin origin) {
      super(origin);
    }

    @Override
    protected ManagedDatabase database() {
      return new Sky("sky");
    }
  }

  private static final class V0001__Stars extends SkyRevision {
    V0001__Stars() {
      super(Origin.on("2026-01-01").alembic("abcdef"));
    }

    @Override
    protected void change(SchemaChange schema) {
      schema.create(
          Table.of(STAR, Column.bigint("id").notNull()).with(new PrimaryKey("star_pkey", "id")));
    }
  }

  private static final class V0002__Names_of_stars extends SkyRevision {
    V0002__Names_of_stars() {
      super(Origin.on("2026-02-02").ticket("DM-1"));
    }

    @Override
    protected void change(SchemaChange schema) {
      schema.table(STAR).add(Column.varchar("name", 20));
    }
  }
}
