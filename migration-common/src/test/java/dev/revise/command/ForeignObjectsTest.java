package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.config.Configuration;
import dev.revise.config.Surroundings;
import dev.revise.config.Wanted;
import dev.revise.revision.RevisionId;
import dev.revise.schema.ForeignObjects;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A site has readers, tables, views and indexes of its own, and nobody touches them. */
@EachServer
class ForeignObjectsTest {
  private static final String LEFT_OUT =
      "1 table, 1 view, 1 index and 1 grant of this site left out";

  private final String role = "grafana_" + UUID.randomUUID().toString().substring(0, 8);

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void check_is_clean_and_counts_them(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = furnished(kind)) {
      CheckResult before = Check.of(sky.live(), AlienSky.PATIENCE, false);
      assertThat(before.leftOut()).isEmpty();
      assertThat(before.differences())
          .extracting(FoundDifference::kind)
          .containsExactly("table", "view", "index", "grant");

      sky.site(site());
      CheckResult check = Check.of(sky.live(), AlienSky.PATIENCE, false);
      assertThat(check.differences()).isEmpty();
      assertThat(check.clean()).isTrue();
      assertThat(check.sql()).isEmpty();
      assertThat(check.leftOut()).contains(LEFT_OUT);
    } finally {
      forget(kind);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void identify_and_adopt_look_past_them(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = furnished(kind)) {
      sky.execute("DROP TABLE \"sky\".\"flyway_schema_history\"");
      assertThatThrownBy(() -> sky.adopt().identified()).hasMessageContaining("with 4 differences");

      sky.site(site());
      IdentifyResult identified = Identify.of(sky.live(), AlienSky.PATIENCE);
      assertThat(identified.exact()).isTrue();
      assertThat(identified.leftOut()).contains(LEFT_OUT);
      AdoptResult adopted = sky.adopt().identified();
      assertThat(adopted.revision()).isEqualTo(new RevisionId(2));
      assertThat(adopted.leftOut()).contains(LEFT_OUT);
    } finally {
      forget(kind);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void what_a_revision_makes_is_never_theirs(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = AlienSky.empty(kind)) {
      sky.upgrade("2");
      sky.site(ForeignObjects.none().roles("*").tables("*").indexes("*"));
      sky.execute(
          "ALTER TABLE \"sky\".\"night\" ADD COLUMN \"by_hand\" integer",
          "DROP TABLE \"sky\".\"star\"");

      assertThat(Check.of(sky.live(), AlienSky.PATIENCE, false).differences())
          .extracting(FoundDifference::words)
          .containsExactly("column sky.night.by_hand is not expected", "table sky.star is missing");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_schema_with_nothing_but_theirs_is_empty(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = AlienSky.empty(kind)) {
      sky.execute("CREATE SCHEMA \"sky\"", "CREATE TABLE \"sky\".\"scratch_1\" (\"id\" bigint)");
      assertThat(sky.current().isKnown()).isFalse();

      sky.site(site());
      assertThat(sky.current().isKnown()).isTrue();
      sky.upgrade("head");
      assertThat(Check.of(sky.live(), AlienSky.PATIENCE, false).clean()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_site_may_write_its_own_comments(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = AlienSky.empty(kind)) {
      sky.upgrade("head");
      sky.execute(
          "COMMENT ON TABLE \"sky\".\"star\" IS 'ours'",
          "COMMENT ON COLUMN \"sky\".\"star\".\"name\" IS 'ours'",
          "COMMENT ON COLUMN \"sky\".\"night\".\"moon\" IS 'ours'");
      sky.site(ForeignObjects.none().comments("star"));

      CheckResult check = Check.of(sky.live(), AlienSky.PATIENCE, false);
      assertThat(check.mending()).containsExactly("remove the comment on sky.night.moon");
      assertThat(check.leftOut()).contains("2 comments of this site left out");
    }
  }

  @Test
  void what_no_schema_can_hold_is_looked_past_too() throws SQLException {
    try (AlienSky sky = furnished(DatabaseKind.POSTGRESQL)) {
      sky.execute(
          "CREATE MATERIALIZED VIEW \"sky\".\"scratch_m\" AS SELECT \"id\" FROM \"sky\".\"star\"",
          "CREATE TABLE \"sky\".\"scratch_p\" (\"id\" bigint) PARTITION BY RANGE (\"id\")",
          "CREATE TYPE \"sky\".\"scratch_row\" AS (\"at\" integer)",
          "CREATE TABLE \"sky\".\"scratch_x\" OF \"sky\".\"scratch_row\"",
          "CREATE TYPE \"sky\".\"scratch_b\"",
          "CREATE FUNCTION \"sky\".\"scratch_in\"(cstring) RETURNS \"sky\".\"scratch_b\" LANGUAGE internal IMMUTABLE STRICT AS 'textin'",
          "CREATE FUNCTION \"sky\".\"scratch_out\"(\"sky\".\"scratch_b\") RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout'",
          "CREATE TYPE \"sky\".\"scratch_b\" (INPUT = \"sky\".\"scratch_in\", OUTPUT = \"sky\".\"scratch_out\")",
          "GRANT ALL ON \"sky\".\"night\" TO \"" + role + "\"");
      assertThat(Check.of(sky.live(), AlienSky.PATIENCE, false).leftOut())
          .contains("not managed: type sky.scratch_b is a base type in C");

      sky.site(site());
      CheckResult check = Check.of(sky.live(), AlienSky.PATIENCE, false);
      assertThat(check.differences()).isEmpty();
      assertThat(check.leftOut())
          .singleElement()
          .asString()
          .startsWith("3 tables, 1 view, 1 index, ")
          .contains("carried object")
          .doesNotContain("not managed");
    } finally {
      forget(DatabaseKind.POSTGRESQL);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void neither_diff_nor_a_revision_drops_them(DatabaseKind kind) throws SQLException, IOException {
    try (AlienSky sky = furnished(kind)) {
      SchemaSpec live = SchemaSpec.parse("database:" + url(sky.place()) + "#sky");
      SchemaSpec history = SchemaSpec.parse("history:sky@2");
      DiffRequest request =
          new DiffRequest(
              live, history, Optional.empty(), List.of(), new Zones(List.of()), false, false);
      assertThat(Diff.of(request, reader(sky)).differences()).hasSize(4);

      Files.writeString(
          directory.resolve("revise.toml"),
          """
          [foreign]
          roles = ["grafana_*"]
          [databases.sky.foreign]
          tables = ["scratch_*"]
          indexes = ["own_idx"]
          """);
      DiffResult diff = Diff.of(request, reader(sky));
      assertThat(diff.same()).as(diff.toString()).isTrue();
      assertThat(diff.warnings()).containsExactly(LEFT_OUT);

      TargetSchema targets = new TargetSchema(reader(sky), directory, Map.of());
      TargetComparison compared =
          TargetComparison.of(
              sky, targets.read(sky, Optional.of("database:" + url(sky.place()))), List.of());
      assertThat(compared.operations().stream().map(one -> one.describe()))
          .containsExactly("drop column sky.night.seeing");
      assertThat(compared.warnings()).containsExactly(LEFT_OUT);
    } finally {
      forget(kind);
    }
  }

  private SchemaReader reader(AlienSky sky) {
    return new SchemaReader(
        List.of(sky),
        database -> RevisionId.BASE,
        new Configuration(
            new Surroundings(Map.of(), directory, directory),
            new Wanted(Optional.empty(), Optional.empty(), Optional.empty())),
        AlienSky.PATIENCE);
  }

  private static String url(TestDatabase place) {
    return place.kind() == DatabaseKind.H2
        ? "%s;USER=%s;PASSWORD=%s".formatted(place.url(), place.user(), place.password())
        : "%s%suser=%s&password=%s"
            .formatted(
                place.url(), place.url().contains("?") ? "&" : "?", place.user(), place.password());
  }

  private static ForeignObjects site() {
    return ForeignObjects.none()
        .roles("grafana_*")
        .tables("scratch_*")
        .indexes("own_idx", "another");
  }

  /** At revision 2, with a table, a view, an index and a reader of the site's own. */
  private AlienSky furnished(DatabaseKind kind) throws SQLException {
    AlienSky sky = AlienSky.empty(kind);
    sky.upgrade("2");
    sky.execute(
        "CREATE ROLE \"" + role + "\"",
        "GRANT SELECT ON \"sky\".\"star\" TO \"" + role + "\"",
        "CREATE TABLE \"sky\".\"scratch_1\" (\"id\" bigint REFERENCES \"sky\".\"star\" (\"id\"))",
        "CREATE VIEW \"sky\".\"scratch_v\" AS SELECT \"id\" FROM \"sky\".\"scratch_1\"",
        "CREATE INDEX \"own_idx\" ON \"sky\".\"star\" (\"name\")");
    return sky;
  }

  /** On PostgreSQL a role outlives its database. */
  private void forget(DatabaseKind kind) throws SQLException {
    if (kind == DatabaseKind.POSTGRESQL) {
      try (TestDatabase any = kind.fresh()) {
        any.execute("DROP ROLE IF EXISTS \"" + role + "\"");
      }
    }
  }
}
