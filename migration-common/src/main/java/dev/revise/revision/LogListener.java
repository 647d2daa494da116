package dev.revise.revision;

import dev.revise.operation.Operation;
import dev.revise.operation.RunStep;
import org.flywaydb.core.api.logging.Log;

/** Tells Flyway's log. */
record LogListener(Log log) implements OperationListener {
  @Override
  public void begins(Operation operation) {
    log.info("  " + operation.describe());
  }

  @Override
  public void touched(RunStep step, long rows) {
    log.info("  %s: %d rows".formatted(step.describe(), rows));
  }
}
