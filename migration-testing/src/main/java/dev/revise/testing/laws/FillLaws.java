package dev.revise.testing.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.command.Direction;
import dev.revise.command.DryRun;
import dev.revise.command.MoveRequest;
import dev.revise.command.Target;
import dev.revise.engine.StepRow;
import dev.revise.operation.FillColumns;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Schema;
import dev.revise.testing.rows.Survival;
import dev.revise.testing.site.CatalogueLines;
import dev.revise.testing.site.Content;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Revisions that fill columns from another table: with every row, or not at all. */
final class FillLaws {

  private FillLaws() {}

  static Stream<DynamicTest> filledColumns(Case one) {
    return eachFill(one, "holds what its row points to", FillLaws::filled);
  }

  private static void filled(Case one, RevisionStep step, FillColumns fill) throws Exception {
    try (Site site = one.at(Case.before(step));
        Connection connection = site.connect()) {
      one.insertRows(connection, Case.before(step), List.of(step.after()));
      long rows = number(connection, "SELECT count(*) FROM " + quoted(fill));
      site.upgrade(step.revision().id());
      for (String column : fill.columns()) {
        assertThat(number(connection, matching(fill, column))).as(column).isEqualTo(rows);
      }
      assertThat(StepRow.read(connection, one.database().historyTable()))
          .filteredOn(run -> run.step().equals(fill.describe()))
          .extracting(StepRow::rows)
          .containsExactly(rows);
    }
  }

  static Stream<DynamicTest> rowsWithoutAMatch(Case one) {
    return eachFill(one, "stops at a row without a match", FillLaws::stopped);
  }

  private static void stopped(Case one, RevisionStep step, FillColumns fill) throws Exception {
    try (Site site = one.at(Case.before(step));
        Connection connection = site.connect()) {
      one.insertRows(connection, Case.before(step), List.of(step.after()));
      orphan(one, connection, fill);
      CatalogueLines before = site.catalogue();
      Content content = Content.of(connection, step.before());
      assertThatThrownBy(() -> site.upgrade(step.revision().id()))
          .hasMessageContaining("1 row of " + fill.table())
          .hasMessageContaining(fill.pointer());
      assertThat(LineDifferences.between(before, site.catalogue())).isEmpty();
      assertThat(Content.of(connection, step.before())).isEqualTo(content);
    }
  }

  static Stream<DynamicTest> valuesThatAreNoLoss(Case one) {
    return eachFill(one, "loses other values than those it is filled with", FillLaws::losses);
  }

  private static void losses(Case one, RevisionStep step, FillColumns fill) throws Exception {
    try (Site site = one.at(Case.before(step));
        Connection connection = site.connect()) {
      one.insertRows(connection, Case.before(step), List.of(step.after()));
      site.upgrade(step.revision().id());
      assertThat(lost(site, step, fill)).isEmpty();
      unguarded(one, connection, otherValues(fill));
      assertThat(lost(site, step, fill)).containsExactlyInAnyOrderElementsOf(fill.columns());
    }
  }

  private static List<String> lost(Site site, RevisionStep step, FillColumns fill) {
    Target target = Target.parse(Case.before(step).toString());
    return DryRun.of(Direction.DOWNGRADE, site.live(), MoveRequest.DEFAULT, target)
        .losses()
        .stream()
        .filter(loss -> loss.table().equals(fill.table().toString()))
        .flatMap(loss -> loss.column().stream())
        .toList();
  }

  /** One row holds numbers that its source does not. */
  private static String otherValues(FillColumns fill) {
    return fill.columns().stream()
        .map(column -> "\"%1$s\" = \"%1$s\" + 1000".formatted(column))
        .collect(Collectors.joining(", ", "UPDATE " + quoted(fill) + " SET ", lastRow(fill)));
  }

  /** Makes one row point nowhere, as a careless restore would. */
  private static void orphan(Case one, Connection connection, FillColumns fill) throws Exception {
    unguarded(
        one,
        connection,
        "UPDATE %s SET \"%s\" = 999999999%s"
            .formatted(quoted(fill), fill.pointer(), lastRow(fill)));
  }

  private static String lastRow(FillColumns fill) {
    return " WHERE \"%1$s\" = (SELECT max(\"%1$s\") FROM %2$s)"
        .formatted(fill.pointer(), quoted(fill));
  }

  /** Runs a statement past the keys that forbid it. */
  private static void unguarded(Case one, Connection connection, String sql) throws Exception {
    try (Statement statement = connection.createStatement()) {
      statement.execute(unguarded(one, true));
      statement.execute(sql);
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

  private static Stream<DynamicTest> eachFill(Case one, String law, FillTest test) {
    return one.history().steps().stream()
        .flatMap(step -> fills(step).map(fill -> named(one, step, fill, law, test)));
  }

  private static DynamicTest named(
      Case one, RevisionStep step, FillColumns fill, String law, FillTest test) {
    String name = step.revision().id() + " / " + fill.table().name() + " " + law;
    return unasked(step, fill)
        .map(reason -> one.leftOut(name, reason))
        .orElseGet(() -> one.test(name, () -> test.run(one, step, fill)));
  }

  /** The laws count with numbers. */
  private static Optional<String> unasked(RevisionStep step, FillColumns fill) {
    return Stream.concat(Stream.of(fill.pointer()), fill.columns().stream())
        .filter(name -> !isNumber(step.after(), fill, name))
        .map(name -> "%s.%s holds no whole numbers".formatted(fill.table(), name))
        .findFirst()
        .or(() -> Survival.of(step.before(), step.upgrade(), Set.of()).stop());
  }

  private static boolean isNumber(Schema schema, FillColumns fill, String name) {
    return Optional.ofNullable(schema.tables().get(fill.table()))
        .flatMap(table -> table.column(name))
        .filter(
            column ->
                column.type() == ColumnType.Simple.INTEGER
                    || column.type() == ColumnType.Simple.BIGINT)
        .isPresent();
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
