package dev.revise.command;

import dev.revise.engine.LiveDatabase;
import dev.revise.revision.PlainSql;
import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where Alembic says a database is. */
final class AlembicVersion {
  private final List<TableName> places;

  /** ConsDB keeps {@code cdb.<database>_version}; Alembic's own default is the last. */
  private AlembicVersion(LiveDatabase database) {
    this.places =
        List.of(
            new TableName("cdb", database.name() + "_version"),
            new TableName(database.schema(), "alembic_version"),
            new TableName("public", "alembic_version"));
  }

  /**
   * The one revision that Alembic's table names.
   *
   * @throws MigrationException if there is no such table, or not one row in it
   */
  static String read(LiveDatabase database, Duration patience) {
    AlembicVersion version = new AlembicVersion(database);
    return database.ask(patience, version::read);
  }

  private String read(Connection connection) throws SQLException {
    for (TableName place : places) {
      if (new PlainSql(connection).exists(place)) {
        return only(place, versions(connection, place));
      }
    }
    throw new MigrationException(
        "there is no table of Alembic's: looked for %s"
            .formatted(places.stream().map(TableName::toString).collect(Collectors.joining(", "))));
  }

  private static List<String> versions(Connection connection, TableName table) throws SQLException {
    String query =
        "SELECT \"version_num\" FROM \"%s\".\"%s\"".formatted(table.schema(), table.name());
    List<String> versions = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        versions.add(rows.getString(1));
      }
    }
    return versions;
  }

  private static String only(TableName table, List<String> versions) {
    if (versions.size() != 1) {
      throw new MigrationException(
          "%s names %s; revise takes over a database at exactly one revision"
              .formatted(
                  table, versions.isEmpty() ? "no revision" : "several revisions " + versions));
    }
    return versions.get(0);
  }
}
