package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.command.Backups;
import dev.revise.command.Confirmation;
import dev.revise.command.Target;
import dev.revise.laws.Cases;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Schema;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import dev.revise.testing.laws.Case;
import dev.revise.testing.rows.SeededRows;
import dev.revise.testing.site.Site;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} of a restore on H2, and of what moves a file that was just restored. {@code
 * -Drevise.kills=200} tries more moments, {@code -Drevise.seed=N} the same ones again.
 */
class RestoreKillTest {
  private static final int KILLS = Integer.getInteger("revise.kills", 4);
  private static final long SEED = Long.getLong("revise.seed", System.nanoTime() % 1_000_000);
  private static final RevisionId BACKED_UP = new RevisionId(2);
  private static final RevisionId BEFORE = new RevisionId(5);

  /** A restore is at work from about here; before that its process only starts. */
  private static final double STARTED = 0.5;

  @TempDir private Path directory;

  @TestFactory
  Stream<DynamicTest> restores() {
    return Cases.examples(DatabaseKind.H2)
        .map(
            one ->
                one.test(
                    "a restore killed at any moment leaves one revision or the other",
                    () -> killRestores(one)));
  }

  @TestFactory
  Stream<DynamicTest> upgrades_of_what_was_restored() {
    return Cases.examples(DatabaseKind.H2)
        .map(
            one ->
                one.test(
                    "an upgrade of what was restored, killed at any moment, goes on",
                    () -> killUpgrades(one)));
  }

  private void killRestores(Case one) throws Exception {
    Path file = backup(one);
    double duration = duration(one, file);
    Random random = new Random(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      double share = STARTED + (1 - STARTED) * (kill + random.nextDouble()) / KILLS;
      long moment = (long) (duration * share);
      String when = "restore killed after %d us (-Drevise.seed=%d)".formatted(moment, SEED);
      try (Site site = at(one, BEFORE, kill % 2 == 0)) {
        try (Jvm jvm = restore(site, file)) {
          TimeUnit.MICROSECONDS.sleep(moment);
          jvm.kill();
        }
        requireWhole(one, site, when);
      }
    }
  }

  private void killUpgrades(Case one) throws Exception {
    Path file = backup(one);
    Random random = new Random(SEED);
    double duration = 0;
    for (int kill = -1; kill < KILLS; kill++) {
      try (Site site = Site.of(one.database(), file(kill % 2 == 0))) {
        Backups.restore(site.live(), file, false, Moves.PATIENCE, true, Confirmation.NONE);
        try (Jvm mover = Jvm.start(site.place(), Mover.class, "upgrade", "revision").awaitReady()) {
          long start = System.nanoTime();
          if (kill < 0) {
            assertThat(mover.exit()).as(mover::output).isZero();
            duration = (System.nanoTime() - start) / 1000.0;
          } else {
            long moment = (long) (duration * (kill + random.nextDouble()) / KILLS);
            TimeUnit.MICROSECONDS.sleep(moment);
            mover.kill();
            requireWhole(
                one, site, "upgrade killed after %d us (-Drevise.seed=%d)".formatted(moment, SEED));
          }
        }
      }
    }
  }

  private static void requireWhole(Case one, Site site, String when) throws Exception {
    Boundaries boundaries = Boundaries.of(one);
    RevisionId at = boundaries.requireBoundary(site, when);
    boundaries.requireNextRun(site, at, when);
    assertThat(rows(site)).as(when).isEqualTo(List.of(String.valueOf(SeededRows.ROWS)));
  }

  private Path backup(Case one) throws Exception {
    Path file = directory.resolve("before.backup");
    try (Site site = at(one, BACKED_UP, true)) {
      return Backups.write(site.live(), file, Moves.PATIENCE).file();
    }
  }

  private static double duration(Case one, Path file) throws Exception {
    try (Site site = at(one, BEFORE, true)) {
      long start = System.nanoTime();
      try (Jvm jvm = restore(site, file)) {
        assertThat(jvm.exit()).as(jvm.output()).isZero();
      }
      return (System.nanoTime() - start) / 1000.0;
    }
  }

  private static Jvm restore(Site site, Path file) {
    return Jvm.revise(site.place(), "restore", file.toString(), "--allow-data-loss");
  }

  private static Site at(Case one, RevisionId revision, boolean atOnce) throws Exception {
    Site site = Site.of(one.database(), file(atOnce));
    Moves.of(site).upgrade(Target.parse(revision.toString()));
    Schema schema = one.database().history().schemaAt(revision);
    Schema head = one.database().history().schemaAt(one.database().history().head());
    try (Connection connection = site.connect()) {
      SeededRows.insert(connection, schema, head);
    }
    return site;
  }

  private static TestDatabase file(boolean atOnce) {
    return atOnce ? Place.writtenAtOnce() : Place.fresh(DatabaseKind.H2);
  }

  private static List<String> rows(Site site) throws Exception {
    return site.place().rows("SELECT count(*) FROM \"cdb_latiss\".\"exposure\"");
  }
}
