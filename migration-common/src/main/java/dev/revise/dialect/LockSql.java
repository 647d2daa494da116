package dev.revise.dialect;

import dev.revise.operation.Operations;
import dev.revise.schema.TableName;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a database has to say about waiting for each other. */
public interface LockSql {

  /** A statement: from now on, in this transaction if there is one, nobody waits longer. */
  String waitAtMost(Duration duration);

  /**
   * A query for one text, a statement that says the same again in the next transaction, where it
   * ends with this one.
   */
  Optional<String> waitAgain();

  /**
   * What {@link #waitAtMost} says, for all of a session and for Flyway's own lock, where that needs
   * a statement.
   */
  Optional<String> forSession(Duration duration);

  /** Statements that keep everybody else off a table until the transaction ends. */
  List<String> lock(TableName table);

  /** Whether a statement failed because it waited that long. */
  boolean gaveUp(SQLException failure);

  /** Whether nobody can connect at the moment, but soon may. */
  boolean isBusy(SQLException failure);

  /** A query for one text a row: who else holds locks on tables of a schema, the oldest first. */
  String holders(String schema);

  /** The strongest lock that operations take on each table or view, of those known. */
  List<TableLock> takenBy(Operations operations);
}
