package dev.revise.revision;

import dev.revise.operation.Operation;

/** A callback of Flyway's that is told of each operation too. */
@FunctionalInterface
public interface OperationListener {
  void begins(Operation operation);
}
