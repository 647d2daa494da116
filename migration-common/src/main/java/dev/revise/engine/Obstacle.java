package dev.revise.engine;

import dev.revise.dialect.Command.Requirement;
import dev.revise.revision.Foreseen;
import dev.revise.revision.Plan;
import dev.revise.revision.RevisionStep;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Rows that an operation on the way would not take.
 *
 * @param rows how many
 */
public record Obstacle(Foreseen.Ahead ahead, Requirement requirement, long rows) {

  /** In the order of the way. */
  public static List<Obstacle> of(Plan plan, Connection connection) throws SQLException {
    return Obstacles.of(plan, connection);
  }

  /** Whether the values can be emptied if somebody allows it. */
  public boolean givesWay() {
    return requirement.lossy().isPresent();
  }

  public RevisionStep revision() {
    return ahead.step();
  }

  /** The operation in its one line. */
  public String operation() {
    return ahead.operation().describe();
  }

  /** {@code 2 rows of sky.star have no name; give them one first}. */
  public String problem() {
    return requirement.sentence(rows);
  }

  /** A query that shows them, where it is another than for all rows of the table. */
  public Optional<String> query() {
    return requirement.rowsSql().filter(sql -> !sql.endsWith(" WHERE TRUE"));
  }

  /** {@code revision 0003 of sky cannot alter column ...: 2 rows of ...; nothing was changed}. */
  public String sentence(Plan plan, String database) {
    return "revision %s of %s cannot %s: %s; nothing was changed%s%s"
        .formatted(
            revision().revision().id(),
            database,
            operation(),
            problem(),
            plan.before(revision()).equals(plan.from())
                ? ""
                : "; " + plan.before(revision()) + " can be reached",
            query().map(sql -> "; these are the rows: " + sql).orElse(""));
  }
}
