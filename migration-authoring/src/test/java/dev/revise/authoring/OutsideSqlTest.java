package dev.revise.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.authoring.moon.MoonDatabase;
import dev.revise.command.Check;
import dev.revise.command.Zones;
import dev.revise.revision.Authoring;
import dev.revise.schema.MigrationException;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SQL that a target brings is read whole before anything is made of it. */
class OutsideSqlTest {
  private static final Authoring FELIS = Authoring.from("felis:moon.yaml");

  @TempDir private Path root;
  private MoonModule moon;

  @BeforeEach
  void module() throws IOException {
    moon = MoonModule.in(root);
  }

  @Test
  void a_file_runs_nothing() throws IOException {
    overlay("1=1); DROP TABLE x; SELECT (1");

    assertRefused(
        Optional.empty(),
        "moon.overlay.yaml line 1, crater: check \"ck\" of moon.crater is SQL that holds more than one statement");
    assertThatThrownBy(() -> Check.offline(new MoonDatabase(FELIS), moon.targets(), false))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining(
            "check \"ck\" of moon.crater is SQL that holds more than one statement");
  }

  @Test
  void entities_run_nothing() {
    assertRefused(
        Optional.of("entities:dev.revise.authoring.intruders"),
        "check \"ck\" of moon.intruder is SQL that holds more than one statement");
  }

  @ParameterizedTest
  @EnumSource
  void unknown_functions_of_a_catalogue_are_reported(DatabaseKind kind) throws Exception {
    try (TestDatabase live = kind.fresh()) {
      live.execute("CREATE SCHEMA \"moon\"");
      live.execute("CREATE SCHEMA \"sun\"");
      for (String schema : List.of("moon", "sun")) {
        live.execute(
            (kind == DatabaseKind.H2
                    ? "CREATE ALIAS \"%s\".\"own\" FOR 'java.lang.Math.abs(int)'"
                    : "CREATE FUNCTION \"%s\".\"own\"(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1'")
                .formatted(schema));
      }
      live.execute(
          "CREATE TABLE \"moon\".\"crater\" (\"id\" bigint PRIMARY KEY, \"n\" integer,"
              + " CONSTRAINT \"carried\" CHECK (\"moon\".\"own\"(\"n\") > 0),"
              + " CONSTRAINT \"foreign\" CHECK (\"sun\".\"own\"(\"n\") > 0))");

      RevisionResult result = revision(Optional.of("database:" + url(live, kind)));
      assertThat(result.warnings().stream().filter(line -> line.contains("sun.own")).toList())
          .singleElement()
          .asString()
          .startsWith(
              "check \"foreign\" of moon.crater calls sun.own, which is not known to do nothing but compute; review it before it runs on another database: ");
      assertThat(result.warnings()).noneMatch(line -> line.contains("calls moon.own"));
      assertThat(result.expressions()).anyMatch(line -> line.contains("own"));
    }
  }

  @Test
  void what_it_runs_is_shown_before() throws IOException {
    overlay("abs(\\\"id\\\") > 0");

    assertThat(revision(Optional.empty()).expressions())
        .containsExactly("check \"ck\" of moon.crater: abs(\"id\") > 0");
  }

  private void overlay(String check) throws IOException {
    moon.write("moon.overlay.yaml", "tables: {crater: {checks: {ck: \"" + check + "\"}}}\n");
  }

  private void assertRefused(Optional<String> target, String sentence) {
    assertThatThrownBy(() -> revision(target))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining(sentence);
  }

  private RevisionResult revision(Optional<String> target) {
    return NewRevision.show(
        new MoonDatabase(FELIS),
        new RevisionRequest(
            "Craters",
            target,
            false,
            List.of(),
            new Fills(List.of(), List.of(), List.of()),
            new Zones(List.of()),
            LocalDate.of(2026, 11, 21),
            Optional.empty()),
        moon.targets());
  }

  private static String url(TestDatabase live, DatabaseKind kind) {
    return kind == DatabaseKind.H2
        ? live.url() + ";USER=sa"
        : live.url()
            + (live.url().contains("?") ? "&" : "?")
            + "user="
            + live.user()
            + "&password="
            + live.password();
  }
}
