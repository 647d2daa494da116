package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.laws.Cases;
import dev.revise.revision.RevisionId;
import dev.revise.testing.EachServer;
import dev.revise.testing.site.CatalogueLines;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What stock Flyway would do to a database of ours and revise does with more care. */
@EachServer
class StockCommandTest {
  private static final String HISTORY = "\"cdb\".\"cdb_latiss_history\"";

  @TestFactory
  Stream<DynamicTest> baseline() {
    return refused(
        "baseline", settings -> settings, Flyway::baseline, "revise -n cdb_latiss adopt", false);
  }

  @TestFactory
  Stream<DynamicTest> migrate_of_tables_without_a_history() {
    return refused(
        "migrate of tables without a history",
        settings -> settings,
        Flyway::migrate,
        "cdb_latiss has 9 tables but no history; take it over with revise -n cdb_latiss adopt",
        false);
  }

  @TestFactory
  Stream<DynamicTest> baseline_on_migrate() {
    return refused(
        "baselineOnMigrate",
        settings -> settings.baselineOnMigrate(true),
        Flyway::migrate,
        "take it over with revise -n cdb_latiss adopt",
        false);
  }

  @TestFactory
  Stream<DynamicTest> repair() {
    return refused(
        "repair",
        settings -> settings,
        Flyway::repair,
        "put the history right with revise -n cdb_latiss stamp REV",
        true);
  }

  @TestFactory
  Stream<DynamicTest> clean() {
    return refused(
        "clean",
        settings -> settings.cleanDisabled(false),
        Flyway::clean,
        "take its revisions back with revise -n cdb_latiss downgrade base",
        true);
  }

  @TestFactory
  Stream<DynamicTest> rows_without_their_migrations() {
    return refused(
        "skipExecutingMigrations",
        settings -> settings.skipExecutingMigrations(true),
        Flyway::migrate,
        "if that is meant, use revise -n cdb_latiss stamp REV",
        true);
  }

  @TestFactory
  Stream<DynamicTest> undo_of_rows_alone() {
    return refused(
        "skipExecutingMigrations of an undo",
        settings -> settings.skipExecutingMigrations(true),
        Flyway::undo,
        "if that is meant, use revise -n cdb_latiss stamp REV",
        true);
  }

  @TestFactory
  Stream<DynamicTest> out_of_order() {
    return refused(
        "outOfOrder",
        settings -> settings.outOfOrder(true),
        Flyway::migrate,
        "put a history with a gap right with revise -n cdb_latiss stamp REV",
        true);
  }

  private static Stream<DynamicTest> refused(
      String what,
      UnaryOperator<FluentConfiguration> settings,
      Consumer<Flyway> command,
      String wayOut,
      boolean withHistory) {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    what + " is refused and changes nothing",
                    () -> {
                      try (Site site = one.at(new RevisionId(5))) {
                        if (!withHistory) {
                          site.place().execute("DROP TABLE " + HISTORY);
                        }
                        List<String> rows = withHistory ? HistoryRowsOf.whole(site) : List.of();
                        CatalogueLines before = site.catalogue();
                        Flyway flyway = settings.apply(site.flyway()).load();
                        assertThatThrownBy(() -> command.accept(flyway))
                            .hasMessageContaining(wayOut);
                        assertThat(LineDifferences.between(before, site.catalogue())).isEmpty();
                        if (withHistory) {
                          assertThat(HistoryRowsOf.whole(site)).isEqualTo(rows);
                        }
                      }
                    }));
  }
}
