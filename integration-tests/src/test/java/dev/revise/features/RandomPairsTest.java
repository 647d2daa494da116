package dev.revise.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.SchemaDiff;
import dev.revise.operation.Operations;
import dev.revise.testing.EachServer;
import dev.revise.testing.site.LineDifferences;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Between schemas that have each feature or not, at random, revise finds a way there, back, and
 * there again. {@code -Dpairs=50} tries more pairs, {@code -Dpairs.seed=100} others, from that
 * number on.
 */
@EachServer
class RandomPairsTest {
  private static final Logger LOG = LoggerFactory.getLogger(RandomPairsTest.class);
  private static final int PAIRS = Integer.getInteger("pairs", 4);
  private static final long FIRST = Long.getLong("pairs.seed", 1);

  private static final List<Feature> FEATURES = Features.together();

  @Test
  void one_schema_becomes_another_and_again_itself() throws Exception {
    Map<Long, String> broken = new TreeMap<>();
    for (long seed : LongStream.range(FIRST, FIRST + PAIRS).toArray()) {
      try (Laboratory lab = Laboratory.open();
          Laboratory other = Laboratory.open()) {
        tryPair(seed, lab, other);
      } catch (BrokenLawException e) {
        LOG.info("pair {}: {}", seed, e.getMessage());
        broken.put(seed, e.getMessage());
      }
    }
    assertThat(broken).isEmpty();
  }

  private static void tryPair(long seed, Laboratory lab, Laboratory other) throws Exception {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    makeSome(lab, random);
    makeSome(other, random);
    List<String> from = List.copyOf(lab.catalogue().lines());
    List<String> to = List.copyOf(other.catalogue().lines());
    Operations up = SchemaDiff.between(lab.reading().schema(), other.reading().schema());
    LOG.info("pair {}: {} operations", seed, up.list().size());
    run("up", lab, up);
    same("up", to, lab);
    run("down", lab, up.inverse());
    same("down", from, lab);
    run("up again", lab, up);
    same("up again", to, lab);
    if (SchemaDump.isAvailable()) {
      lab.commit();
      other.commit();
      same("printed by pg_dump", SchemaDump.lines(other.place()), SchemaDump.lines(lab.place()));
    }
  }

  /** Of each feature nothing, what it stands on, or all. */
  private static void makeSome(Laboratory lab, Random random) throws SQLException {
    for (Feature feature : FEATURES) {
      lab.execute(feature.outside());
    }
    for (Feature feature : FEATURES) {
      int part = random.nextInt(3);
      if (part > 0) {
        lab.execute(feature.given());
      }
      if (part > 1) {
        lab.execute(feature.sql());
      }
    }
  }

  private static void run(String what, Laboratory lab, Operations operations) {
    try {
      lab.execute(operations);
    } catch (SQLException e) {
      throw new BrokenLawException(what + " fails: " + e.getMessage());
    }
  }

  private static void same(String when, List<String> expected, Laboratory lab) throws SQLException {
    same(when, expected, List.copyOf(lab.catalogue().lines()));
  }

  private static void same(String when, List<String> expected, List<String> actual) {
    List<String> differences = new ArrayList<>(LineDifferences.between(expected, actual));
    if (!differences.isEmpty()) {
      throw new BrokenLawException(
          "not the same when " + when + ": " + String.join("\n    ", differences));
    }
  }
}
