package dev.revise.engine;

import dev.revise.engine.LiveDatabase.Question;
import dev.revise.schema.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Questions to a database, each on a connection of its own.
 *
 * @param name how people call the database
 */
record Conversation(String name, Opening opening) {

  /**
   * @throws UnreachableException if there is no connection to be had
   */
  <T> T ask(Question<T> question) {
    try (Connection connection = connect()) {
      return question.answer(connection);
    } catch (SQLException e) {
      throw new MigrationException(name + " does not answer: " + e.getMessage(), e);
    }
  }

  private Connection connect() {
    try {
      return opening.open(new ExplainingDriver());
    } catch (SQLException e) {
      boolean busy = e.getMessage().contains(" is in use by ");
      throw busy
          ? new LockedException(e.getMessage(), e)
          : new UnreachableException("cannot reach " + name + " at " + e.getMessage(), e);
    }
  }

  /** How to connect; what fails is a sentence. */
  @FunctionalInterface
  interface Opening {
    Connection open(ExplainingDriver driver) throws SQLException;
  }
}
