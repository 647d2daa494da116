package dev.revise.flyway.undo;

import java.sql.Connection;
import java.sql.SQLException;
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

  void run(Connection connection, Configuration configuration) throws SQLException;
}
