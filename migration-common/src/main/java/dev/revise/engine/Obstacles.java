package dev.revise.engine;

import dev.revise.dialect.Command.Requirement;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.revision.Foreseen;
import dev.revise.revision.PlainSql;
import dev.revise.revision.Plan;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Looks for rows in the way of all that a plan does, as far as nothing before on the way touches
 * them.
 *
 * @param connection within a transaction
 */
record Obstacles(Connection connection, Dialect dialect) {

  /** In the order of the way. */
  static List<Obstacle> of(Plan plan, Connection connection) throws SQLException {
    Obstacles obstacles = new Obstacles(connection, Dialects.of(connection));
    List<Obstacle> found = new ArrayList<>();
    for (Foreseen.Ahead ahead : Foreseen.along(plan)) {
      for (Requirement requirement :
          obstacles.dialect.requirements(ahead.operation(), ahead.created())) {
        OptionalLong rows = obstacles.count(requirement);
        rows.ifPresent(number -> found.add(new Obstacle(ahead, requirement, number)));
      }
    }
    return found;
  }

  /** None where there are none, or where only the operation itself can tell. */
  private OptionalLong count(Requirement requirement) throws SQLException {
    Savepoint savepoint = connection.setSavepoint();
    try {
      long rows = new PlainSql(connection).number(requirement.countSql());
      return rows > 0 ? OptionalLong.of(rows) : OptionalLong.empty();
    } catch (SQLException e) {
      connection.rollback(savepoint);
      return OptionalLong.empty();
    }
  }
}
