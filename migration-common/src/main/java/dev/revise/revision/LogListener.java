package dev.revise.revision;

import dev.revise.operation.Operation;
import dev.revise.schema.Quantity;
import org.flywaydb.core.api.logging.Log;

/** Tells Flyway's log. */
record LogListener(Log log) implements OperationListener {
  @Override
  public void begins(Operation operation) {
    log.info("  " + operation.describe());
  }

  @Override
  public void touched(Operation operation, long rows) {
    log.info("  %s: %s".formatted(operation.describe(), new Quantity(rows, "row")));
  }
}
