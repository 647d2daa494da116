package dev.revise.command;

import dev.revise.config.DatabaseConfig;
import dev.revise.config.Password;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.Column;
import dev.revise.schema.ForeignObjects;
import dev.revise.schema.IgnorePattern;
import dev.revise.schema.IgnoredObjects;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A database of two tables in three revisions, as somebody made it who knows nothing of revise. */
final class AlienSky implements ManagedDatabase, AutoCloseable {
  static final TableName STAR = new TableName("sky", "star");
  static final TableName NIGHT = new TableName("sky", "night");
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private final TestDatabase place;
  private ForeignObjects site = ForeignObjects.none();
  private IgnoredObjects ignored = IgnoredObjects.none();

  private AlienSky(TestDatabase place) {
    this.place = place;
  }

  /** What the site calls not ours from now on. */
  void site(ForeignObjects foreign) {
    site = foreign;
  }

  /** What somebody asks to be ignored from now on. */
  void ignoring(String... patterns) {
    ignored = IgnoredObjects.asked(Stream.of(patterns).map(IgnorePattern::parse).toList());
  }

  IgnoredObjects ignored() {
    return ignored;
  }

  static AlienSky empty(DatabaseKind kind) {
    return new AlienSky(kind.fresh());
  }

  /** At a revision, and no history says so. */
  static AlienSky at(DatabaseKind kind, String revision) throws SQLException {
    AlienSky sky = empty(kind);
    sky.upgrade(revision);
    sky.execute("DROP TABLE \"sky\".\"flyway_schema_history\"");
    return sky;
  }

  TestDatabase place() {
    return place;
  }

  LiveDatabase live() {
    return live(false);
  }

  LiveDatabase live(boolean isProtected) {
    return new LiveDatabase(
        this,
        new DatabaseConfig(
                place.url(),
                Optional.of(place.user()),
                Optional.of(new Password(place.password())),
                Optional.empty(),
                isProtected,
                List.of())
            .with(site)
            .ignoring(ignored));
  }

  MoveResult upgrade(String target) {
    return upgrade(target, List.of());
  }

  MoveResult upgrade(String target, List<String> beside) {
    MoveRequest request =
        new MoveRequest(MoveOptions.DEFAULT, false, Optional.empty(), Confirmation.NONE, beside);
    return new Move(List.of(live()), request, Progress.NONE).upgrade(Target.parse(target));
  }

  CurrentResult current() {
    return Current.of(live(), PATIENCE);
  }

  Adopt adopt() {
    return new Adopt(live(), PATIENCE, Confirmation.NONE);
  }

  /** What Alembic keeps in such a table. */
  void alembic(String schema, String table, String... ids) throws SQLException {
    execute(
        "CREATE SCHEMA IF NOT EXISTS \"%s\"".formatted(schema),
        "CREATE TABLE \"%s\".\"%s\" (\"version_num\" varchar(32) PRIMARY KEY)"
            .formatted(schema, table));
    for (String id : ids) {
      execute("INSERT INTO \"%s\".\"%s\" VALUES ('%s')".formatted(schema, table, id));
    }
  }

  void execute(String... statements) throws SQLException {
    place.execute(statements);
  }

  List<String> rows(String query) throws SQLException {
    return place.rows(query);
  }

  @Override
  public String name() {
    return "sky";
  }

  @Override
  public RevisionHistory history() {
    return RevisionHistory.of(
        List.of(new V0001__Stars(), new V0002__Nights(), new V0003__Seeing()));
  }

  @Override
  public void close() {
    place.close();
  }

  private abstract static class SkyRevision extends Revision {
    SkyRevision(String alembicId) {
      super(Origin.on("2026-01-01").alembic(alembicId));
    }

    @Override
    protected ManagedDatabase database() {
      return new AlienSky(new TestDatabase("jdbc:h2:mem:none", "", ""));
    }
  }

  private static final class V0001__Stars extends SkyRevision {
    V0001__Stars() {
      super("aaaa11112222");
    }

    @Override
    protected void change(SchemaChange schema) {
      schema.create(
          Table.of(STAR, Column.bigint("id").notNull(), Column.varchar("name", 20))
              .with(new PrimaryKey("star_pkey", "id")));
    }
  }

  private static final class V0002__Nights extends SkyRevision {
    V0002__Nights() {
      super("bbbb11112222");
    }

    @Override
    protected void change(SchemaChange schema) {
      schema.create(
          Table.of(NIGHT, Column.bigint("id").notNull(), Column.varchar("moon", 20))
              .with(new PrimaryKey("night_pkey", "id")));
    }
  }

  private static final class V0003__Seeing extends SkyRevision {
    V0003__Seeing() {
      super("cccc11112222");
    }

    @Override
    protected void change(SchemaChange schema) {
      schema.table(NIGHT).add(Column.varchar("seeing", 20));
    }
  }
}
