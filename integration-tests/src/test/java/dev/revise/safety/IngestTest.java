package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.revise.command.Current;
import dev.revise.command.Target;
import dev.revise.engine.LockedException;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.laws.Cases;
import dev.revise.revision.RevisionId;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.Patience;
import dev.revise.testing.laws.Case;
import dev.revise.testing.site.Site;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody has a table in a long transaction while others go on inserting into it. */
class IngestTest {
  private static final Logger LOG = LoggerFactory.getLogger(IngestTest.class);
  private static final RevisionId FROM = new RevisionId(2);
  private static final Duration LOCK_WAIT = Duration.ofMillis(500);
  private static final int TRIES = 2;
  private static final String EXPOSURE = "\"cdb_latiss\".\"exposure\"";

  @TestFactory
  Stream<DynamicTest> the_ingest_goes_on() {
    return Cases.examples(DatabaseKind.POSTGRESQL)
        .flatMap(
            one ->
                Stream.of(
                    one.test(
                        "an upgrade waits for a reader in short tries and lets the ingest pass",
                        () -> letsPass(one, "SELECT count(*) FROM " + EXPOSURE)),
                    one.test(
                        "an upgrade waits for a writer in short tries and lets the ingest pass",
                        () -> letsPass(one, insertion(999_999)))));
  }

  private static void letsPass(Case one, String blocking) throws Exception {
    try (Site site = one.at(FROM);
        Connection blocker = blocker(site, blocking);
        Ingest ingest = new Ingest(site)) {
      List<String> notes = new ArrayList<>();
      ingest.start();
      MoveOptions options = Moves.waiting(Patience.LIMIT, LOCK_WAIT);
      Moves.of(site, options, letting(ingest, blocker, notes)).upgrade(Target.HEAD);
      LOG.info("{}: longest pause of the ingest {} ms; {}", one, ingest.longestPause(), notes);
      assertThat(notes)
          .hasSizeGreaterThanOrEqualTo(TRIES)
          .first()
          .asString()
          .matches(
              "waited for a lock on a table of cdb_latiss, which is held by .*process \\d+, user %s, .*holding .*exposure.*; the next try is in 1 s"
                  .formatted(site.place().user()));
      assertThat(Current.of(site.live(), Moves.PATIENCE).head()).isTrue();
    }
  }

  @TestFactory
  Stream<DynamicTest> giving_up() {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    "an upgrade that gives up is at a revision and says who has the table",
                    () -> givesUp(one)));
  }

  private static void givesUp(Case one) throws Exception {
    try (Site site = one.at(FROM)) {
      assertThat(failureWhileBlocked(site))
          .isInstanceOf(LockedException.class)
          .hasMessageMatching(
              "waited for a lock on a table of cdb_latiss, which is held by (process|session) \\d+, user .*; cdb_latiss is at revision 0002; try again or raise --lock-timeout");
      assertThat(Boundaries.of(one).requireBoundary(site, "after giving up")).isEqualTo(FROM);
    }
  }

  @TestFactory
  Stream<DynamicTest> in_the_way_of_going_back() {
    return Cases.examples(DatabaseKind.H2)
        .map(
            one ->
                one.test(
                    "a lock that is in the way of going back loses nothing",
                    () -> losesNothing(one)));
  }

  /** Somebody begins to write between two operations and stays while the first is taken back. */
  private static void losesNothing(Case one) throws Exception {
    try (Site site = one.at(FROM);
        Connection late = site.connect()) {
      site.place().execute(insertion(1));
      late.setAutoCommit(false);
      MoveOptions options = Moves.waiting(Duration.ofMillis(500), LOCK_WAIT);
      Progress writing =
          new Progress() {
            @Override
            public void operation(String line) {
              if (line.startsWith("add column cdb_latiss.exposure.")) {
                execute(late, insertion(2));
              }
            }
          };
      assertThat(catchThrowable(() -> Moves.of(site, options, writing).upgrade(Target.HEAD)))
          .isInstanceOf(LockedException.class);
      late.rollback();
      Moves.of(site).upgrade(Target.HEAD);
      assertThat(Boundaries.of(one).requireBoundary(site, "after all").number()).isEqualTo(16);
      assertThat(exposures(site)).isEqualTo(1);
    }
  }

  private static long exposures(Site site) throws SQLException {
    try (Connection connection = site.connect();
        Statement statement = connection.createStatement();
        var count = statement.executeQuery("SELECT count(*) FROM " + EXPOSURE)) {
      count.next();
      return count.getLong(1);
    }
  }

  private static void execute(Connection connection, String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Throwable failureWhileBlocked(Site site) throws Exception {
    try (Connection blocker = blocker(site, insertion(999_999))) {
      MoveOptions options = Moves.waiting(Duration.ofSeconds(2), LOCK_WAIT);
      Throwable failure =
          catchThrowable(() -> Moves.of(site, options, Progress.NONE).upgrade(Target.HEAD));
      blocker.rollback();
      return failure;
    }
  }

  /** A transaction that has done something and does not end. */
  private static Connection blocker(Site site, String sql) throws Exception {
    Connection blocker = site.connect();
    blocker.setAutoCommit(false);
    try (Statement statement = blocker.createStatement()) {
      statement.execute(sql);
    }
    return blocker;
  }

  static String insertion(int id) {
    return """
        INSERT INTO %s ("exposure_id", "exposure_name", "controller", "day_obs", "seq_num")
        VALUES (%d, 'AT_O_%d', 'O', 20260101, %d)"""
        .formatted(EXPOSURE, id, id, id);
  }

  /** After each try that was in vain rows come in while the table is still taken. */
  private static Progress letting(Ingest ingest, Connection blocker, List<String> notes) {
    return new Progress() {
      @Override
      public void note(String line) {
        notes.add(line);
        try {
          if (notes.size() <= TRIES) {
            ingest.awaitRows();
          }
          if (notes.size() == TRIES) {
            blocker.commit();
          }
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }

  /** Inserts every 20 ms and remembers how long it took. */
  private static final class Ingest implements AutoCloseable {
    private final Thread thread;
    private final Connection connection;
    private volatile boolean stopped;
    private volatile long longest;
    private volatile int rows;
    private volatile String failure = "";

    Ingest(Site site) throws Exception {
      this.connection = site.connect();
      this.thread = new Thread(this::insert, "ingest");
    }

    void start() {
      thread.start();
    }

    private void insert() {
      try (Statement statement = connection.createStatement()) {
        for (int id = 1; !stopped; id++) {
          long start = System.nanoTime();
          statement.execute(insertion(id));
          longest = Math.max(longest, System.nanoTime() - start);
          rows = id;
          Thread.sleep(20);
        }
      } catch (Exception e) {
        failure = e.toString();
      }
    }

    /** Several more than now. */
    void awaitRows() throws Exception {
      int enough = rows + 3;
      Patience.await("rows come in", () -> rows >= enough || !failure.isEmpty(), () -> rows);
      assertThat(failure).isEmpty();
    }

    /** In milliseconds. */
    long longestPause() throws InterruptedException {
      stopped = true;
      thread.join();
      assertThat(failure).isEmpty();
      return Duration.ofNanos(longest).toMillis();
    }

    @Override
    public void close() throws SQLException {
      stopped = true;
      connection.close();
    }
  }
}
