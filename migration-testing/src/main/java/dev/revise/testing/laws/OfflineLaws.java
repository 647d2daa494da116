package dev.revise.testing.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.command.Direction;
import dev.revise.command.Range;
import dev.revise.command.Scripts;
import dev.revise.dialect.Dialect;
import dev.revise.operation.JavaStep;
import dev.revise.operation.RunStep;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.SqlSyntax;
import dev.revise.testing.site.CatalogueLines;
import dev.revise.testing.site.HistoryTable;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.ShellScript;
import dev.revise.testing.site.Site;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A script run by itself leaves what the live run leaves: the schema, and Flyway's history. */
final class OfflineLaws {

  private OfflineLaws() {}

  static Stream<DynamicTest> eachRevision(Case one) {
    String law = "offline SQL is the live run";
    return one.history().steps().stream()
        .map(
            step -> {
              String name = step.revision().id() + " / " + law;
              return one.barrier(step)
                  .or(() -> unscripted(step))
                  .map(reason -> one.leftOut(name, reason))
                  .orElseGet(() -> one.test(name, () -> check(one, step)));
            });
  }

  /** A script has no place for what only a JVM can run. */
  private static Optional<String> unscripted(RevisionStep step) {
    return Stream.concat(step.upgrade().stream(), step.downgrade().stream())
        .filter(RunStep.class::isInstance)
        .map(RunStep.class::cast)
        .filter(run -> run.forward() instanceof JavaStep)
        .map(run -> "no script can do \"%s\", which is Java".formatted(run.summary()))
        .findFirst();
  }

  private static Optional<String> unscripted(Case one) {
    return one.history().steps().stream()
        .flatMap(step -> one.barrier(step).or(() -> unscripted(step)).stream())
        .findFirst();
  }

  private static void check(Case one, RevisionStep step) throws Exception {
    RevisionId id = step.revision().id();
    try (Site live = one.at(Case.before(step));
        Site offline = one.at(Case.before(step))) {
      live.upgrade(id);
      run(
          one,
          offline,
          Scripts.of(Direction.UPGRADE, one.database(), offline.dialect(), range(step, true))
              .sql());
      compare(live, offline);
      live.downgrade(Case.before(step));
      run(
          one,
          offline,
          Scripts.of(Direction.DOWNGRADE, one.database(), offline.dialect(), range(step, false))
              .sql());
      compare(live, offline);
    }
  }

  static Stream<DynamicTest> allRevisions(Case one) {
    return whole(one, "offline SQL from base to head and back, twice", () -> wholeWay(one));
  }

  private static Stream<DynamicTest> whole(Case one, String law, LawTest test) {
    return Stream.of(
        unscripted(one)
            .map(reason -> one.leftOut(law, reason))
            .orElseGet(() -> one.test(law, test)));
  }

  private static void wholeWay(Case one) throws Exception {
    try (Site live = one.atBase();
        Site offline = one.atBase()) {
      Dialect dialect = offline.dialect();
      RevisionId head = one.database().history().head();
      String up =
          Scripts.of(Direction.UPGRADE, one.database(), dialect, Range.parse("base:head")).sql();
      String down =
          Scripts.of(Direction.DOWNGRADE, one.database(), dialect, Range.parse("head:base")).sql();
      for (int round = 0; round < 2; round++) {
        live.upgrade(head);
        run(one, offline, up);
        compare(live, offline);
        live.downgrade(RevisionId.BASE);
        run(one, offline, down);
        compare(live, offline);
      }
    }
  }

  static Stream<DynamicTest> wrongPlace(Case one) {
    return Stream.of(
        one.test("offline SQL stops where it does not fit, changing nothing", () -> runAgain(one)));
  }

  private static void runAgain(Case one) throws Exception {
    RevisionHistory history = one.database().history();
    RevisionStep last = history.step(history.head());
    try (Site site = one.atHead()) {
      CatalogueLines before = site.catalogue();
      String script =
          Scripts.of(Direction.UPGRADE, one.database(), site.dialect(), range(last, true)).sql();
      assertThat(failure(one, site, script)).contains("is not at revision " + Case.before(last));
      assertThat(LineDifferences.between(before, site.catalogue())).isEmpty();
    }
  }

  private static String failure(Case one, Site site, String script) throws Exception {
    try {
      run(one, site, script);
    } catch (SQLException e) {
      return e.getMessage();
    }
    throw new AssertionError("the script ran");
  }

  private static Range range(RevisionStep step, boolean up) {
    String below = Case.before(step).toString();
    String here = step.revision().id().toString();
    return Range.parse(up ? below + ":" + here : here + ":" + below);
  }

  /** {@code .ci/commands} runs the same scripts by psql. */
  private static void run(Case one, Site site, String script) throws SQLException {
    ShellScript.run(one.kind(), site.place(), script);
  }

  private static void compare(Site live, Site offline) throws SQLException {
    assertThat(LineDifferences.between(live.catalogue(), offline.catalogue())).isEmpty();
    assertThat(history(offline)).isEqualTo(history(live));
    assertThat(offline.applied()).isEqualTo(live.applied());
  }

  private static List<String> history(Site site) throws SQLException {
    try (Connection connection = site.connect()) {
      return CatalogueLines.strings(
              connection,
              """
              SELECT concat_ws(' | ', "installed_rank", "version", "description", "type", "script",
                "checksum", "installed_by", "success")
              FROM %s ORDER BY "installed_rank\""""
                  .formatted(SqlSyntax.quoted(site.history())))
          .toList();
    }
  }

  /** What Flyway's own table looks like is compared too, as no catalogue lists it. */
  static Stream<DynamicTest> historyTable(Case one) {
    String law = "the history table of a script is Flyway's";
    return Stream.of(
        unscripted(one.history().step(new RevisionId(1)))
            .map(reason -> one.leftOut(law, reason))
            .orElseGet(() -> one.test(law, () -> compareHistoryTables(one))));
  }

  private static void compareHistoryTables(Case one) throws Exception {
    try (Site live = one.at(new RevisionId(1));
        Site offline = one.atBase()) {
      run(
          one,
          offline,
          Scripts.of(Direction.UPGRADE, one.database(), offline.dialect(), Range.parse("base:0001"))
              .sql());
      assertThat(HistoryTable.of(offline, one.kind()))
          .isNotEmpty()
          .isEqualTo(HistoryTable.of(live, one.kind()));
    }
  }
}
