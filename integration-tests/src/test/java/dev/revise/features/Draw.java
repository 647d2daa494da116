package dev.revise.features;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A change to be made, by the seed and its number alone: the same rule meets the same object in
 * each run, and another one only if that object is gone. Neither how many changes there are nor
 * what else the database or the grammar has plays a part.
 *
 * @param number which change of its seed, from 0
 * @param round how many the same rule had before
 */
record Draw(long seed, int number, int round, ChangeRule rule) {

  static Draw of(long seed, int number, List<ChangeRule> rules) {
    return new Draw(seed, number, number / rules.size(), rules.get(number % rules.size()));
  }

  /** The SQL of an attempt, of which none meets an object again before each was met. */
  String sql(List<Map<String, String>> rows, int attempt) {
    List<Map<String, String>> order =
        rows.stream().sorted(Comparator.comparingLong(this::rank)).toList();
    return rule.draw(order.get(attempt % order.size()), new Random(mixed(attempt)));
  }

  /** Rendezvous hashing: rows that come and go leave the order of the others alone. */
  private long rank(Map<String, String> row) {
    return mixed(row.toString().hashCode());
  }

  /** The last step of SplitMix64: neighbours come out unlike. */
  private long mixed(long value) {
    long z = (seed * 31 + round) * 31 + rule.name().hashCode() + value * 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  @Override
  public String toString() {
    return "change %d of seed %d".formatted(number, seed);
  }
}
