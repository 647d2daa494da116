package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.engine.LockedException;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.operation.NoStep;
import dev.revise.revision.ChunkWorker;
import dev.revise.revision.KeyRange;
import dev.revise.revision.ResumableStep;
import dev.revise.revision.Revision;
import dev.revise.revision.StepContext;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.Patience;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Data steps whose chunks are committed, while others are at work on the same rows. */
class ResumableRunTest {
  private static final TableName STAR = ResumableStepTest.STAR;
  private static final String STARS = "INSERT INTO \"sky\".\"star\" SELECT 'a', x, x, 1, 0 FROM ";
  private static final String LOOKS =
      "SELECT \"seen\", count(*) FROM \"sky\".\"star\" GROUP BY \"seen\" ORDER BY 1";

  /** What happens in the middle of each chunk, as the chunk has touched its rows. */
  private static final List<Meanwhile> MEANWHILE = new ArrayList<>();

  @FunctionalInterface
  private interface Meanwhile {
    void run(int chunk) throws Exception;
  }

  private record Look() implements ResumableStep {
    @Override
    public TableName table() {
      return STAR;
    }

    @Override
    public int chunkSize() {
      return 10;
    }

    @Override
    public ChunkWorker open(StepContext context) {
      return new Looking(context.connection());
    }
  }

  private static final class Looking implements ChunkWorker {
    private final Connection connection;
    private int chunk;

    Looking(Connection connection) {
      this.connection = connection;
    }

    @Override
    public long run(KeyRange range) throws SQLException {
      String sql = "UPDATE \"star\" SET \"seen\" = \"seen\" + 1 WHERE " + range.condition();
      try (PreparedStatement look = connection.prepareStatement(sql)) {
        range.bind(look, 1);
        int rows = look.executeUpdate();
        chunk++;
        for (Meanwhile meanwhile : MEANWHILE) {
          meanwhile.run(chunk);
        }
        return rows;
      } catch (SQLException e) {
        throw e;
      } catch (Exception e) {
        throw new SQLException(e.getMessage(), e);
      }
    }
  }

  @AfterEach
  void nothing_happens_any_more() {
    MEANWHILE.clear();
  }

  @ParameterizedTest
  @EnumSource
  void rows_that_somebody_appends_are_met(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = with(kind, 20)) {
      MEANWHILE.add(
          chunk -> {
            if (chunk < 4) {
              sky.execute(
                  "INSERT INTO \"sky\".\"star\" VALUES ('b', %1$d, %1$d, 1, 0)".formatted(chunk));
            }
          });
      sky.upgrade("2");
      assertThat(sky.rows(LOOKS)).containsExactly("1 23");
    }
  }

  /** A lock that is in the way would be held until the chunk ends, and the chunk waits here. */
  @ParameterizedTest
  @EnumSource
  void others_read_all_rows_and_write_those_of_other_chunks(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = with(kind, 30);
        Connection other = sky.connect();
        Statement statement = other.createStatement()) {
      statement.execute(
          kind == DatabaseKind.H2 ? "SET LOCK_TIMEOUT 5000" : "SET lock_timeout = '5s'");
      MEANWHILE.add(
          chunk -> {
            assertThat(sky.rows(LOOKS)).isNotEmpty();
            String write = "UPDATE \"sky\".\"star\" SET \"divisor\" = 7 WHERE \"id\" = ";
            for (int id = 5; id <= 25; id += 10) {
              if (id / 10 + 1 != chunk) {
                statement.execute(write + id);
              }
            }
          });
      sky.upgrade("2");
      assertThat(sky.rows(LOOKS)).containsExactly("1 30");
    }
  }

  @ParameterizedTest
  @EnumSource
  void another_runner_waits_for_all_of_it(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = with(kind, 30)) {
      MoveRequest impatient = request(Duration.ofMillis(50), Duration.ofMillis(50));
      MEANWHILE.add(
          chunk ->
              assertThatThrownBy(
                      () ->
                          new Move(List.of(sky.live()), impatient, Progress.NONE)
                              .upgrade(Target.HEAD))
                  .isInstanceOf(LockedException.class)
                  .hasMessageContaining("another runner has been moving sky all the time"));
      sky.upgrade("2");
      assertThat(sky.rows(LOOKS)).containsExactly("1 30");
    }
  }

  /** Each time it got on, so that the patience begins anew: both together would be too long. */
  @ParameterizedTest
  @EnumSource
  void rows_that_somebody_locks_are_tried_again_from_there(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = with(kind, 30);
        Connection other = sky.connect();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      List<String> notes = new ArrayList<>();
      MEANWHILE.add(
          chunk -> {
            if (chunk == 1 && notes.size() < 2) {
              int next = 15 + 10 * notes.size();
              statement.execute(
                  "UPDATE \"sky\".\"star\" SET \"divisor\" = 7 WHERE \"id\" = " + next);
            }
          });
      new Move(
              List.of(sky.live()),
              request(Duration.ofMillis(1500), Duration.ofMillis(100)),
              unlocking(other, notes))
          .upgrade(Target.parse("2"));
      assertThat(notes)
          .hasSize(2)
          .allMatch(note -> note.startsWith("waited for a lock on a table of sky"));
      assertThat(sky.rows(LOOKS)).containsExactly("1 30");
    }
  }

  private static Progress unlocking(Connection other, List<String> notes) {
    return new Progress() {
      @Override
      public void note(String line) {
        notes.add(line);
        try {
          other.rollback();
        } catch (SQLException e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }

  /** As if Flyway's lock had been lost: each has its own connection, and nobody locks anything. */
  @ParameterizedTest
  @EnumSource
  void two_runs_without_a_lock_touch_each_row_once(DatabaseKind kind) throws Exception {
    try (StepDatabase sky = with(kind, 200)) {
      CountDownLatch first = new CountDownLatch(1);
      MEANWHILE.add(
          chunk -> {
            if (chunk == 3) {
              first.countDown();
            }
            Thread.sleep(1);
          });
      ExecutorService two = Executors.newFixedThreadPool(2);
      Future<Void> one = two.submit(() -> migrate(sky));
      Patience.await("the first run is in chunk 3", () -> isReached(first, one), () -> one);
      Future<Void> other = two.submit(() -> migrate(sky));
      one.get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS);
      other.get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS);
      two.shutdown();

      assertThat(sky.rows(LOOKS)).containsExactly("1 200");
      assertThat(sky.rows("SELECT \"rows\" FROM \"sky\".\"revise_step\"")).containsExactly("200");
    }
  }

  /** Throws what the run failed with, if it ended before. */
  private static boolean isReached(CountDownLatch moment, Future<Void> run) throws Exception {
    if (run.isDone()) {
      run.get();
    }
    return moment.getCount() == 0;
  }

  private static Void migrate(StepDatabase sky) throws Exception {
    Revision second = sky.history().steps().get(1).revision();
    try (Connection connection = sky.connect()) {
      connection.setSchema("sky");
      connection.setAutoCommit(false);
      second.migrate(
          new Context() {
            @Override
            public Configuration getConfiguration() {
              return new ClassicConfiguration();
            }

            @Override
            public Connection getConnection() {
              return connection;
            }
          });
      connection.commit();
    }
    return null;
  }

  private static MoveRequest request(Duration lockTimeout, Duration lockWait) {
    return new MoveRequest(
        new MoveOptions(lockTimeout, lockWait, false), false, Optional.empty(), Confirmation.NONE);
  }

  private static StepDatabase with(DatabaseKind kind, int stars) throws SQLException {
    StepDatabase sky =
        StepDatabase.on(
            kind,
            ResumableStepTest::stars,
            schema -> schema.run("look again", new Look(), new NoStep()),
            schema -> {});
    sky.upgrade("1");
    sky.execute(
        STARS
            + (kind == DatabaseKind.H2
                ? "SYSTEM_RANGE(1, " + stars + ")"
                : "generate_series(1, " + stars + ") AS x"));
    return sky;
  }
}
