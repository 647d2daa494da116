package dev.revise.authoring;

import dev.revise.command.Fill;
import dev.revise.schema.TableName;
import dev.revise.schema.UsageException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What an author says that the rows get that are there.
 *
 * @param values for a column each
 * @param rows for a table each
 * @param back for a column each that goes or may be empty from now on: what a downgrade puts into
 *     it
 */
public record Fills(List<Fill> values, List<FillFrom> rows, List<Fill> back) {

  /**
   * @throws UsageException if two say the same column, or two the same table
   */
  public Fills {
    values = List.copyOf(values);
    rows = List.copyOf(rows);
    back = List.copyOf(back);
    requireDistinct("--fill", values, fill -> fill.table() + "." + fill.column());
    requireDistinct("--fill-from", rows, FillFrom::table);
    requireDistinct("--fill-back", back, fill -> fill.table() + "." + fill.column());
  }

  public static Fills none() {
    return new Fills(List.of(), List.of(), List.of());
  }

  /** What a column gets. */
  Optional<Fill> with(TableName table, String column) {
    return values.stream().filter(fill -> fill.isFor(table.name(), column)).findFirst();
  }

  /** What a downgrade puts into a column. */
  Optional<Fill> backTo(TableName table, String column) {
    return back.stream().filter(fill -> fill.isFor(table.name(), column)).findFirst();
  }

  /** Where the other columns of a table find what they get. */
  Optional<FillFrom> from(TableName table) {
    return rows.stream().filter(fill -> fill.isFor(table)).findFirst();
  }

  public boolean isEmpty() {
    return values.isEmpty() && rows.isEmpty() && back.isEmpty();
  }

  /**
   * @throws UsageException if one is not among those that were used
   */
  void requireUsed(Set<Object> used) {
    values.stream()
        .filter(fill -> !used.contains(fill))
        .findFirst()
        .ifPresent(
            fill -> {
              throw new UsageException(
                  "--fill %s: the revision adds no column %s.%s that needs a value"
                      .formatted(fill, fill.table(), fill.column()));
            });
    rows.stream()
        .filter(fill -> !used.contains(fill))
        .findFirst()
        .ifPresent(
            fill -> {
              throw new UsageException(
                  "--fill-from %s: the revision adds no column to %s that needs a value"
                      .formatted(fill, fill.table()));
            });
    back.stream()
        .filter(fill -> !used.contains(fill))
        .findFirst()
        .ifPresent(
            fill -> {
              throw new UsageException(
                  "--fill-back %s: the revision neither drops column %s.%s nor allows null in it"
                      .formatted(fill, fill.table(), fill.column()));
            });
  }

  private static <F> void requireDistinct(
      String option, List<F> fills, Function<F, String> subject) {
    Set<String> subjects = new HashSet<>();
    fills.stream()
        .filter(fill -> !subjects.add(subject.apply(fill)))
        .findFirst()
        .ifPresent(
            fill -> {
              throw new UsageException(
                  "%s %s: %s is filled already; say it once"
                      .formatted(option, fill, subject.apply(fill)));
            });
  }
}
