package dev.revise.revision;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.HistorySql;
import dev.revise.dialect.SessionLock;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Ends the transaction that Flyway began, once a chunk, and lets nothing of it get lost: how long a
 * statement may wait, and on a connection that holds Flyway's lock, the lock.
 *
 * <p>Where another connection of the same Flyway holds the lock, it is not to be had, and not
 * needed.
 */
final class ChunkTransactions {
  private final Connection connection;
  private final PlainSql plain;
  private final HistorySql history;
  private final boolean autoCommit;
  private final Optional<String> waiting;
  private final Optional<SessionLock> held;

  private ChunkTransactions(Connection connection, Dialect dialect, HistorySql history)
      throws SQLException {
    this.connection = connection;
    this.plain = new PlainSql(connection);
    this.history = history;
    this.autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(false);
    Optional<String> query = dialect.locks().waitAgain();
    this.waiting = query.isPresent() ? plain.first(query.get()) : Optional.empty();
    boolean taken = history.held().isPresent() && isTrue(history.held().get().take());
    this.held = history.held().filter(lock -> taken);
  }

  static ChunkTransactions on(Connection connection, Dialect dialect, TableName history)
      throws SQLException {
    return new ChunkTransactions(connection, dialect, dialect.history(history));
  }

  /** Commits, and begins another. */
  void next() throws SQLException {
    connection.commit();
    if (waiting.isPresent()) {
      plain.execute(waiting.get());
    }
  }

  /** Leaves the last one to Flyway, and the lock to that. */
  void handOver() throws SQLException {
    if (held.isPresent()) {
      plain.execute(history.lock());
      plain.execute(held.get().letGo());
    }
    connection.setAutoCommit(autoCommit);
  }

  /** Takes the last one back and lets go of the lock; what was committed stays. */
  void abandon() throws SQLException {
    connection.rollback();
    if (held.isPresent()) {
      plain.execute(held.get().letGo());
    }
    connection.setAutoCommit(autoCommit);
  }

  /** As the driver writes a truth. */
  private boolean isTrue(String query) throws SQLException {
    return plain.first(query).equals(Optional.of("t"));
  }
}
