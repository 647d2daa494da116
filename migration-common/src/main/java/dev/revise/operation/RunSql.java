package dev.revise.operation;

import dev.revise.schema.Schema;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * SQL of the author's own, for what no other operation says. It leaves the schema as it is.
 *
 * @param summary what it does, one line
 * @param forward statements by the name of the dialect, or of {@link #ANY}
 * @param backward statements that take it back, by the name of the dialect, or of {@link #ANY}
 */
public record RunSql(
    String summary,
    SortedMap<String, List<String>> forward,
    SortedMap<String, List<String>> backward)
    implements Operation {
  /** Stands for every dialect that is not named. */
  public static final String ANY = "any";

  public RunSql {
    forward = copied(forward);
    backward = copied(backward);
  }

  public RunSql(
      String summary, Map<String, List<String>> forward, Map<String, List<String>> backward) {
    this(summary, new TreeMap<>(forward), new TreeMap<>(backward));
  }

  /** The same SQL on every database, with nothing to do on the way back. */
  public static RunSql everywhere(String summary, String... statements) {
    return new RunSql(summary, Map.of(ANY, List.of(statements)), Map.of(ANY, List.of()));
  }

  /** The statements for that dialect, if there are any. */
  public Optional<List<String>> statements(String dialect) {
    return Optional.ofNullable(forward.getOrDefault(dialect, forward.get(ANY)));
  }

  @Override
  public Operation inverse() {
    return new RunSql(summary, backward, forward);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.runSql(this);
  }

  @Override
  public String describe() {
    return summary;
  }

  private static SortedMap<String, List<String>> copied(Map<String, List<String>> statements) {
    SortedMap<String, List<String>> copy = new TreeMap<>();
    statements.forEach((dialect, list) -> copy.put(dialect, List.copyOf(list)));
    return Collections.unmodifiableSortedMap(copy);
  }
}
