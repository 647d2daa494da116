package dev.revise.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/**
 * A pooler between us and the server, such as PgBouncer: how it shows, and what is right through
 * one that may give each transaction another session of the server.
 */
public interface Pooling {

  /**
   * Whether somebody else than the server named at start-up the process that answers.
   *
   * @param connection not within a transaction
   */
  boolean isPooled(Connection connection) throws SQLException;

  /**
   * The process of the server that answers, whatever timeouts its sessions begin with.
   *
   * @param connection not within a transaction
   */
  int answering(Connection connection) throws SQLException;

  /** Whether a pooler itself failed a statement; a server never has that code for one. */
  boolean isOfPooler(SQLException failure);

  /** From now on no statement is prepared on the server, where another session would meet it. */
  void prepareNothing(Connection connection) throws SQLException;

  /** What a transaction works with; nothing of it stays on the session. */
  List<String> transaction();

  /** The same properties for a connection that waits for the pooler no longer than that. */
  Properties waitingAtMost(Duration patience, Properties properties);
}
