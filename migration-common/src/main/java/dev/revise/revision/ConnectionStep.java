package dev.revise.revision;

import dev.revise.operation.JavaStep;
import java.sql.SQLException;

/**
 * Code that moves data on the connection of its revision, so that both commit or neither does.
 *
 * <p>It has a class of its own, which is never edited once it was applied anywhere.
 */
public interface ConnectionStep extends JavaStep {

  /**
   * Moves the data.
   *
   * @return how many rows it touched
   * @throws SQLException or any other exception, after which nothing of the revision remains
   */
  long run(StepContext context) throws SQLException;
}
