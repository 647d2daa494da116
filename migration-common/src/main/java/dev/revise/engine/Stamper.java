package dev.revise.engine;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.HistorySql;
import dev.revise.operation.Operations;
import dev.revise.revision.Checkpoint;
import dev.revise.revision.Plan;
import dev.revise.revision.RevisionId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Writes Flyway's history without touching anything else. */
public final class Stamper {
  private final LiveDatabase database;
  private final Duration patience;

  public Stamper(LiveDatabase database, Duration patience) {
    this.database = database;
    this.patience = patience;
  }

  /**
   * Says that the database is at a revision, whatever its history said before. What was applied and
   * edited since is taken back and applied again, in words only. Of a revision that is half-way, it
   * is forgotten how far.
   */
  public Stamped stamp(RevisionId target) {
    return database.inSession(patience, connection -> stamp(connection, target));
  }

  private Stamped stamp(Connection connection, RevisionId target) throws SQLException {
    Dialect dialect = Dialects.of(connection);
    HistorySql sql = dialect.history(database.history());
    new Rights(database, connection).require(Operations.of());
    Interruption interruption = new Interruption(database);
    interruption.requireNone(connection);
    interruption.settle(connection);
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(dialect.locks().waitAtMost(patience));
      OldHistory.of(database.managed()).requireNone(connection);
      new Provisioner(connection, dialect).provide(database.managed().provisions());
      for (String prepare : sql.createLocked()) {
        statement.execute(prepare);
      }
      AppliedRevisions applied = AppliedRevisions.read(connection, database);
      statement.execute(sql.deleteFailed());
      statement.execute(sql.deleteBaseline());
      for (String insert : rows(sql, applied, target)) {
        statement.execute(insert);
      }
      Optional<Checkpoint> forgotten = Checkpoint.forget(connection, database.history());
      connection.commit();
      return new Stamped(applied.standing(database.managed()).revision(), forgotten);
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

  private List<String> rows(HistorySql sql, AppliedRevisions applied, RevisionId target) {
    Plan plan = Plan.between(database.managed().history(), RevisionId.BASE, target);
    return new StampedRows(applied, plan).rows().stream().map(sql::insert).toList();
  }
}
