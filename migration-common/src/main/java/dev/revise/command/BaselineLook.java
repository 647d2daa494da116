package dev.revise.command;

import dev.revise.engine.AppliedRevisions;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Standing;
import dev.revise.revision.CommandHint;
import dev.revise.schema.Quantity;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Where a database stands by its history; a baseline of stock Flyway's needs a look at the tables.
 */
final class BaselineLook {
  private BaselineLook() {}

  static Standing of(Connection connection, LiveDatabase database, AppliedRevisions applied)
      throws SQLException {
    Standing standing = applied.standing(database.managed());
    if (standing.finding().isPresent() || !applied.endsWithBaseline(standing.revision())) {
      return standing;
    }
    int differences =
        LiveSchemas.on(connection, database).drift(standing.revision()).drift().structural().size();
    return differences == 0
        ? standing
        : standing.but(
            "a baseline of Flyway says that %s is at revision \"%s\", but its tables show %s; take it over with %s"
                .formatted(
                    database.name(),
                    standing.revision(),
                    new Quantity(differences, "difference"),
                    CommandHint.of(database.name(), "adopt")));
  }
}
