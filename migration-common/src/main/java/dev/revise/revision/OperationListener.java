package dev.revise.revision;

import dev.revise.operation.Operation;
import java.util.OptionalLong;

/** A callback of Flyway's that is told of each operation too, and may allow what others may not. */
@FunctionalInterface
public interface OperationListener {
  void begins(Operation operation);

  /** A data step is under way: so many rows are done, of so many if anybody knows. */
  default void progresses(long done, OptionalLong all) {}

  /** What was done so far stays, whatever comes. */
  default void committed() {}

  /** An operation that moves data is done. */
  default void touched(Operation operation, long rows) {}

  /** A revision as it is there where the database is kept, if the listener knows. */
  default RevisionStep located(RevisionStep step) {
    return step;
  }

  /** Whether rows in the way of that revision were looked for before it began. */
  default boolean hasLookedAhead(RevisionStep step) {
    return false;
  }

  /** Whether values that a column cannot hold any more may be emptied. */
  default boolean allowsDataLoss() {
    return false;
  }
}
