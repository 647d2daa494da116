package dev.revise.step;

import dev.revise.engine.LiveDatabase;
import dev.revise.engine.LivePlace;
import dev.revise.engine.Migrator;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Moved;
import dev.revise.engine.Progress;
import dev.revise.operation.DataStep;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Plan;
import dev.revise.revision.Revision;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Column;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;

/** Stars, of which the second revision keeps brightnesses instead of magnitudes. */
final class StarDatabase implements ManagedDatabase, AutoCloseable {
  private static final TableName STAR = new TableName("sky", "star");
  private static final TableName NOTE = new TableName("sky", "note");
  private static final TableName SIGHT = new TableName("sky", "sight");

  private final TestDatabase place;
  private final RevisionHistory history;

  private StarDatabase(TestDatabase place, DataStep forward, DataStep backward) {
    this.place = place;
    this.history =
        RevisionHistory.of(List.of(new V0001__Stars(), new V0002__Brightness(forward, backward)));
  }

  /** At the first revision, with five stars in three fields. */
  static StarDatabase on(DatabaseKind kind, DataStep forward, DataStep backward)
      throws SQLException {
    StarDatabase sky = new StarDatabase(kind.fresh(), forward, backward);
    sky.move(1, Progress.NONE);
    sky.place.execute(
        "INSERT INTO \"sky\".\"star\" (\"field\", \"number\", \"band\", \"magnitude\") VALUES"
            + " ('Lyra', 1, 'g', 0.0), ('Lyra', 2, 'r', 5.0), ('Orion', 1, 'g', 2.5),"
            + " ('Orion', 2, 'r', -2.5), ('Cygnus', 9, 'r', 10.0)");
    return sky;
  }

  Moved move(int revision, Progress progress) {
    LiveDatabase live = LivePlace.of(this, place);
    Migrator migrator = new Migrator(live, MoveOptions.DEFAULT.allowingDataLoss(true), progress);
    return migrator.move(Plan.between(history, migrator.current(), new RevisionId(revision)));
  }

  /** Each row as text, its values apart by a blank. */
  List<String> rows(String query) throws SQLException {
    return place.rows(query);
  }

  @Override
  public String name() {
    return "sky";
  }

  @Override
  public RevisionHistory history() {
    return history;
  }

  @Override
  public void close() {
    place.close();
  }

  private abstract class StarRevision extends Revision {
    StarRevision() {
      super(Origin.on("2026-11-21"));
    }

    @Override
    protected ManagedDatabase database() {
      return StarDatabase.this;
    }
  }

  private final class V0001__Stars extends StarRevision {
    @Override
    protected void change(SchemaChange schema) {
      schema
          .create(
              Table.of(
                      STAR,
                      Column.bigint("number").notNull(),
                      Column.varchar("field", 20).notNull(),
                      Column.text("band"),
                      Column.doublePrecision("magnitude"))
                  .with(new PrimaryKey("star_pkey", List.of("field", "number"))))
          .create(
              Table.of(NOTE, Column.bigint("id").identity(), Column.text("text"))
                  .with(new PrimaryKey("note_pkey", List.of("id"))))
          .create(Table.of(SIGHT, Column.integer("night").notNull()));
    }
  }

  private final class V0002__Brightness extends StarRevision {
    private final DataStep forward;
    private final DataStep backward;

    V0002__Brightness(DataStep forward, DataStep backward) {
      this.forward = forward;
      this.backward = backward;
    }

    @Override
    protected void change(SchemaChange schema) {
      schema.table(STAR).add(Column.doublePrecision("brightness"));
      schema.run("turn magnitudes into brightnesses", forward, backward);
      schema.table(STAR).setNotNull("brightness").dropColumns("magnitude");
    }
  }
}
