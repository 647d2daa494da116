package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.command.Current;
import dev.revise.command.CurrentResult;
import dev.revise.command.Direction;
import dev.revise.command.Move;
import dev.revise.command.MoveRequest;
import dev.revise.command.Target;
import dev.revise.command.UnderWay;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.revision.RevisionId;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.site.Site;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code kill -9} again and again on the way through one big table: each run goes on where the one
 * before was killed, and each row is touched once. {@code -Drevise.kills=200} and {@code
 * -Drevise.seed=N} as for {@link KillTest}.
 */
class StepKillTest {
  private static final Logger LOG = LoggerFactory.getLogger(StepKillTest.class);
  private static final int KILLS = Integer.getInteger("revise.kills", 2);
  private static final long SEED = Long.getLong("revise.seed", System.nanoTime() % 1_000_000);
  private static final int ROWS = 2000;

  /** How much of a run is left to each, so that it takes several to get to the end. */
  private static final double SHARE = 0.35;

  private final Random random = new Random(SEED);

  static Stream<Arguments> forms() {
    return Stream.of(DatabaseKind.values())
        .flatMap(kind -> Stream.of(CountingForm.values()).map(form -> Arguments.of(kind, form)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void each_row_is_touched_once_however_often_it_is_killed(DatabaseKind kind, CountingForm form)
      throws Exception {
    try (Site site = fresh(kind, form)) {
      double duration = duration(site, form) * (form.isOneTransaction() ? 1 : SHARE);
      move(site, Direction.DOWNGRADE);
      for (Direction direction : Direction.values()) {
        List<Long> found = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
          startAgainIfDone(site, direction);
          kill(site, form, direction, (long) (duration * random.nextDouble()));
          settle(site, form);
          found.add(requireConsistent(site, direction));
        }
        move(site, direction);
        assertThat(requireConsistent(site, direction)).isEqualTo(ROWS);
        LOG.info(
            "{}, {}: {} times killed the {}, found these rows done: {}, seed {}",
            kind,
            form,
            KILLS,
            direction,
            found,
            SEED);
      }
    }
  }

  /**
   * Of H2 a file, which holds each commit at once or within half a second; chunks are done sooner
   * than that.
   */
  private Site fresh(DatabaseKind kind, CountingForm form) throws SQLException {
    boolean atOnce = kind == DatabaseKind.H2 && (!form.isOneTransaction() || random.nextBoolean());
    Site site =
        Site.of(new CountedDatabase(form), atOnce ? Place.writtenAtOnce() : Place.fresh(kind));
    new Move(List.of(site.live()), MoveRequest.DEFAULT, Progress.NONE).upgrade(target(1));
    try (Connection connection = site.connect();
        Statement statement = connection.createStatement()) {
      for (int row = 0; row < ROWS; row++) {
        statement.addBatch(
            "INSERT INTO \"sky\".\"star\" VALUES ('%08d', %d, 0)".formatted(row / 7, row));
      }
      statement.executeBatch();
    }
    return site;
  }

  /** How many microseconds an upgrade takes that nobody kills. */
  private static double duration(Site site, CountingForm form) throws Exception {
    try (Jvm mover = start(site, form, Direction.UPGRADE)) {
      long start = System.nanoTime();
      assertThat(mover.exit()).as(mover::output).isZero();
      return (System.nanoTime() - start) / 1000.0;
    }
  }

  private static void kill(
      Site site, CountingForm form, Direction direction, long afterMicroseconds) throws Exception {
    try (Jvm mover = start(site, form, direction)) {
      TimeUnit.MICROSECONDS.sleep(afterMicroseconds);
      mover.kill();
    }
  }

  private static Jvm start(Site site, CountingForm form, Direction direction)
      throws InterruptedException {
    return Jvm.start(
            site.place(),
            Mover.class,
            direction.name().toLowerCase(Locale.ROOT),
            form.firstMoment(),
            form.name())
        .awaitReady();
  }

  /** The next run takes back what an H2 file may hold of half a revision. */
  private static void settle(Site site, CountingForm form) throws Exception {
    Boundaries.awaitEndOfOthers(site);
    if (form.isOneTransaction()) {
      int at = current(site).revision().number();
      new Move(List.of(site.live()), MoveRequest.DEFAULT, Progress.NONE).upgrade(target(at));
    }
  }

  private static void startAgainIfDone(Site site, Direction direction) throws SQLException {
    if (current(site).revision().equals(end(direction))) {
      move(site, direction == Direction.UPGRADE ? Direction.DOWNGRADE : Direction.UPGRADE);
    }
  }

  private static void move(Site site, Direction direction) {
    new Move(List.of(site.live()), MoveRequest.DEFAULT, Progress.NONE)
        .run(direction, target(end(direction).number()));
  }

  private static RevisionId end(Direction direction) {
    return new RevisionId(direction == Direction.UPGRADE ? 2 : 1);
  }

  private static Target target(int number) {
    return Target.parse(String.valueOf(number));
  }

  private static CurrentResult current(Site site) {
    return Current.of(site.live(), MoveOptions.DEFAULT.lockTimeout());
  }

  /**
   * What the checkpoint says is what the rows say.
   *
   * @return how many rows have moved
   */
  private long requireConsistent(Site site, Direction direction) throws Exception {
    Boundaries.awaitEndOfOthers(site);
    CurrentResult current = current(site);
    long moved = current.underWay().map(UnderWay::rows).orElse(0L);
    boolean atEnd = current.underWay().isEmpty() && current.revision().equals(end(direction));
    long expected = atEnd ? ROWS : moved;
    int before = direction == Direction.UPGRADE ? 0 : 1;
    List<Integer> wanted = new ArrayList<>(Collections.nCopies((int) expected, 1 - before));
    wanted.addAll(Collections.nCopies(ROWS - (int) expected, before));
    assertThat(seen(site))
        .as("%s at %s (-Drevise.seed=%d)", direction, current, SEED)
        .isEqualTo(wanted);
    return expected;
  }

  private static List<Integer> seen(Site site) throws SQLException {
    List<Integer> seen = new ArrayList<>();
    try (Connection connection = site.connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT \"seen\" FROM \"sky\".\"star\" ORDER BY \"night\", \"id\"")) {
      while (rows.next()) {
        seen.add(rows.getInt(1));
      }
    }
    return seen;
  }
}
