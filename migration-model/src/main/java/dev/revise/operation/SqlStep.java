package dev.revise.operation;

import dev.revise.schema.MigrationException;
import dev.revise.schema.SqlCode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * SQL of the author's own, one statement a string.
 *
 * @param statements by the name of the dialect, or of {@link #ANY}
 * @param loses what nobody can bring back afterwards
 */
public record SqlStep(@SqlCode SortedMap<String, List<String>> statements, Optional<String> loses)
    implements DataStep {
  /** Stands for every dialect that is not named. */
  public static final String ANY = "any";

  public SqlStep {
    SortedMap<String, List<String>> copy = new TreeMap<>();
    statements.forEach((dialect, list) -> copy.put(dialect, List.copyOf(list)));
    statements = Collections.unmodifiableSortedMap(copy);
  }

  /** The same SQL on every database. */
  public static SqlStep everywhere(String... statements) {
    return on(ANY, statements);
  }

  /** {@code SqlStep.on("postgresql", "...").andOn("h2", "...")}. */
  public static SqlStep on(String dialect, String... statements) {
    return new SqlStep(new TreeMap<>(Map.of(dialect, List.of(statements))), Optional.empty());
  }

  /**
   * What is done on another database; no statement if there is nothing to do.
   *
   * @throws MigrationException if that was said before
   */
  public SqlStep andOn(String dialect, String... more) {
    SortedMap<String, List<String>> all = new TreeMap<>(statements);
    if (all.put(dialect, List.of(more)) != null) {
      throw new MigrationException(
          "a step has SQL for %s twice; give all of it at once".formatted(dialect));
    }
    return new SqlStep(all, loses);
  }

  /** {@code losing("which of the two labels a row had")}. */
  public SqlStep losing(String what) {
    return new SqlStep(statements, Optional.of(what));
  }

  /** The statements for that dialect, if there are any. */
  public Optional<List<String>> statementsFor(String dialect) {
    return Optional.ofNullable(statements.getOrDefault(dialect, statements.get(ANY)));
  }
}
