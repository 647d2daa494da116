package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.laws.Cases;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Schema;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import dev.revise.testing.laws.Case;
import dev.revise.testing.rows.SeededRows;
import dev.revise.testing.site.Site;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code kill -9} at many moments of a run. {@code -Drevise.kills=200} tries more of them, {@code
 * -Drevise.seed=N} the same ones again.
 */
class KillTest {
  private static final Logger LOG = LoggerFactory.getLogger(KillTest.class);
  private static final int KILLS = Integer.getInteger("revise.kills", 6);
  private static final long SEED = Long.getLong("revise.seed", System.nanoTime() % 1_000_000);

  /** Tables and views are there, and a revision that fills columns from rows is still to come. */
  private static final RevisionId WITH_TABLES = new RevisionId(2);

  @TestFactory
  Stream<DynamicTest> upgrades() {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    "an upgrade of rows killed at any moment is at a revision and goes on",
                    () -> killAll(one, WITH_TABLES, "upgrade", 1.0)));
  }

  @TestFactory
  Stream<DynamicTest> downgrades() {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    "a downgrade of rows killed at any moment is at a revision and goes on",
                    () -> killAll(one, one.database().history().head(), "downgrade", 1.0)));
  }

  @TestFactory
  Stream<DynamicTest> first_moments() {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    "a first upgrade killed while it makes schema and history goes on",
                    () -> killAll(one, RevisionId.BASE, "upgrade", 0.5)));
  }

  /**
   * @param share how much of the run the moments are spread over
   */
  private static void killAll(Case one, RevisionId from, String direction, double share)
      throws Exception {
    Boundaries boundaries = Boundaries.of(one);
    double duration = duration(one, from, direction) * share;
    Random random = new Random(SEED);
    List<RevisionId> found = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      long moment = (long) (duration * (kill + random.nextDouble()) / KILLS);
      try (Site site = at(one, from, kill % 2 == 0)) {
        kill(site, from, direction, moment);
        String when = "%s killed after %d us (-Drevise.seed=%d)".formatted(direction, moment, SEED);
        RevisionId at = boundaries.requireBoundary(site, when);
        found.add(at);
        boundaries.requireNextRun(site, at, when);
        if (direction.equals("upgrade") && !from.equals(RevisionId.BASE)) {
          assertThat(rows(site)).as(when).isEqualTo(SeededRows.ROWS);
        }
      }
    }
    LOG.info(
        "{}: {} times killed the {} from {} within {} ms, found it at {}, seed {}",
        one,
        KILLS,
        direction,
        from,
        (long) duration / 1000,
        found,
        SEED);
  }

  /**
   * H2 files are brought there by Flyway, as they are at a desk, and not copied.
   *
   * @param atOnce H2 writes what is committed within half a second, or at once
   */
  private static Site at(Case one, RevisionId from, boolean atOnce) throws Exception {
    Site site =
        one.kind() == DatabaseKind.H2 ? Site.of(one.database(), file(atOnce)) : one.at(from);
    if (one.kind() == DatabaseKind.H2) {
      site.upgrade(from);
    }
    if (!from.equals(RevisionId.BASE)) {
      Schema schema = one.database().history().schemaAt(from);
      Schema head = one.database().history().schemaAt(one.database().history().head());
      try (Connection connection = site.connect()) {
        SeededRows.insert(connection, schema, head);
      }
    }
    return site;
  }

  private static TestDatabase file(boolean atOnce) {
    return atOnce ? Place.writtenAtOnce() : Place.fresh(DatabaseKind.H2);
  }

  /** How many microseconds a run takes that nobody kills. */
  private static double duration(Case one, RevisionId from, String direction) throws Exception {
    try (Site site = at(one, from, true);
        Jvm mover = Jvm.start(site.place(), Mover.class, direction, readyAt(from)).awaitReady()) {
      long start = System.nanoTime();
      assertThat(mover.exit()).as(mover::output).isZero();
      return (System.nanoTime() - start) / 1000.0;
    }
  }

  private static void kill(Site site, RevisionId from, String direction, long afterMicroseconds)
      throws Exception {
    try (Jvm mover = Jvm.start(site.place(), Mover.class, direction, readyAt(from)).awaitReady()) {
      TimeUnit.MICROSECONDS.sleep(afterMicroseconds);
      mover.kill();
    }
  }

  /** What happens before the first revision matters only where nothing is there yet. */
  private static String readyAt(RevisionId from) {
    return from.equals(RevisionId.BASE) ? "begin" : "revision";
  }

  private static long rows(Site site) throws Exception {
    try (Connection connection = site.connect();
        var statement = connection.createStatement();
        var count = statement.executeQuery("SELECT count(*) FROM \"cdb_latiss\".\"exposure\"")) {
      count.next();
      return count.getLong(1);
    }
  }
}
