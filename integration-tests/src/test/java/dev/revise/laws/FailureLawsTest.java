package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.dialect.Command;
import dev.revise.dialect.Dialect;
import dev.revise.operation.Operations;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.revision.ScriptSavepoint;
import dev.revise.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A revision that fails, at whichever of its statements, leaves the database as it was. */
class FailureLawsTest {

  @TestFactory
  Stream<DynamicTest> an_upgrade_that_fails_leaves_no_trace() {
    return Case.all()
        .flatMap(
            one ->
                one.eachRevision(
                    "an upgrade failing at any statement leaves no trace",
                    step -> failingUpgrades(one, step)));
  }

  @TestFactory
  Stream<DynamicTest> a_downgrade_that_fails_leaves_no_trace() {
    return Case.all()
        .flatMap(
            one ->
                one.eachRevision(
                    "a downgrade failing at any statement leaves no trace",
                    step -> failingDowngrades(one, step)));
  }

  private static void failingUpgrades(Case one, RevisionStep step) throws Exception {
    RevisionId id = step.revision().id();
    try (Site site = one.at(Case.before(step))) {
      failEverywhere(site, step.before(), step.upgrade(), Flyway::migrate, id);
      site.upgrade(id);
      assertThat(site.applied()).last().isEqualTo(id.toString());
    }
  }

  private static void failingDowngrades(Case one, RevisionStep step) throws Exception {
    RevisionId id = step.revision().id();
    try (Site site = one.at(id)) {
      failEverywhere(site, step.after(), step.downgrade(), Flyway::undo, id);
      site.downgrade(Case.before(step));
      assertThat(site.applied()).doesNotContain(id.toString());
    }
  }

  private static void failEverywhere(
      Site site, Schema schema, Operations operations, Attempt attempt, RevisionId target)
      throws Exception {
    try (Connection connection = site.connect()) {
      List<String> statements = statements(site.dialect(), operations);
      SeededRows.insert(connection, schema, operations.applyTo(schema));
      Trace before = Trace.of(site, connection, schema);
      for (int failing = 0; failing < statements.size(); failing++) {
        Flyway flyway = failing(site, statements, failing, FailureLawsTest::brokenOff, target);
        assertThatThrownBy(() -> attempt.run(flyway))
            .as(statements.get(failing))
            .hasMessageContaining("the connection broke off");
        Trace after = Trace.of(site, connection, schema);
        assertThat(after.history()).as("history").isEqualTo(before.history());
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(Differences.between(before.catalogue(), after.catalogue()))
            .as(statements.get(failing))
            .isEmpty();
      }
    }
  }

  /**
   * Those around its statements too: of its savepoint, of its looks ahead, of Flyway. Where one
   * transaction takes all of it back, each seventh.
   */
  @TestFactory
  Stream<DynamicTest> a_move_that_fails_at_whatever_it_executes_leaves_no_trace() {
    return Case.examples()
        .map(
            one ->
                one.test(
                    "a move failing at whatever it executes leaves no trace",
                    () -> {
                      RevisionId id = new RevisionId(3);
                      RevisionStep step = one.database().history().step(id);
                      try (Site site = Site.at(one.database(), one.kind(), Case.before(step))) {
                        RevisionId below = Case.before(step);
                        failAnywhere(site, Flyway::migrate, id, () -> site.downgrade(below));
                        failAnywhere(site, Flyway::undo, id, () -> site.upgrade(id));
                      }
                    }));
  }

  private static void failAnywhere(Site site, Attempt attempt, RevisionId target, Runnable back)
      throws Exception {
    AtomicBoolean broke = new AtomicBoolean(true);
    List<String> applied = site.applied();
    Catalogue before = site.catalogue();
    try (Connection connection = site.connect()) {
      connection.setSchema(site.schema());
      int stride = site.dialect().rollsBackSchemaChanges() ? 7 : 1;
      for (int failing = 0; broke.getAndSet(false); failing += stride) {
        List<String> history = Trace.history(site, connection);
        boolean ended = ends(attempt, brokenOff(site, failing, broke, target));
        if (!site.dialect().rollsBackSchemaChanges()) {
          new ScriptSavepoint(connection, site.schema(), site.history()).settleUnlessLocked();
        }
        if (site.applied().equals(applied)) {
          assertThat(ended).as("failing at %d", failing).isFalse();
          assertThat(Trace.history(site, connection)).as("at %d", failing).isEqualTo(history);
          assertThat(Differences.between(before, site.catalogue())).as("at %d", failing).isEmpty();
        } else if (broke.get()) {
          back.run();
        }
      }
    }
  }

  private static boolean ends(Attempt attempt, Flyway flyway) {
    try {
      attempt.run(flyway);
      return true;
    } catch (FlywayException e) {
      return false;
    }
  }

  private static Flyway brokenOff(Site site, int failing, AtomicBoolean broke, RevisionId target) {
    Supplier<SQLException> failure =
        () -> {
          broke.set(true);
          return brokenOff();
        };
    return site.flyway()
        .dataSource(FailingStatements.any(failing, failure).dataSource(site.place()))
        .target(MigrationVersion.fromVersion(target.toString()))
        .load();
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
  @TestFactory
  Stream<DynamicTest> an_interrupted_revision_is_settled_by_the_next_run() {
    return Case.all()
        .flatMap(
            one ->
                one.eachRevision(
                    "an interrupted upgrade and downgrade are settled by the next run",
                    step -> interruptions(one, step)));
  }

  private static void interruptions(Case one, RevisionStep step) throws Exception {
    RevisionId id = step.revision().id();
    try (Site site = Site.onDisk(one.database(), one.kind(), Case.before(step));
        Site straight = one.at(id)) {
      interrupt(site, step.upgrade(), Flyway::migrate, id);
      site.upgrade(id);
      assertThat(Differences.between(straight.catalogue(), site.catalogue())).isEmpty();
      interrupt(site, step.downgrade(), Flyway::undo, id);
      site.upgrade(id);
      assertThat(Differences.between(straight.catalogue(), site.catalogue())).isEmpty();
      assertThat(site.applied()).isEqualTo(straight.applied());
    }
  }

  /** The server goes away before the last statement of the revision. */
  private static void interrupt(Site site, Operations operations, Attempt attempt, RevisionId id)
      throws Exception {
    List<String> statements = statements(site.dialect(), operations);
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
