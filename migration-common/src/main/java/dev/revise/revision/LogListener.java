package dev.revise.revision;

import dev.revise.operation.Operation;
import org.flywaydb.core.api.logging.Log;

/** Tells Flyway's log. */
record LogListener(Log log) implements OperationListener {
  @Override
  public void begins(Operation operation) {
    log.info("  " + operation.describe());
  }

  @Override
  public void touched(Operation operation, long rows) {
    log.info("  %s: %d rows".formatted(operation.describe(), rows));
  }
}
