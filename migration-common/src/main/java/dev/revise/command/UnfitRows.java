package dev.revise.command;

import dev.revise.operation.Operations;
import java.util.List;

/**
 * Rows that an operation would not take, and that would stop an upgrade or a downgrade.
 *
 * @param operation the operation in its one line
 * @param problem what is said with the number of such rows, by the names before the move
 * @param queries what counts them on each dialect, before the move; none where the move itself
 *     makes the values that are looked at
 */
public record UnfitRows(String operation, String problem, List<Query> queries) {
  public UnfitRows {
    queries = List.copyOf(queries);
  }

  /**
   * @param dialect its name
   */
  public record Query(String dialect, String sql) {}

  /** Those of every operation that asks something of rows, in order. */
  public static List<UnfitRows> of(Operations operations) {
    OperationRequirements requirements = new OperationRequirements();
    return operations.stream().flatMap(operation -> requirements.of(operation).stream()).toList();
  }
}
