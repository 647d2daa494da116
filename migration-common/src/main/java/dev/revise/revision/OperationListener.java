package dev.revise.revision;

import dev.revise.operation.Operation;

/** A callback of Flyway's that is told of each operation too, and may allow what others may not. */
@FunctionalInterface
public interface OperationListener {
  void begins(Operation operation);

  /** Whether values that a column cannot hold any more may be emptied. */
  default boolean allowsDataLoss() {
    return false;
  }
}
