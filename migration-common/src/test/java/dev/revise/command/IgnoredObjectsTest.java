package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.config.Configuration;
import dev.revise.config.Surroundings;
import dev.revise.config.Wanted;
import dev.revise.operation.Operation;
import dev.revise.revision.RevisionId;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is ignored is not read and takes no part on either side, whoever made it. */
@EachServer
public class IgnoredObjectsTest {
  private static final String GLANCE = "view sky.glance is not compared: it reads what is left out";

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void check_does_not_read_it_nor_what_needs_it(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = odd(kind)) {
      CheckResult before = check(sky);
      assertThat(before.clean()).isTrue();
      assertThat(before.leftOut())
          .anyMatch(line -> line.startsWith("not managed: table sky.odd has a part"));

      sky.ignoring("od*");
      CheckResult check = check(sky);
      assertThat(check.differences()).isEmpty();
      assertThat(check.clean()).isTrue();
      assertThat(check.leftOut()).contains("1 table ignored");
      assertThat(check.warnings()).containsExactly(GLANCE);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void check_leaves_out_what_revisions_make(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = AlienSky.empty(kind)) {
      sky.upgrade("2");
      sky.execute("DROP TABLE \"sky\".\"star\"");
      assertThat(check(sky).clean()).isFalse();

      sky.ignoring("sky.star");
      assertThat(check(sky).clean()).isTrue();
      assertThat(check(sky).leftOut()).contains("1 table ignored");
      assertThat(check(sky).warnings()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_pattern_may_mean_one_kind(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = AlienSky.empty(kind)) {
      sky.upgrade("2");
      sky.execute(
          "COMMENT ON TABLE \"sky\".\"star\" IS 'ours'",
          "CREATE INDEX \"ix_tmp_1\" ON \"sky\".\"star\" (\"name\")",
          "CREATE INDEX \"ix_name\" ON \"sky\".\"star\" (\"name\")");

      sky.ignoring("comment:*", "index:ix_tmp_*");
      assertThat(check(sky).differences())
          .extracting(FoundDifference::words)
          .containsExactly("index ix_name on sky.star is not expected");
      assertThat(check(sky).leftOut()).contains("1 index and 1 comment ignored");
      assertThat(check(sky).warnings()).isEmpty();
    }
  }

  @Test
  void what_needs_a_function_goes_with_it() throws SQLException {
    try (AlienSky sky = AlienSky.empty(DatabaseKind.POSTGRESQL)) {
      sky.upgrade("2");
      sky.execute(
          """
          CREATE FUNCTION "sky"."touch"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'""",
          """
          CREATE TRIGGER "touched" BEFORE UPDATE ON "sky"."star"
          FOR EACH ROW EXECUTE FUNCTION "sky"."touch"()""");

      sky.ignoring("trigger:touched");
      assertThat(check(sky).differences()).hasSize(1);
      sky.ignoring("touch");
      assertThat(check(sky).differences()).isEmpty();
      assertThat(check(sky).leftOut()).contains("1 carried object ignored");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_slip_of_the_hand_is_told_and_changes_nothing(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = AlienSky.empty(kind)) {
      sky.upgrade("2");
      sky.ignoring("nigth", "scratch_*");
      CheckResult check = check(sky);
      assertThat(check.clean()).isTrue();
      assertThat(check.leftOut()).isEmpty();
      assertThat(check.warnings())
          .containsExactly(
              "--ignore nigth matches nothing; did you mean night?",
              "--ignore scratch_* matches nothing");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void identify_and_adopt_look_past_it(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = odd(kind)) {
      sky.execute("DROP TABLE \"sky\".\"flyway_schema_history\"");
      assertThat(Identify.of(sky.live(), AlienSky.PATIENCE).exact()).isTrue();

      sky.ignoring("odd");
      IdentifyResult identified = Identify.of(sky.live(), AlienSky.PATIENCE);
      assertThat(identified.exact()).isTrue();
      assertThat(identified.leftOut()).contains("1 table ignored");
      assertThat(identified.warnings()).containsExactly(GLANCE);
      AdoptResult adopted = sky.adopt().identified();
      assertThat(adopted.revision()).isEqualTo(new RevisionId(2));
      assertThat(adopted.leftOut()).contains("1 table ignored");
      assertThat(adopted.warnings()).containsExactly(GLANCE);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void diff_leaves_it_out_on_either_side(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = odd(kind)) {
      sky.ignoring("odd");
      SchemaSpec live = live(sky);
      SchemaSpec history = SchemaSpec.parse("history:sky@2");
      for (DiffRequest request : List.of(request(live, history), request(history, live))) {
        DiffResult diff = Diff.of(request, reader(sky));
        assertThat(diff.same()).as(diff.toString()).isTrue();
        assertThat(diff.warnings()).containsExactly(GLANCE, "1 table ignored");
      }
      sky.ignoring("star", "odd");
      DiffResult all = Diff.of(request(SchemaSpec.parse("empty"), history), reader(sky));
      assertThat(all.operations())
          .extracting(OperationLine::operation)
          .containsExactly("create table sky.night");
      assertThat(all.warnings()).containsExactly("--ignore odd matches nothing", "1 table ignored");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_revision_neither_brings_nor_drops_it(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = odd(kind)) {
      sky.execute("DROP TABLE \"sky\".\"star\"");
      sky.ignoring("odd", "star");
      TargetSchema targets = new TargetSchema(reader(sky), directory, Map.of());
      TargetComparison compared =
          TargetComparison.of(
              sky, targets.read(sky, Optional.of("database:" + url(sky.place()))), List.of());

      assertThat(compared.operations().stream().map(Operation::describe))
          .containsExactly("drop column sky.night.seeing");
      assertThat(compared.warnings()).containsExactly(GLANCE, "2 tables ignored");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_site_says_it_once(DatabaseKind kind) throws SQLException, IOException {
    try (AlienSky sky = odd(kind)) {
      Files.writeString(
          directory.resolve("revise.toml"),
          """
          ignore = ["another"]
          [databases.sky]
          ignore = ["sky.odd"]
          """);
      DiffResult diff = Diff.of(request(live(sky), SchemaSpec.parse("history:sky@2")), reader(sky));
      assertThat(diff.same()).as(diff.toString()).isTrue();
      assertThat(diff.warnings()).containsExactly(GLANCE, "1 table ignored");
    }
  }

  private static CheckResult check(AlienSky sky) {
    return Check.of(sky.live(), AlienSky.PATIENCE, false);
  }

  private static DiffRequest request(SchemaSpec from, SchemaSpec to) {
    return new DiffRequest(
        from, to, Optional.empty(), List.of(), new Zones(List.of()), false, false);
  }

  private SchemaReader reader(AlienSky sky) {
    return new SchemaReader(
            List.of(sky),
            database -> RevisionId.BASE,
            new Configuration(
                new Surroundings(Map.of(), directory, directory),
                new Wanted(Optional.empty(), Optional.empty(), Optional.empty())),
            AlienSky.PATIENCE)
        .ignoring(sky.ignored());
  }

  private static SchemaSpec live(AlienSky sky) {
    return SchemaSpec.parse("database:" + url(sky.place()) + "#sky");
  }

  public static String url(TestDatabase place) {
    return place.kind() == DatabaseKind.H2
        ? "%s;USER=%s;PASSWORD=%s".formatted(place.url(), place.user(), place.password())
        : "%s%suser=%s&password=%s"
            .formatted(
                place.url(), place.url().contains("?") ? "&" : "?", place.user(), place.password());
  }

  /** At revision 2, with a table that is not managed, a key to it and a view of it. */
  private static AlienSky odd(DatabaseKind kind) throws SQLException {
    AlienSky sky = AlienSky.empty(kind);
    sky.upgrade("2");
    sky.execute(
        "CREATE TABLE \"sky\".\"odd\" (\"id\" bigint PRIMARY KEY, \"strange\" integer %s)"
            .formatted(kind == DatabaseKind.H2 ? "DEFAULT 7 DEFAULT ON NULL" : ""),
        "ALTER TABLE \"sky\".\"night\" ADD CONSTRAINT \"night.night_odd\" FOREIGN KEY (\"id\") REFERENCES \"sky\".\"odd\" (\"id\")",
        "CREATE VIEW \"sky\".\"glance\" AS SELECT \"id\" FROM \"sky\".\"odd\"");
    if (kind == DatabaseKind.POSTGRESQL) {
      sky.execute(
          "CREATE SEQUENCE \"sky\".\"one\" OWNED BY \"sky\".\"odd\".\"strange\"",
          "CREATE SEQUENCE \"sky\".\"two\" OWNED BY \"sky\".\"odd\".\"strange\"");
    }
    return sky;
  }
}
