package dev.revise.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Each change that somebody makes by SQL is seen, and what revise derives takes it back: {@code
 * -Dsweep=237} makes one by each rule, {@code -Dsweep=1000 -Dsweep.seed=2} more and other ones,
 * {@code -Dsweep.rule=view} those alone of rules whose name contains it. Which object a rule meets
 * is not the same in each run, so it runs only where it is asked for.
 */
@EnabledIfSystemProperty(named = "sweep", matches = "\\d+")
class SweepLawsTest {
  private static final Logger LOG = LoggerFactory.getLogger(SweepLawsTest.class);
  private static final int CHANGES = Integer.getInteger("sweep", 237);
  private static final long SEED = Long.getLong("sweep.seed", 1);

  @Test
  void each_change_is_seen_and_mended() throws SQLException {
    int version = SchemaDump.version();
    String part = System.getProperty("sweep.rule", "");
    List<ChangeRule> rules =
        ChangeRule.of(version).stream().filter(rule -> rule.name().contains(part)).toList();
    Map<String, List<RandomChange>> changes = new LinkedHashMap<>();
    sweep(rules, version)
        .forEach(
            change ->
                changes
                    .computeIfAbsent(change.rule().name(), name -> new ArrayList<>())
                    .add(change));
    Map<String, String> failed = new LinkedHashMap<>();
    changes.forEach((name, all) -> failed.putAll(failure(name, all)));
    failed.forEach((name, reason) -> LOG.info("gap {}: {}", name, reason));
    LOG.info(
        "{} changes by {} rules on PostgreSQL {}: {} not seen or not mended, by {} rules",
        made(changes.values().stream().flatMap(List::stream).toList()),
        rules.size(),
        version,
        changes.values().stream().flatMap(List::stream).filter(SweepLawsTest::isBroken).count(),
        failed.size());
    assertThat(Gaps.of("sweep/gaps.txt").wrong(changes.keySet(), failed)).isEmpty();
  }

  private static long made(List<RandomChange> changes) {
    return changes.stream().filter(RandomChange::isMade).count();
  }

  private static boolean isBroken(RandomChange change) {
    return change.isMade() && change.failure().isPresent();
  }

  /** Nothing where one was made at least and each that was made is mended. */
  private static Map<String, String> failure(String name, List<RandomChange> all) {
    long broken = all.stream().filter(SweepLawsTest::isBroken).count();
    if (broken == 0 && made(all) > 0) {
      return Map.of();
    }
    RandomChange first =
        all.stream().filter(SweepLawsTest::isBroken).findFirst().orElse(all.get(0));
    return Map.of(
        name,
        "%d of %d: %s: %s"
            .formatted(broken, made(all), first.sql(), first.failure().orElseThrow()));
  }

  /** On two copies of a rich database, in the order of the rules. */
  private static List<RandomChange> sweep(List<ChangeRule> rules, int version) throws SQLException {
    Queue<Sweeper> idle = new ConcurrentLinkedQueue<>();
    try (TestDatabase rich = Laboratory.rich(version)) {
      return IntStream.range(0, CHANGES)
          .parallel()
          .mapToObj(at -> change(idle, rich, rules.get(at % rules.size()), random(at)))
          .toList();
    } finally {
      for (Sweeper sweeper : idle) {
        sweeper.close();
      }
    }
  }

  /** Generators of neighbouring seeds begin alike. */
  private static Random random(int at) {
    return new Random((SEED * CHANGES + at) * 0x9E3779B97F4A7C15L);
  }

  private static RandomChange change(
      Queue<Sweeper> idle, TestDatabase rich, ChangeRule rule, Random random) {
    try {
      Sweeper sweeper = idle.poll();
      if (sweeper == null) {
        sweeper = new Sweeper(Laboratory.copyOf(rich));
      }
      RandomChange change = sweeper.change(rule, random);
      idle.add(sweeper);
      return change;
    } catch (SQLException e) {
      throw new IllegalStateException(rule.name(), e);
    }
  }
}
