package dev.revise.command;

import static dev.revise.command.StepDatabase.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revise.config.Configuration;
import dev.revise.config.Surroundings;
import dev.revise.config.Wanted;
import dev.revise.dialect.Command;
import dev.revise.dialect.Dialects;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.operation.NoStep;
import dev.revise.operation.Operation;
import dev.revise.operation.RunStep;
import dev.revise.operation.SchemaChange;
import dev.revise.operation.SqlStep;
import dev.revise.revision.ChunkedSql;
import dev.revise.revision.ConnectionStep;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionLock;
import dev.revise.revision.StepContext;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.EnumType;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UsageException;
import dev.revise.schema.View;
import dev.revise.source.jdbc.DatabaseSource;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.PostgresServer;
import dev.revise.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A site that keeps a database in another schema than its module says. */
@EachServer
class SiteSchemaTest {
  private static final String SITE = "observatory";
  private static final TableName STAR = new TableName("sky", "star");
  private static final TableName VISIT = new TableName("sky", "visit");
  private static final TableName BAND = new TableName("sky", "band");
  private static final String TABLES =
      "SELECT table_schema || '.' || table_name FROM information_schema.tables WHERE table_schema"
          + " IN ('sky', 'cdb', 'observatory') ORDER BY 1";
  private static final String SCHEMAS =
      "SELECT schema_name FROM information_schema.schemata WHERE schema_name IN ('sky', 'cdb',"
          + " 'observatory') ORDER BY 1";
  private static final String HISTORY =
      "SELECT \"version\", \"script\", \"checksum\" FROM \"%s\".\"flyway_schema_history\" WHERE"
          + " \"version\" IS NOT NULL ORDER BY \"installed_rank\"";

  private static final String[] ON_H2 = {
    "CREATE DOMAIN \"sky\".\"magnitude\" AS integer CHECK (VALUE < 99)",
    "CREATE CONSTANT \"sky\".\"one\" VALUE 1",
    "CREATE ALIAS \"sky\".\"twice\" AS 'int twice(int a) { return 2 * a; }'",
    "COMMENT ON ALIAS \"sky\".\"twice\" IS 'from sky.star'"
  };
  private static final String[] ON_POSTGRESQL = {
    "CREATE DOMAIN sky.magnitude AS integer CHECK (VALUE < 99)",
    "CREATE TYPE sky.place AS (ra integer, band sky.band)",
    "CREATE FUNCTION sky.is_red(b sky.band) RETURNS boolean LANGUAGE sql AS $$ SELECT b = 'R'::sky.band $$",
    """
    CREATE FUNCTION sky.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
      SET search_path TO 'sky', 'pg_temp' AS $$
    BEGIN
      -- a note in sky.visit
      INSERT INTO sky.visit VALUES (NEW.id, 'noted in sky.visit');
      RETURN NEW;
    END $$""",
    "CREATE TRIGGER note AFTER INSERT ON sky.star FOR EACH ROW WHEN (sky.is_red(NEW.band)) EXECUTE FUNCTION sky.note()",
    "CREATE MATERIALIZED VIEW sky.reds AS SELECT id FROM sky.star WHERE sky.is_red(band)",
    "COMMENT ON SCHEMA sky IS 'the sky, as in sky.star'",
    "ALTER TABLE sky.visit ENABLE ROW LEVEL SECURITY",
    "CREATE POLICY all_of_it ON sky.visit USING (EXISTS (SELECT 1 FROM sky.star s WHERE s.id = visit.star))"
  };

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource
  void revisions_go_up_and_down_there(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      LiveDatabase live = site(sky);

      move(live, Direction.UPGRADE, "head");
      assertThat(sky.rows(SCHEMAS)).containsExactly(SITE);
      assertThat(sky.rows(TABLES))
          .containsExactly(
              "observatory.bright",
              "observatory.flyway_schema_history",
              "observatory.revise_checkpoint",
              "observatory.revise_step",
              "observatory.star",
              "observatory.visit");
      assertThat(sky.rows("SELECT \"id\", \"flux\" FROM \"observatory\".\"star\" ORDER BY 1"))
          .containsExactly("1 20", "2 40", "3 60");
      assertThat(sky.rows("SELECT * FROM \"observatory\".\"bright\" ORDER BY 1"))
          .containsExactly("2", "3");
      assertThat(Check.of(live, PATIENCE, false).differences()).isEmpty();
      assertThat(Current.of(live, PATIENCE).revision()).hasToString("0003");
      assertThat(Identify.of(live, PATIENCE).exact()).isTrue();
      assertThat(
              History.withSteps(
                      live, Range.parse(":"), () -> live.managed().history().head(), PATIENCE)
                  .steps())
          .isNotEmpty();

      move(live, Direction.DOWNGRADE, "1");
      assertThat(Check.of(live, PATIENCE, false).differences()).isEmpty();
      move(live, Direction.UPGRADE, "head");
      move(live, Direction.DOWNGRADE, "base");
      assertThat(sky.rows(SCHEMAS)).containsExactly(SITE);
      assertThat(sky.rows(TABLES))
          .containsExactly(
              "observatory.flyway_schema_history",
              "observatory.revise_checkpoint",
              "observatory.revise_step");
    }
  }

  @ParameterizedTest
  @EnumSource
  void two_sites_agree_in_their_histories(DatabaseKind kind) throws SQLException {
    try (StepDatabase here = sky(kind);
        StepDatabase there = sky(kind)) {
      here.upgrade("head");
      move(site(there), Direction.UPGRADE, "head");

      assertThat(there.rows(HISTORY.formatted(SITE)))
          .isEqualTo(here.rows(HISTORY.formatted("sky")));
      assertThat(RevisionLock.lines(site(there).managed().history()))
          .isEqualTo(RevisionLock.lines(here.history()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_script_leaves_what_an_upgrade_leaves(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind, SiteSchemaTest::scripted)) {
      LiveDatabase live = site(sky);
      String script =
          Scripts.of(
                  Direction.UPGRADE, live.managed(), Dialects.ofUrl(sky.url()), Range.parse("0:2"))
              .sql();
      assertThat(script).doesNotContain("\"sky\".").doesNotContain("SCHEMA sky");
      run(sky, script);

      assertThat(Check.of(live, PATIENCE, false).differences()).isEmpty();
      assertThat(Current.of(live, PATIENCE).revision()).hasToString("0002");
      move(live, Direction.UPGRADE, "head");
      String back =
          Scripts.of(
                  Direction.DOWNGRADE,
                  live.managed(),
                  Dialects.ofUrl(sky.url()),
                  Range.parse("2:0"))
              .sql();
      move(live, Direction.DOWNGRADE, "2");
      run(sky, back);
      assertThat(sky.rows(TABLES)).doesNotContain("observatory.star", "observatory.bright");
      assertThat(Current.of(live, PATIENCE).revision()).hasToString("0000");
    }
  }

  private static void run(StepDatabase sky, String script) throws SQLException {
    try (Connection connection = sky.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(script.replaceAll("(?m)^\\\\.*$", ""));
    }
  }

  @ParameterizedTest
  @EnumSource
  void is_stamped_and_adopted_and_found_again(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      LiveDatabase live = site(sky);
      move(live, Direction.UPGRADE, "head");
      Stamp.run(live, Target.parse("1"), PATIENCE, Confirmation.NONE);
      assertThat(Current.of(live, PATIENCE).revision()).hasToString("0001");
      assertThat(Check.of(live, PATIENCE, false).clean()).isFalse();
      sky.execute("DROP TABLE \"observatory\".\"flyway_schema_history\"");

      new Adopt(live, PATIENCE, Confirmation.NONE).identified();
      assertThat(Current.of(live, PATIENCE).revision()).hasToString("0003");
      assertThat(Check.of(live, PATIENCE, false).differences()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_history_with_a_place_of_its_own_stays_there(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind).keeping(new TableName("cdb", "sky_history"))) {
      LiveDatabase live = site(sky);
      move(live, Direction.UPGRADE, "head");

      assertThat(sky.rows(SCHEMAS)).containsExactly("cdb", SITE);
      assertThat(sky.rows(TABLES))
          .containsExactly(
              "cdb.revise_checkpoint_sky",
              "cdb.revise_step_sky",
              "cdb.sky_history",
              "observatory.bright",
              "observatory.star",
              "observatory.visit");
      move(live, Direction.DOWNGRADE, "base");
      assertThat(Current.of(live, PATIENCE).revision()).hasToString("0000");
    }
  }

  @ParameterizedTest
  @EnumSource
  void one_that_stands_in_the_schema_of_the_module_goes_with_it(DatabaseKind kind)
      throws SQLException {
    try (StepDatabase sky = sky(kind).keeping(new TableName("sky", "sky_history"))) {
      move(site(sky), Direction.UPGRADE, "1");
      assertThat(sky.rows(SCHEMAS)).containsExactly(SITE);
      assertThat(sky.rows(TABLES)).contains("observatory.sky_history");
    }
  }

  @ParameterizedTest
  @EnumSource
  void comes_back_from_a_backup(DatabaseKind kind) throws Exception {
    assumeTrue(
        kind == DatabaseKind.H2 || PostgresServer.shared().isBackedUp(),
        "no pg_dump as new as the server");
    try (StepDatabase sky = sky(kind)) {
      LiveDatabase live = site(sky);
      move(live, Direction.UPGRADE, "head");
      List<String> tables = sky.rows(TABLES);
      List<String> rows = sky.rows("SELECT * FROM \"observatory\".\"star\" ORDER BY 1");
      Path file = directory.resolve("sky.backup");
      Backups.write(live, file, PATIENCE);
      move(live, Direction.DOWNGRADE, "base");

      assertThatThrownBy(
              () -> Backups.restore(sky.live(), file, false, PATIENCE, true, Confirmation.NONE))
          .hasMessageContaining("observatory");
      Backups.restore(live, file, false, PATIENCE, true, Confirmation.NONE);
      assertThat(sky.rows(TABLES)).isEqualTo(tables);
      assertThat(sky.rows("SELECT * FROM \"observatory\".\"star\" ORDER BY 1")).isEqualTo(rows);
      assertThat(Check.of(live, PATIENCE, false).clean()).isTrue();
    }
  }

  /** A failed revision leaves nothing, and speaks of the schema that the site has. */
  @ParameterizedTest
  @EnumSource
  void a_failure_leaves_it_as_it_was(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky =
        StepDatabase.on(
            kind,
            schema -> stars(schema),
            schema ->
                schema
                    .run("a star", "INSERT INTO \"sky\".\"star\" (\"id\") VALUES (9)")
                    .run("break", "DELETE FROM \"sky\".\"nothing\""),
            schema -> {})) {
      LiveDatabase live = site(sky);
      move(live, Direction.UPGRADE, "1");
      assertThatThrownBy(() -> move(live, Direction.UPGRADE, "2"))
          .hasMessageContaining("cannot break")
          .hasMessageContaining("observatory.nothing".substring("observatory.".length()));
      assertThat(sky.rows("SELECT count(*) FROM \"observatory\".\"star\"")).containsExactly("0");
      assertThat(sky.rows(SCHEMAS)).containsExactly(SITE);
    }
  }

  /** A keyword, and what is no word at all. */
  @ParameterizedTest
  @EnumSource
  void a_name_may_need_quotes(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      for (String name : List.of("user", "Big Sky")) {
        LiveDatabase live = new LiveDatabase(sky, sky.live().config().inSchema(name));
        move(live, Direction.UPGRADE, "head");
        assertThat(Check.of(live, PATIENCE, false).differences()).as(name).isEmpty();
        move(live, Direction.DOWNGRADE, "base");
      }
    }
  }

  /** Both may be wanted, each with its history; without one they may be the same. */
  @ParameterizedTest
  @EnumSource
  void tables_without_history_in_the_schema_of_the_module_are_named(DatabaseKind kind)
      throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      sky.upgrade("head");
      sky.execute("DROP TABLE \"sky\".\"flyway_schema_history\"");
      assertThatThrownBy(() -> move(site(sky), Direction.UPGRADE, "head"))
          .hasMessageContaining("schema sky has no history and 2 tables of its names");
      assertThat(sky.rows(SCHEMAS)).containsExactly("sky");
    }
  }

  /** A copy for trials, say, in the same place. */
  @ParameterizedTest
  @EnumSource
  void stands_beside_the_one_in_the_schema_of_the_module(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      sky.upgrade("2");
      List<String> rows = sky.rows("SELECT * FROM \"sky\".\"star\" ORDER BY 1");
      move(site(sky), Direction.UPGRADE, "head");
      move(site(sky), Direction.DOWNGRADE, "base");

      assertThat(sky.rows("SELECT * FROM \"sky\".\"star\" ORDER BY 1")).isEqualTo(rows);
      assertThat(Check.of(sky.live(), PATIENCE, false).differences()).isEmpty();
      assertThat(Current.of(sky.live(), PATIENCE).revision()).hasToString("0002");
    }
  }

  @ParameterizedTest
  @EnumSource
  void differs_from_the_revisions_in_nothing_but_its_name(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      move(site(sky), Direction.UPGRADE, "head");
      DiffResult same = diff(sky);
      assertThat(same.operations()).isEmpty();

      sky.execute("ALTER TABLE \"observatory\".\"star\" ADD COLUMN \"name\" varchar(20)");
      assertThat(diff(sky).operations())
          .extracting(OperationLine::operation)
          .containsExactly("add column sky.star.name");
    }
  }

  private DiffResult diff(StepDatabase sky) {
    Configuration configuration =
        new Configuration(
            new Surroundings(Map.of(), directory, directory),
            new Wanted(Optional.empty(), Optional.empty(), Optional.empty()));
    return Diff.of(
        new DiffRequest(
            SchemaSpec.parse("history:sky@3"),
            new SchemaSpec.Database(IgnoredObjectsTest.url(sky.place()), SITE),
            Optional.empty(),
            List.of(),
            new Zones(List.of()),
            false,
            false),
        new SchemaReader(List.of(sky), database -> RevisionId.BASE, configuration, PATIENCE));
  }

  @Test
  void a_schema_that_the_module_uses_otherwise_is_refused() {
    try (StepDatabase sky = sky(DatabaseKind.H2).keeping(new TableName("cdb", "sky_history"))) {
      assertThatThrownBy(() -> new LiveDatabase(sky, sky.live().config().inSchema("cdb")))
          .isInstanceOf(UsageException.class)
          .hasMessage(
              "sky cannot be kept in schema \"cdb\", which its module uses beside \"sky\"; give it"
                  + " another schema in revise.toml");
    }
  }

  private static LiveDatabase site(StepDatabase sky) {
    return new LiveDatabase(sky, sky.live().config().inSchema(SITE));
  }

  private static MoveResult move(LiveDatabase live, Direction direction, String target) {
    MoveRequest request =
        new MoveRequest(
            MoveOptions.DEFAULT.allowingDataLoss(true), false, Optional.empty(), Confirmation.NONE);
    return new Move(List.of(live), request, Progress.NONE).run(direction, Target.parse(target));
  }

  private static StepDatabase sky(DatabaseKind kind) {
    return sky(kind, SiteSchemaTest::rows);
  }

  private static StepDatabase sky(DatabaseKind kind, Consumer<SchemaChange> second) {
    return StepDatabase.on(
        kind, schema -> stars(schema).create(furniture(kind)), second, SiteSchemaTest::brighter);
  }

  /** What a database carries as text, as its catalogue prints it. */
  private static CarriedObject[] furniture(DatabaseKind kind) {
    try (TestDatabase place = kind.fresh();
        Connection connection = place.connect()) {
      place.execute("CREATE SCHEMA \"sky\"");
      for (Operation operation : stars(new SchemaChange(Schema.empty())).operations().list()) {
        for (Command command : Dialects.of(connection).render(operation)) {
          place.execute(Dialects.of(connection).sql(command));
        }
      }
      place.execute(kind == DatabaseKind.H2 ? ON_H2 : ON_POSTGRESQL);
      return new DatabaseSource(connection, List.of("sky"))
          .read()
          .objects()
          .values()
          .toArray(CarriedObject[]::new);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SchemaChange stars(SchemaChange schema) {
    return schema
        .create(new EnumType(BAND, List.of("R", "G")))
        .create(
            Table.of(
                    STAR,
                    Column.bigint("id").notNull(),
                    Column.integer("flux"),
                    Column.of("band", new ColumnType.Defined(BAND)))
                .with(new PrimaryKey("pk_star", "id"))
                .with(new CheckConstraint("ck_flux", "\"flux\" >= 0"))
                .plus(new Index("ix_flux", List.of("flux"), false)))
        .create(
            Table.of(VISIT, Column.bigint("star").notNull(), Column.text("seen"))
                .with(ForeignKey.named("fk_star").on("star").references(STAR, "id")));
  }

  private static void rows(SchemaChange schema) {
    scripted(schema).run("one more", new ThirdStar(), new NoStep());
  }

  private static SchemaChange scripted(SchemaChange schema) {
    return schema
        .create(
            View.ofSql(
                new TableName("sky", "bright"),
                "SELECT \"id\" FROM \"sky\".\"star\" WHERE \"flux\" > 20",
                STAR))
        .apply(
            new RunStep(
                "stars and visits",
                SqlStep.everywhere(
                    "INSERT INTO \"sky\".\"star\" (\"id\", \"flux\", \"band\") VALUES (1, 10, 'R'), (2, 20, 'G')",
                    "INSERT INTO \"sky\".\"visit\" VALUES (1, 'from sky.star, it''s said')"),
                SqlStep.everywhere(
                    "DELETE FROM \"sky\".\"visit\"", "DELETE FROM \"sky\".\"star\"")));
  }

  private static void brighter(SchemaChange schema) {
    schema.run(
        "twice as bright",
        ChunkedSql.of(STAR, "UPDATE \"sky\".\"star\" SET \"flux\" = \"flux\" * 2 WHERE {chunk}"),
        ChunkedSql.of(STAR, "UPDATE \"sky\".\"star\" SET \"flux\" = \"flux\" / 2 WHERE {chunk}"));
  }

  /** Asks where the database is, as code does. */
  private record ThirdStar() implements ConnectionStep {
    @Override
    public long run(StepContext context) throws SQLException {
      assertThat(context.database().schema()).isEqualTo(context.schema());
      assertThat(context.revision().before().tables())
          .containsKey(new TableName(context.schema(), "star"));
      try (Statement statement = context.connection().createStatement()) {
        return statement.executeUpdate(
            "INSERT INTO \"%s\".\"star\" (\"id\", \"flux\") VALUES (3, 30)"
                .formatted(context.schema()));
      }
    }
  }
}
