package dev.revise.safety;

import dev.revise.operation.SchemaChange;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.List;

/** A database whose second revision counts in each row how often it touched it. */
final class CountedDatabase implements ManagedDatabase {
  static final TableName STAR = new TableName("sky", "star");

  private final CountingForm form;
  private final RevisionHistory history;

  CountedDatabase(CountingForm form) {
    this.form = form;
    this.history = RevisionHistory.of(List.of(new V0001__First(), new V0002__Count()));
  }

  @Override
  public String name() {
    return "sky";
  }

  @Override
  public RevisionHistory history() {
    return history;
  }

  private abstract class Counting extends Revision {
    Counting() {
      super(Origin.on("2026-11-21"));
    }

    @Override
    protected ManagedDatabase database() {
      return CountedDatabase.this;
    }
  }

  private final class V0001__First extends Counting {
    @Override
    protected void change(SchemaChange schema) {
      schema.create(
          Table.of(
                  STAR,
                  Column.of("night", ColumnType.varchar(8)).notNull(),
                  Column.bigint("id").notNull(),
                  Column.integer("seen").notNull())
              .with(new PrimaryKey("star_pk", "night", "id")));
    }
  }

  private final class V0002__Count extends Counting {
    @Override
    protected void change(SchemaChange schema) {
      schema.run("count", form.add(1), form.add(-1));
    }
  }
}
