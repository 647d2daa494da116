package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.operation.FillColumns;
import dev.revise.revision.RevisionStep;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Revisions that fill columns from another table: with every row, or not at all. */
class DataMovesTest {

  @TestFactory
  Stream<DynamicTest> filled_columns_hold_what_the_other_table_holds() {
    return eachFill("holds what its row points to", DataMovesTest::filled);
  }

  private static void filled(Case one, RevisionStep step, FillColumns fill) throws Exception {
    try (Site site = one.at(Case.before(step));
        Connection connection = site.connect()) {
      SeededRows.insert(connection, step.before(), step.after());
      site.upgrade(step.revision().id());
      for (String column : fill.columns()) {
        assertThat(number(connection, matching(fill, column)))
            .as(column)
            .isEqualTo(SeededRows.ROWS);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> a_row_without_a_match_stops_the_revision() {
    return eachFill("stops at a row without a match", DataMovesTest::stopped);
  }

  private static void stopped(Case one, RevisionStep step, FillColumns fill) throws Exception {
    try (Site site = one.at(Case.before(step));
        Connection connection = site.connect()) {
      SeededRows.insert(connection, step.before(), step.after());
      orphan(one, connection, fill);
      Catalogue before = site.catalogue();
      Content content = Content.of(connection, step.before());
      assertThatThrownBy(() -> site.upgrade(step.revision().id()))
          .hasMessageContaining("1 rows of " + fill.table())
          .hasMessageContaining(fill.pointer());
      assertThat(Differences.between(before, site.catalogue())).isEmpty();
      assertThat(Content.of(connection, step.before())).isEqualTo(content);
    }
  }

  /** Makes one row point nowhere, past the keys that forbid it, as a careless restore would. */
  private static void orphan(Case one, Connection connection, FillColumns fill) throws Exception {
    try (Statement statement = connection.createStatement()) {
      statement.execute(unguarded(one, true));
      statement.execute(
          "UPDATE %1$s SET \"%2$s\" = 999999999 WHERE \"%2$s\" = (SELECT max(\"%2$s\") FROM %1$s)"
              .formatted(quoted(fill), fill.pointer()));
      statement.execute(unguarded(one, false));
    }
  }

  private static String unguarded(Case one, boolean on) {
    return switch (one.kind()) {
      case H2 -> "SET REFERENTIAL_INTEGRITY " + !on;
      case POSTGRESQL -> "SET session_replication_role = " + (on ? "replica" : "origin");
    };
  }

  private static String matching(FillColumns fill, String column) {
    return """
        SELECT count(*) FROM %s f JOIN "%s"."%s" s ON s."%s" = f."%s"
        WHERE f."%s" = s."%s\""""
        .formatted(
            quoted(fill),
            fill.source().schema(),
            fill.source().name(),
            fill.key(),
            fill.pointer(),
            column,
            column);
  }

  private static long number(Connection connection, String query) throws Exception {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static String quoted(FillColumns fill) {
    return "\"%s\".\"%s\"".formatted(fill.table().schema(), fill.table().name());
  }

  private static Stream<DynamicTest> eachFill(String law, FillTest test) {
    return Case.all()
        .flatMap(
            one ->
                one.database().history().steps().stream()
                    .flatMap(step -> fills(step).map(fill -> named(one, step, fill, law, test))));
  }

  private static DynamicTest named(
      Case one, RevisionStep step, FillColumns fill, String law, FillTest test) {
    String name = step.revision().id() + " / " + fill.table().name() + " " + law;
    return one.test(name, () -> test.run(one, step, fill));
  }

  private static Stream<FillColumns> fills(RevisionStep step) {
    return step.upgrade().stream()
        .filter(FillColumns.class::isInstance)
        .map(FillColumns.class::cast);
  }

  @FunctionalInterface
  private interface FillTest {
    void run(Case one, RevisionStep step, FillColumns fill) throws Exception;
  }
}
