package dev.revise.nlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.command.DryRunResult;
import dev.revise.engine.RefusedException;
import dev.revise.engine.StepRows;
import dev.revise.engine.UntoldException;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.testing.DatabaseKind;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Revision 2: columns, what the configuration knows of the rows that are there, and NOT NULL. */
class UrlsTest {
  private static final String URLS =
      "SELECT \"id\", \"url_scheme\", \"url_netloc\" FROM \"location\" ORDER BY \"id\"";
  private static final String STEP = "say in which store each location is";

  @ParameterizedTest
  @EnumSource
  void each_location_gets_its_store(DatabaseKind kind) throws SQLException {
    try (Catalog catalog = Catalog.filled(kind)) {
      var moved = catalog.upgrade("2", Catalog.TENANCY, Catalog.TAPE_URL).databases().get(0);

      assertThat(catalog.rows(URLS))
          .containsExactly(
              "1 http store.example.org:9000",
              "2 root tape.example.org//archive/nlds",
              "3 http store.example.org:9000",
              "4 root tape.example.org//archive/nlds");
      assertThat(moved.steps()).containsExactly(new StepRows(new RevisionId(2), STEP, 4));
      assertThatThrownBy(() -> catalog.execute("UPDATE \"location\" SET \"url_netloc\" = NULL"))
          .isInstanceOf(SQLException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void going_back_loses_what_going_up_cannot_know(DatabaseKind kind) throws SQLException {
    try (Catalog catalog = Catalog.filled(kind)) {
      List<String> before = catalog.locations();
      catalog.upgrade("2", Catalog.TENANCY, Catalog.TAPE_URL);
      List<String> after = catalog.locations();

      assertThatThrownBy(() -> catalog.downgrade("1"))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("column nlds_catalog.location.url_netloc with 4 values")
          .hasMessageEndingWith("nothing was changed: say --allow-data-loss if that is meant");
      assertThat(catalog.locations()).isEqualTo(after);

      catalog.downgradeWithLoss("1");
      assertThat(catalog.locations()).isEqualTo(before).hasSize(4);
      catalog.upgrade("2", Catalog.TENANCY, Catalog.TAPE_URL);
      assertThat(catalog.locations()).isEqualTo(after);
      catalog.downgradeWithLoss("base");
      assertThat(catalog.upgrade("1").databases().get(0).to()).hasToString("0001");
      assertThat(catalog.locations()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          root://tape.example.org//archive/nlds   | tape.example.org//archive/nlds
          root://tape.example.org:1094//archive// | tape.example.org:1094//archive
          root://[2001:db8::7]//a                 | [2001:db8::7]//a
          root://o'brien.example.org//a%20b/ü     | o'brien.example.org//a%20b/ü
          """)
  void odd_hosts_and_paths_are_kept(String url, String netloc) throws SQLException {
    try (Catalog catalog = Catalog.filled(DatabaseKind.H2)) {
      catalog.upgrade("2", Catalog.TENANCY, "tape_url=" + url);
      assertThat(catalog.rows(URLS)).contains("2 root " + netloc);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothing_moves_before_both_are_told(DatabaseKind kind) throws SQLException {
    try (Catalog catalog = Catalog.filled(kind)) {
      List<String> before = catalog.locations();

      assertThatThrownBy(() -> catalog.upgrade("head"))
          .isInstanceOf(UntoldException.class)
          .hasMessage(
              "revision 0002 of nlds_catalog cannot begin \"say in which store each location is\": placeholder tenancy is missing, HOST or HOST:PORT of the object store; give it as --placeholder tenancy=..., as REVISE_PLACEHOLDER_TENANCY, or below placeholders in revise.toml; to Flyway it is flyway.placeholders.tenancy; nothing was changed");
      assertThatThrownBy(() -> catalog.upgrade("head", Catalog.TENANCY))
          .hasMessageContaining("placeholder tape_url is missing, root://HOST//PATH of the tape");
      assertThat(catalog.dryRun("head", Catalog.TENANCY).untold())
          .extracting(DryRunResult.UntoldStep::step)
          .containsExactly(STEP);
      assertThat(catalog.dryRun("head", Catalog.TENANCY, Catalog.TAPE_URL).untold()).isEmpty();
      assertThat(catalog.locations()).isEqualTo(before);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "tape.example.org//archive",
    "http://tape.example.org//archive",
    "root://tape.example.org/archive",
    "root://tape.example.org",
    "root:////archive",
    "root://me:secret@tape.example.org//archive",
    "root://tape.example.org//archive?a=b",
    "root://tape.example.org//",
    "root://tape example.org//archive",
  })
  void a_malformed_url_is_a_sentence_that_does_not_show_it(String url) throws SQLException {
    try (Catalog catalog = Catalog.filled(DatabaseKind.H2)) {
      assertThatThrownBy(() -> catalog.upgrade("head", Catalog.TENANCY, "tape_url=" + url))
          .isInstanceOf(UntoldException.class)
          .hasMessageContaining(
              "placeholder tape_url is not root://HOST//PATH of the tape system; correct it in --placeholder")
          .hasMessageEndingWith("nothing was changed")
          .hasMessageNotContaining(url);
      assertThat(
              catalog.rows(
                  "SELECT \"version\" FROM \"flyway_schema_history\" WHERE \"version\" IS NOT NULL"))
          .containsExactly("0001");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_failure_half_way_leaves_nothing(DatabaseKind kind) throws SQLException {
    try (Catalog catalog = Catalog.filled(kind)) {
      catalog.execute("UPDATE \"location\" SET \"storage_type\" = NULL WHERE \"id\" = 3");
      List<String> before = catalog.locations();

      assertThatThrownBy(() -> catalog.upgrade("head", Catalog.TENANCY, Catalog.TAPE_URL))
          .hasMessage(
              "V0002__Urls_of_locations cannot say in which store each location is: location 3 has no storage type; give it one, or delete it; nlds_catalog is at revision 0001");
      assertThat(catalog.locations()).isEqualTo(before);

      catalog.execute("DELETE FROM \"location\" WHERE \"id\" = 3");
      catalog.upgrade("head", Catalog.TENANCY, Catalog.TAPE_URL);
      assertThat(catalog.rows(URLS)).hasSize(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void stock_flyway_is_told_as_it_always_is(DatabaseKind kind) throws SQLException {
    try (Catalog catalog = Catalog.filled(kind)) {
      Flyway flyway =
          Flyway.configure()
              .dataSource(catalog.place().url(), catalog.place().user(), catalog.place().password())
              .defaultSchema(NldsDatabase.NAME)
              .locations(new String[0])
              .javaMigrations(
                  new NldsDatabase()
                      .history().steps().stream()
                          .map(RevisionStep::revision)
                          .toArray(JavaMigration[]::new))
              .placeholders(
                  Map.of("tenancy", "store", "tape_url", "root://tape.example.org//archive"))
              .load();

      flyway.migrate();
      assertThat(catalog.rows(URLS)).contains("1 http store", "2 root tape.example.org//archive");
      assertThat(catalog.dryRun("head").revisions()).isEmpty();
    }
  }
}
