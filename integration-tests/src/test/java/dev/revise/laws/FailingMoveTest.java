package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.revision.ScriptSavepoint;
import dev.revise.testing.laws.Case;
import dev.revise.testing.site.CatalogueLines;
import dev.revise.testing.site.FailingStatements;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import dev.revise.testing.site.Trace;
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

/** A move that fails, at whatever it executes, leaves the database as it was. */
class FailingMoveTest {

  /**
   * Those around its statements too: of its savepoint, of its looks ahead, of Flyway. Where one
   * transaction takes all of it back, each seventh.
   */
  @TestFactory
  Stream<DynamicTest> a_move_that_fails_at_whatever_it_executes_leaves_no_trace() {
    return Cases.examples()
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
    CatalogueLines before = site.catalogue();
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
          assertThat(LineDifferences.between(before, site.catalogue()))
              .as("at %d", failing)
              .isEmpty();
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

  private static SQLException brokenOff() {
    return new SQLException("the connection broke off");
  }

  @FunctionalInterface
  private interface Attempt {
    void run(Flyway flyway);
  }
}
