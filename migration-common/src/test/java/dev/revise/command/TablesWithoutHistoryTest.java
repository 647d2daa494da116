package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.engine.RefusedException;
import dev.revise.engine.Stamper;
import dev.revise.revision.RevisionId;
import dev.revise.schema.MigrationException;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that others made is never taken for an empty one, wherever its tables are. */
@EachServer
class TablesWithoutHistoryTest {
  private static final String ELSEWHERE =
      "sky is empty, but schema old has no history and 2 tables of its names (night, star); if they"
          + " are its tables, rename that schema (DROP SCHEMA IF EXISTS \"sky\"; ALTER SCHEMA"
          + " \"old\" RENAME TO \"sky\"), then take it over with revise -n sky adopt";

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void current_cannot_tell(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = AlienSky.at(kind, "2")) {
      CurrentResult current = sky.current();

      assertThat(current.isKnown()).isFalse();
      assertThat(current.hasHistory()).isFalse();
      assertThat(current.tables()).isEqualTo(2);
      assertThat(current.notes())
          .containsExactly(
              "sky has 2 tables but no history; ask revise -n sky identify which revision that is,"
                  + " then take it over with revise -n sky adopt");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void an_empty_one_is_at_base(DatabaseKind kind) {
    try (AlienSky sky = AlienSky.empty(kind)) {
      CurrentResult current = sky.current();

      assertThat(current.isKnown()).isTrue();
      assertThat(current.revision()).isEqualTo(RevisionId.BASE);
      assertThat(current.tables()).isZero();
      assertThat(current.notes()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void one_whose_tables_are_elsewhere_is_neither_at_base_nor_adopted(DatabaseKind kind)
      throws SQLException {
    try (AlienSky sky = elsewhere(kind)) {
      assertThat(sky.current().isKnown()).isFalse();
      assertThat(sky.current().notes()).containsExactly(ELSEWHERE);
      assertThatThrownBy(() -> Identify.of(sky.live(), AlienSky.PATIENCE)).hasMessage(ELSEWHERE);
      assertThatThrownBy(() -> sky.adopt().identified()).hasMessage(ELSEWHERE);
      assertThatThrownBy(() -> sky.adopt().at(Target.parse("2"))).hasMessage(ELSEWHERE);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void an_upgrade_builds_no_second_set_of_tables(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = elsewhere(kind)) {
      assertThatThrownBy(() -> sky.upgrade("head"))
          .isInstanceOf(RefusedException.class)
          .hasMessage(ELSEWHERE + "; to build new tables beside them pass --beside old");
      assertThatThrownBy(() -> sky.upgrade("head", List.of("older")))
          .isInstanceOf(RefusedException.class);
      assertThat(sky.rows(tablesIn("sky"))).isEmpty();

      sky.upgrade("head", List.of("old"));
      assertThat(sky.current().head()).isTrue();
      assertThat(sky.rows(tablesIn("old"))).containsExactly("night", "star");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void what_the_sentence_says_is_the_way(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = elsewhere(kind)) {
      sky.execute(
          "CREATE SCHEMA \"sky\"",
          "DROP SCHEMA IF EXISTS \"sky\"",
          "ALTER SCHEMA \"old\" RENAME TO \"sky\"");

      assertThat(sky.adopt().identified().revision()).isEqualTo(new RevisionId(2));
      assertThat(sky.upgrade("head").databases().get(0).to()).isEqualTo(new RevisionId(3));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void public_is_looked_at_too(DatabaseKind kind) throws SQLException {
    String schema = kind == DatabaseKind.H2 ? "PUBLIC" : "public";
    try (AlienSky sky = AlienSky.empty(kind)) {
      for (String table : List.of("star", "night")) {
        sky.execute("CREATE TABLE \"%s\".\"%s\" (\"id\" bigint)".formatted(schema, table));
      }

      assertThatThrownBy(() -> sky.upgrade("head"))
          .hasMessageStartingWith("sky is empty, but schema %s has no history and ", schema)
          .hasMessageContaining(
              kind == DatabaseKind.H2
                  ? "if they are its tables, bring them into schema sky, then "
                  : "ALTER SCHEMA \"public\" RENAME TO \"sky\"");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void another_database_beside_is_none_of_its_business(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = elsewhere(kind)) {
      sky.alembic("cdb", "old_version", "dddd11112222");
      sky.execute(
          "CREATE SCHEMA \"managed\"",
          "CREATE TABLE \"managed\".\"star\" (\"id\" bigint)",
          "CREATE TABLE \"managed\".\"night\" (\"id\" bigint)",
          "CREATE TABLE \"managed\".\"flyway_schema_history\" (\"installed_rank\" integer)");

      assertThat(sky.current().isKnown()).isTrue();
      sky.upgrade("head");
      assertThat(sky.current().head()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_history_at_base_is_believed(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = AlienSky.empty(kind)) {
      new Stamper(sky.live(), AlienSky.PATIENCE).stamp(RevisionId.BASE);

      assertThat(sky.current().isKnown()).isTrue();
      assertThat(sky.current().hasHistory()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void tables_here_are_counted_whatever_they_are(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = AlienSky.empty(kind)) {
      sky.execute("CREATE SCHEMA \"sky\"", "CREATE TABLE \"sky\".\"other\" (\"id\" bigint)");

      assertThat(sky.current().notes().get(0)).startsWith("sky has 1 table but no history; ");
      assertThatThrownBy(() -> sky.upgrade("head"))
          .isInstanceOf(MigrationException.class)
          .hasMessage("sky has 1 table but no history; take it over with revise -n sky adopt");
    }
  }

  private static AlienSky elsewhere(DatabaseKind kind) throws SQLException {
    AlienSky sky = AlienSky.at(kind, "2");
    sky.execute("ALTER SCHEMA \"sky\" RENAME TO \"old\"");
    return sky;
  }

  private static String tablesIn(String schema) {
    return """
        SELECT table_name FROM information_schema.tables
        WHERE table_schema = '%s' AND table_name IN ('star', 'night') ORDER BY 1"""
        .formatted(schema);
  }
}
