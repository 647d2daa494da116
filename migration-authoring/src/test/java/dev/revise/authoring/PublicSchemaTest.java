package dev.revise.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revise.command.Adopt;
import dev.revise.command.AdoptResult;
import dev.revise.command.Backups;
import dev.revise.command.Check;
import dev.revise.command.Confirmation;
import dev.revise.command.Diff;
import dev.revise.command.DiffRequest;
import dev.revise.command.Direction;
import dev.revise.command.Identify;
import dev.revise.command.IdentifyResult;
import dev.revise.command.IgnoredObjectsTest;
import dev.revise.command.Move;
import dev.revise.command.MoveRequest;
import dev.revise.command.MoveResult;
import dev.revise.command.Range;
import dev.revise.command.SchemaReader;
import dev.revise.command.SchemaSpec;
import dev.revise.command.Scripts;
import dev.revise.command.Target;
import dev.revise.command.TargetSchema;
import dev.revise.command.Zones;
import dev.revise.config.Configuration;
import dev.revise.config.Surroundings;
import dev.revise.config.Wanted;
import dev.revise.dialect.Dialects;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.LivePlace;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.engine.ReviseCallback;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionId;
import dev.revise.testing.Compiled;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.PostgresServer;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A database called survey whose tables lie in schema public, brought by Alembic. On H2 that is the
 * schema of small letters: its own PUBLIC is another one.
 */
@EachServer
class PublicSchemaTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String STARS = "SELECT * FROM \"public\".\"star\" ORDER BY 1";
  private static final String SCHEMAS =
      "SELECT schema_name FROM information_schema.schemata ORDER BY 1";
  @TempDir private Path root;

  @BeforeEach
  void checkOut() throws IOException {
    MoonModule.in(root);
    write(
        "pom.xml",
        """
        <project>
          <artifactId>revise</artifactId>
          <version>0.1</version>
          <modules>
            <module>cdb-moon</module>
          </modules>
        </project>
        """);
  }

  @ParameterizedTest
  @EnumSource
  void is_identified_adopted_upgraded_and_taken_down(DatabaseKind kind) throws Exception {
    try (TestDatabase place = alembics(kind);
        TestDatabase newer = alembics(kind)) {
      List<String> schemas = place.rows(SCHEMAS);
      ManagedDatabase first = brought(place);
      assertThat(first.name()).isEqualTo("survey");
      assertThat(first.schema()).isEqualTo("public");
      assertThat(first.prerequisites().schemas()).containsExactly("public");

      IdentifyResult found = Identify.of(LivePlace.of(first, place), PATIENCE);
      assertThat(found.differences()).isEmpty();
      assertThat(found.revision()).isEqualTo(new RevisionId(1));
      AdoptResult adopted =
          new Adopt(LivePlace.of(first, place), PATIENCE, Confirmation.NONE)
              .retiringAlembic()
              .identified();
      assertThat(adopted.revision()).isEqualTo(new RevisionId(1));
      assertThat(place.rows("SELECT * FROM \"public\".\"alembic_version\""))
          .containsExactly("moved-to-revise:aaaa11112222");

      newer.execute("ALTER TABLE \"public\".\"star\" ADD COLUMN \"flux\" double precision");
      ManagedDatabase survey = revised(first, newer);
      LiveDatabase live = LivePlace.of(survey, place);
      assertThat(move(live, Direction.UPGRADE, "head").databases()).hasSize(1);
      assertThat(place.rows(STARS)).containsExactly("1 Vega BRIGHT 10.0", "2 Deneb FAINT 20.0");
      assertThat(Check.of(live, PATIENCE, false).differences()).isEmpty();
      assertThat(
              Diff.of(
                      new DiffRequest(
                          SchemaSpec.parse("history:survey@2"),
                          new SchemaSpec.Database(url(place), "public"),
                          Optional.empty(),
                          List.of(),
                          new Zones(List.of()),
                          false,
                          false),
                      reader(survey))
                  .operations())
          .isEmpty();

      assertStockFlywayGoesOn(place, survey);
      assertThat(move(live, Direction.DOWNGRADE, "base").databases()).hasSize(1);
      assertThat(place.rows(SCHEMAS)).isEqualTo(schemas);
      assertThat(tables(place))
          .containsExactly("alembic_version", "flyway_schema_history", "revise_step");
      move(live, Direction.UPGRADE, "head");
      assertThat(Check.of(live, PATIENCE, false).differences()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void comes_back_from_a_backup(DatabaseKind kind) throws Exception {
    assumeTrue(
        kind == DatabaseKind.H2 || PostgresServer.shared().isBackedUp(),
        "no pg_dump as new as the server");
    try (TestDatabase place = alembics(kind)) {
      LiveDatabase live = LivePlace.of(brought(place), place);
      new Adopt(live, PATIENCE, Confirmation.NONE).identified();
      Path file = root.resolve("survey.backup");
      Backups.write(live, file, PATIENCE);
      List<String> before = place.rows(STARS);
      List<String> owner = owner(place);
      move(live, Direction.DOWNGRADE, "base");
      place.execute("CREATE TABLE \"public\".\"later\" (\"id\" integer)");

      Backups.restore(live, file, false, PATIENCE, true, Confirmation.NONE);

      assertThat(place.rows(STARS)).isEqualTo(before);
      assertThat(tables(place))
          .containsExactly("alembic_version", "flyway_schema_history", "night", "star");
      assertThat(owner(place)).isEqualTo(owner);
      assertThat(Check.of(live, PATIENCE, false).differences()).isEmpty();
      Backups.restore(live, file, false, PATIENCE, true, Confirmation.NONE);
      assertThat(place.rows(STARS)).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_script_leaves_what_an_upgrade_leaves(DatabaseKind kind) throws Exception {
    try (TestDatabase model = alembics(kind);
        TestDatabase place = fresh(kind)) {
      ManagedDatabase survey = brought(model);
      List<String> schemas = place.rows(SCHEMAS);
      String script =
          Scripts.of(Direction.UPGRADE, survey, Dialects.ofUrl(place.url()), Range.parse("0:head"))
              .sql();
      assertThat(script).doesNotContain("\"survey\"");
      try (Connection connection = place.connect();
          Statement statement = connection.createStatement()) {
        statement.execute(script.replaceAll("(?m)^\\\\.*$", ""));
      }

      LiveDatabase live = LivePlace.of(survey, place);
      assertThat(Check.of(live, PATIENCE, false).differences()).isEmpty();
      move(live, Direction.DOWNGRADE, "base");
      assertThat(place.rows(SCHEMAS))
          .isEqualTo(
              kind == DatabaseKind.H2
                  ? Stream.concat(schemas.stream(), Stream.of("public")).sorted().toList()
                  : schemas);
    }
  }

  /** The site's schema is nowhere in it, and both sites take it. */
  @ParameterizedTest
  @EnumSource
  void a_revision_that_is_made_from_a_sites_schema_names_the_modules(DatabaseKind kind)
      throws Exception {
    try (TestDatabase model = alembics(kind);
        TestDatabase place = fresh(kind)) {
      ManagedDatabase first = brought(model);
      LiveDatabase live = site(first, place);
      move(live, Direction.UPGRADE, "head");
      place.execute("ALTER TABLE \"observatory\".\"star\" ADD COLUMN \"flux\" double precision");

      RevisionResult result =
          NewRevision.write(
              first,
              new RevisionRequest(
                  "add flux",
                  Optional.of("database:" + url(place) + "#observatory"),
                  false,
                  List.of(),
                  Fills.none(),
                  new Zones(List.of()),
                  LocalDate.of(2026, 11, 22),
                  Optional.empty()),
              new TargetSchema(reader(first), root, Map.of()));
      assertThat(result.operations())
          .extracting(line -> line.operation())
          .containsExactly("add column public.star.flux");
      for (String file : result.files()) {
        assertThat(text(file)).doesNotContain("observatory");
      }

      place.execute("ALTER TABLE \"observatory\".\"star\" DROP COLUMN \"flux\"");
      LiveDatabase newer = site(compiled(Map.of()), place);
      move(newer, Direction.UPGRADE, "head");
      assertThat(Check.of(newer, PATIENCE, false).differences()).isEmpty();
      move(newer, Direction.DOWNGRADE, "base");
      assertThat(
              place.rows(
                  "SELECT table_name FROM information_schema.tables WHERE table_schema = 'observatory' ORDER BY 1"))
          .containsExactly("flyway_schema_history");
    }
  }

  private static LiveDatabase site(ManagedDatabase survey, TestDatabase place) {
    return new LiveDatabase(survey, LivePlace.of(survey, place).config().inSchema("observatory"));
  }

  /** Validates, and goes one down and up. */
  private void assertStockFlywayGoesOn(TestDatabase place, ManagedDatabase survey)
      throws IOException {
    ClassLoader services =
        new URLClassLoader(
            new URL[] {root.resolve("survey/src/main/resources").toUri().toURL()},
            survey.getClass().getClassLoader());
    Flyway flyway =
        Flyway.configure(services)
            .dataSource(place.url(), place.user(), place.password())
            .defaultSchema("public")
            .locations(new String[0])
            .callbacks(new ReviseCallback())
            .configuration(Map.of("flyway.undoAllowDataLoss", "true"))
            .javaMigrations(
                survey.history().steps().stream()
                    .map(step -> step.revision())
                    .toArray(JavaMigration[]::new))
            .load();
    flyway.validate();
    assertThat(flyway.info().current().getVersion().getVersion()).isEqualTo("0002");
    flyway.undo();
    assertThat(flyway.info().current().getVersion().getVersion()).isEqualTo("0001");
    assertThat(flyway.migrate().migrationsExecuted).isEqualTo(1);
  }

  private static MoveResult move(LiveDatabase live, Direction direction, String target) {
    MoveRequest request =
        new MoveRequest(
            MoveOptions.DEFAULT.allowingDataLoss(true), false, Optional.empty(), Confirmation.NONE);
    return new Move(List.of(live), request, Progress.NONE).run(direction, Target.parse(target));
  }

  /** Without the stand-in of a type that an extension would have brought. */
  private static TestDatabase fresh(DatabaseKind kind) throws SQLException {
    TestDatabase place = kind.fresh();
    if (kind == DatabaseKind.POSTGRESQL
        && place.rows("SELECT 1 FROM pg_extension WHERE extname = 'pg_sphere'").isEmpty()) {
      place.execute("DROP DOMAIN IF EXISTS \"public\".\"spoly\"");
    }
    return place;
  }

  /** A name of a constraint, which on H2 has that of its table in front. */
  private static String constraint(DatabaseKind kind, String table, String name) {
    return "CONSTRAINT \"%s%s\"".formatted(kind == DatabaseKind.H2 ? table + "." : "", name);
  }

  /** As somebody's Alembic made it. */
  private static TestDatabase alembics(DatabaseKind kind) throws SQLException {
    TestDatabase place = fresh(kind);
    place.execute(
        "CREATE SCHEMA IF NOT EXISTS \"public\"",
        kind == DatabaseKind.H2
            ? "CREATE DOMAIN IF NOT EXISTS \"unused\" AS integer"
            : "CREATE TYPE \"public\".\"kind\" AS ENUM ('BRIGHT', 'FAINT')",
        "CREATE TABLE \"public\".\"star\" (\"id\" bigint NOT NULL, \"name\" varchar(20) NOT NULL,"
            + " \"kind\" %s, %s PRIMARY KEY (\"id\"))"
                .formatted(
                    kind == DatabaseKind.H2
                        ? "varchar(10) DEFAULT 'FAINT'"
                        : "\"public\".\"kind\" DEFAULT 'FAINT'",
                    constraint(kind, "star", "pk_star")),
        "CREATE TABLE \"public\".\"night\" (\"id\" bigint NOT NULL, \"star\" bigint,"
            + " \"note\" varchar(40), %s PRIMARY KEY (\"id\"), %s CHECK (\"id\" > 0),"
                .formatted(
                    constraint(kind, "night", "pk_night"), constraint(kind, "night", "ck_night"))
            + " %s FOREIGN KEY (\"star\") REFERENCES \"public\".\"star\" (\"id\"))"
                .formatted(constraint(kind, "night", "fk_night_star")),
        "CREATE INDEX \"ix_night_star\" ON \"public\".\"night\" (\"star\")",
        "CREATE SEQUENCE \"public\".\"ticket\" START WITH 6",
        "CREATE VIEW \"public\".\"bright\" AS SELECT \"star\".\"id\", \"star\".\"name\""
            + " FROM \"public\".\"star\"",
        "INSERT INTO \"public\".\"star\" VALUES (1, 'Vega', 'BRIGHT'), (2, 'Deneb', 'FAINT')",
        "CREATE TABLE \"public\".\"alembic_version\" (\"version_num\" varchar(32) PRIMARY KEY)",
        "INSERT INTO \"public\".\"alembic_version\" VALUES ('aaaa11112222')");
    return place;
  }

  /** The module that {@code new-database} makes of it, compiled. */
  private ManagedDatabase brought(TestDatabase place) throws Exception {
    if (!Files.exists(root.resolve("survey"))) {
      NewDatabase.write(
          new NewDatabaseRequest(
              "survey",
              Optional.of("public"),
              new SchemaSpec.Database(url(place), "public"),
              Optional.empty(),
              "Initial tables",
              List.of(),
              List.of(),
              List.of(),
              LocalDate.of(2026, 11, 21),
              Optional.of("aaaa11112222")),
          new MoonModule(root, Map.of()).targets().reader(),
          root);
      assertThat(text("survey/pom.xml"))
          .contains("<defaultSchema>public</defaultSchema>", "/data/survey</url>");
    }
    return compiled(Map.of());
  }

  /** With a second revision, whose step fills the new column by way of the frozen entity. */
  private ManagedDatabase revised(ManagedDatabase first, TestDatabase newer) throws Exception {
    RevisionResult result =
        NewRevision.write(
            first,
            new RevisionRequest(
                "add flux",
                Optional.of("database:" + url(newer)),
                false,
                List.of(),
                Fills.none(),
                new Zones(List.of()),
                LocalDate.of(2026, 11, 22),
                Optional.empty()),
            new TargetSchema(reader(first), root, Map.of()));
    assertThat(result.operations())
        .extracting(line -> line.operation())
        .containsExactly("add column public.star.flux");
    Path file = root.resolve(result.files().get(0));
    write(
        "survey/src/main/java/dev/revise/survey/revision/FillFlux.java",
        """
        package dev.revise.survey.revision;

        import dev.revise.step.Entities;
        import dev.revise.step.EntityStep;
        import dev.revise.survey.frozen.r0002.Star;

        record FillFlux() implements EntityStep {
          @Override
          public long run(Entities entities) {
            return entities.walk(Star.class).update(star -> star.flux = star.id * 10.0);
          }
        }
        """);
    String step =
        "    schema.run(\"fill flux\", new FillFlux(), new dev.revise.operation.NoStep());\n";
    String text = Files.readString(file);
    int end = text.lastIndexOf("  }\n}");
    Files.writeString(file, text.substring(0, end) + step + text.substring(end));
    try (Stream<Path> frozen = Files.walk(root.resolve("survey/src/main/java"))) {
      for (Path entity : frozen.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(entity)).doesNotContain("schema = ");
      }
    }
    return compiled(Map.of());
  }

  private ManagedDatabase compiled(Map<String, String> more) throws Exception {
    Map<String, String> sources = new HashMap<>(more);
    Path java = root.resolve("survey/src/main/java");
    try (Stream<Path> files = Files.walk(java)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String name = java.relativize(file).toString().replaceAll("\\.java$", "").replace('/', '.');
        sources.put(name, Files.readString(file));
      }
    }
    return (ManagedDatabase)
        Compiled.of(sources)
            .loadClass("dev.revise.survey.SurveyDatabase")
            .getDeclaredConstructor()
            .newInstance();
  }

  private SchemaReader reader(ManagedDatabase survey) {
    Configuration configuration =
        new Configuration(
            new Surroundings(Map.of(), root, root),
            new Wanted(Optional.empty(), Optional.empty(), Optional.empty()));
    return new SchemaReader(List.of(survey), database -> RevisionId.BASE, configuration, PATIENCE);
  }

  private static String url(TestDatabase place) {
    return IgnoredObjectsTest.url(place);
  }

  private static List<String> tables(TestDatabase place) throws SQLException {
    return place.rows(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND"
            + " table_type = 'BASE TABLE' ORDER BY 1");
  }

  private static List<String> owner(TestDatabase place) throws SQLException {
    return place.rows(
        "SELECT schema_owner FROM information_schema.schemata WHERE schema_name = 'public'");
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
  }

  private String text(String file) throws IOException {
    return Files.readString(root.resolve(file));
  }
}
