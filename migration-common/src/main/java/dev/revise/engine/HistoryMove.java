package dev.revise.engine;

import dev.revise.dialect.CheckpointSql;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.HistorySql;
import dev.revise.dialect.StepHistorySql;
import dev.revise.revision.CommandHint;
import dev.revise.revision.PlainSql;
import dev.revise.revision.ScriptSavepoint;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Prerequisites;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Moves a history, and the tables of ours beside it, from where Flyway keeps it unless told to
 * where the module says. Rows stay as they are. Where transactions hold schema changes it is one;
 * elsewhere the new table gets its name once it is whole, and what a killed run left is finished by
 * the next.
 */
public final class HistoryMove {
  private final LiveDatabase database;
  private final Duration patience;
  private final OldHistory places;

  public HistoryMove(LiveDatabase database, Duration patience) {
    this.database = database;
    this.patience = patience;
    this.places = OldHistory.of(database.managed());
  }

  /** Where Flyway keeps it unless told. */
  public TableName from() {
    return places.before();
  }

  /**
   * @return whether anything was moved
   * @throws MigrationException if there is no history, or two that say different things
   */
  public boolean run() {
    return database.inSession(patience, this::run);
  }

  private boolean run(Connection connection) throws SQLException {
    PlainSql sql = new PlainSql(connection);
    if (!places.isThere(sql)) {
      requireHistory(sql);
      return false;
    }
    new Rights(database, connection).requireToMove(present(sql));
    Dialect dialect = Dialects.of(connection);
    if (!dialect.rollsBackSchemaChanges()) {
      new ScriptSavepoint(connection, database.schema(), places.before()).settleUnlessLocked();
    }
    connection.setAutoCommit(false);
    try {
      sql.execute(dialect.locks().waitAtMost(patience));
      new Provisioner(connection, dialect).provide(Prerequisites.schema(places.now().schema()));
      sql.execute(dialect.history(places.before()).lock());
      move(sql, dialect);
      connection.commit();
      return true;
    } catch (SQLException e) {
      connection.rollback();
      if (dialect.locks().gaveUp(e)) {
        throw new LockedException(
            "another runner is moving %s; wait for it or raise --lock-timeout"
                .formatted(database.name()),
            e);
      }
      throw e;
    }
  }

  private void move(PlainSql sql, Dialect dialect) throws SQLException {
    List<TableName> present = present(sql);
    if (sql.exists(places.now())) {
      requireSame(sql);
      for (TableName table : present) {
        sql.execute("DROP TABLE " + SqlSyntax.quoted(table));
      }
      return;
    }
    for (String statement : dialect.moveHistory(places.before(), places.now(), present)) {
      sql.execute(statement);
    }
  }

  /** The history comes last. */
  private List<TableName> present(PlainSql sql) throws SQLException {
    Stream.Builder<TableName> present = Stream.builder();
    for (TableName table :
        List.of(
            StepHistorySql.of(places.before()).table(),
            CheckpointSql.of(places.before()).table(),
            places.before())) {
      if (sql.exists(table)) {
        present.add(table);
      }
    }
    return present.build().toList();
  }

  private void requireHistory(PlainSql sql) throws SQLException {
    if (!sql.exists(places.now())) {
      throw new MigrationException(
          "%1$s has no history to move, neither %2$s nor %3$s; take it over with %4$s"
              .formatted(
                  database.name(),
                  places.before(),
                  places.now(),
                  CommandHint.of(database.name(), "adopt")));
    }
  }

  /** What a killed run copied holds every row of the other. */
  private void requireSame(PlainSql sql) throws SQLException {
    if (sql.number(HistorySql.missing(places.before(), places.now())) > 0) {
      throw new MigrationException(
          "%s has two histories, %s and %s, and the latter lacks rows of the former; find out which is right and drop the other"
              .formatted(database.name(), places.before(), places.now()));
    }
  }
}
