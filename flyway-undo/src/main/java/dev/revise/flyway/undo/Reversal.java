package dev.revise.flyway.undo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.configuration.Configuration;

/** What takes one migration back. */
sealed interface Reversal permits ScriptReversal, JavaReversal, SkippedReversal {
  /** The script or class, for people. */
  String name();

  boolean inTransaction();

  /** Whether it puts back itself what it changed before it failed. */
  default boolean restoresOnFailure() {
    return false;
  }

  /** Why it cannot run here, whatever is allowed. */
  default Optional<String> obstacle(Configuration configuration) {
    return Optional.empty();
  }

  /**
   * What it takes away for ever, as far as it knows.
   *
   * @param before what runs before it
   */
  default List<String> losses(UndoContext context, List<Reversal> before) throws Exception {
    return List.of();
  }

  /** Keeps others from adding to that until the transaction ends. */
  default void holdOff(UndoContext context) throws Exception {}

  void run(Connection connection, Configuration configuration) throws SQLException;
}
