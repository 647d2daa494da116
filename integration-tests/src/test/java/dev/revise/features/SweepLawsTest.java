package dev.revise.features;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.TestDatabase;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Each change that somebody makes by SQL is seen, and what revise derives takes it back. One is
 * made by each rule; {@code -Dsweep=1000} makes more, {@code -Dsweep.seed=2} other ones, {@code
 * -Dsweep.rule=view} those alone of rules whose name contains it.
 */
class SweepLawsTest {
  private static final Logger LOG = LoggerFactory.getLogger(SweepLawsTest.class);
  private static final long SEED = Long.getLong("sweep.seed", 1);
  private static final String PART = System.getProperty("sweep.rule", "");

  @Test
  void each_change_is_seen_and_mended() throws SQLException {
    List<Draw> draws = draws(SEED);
    List<RandomChange> changes = sweep(draws);
    Map<String, List<RandomChange>> byRule =
        changes.stream()
            .collect(
                groupingBy(
                    change -> change.draw().rule().name(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Map<String, String> failed = new LinkedHashMap<>();
    byRule.forEach((name, all) -> failed.putAll(failure(name, all)));
    changes.forEach(
        change ->
            LOG.debug("{}: {}: {}", change.draw(), change.draw().rule().name(), change.sql()));
    failed.forEach((name, reason) -> LOG.info("gap {}: {}", name, reason));
    LOG.info(
        "{} changes by {} rules on PostgreSQL {}: {} not seen or not mended, by {} rules",
        made(changes),
        byRule.size(),
        SchemaDump.version(),
        changes.stream().filter(RandomChange::isBroken).count(),
        failed.size());
    assertThat(Gaps.of("sweep/gaps.txt").wrong(byRule.keySet(), failed)).isEmpty();
  }

  @Test
  void a_seed_makes_the_same_changes_in_each_run() throws SQLException {
    List<Draw> draws = draws(SEED);
    assertThat(firsts(draws)).isEqualTo(firsts(draws)).doesNotHaveDuplicates();
  }

  private static List<String> firsts(List<Draw> draws) throws SQLException {
    try (TestDatabase rich = Laboratory.rich();
        Sweeper sweeper = new Sweeper(Laboratory.copyOf(rich))) {
      return draws.stream().map(draw -> draw + ": " + sweeper.first(draw)).toList();
    }
  }

  private static List<Draw> draws(long seed) {
    List<ChangeRule> rules = ChangeRule.of(SchemaDump.version());
    return IntStream.iterate(0, number -> number + 1)
        .mapToObj(number -> Draw.of(seed, number, rules))
        .filter(draw -> draw.rule().name().contains(PART))
        .limit(Integer.getInteger("sweep", rules.size()))
        .toList();
  }

  private static long made(List<RandomChange> changes) {
    return changes.stream().filter(RandomChange::isMade).count();
  }

  /** Nothing where one was made at least and each that was made is mended. */
  private static Map<String, String> failure(String name, List<RandomChange> all) {
    List<RandomChange> broken = all.stream().filter(RandomChange::isBroken).toList();
    if (broken.isEmpty() && made(all) > 0) {
      return Map.of();
    }
    RandomChange first = (broken.isEmpty() ? all : broken).get(0);
    return Map.of(
        name,
        "%d of %d: %s: %s: %s"
            .formatted(
                broken.size(),
                made(all),
                first.draw(),
                first.sql(),
                first.failure().orElseThrow()));
  }

  /** On copies of a rich database, one a thread. */
  private static List<RandomChange> sweep(List<Draw> draws) throws SQLException {
    Queue<Sweeper> idle = new ConcurrentLinkedQueue<>();
    try (TestDatabase rich = Laboratory.rich()) {
      return draws.parallelStream().map(draw -> change(idle, rich, draw)).toList();
    } finally {
      for (Sweeper sweeper : idle) {
        sweeper.close();
      }
    }
  }

  private static RandomChange change(Queue<Sweeper> idle, TestDatabase rich, Draw draw) {
    try {
      Sweeper sweeper = idle.poll();
      if (sweeper == null) {
        sweeper = new Sweeper(Laboratory.copyOf(rich));
      }
      RandomChange change = sweeper.change(draw);
      idle.add(sweeper);
      return change;
    } catch (SQLException e) {
      throw new IllegalStateException(draw.rule().name(), e);
    }
  }
}
