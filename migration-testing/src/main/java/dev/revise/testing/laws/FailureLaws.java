package dev.revise.testing.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.dialect.Command;
import dev.revise.dialect.Dialect;
import dev.revise.operation.Operations;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.Schema;
import dev.revise.testing.rows.Survival;
import dev.revise.testing.site.FailingStatements;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import dev.revise.testing.site.Trace;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.DynamicTest;

/** A revision that fails, at whichever of its statements, leaves the database as it was. */
final class FailureLaws {

  private FailureLaws() {}

  static Stream<DynamicTest> upgradesThatFail(Case one) {
    String law = "an upgrade failing at any statement leaves no trace";
    return Stream.concat(
        one.eachRevision(law, step -> failingUpgrades(one, step)),
        withoutRows(one, law, RevisionStep::before, RevisionStep::upgrade));
  }

  static Stream<DynamicTest> downgradesThatFail(Case one) {
    String law = "a downgrade failing at any statement leaves no trace";
    return Stream.concat(
        one.eachReversible(law, step -> failingDowngrades(one, step)),
        withoutRows(one, law, RevisionStep::after, RevisionStep::downgrade));
  }

  /** Where rows cannot be carried along, tables are empty. */
  private static Stream<DynamicTest> withoutRows(
      Case one,
      String law,
      Function<RevisionStep, Schema> schema,
      Function<RevisionStep, Operations> operations) {
    return one.history().steps().stream()
        .flatMap(
            step ->
                stop(schema.apply(step), operations.apply(step)).stream()
                    .map(
                        reason ->
                            one.leftOut(
                                step.revision().id() + " / " + law + " / with rows", reason)));
  }

  private static Optional<String> stop(Schema schema, Operations operations) {
    return Survival.of(schema, operations, Set.of()).stop();
  }

  private static void failingUpgrades(Case one, RevisionStep step) throws Exception {
    RevisionId id = step.revision().id();
    try (Site site = one.at(Case.before(step))) {
      failEverywhere(one, site, Case.before(step), step.upgrade(), Flyway::migrate, id);
      site.upgrade(id);
      assertThat(site.applied()).last().isEqualTo(id.toString());
    }
  }

  private static void failingDowngrades(Case one, RevisionStep step) throws Exception {
    RevisionId id = step.revision().id();
    try (Site site = one.at(id)) {
      failEverywhere(one, site, id, step.downgrade(), Flyway::undo, id);
      site.downgrade(Case.before(step));
      assertThat(site.applied()).doesNotContain(id.toString());
    }
  }

  private static void failEverywhere(
      Case one, Site site, RevisionId at, Operations operations, Attempt attempt, RevisionId target)
      throws Exception {
    Schema schema = one.history().schemaAt(at);
    try (Connection connection = site.connect()) {
      List<String> statements = statements(site.dialect(), operations);
      if (stop(schema, operations).isEmpty()) {
        one.insertRows(connection, at, List.of(operations.applyTo(schema)));
      }
      Trace before = Trace.of(site, connection, schema);
      for (int failing = 0; failing < statements.size(); failing++) {
        Flyway flyway = failing(site, statements, failing, FailureLaws::brokenOff, target);
        assertThatThrownBy(() -> attempt.run(flyway))
            .as(statements.get(failing))
            .hasMessageContaining("the connection broke off");
        Trace after = Trace.of(site, connection, schema);
        assertThat(after.history()).as("history").isEqualTo(before.history());
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(LineDifferences.between(before.catalogue(), after.catalogue()))
            .as(statements.get(failing))
            .isEmpty();
      }
    }
  }

  private static Flyway failing(
      Site site,
      List<String> statements,
      int failing,
      Supplier<? extends Throwable> failure,
      RevisionId target) {
    return site.flyway()
        .dataSource(FailingStatements.of(statements, failing, failure).dataSource(site.place()))
        .target(MigrationVersion.fromVersion(target.toString()))
        .load();
  }

  /** A server that dies leaves, on H2, half a revision; the next run has to see that. */
  static Stream<DynamicTest> interruptedRevisions(Case one) {
    String law = "an interrupted upgrade and downgrade are settled by the next run";
    return one.history().steps().stream()
        .flatMap(
            step -> {
              String name = step.revision().id() + " / " + law;
              Stream<DynamicTest> noWayBack =
                  one.barrier(step).stream()
                      .map(reason -> one.leftOut(name + " / downgrade", reason));
              return Stream.concat(
                  Stream.of(one.test(name, () -> interruptions(one, step))), noWayBack);
            });
  }

  private static void interruptions(Case one, RevisionStep step) throws Exception {
    RevisionId id = step.revision().id();
    try (Site site = one.onDisk(Case.before(step));
        Site straight = one.at(id)) {
      interrupt(site, step.upgrade(), Flyway::migrate, id);
      site.upgrade(id);
      assertThat(LineDifferences.between(straight.catalogue(), site.catalogue())).isEmpty();
      if (one.barrier(step).isEmpty()) {
        interrupt(site, step.downgrade(), Flyway::undo, id);
        site.upgrade(id);
        assertThat(LineDifferences.between(straight.catalogue(), site.catalogue())).isEmpty();
      }
      assertThat(site.applied()).isEqualTo(straight.applied());
    }
  }

  /** The server goes away before the last statement of the revision. */
  private static void interrupt(Site site, Operations operations, Attempt attempt, RevisionId id)
      throws Exception {
    List<String> statements = statements(site.dialect(), operations);
    if (statements.isEmpty()) {
      return; // of nothing nothing is interrupted
    }
    AtomicBoolean crashed = new AtomicBoolean();
    Supplier<SQLException> crash = () -> crash(site, crashed);
    Flyway flyway = failing(site, statements, statements.size() - 1, crash, id);
    assertThatThrownBy(() -> attempt.run(flyway)).isInstanceOf(FlywayException.class);
    assertThat(crashed).isTrue();
  }

  private static SQLException crash(Site site, AtomicBoolean crashed) {
    try {
      site.crash();
      crashed.set(true);
      return new SQLException("the server went away");
    } catch (SQLException e) {
      return e;
    }
  }

  private static SQLException brokenOff() {
    return new SQLException("the connection broke off");
  }

  private static List<String> statements(Dialect dialect, Operations operations) {
    return operations.stream()
        .flatMap(operation -> dialect.render(operation).stream())
        .filter(Command.Statement.class::isInstance)
        .map(command -> ((Command.Statement) command).sql())
        .toList();
  }

  @FunctionalInterface
  private interface Attempt {
    void run(Flyway flyway);
  }
}
