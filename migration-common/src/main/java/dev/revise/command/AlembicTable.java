package dev.revise.command;

import dev.revise.engine.LiveDatabase;
import dev.revise.revision.PlainSql;
import dev.revise.schema.MigrationException;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.TableName;
import dev.revise.source.jdbc.TableNames;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The table where Alembic keeps the revision that a database is at.
 *
 * @param versions what it names: one revision, unless a history has branches or nothing was applied
 */
record AlembicTable(TableName name, List<String> versions) {
  /**
   * What a retired table names instead of a revision, the old id behind it. Alembic finds no
   * revision of that name and stops; ids of its own cannot have a hyphen (Alembic 1.8, {@code
   * alembic.script.base}).
   */
  static final String MARK = "moved-to-revise";

  private static final String DEFAULT = "alembic_version";

  /** The width of Alembic's column. */
  private static final int WIDTH = 32;

  AlembicTable {
    versions = List.copyOf(versions);
  }

  /** The name that ConsDB gives the table of a database. */
  static String ofConsDb(String database) {
    return database + "_version";
  }

  /** ConsDB keeps {@code cdb.<database>_version}; Alembic's own default is the last. */
  private static List<TableName> places(LiveDatabase database) {
    return List.of(
        new TableName("cdb", ofConsDb(database.name())),
        new TableName(database.schema(), DEFAULT),
        new TableName("public", DEFAULT));
  }

  /** The first of the places where there is one that we may read. */
  static Optional<AlembicTable> find(Connection connection, LiveDatabase database)
      throws SQLException {
    List<TableName> readable =
        new TableNames(connection).readable(List.of(ofConsDb(database.name()), DEFAULT));
    Optional<TableName> place = places(database).stream().filter(readable::contains).findFirst();
    return place.isPresent()
        ? Optional.of(new AlembicTable(place.get(), versions(connection, place.get())))
        : Optional.empty();
  }

  /**
   * The same where there must be one.
   *
   * @throws MigrationException that names where it was looked for, and where there is another one
   */
  static AlembicTable require(Connection connection, LiveDatabase database) throws SQLException {
    Optional<AlembicTable> found = find(connection, database);
    return found.isPresent() ? found.get() : missing(connection, database);
  }

  private static AlembicTable missing(Connection connection, LiveDatabase database)
      throws SQLException {
    List<TableName> others =
        new TableNames(connection).called(List.of(ofConsDb(database.name()), DEFAULT));
    throw new MigrationException(
        "there is no table of Alembic's: looked for %s%s"
            .formatted(
                names(places(database)),
                others.isEmpty()
                    ? ""
                    : "; revise may not read, or does not use, " + names(others)));
  }

  private static String names(List<TableName> tables) {
    return tables.stream().map(TableName::toString).collect(Collectors.joining(", "));
  }

  private static List<String> versions(Connection connection, TableName table) throws SQLException {
    List<String> versions = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT \"version_num\" FROM " + SqlSyntax.quoted(table) + " ORDER BY 1")) {
      while (rows.next()) {
        versions.add(rows.getString(1));
      }
    }
    return versions;
  }

  /** Whether Alembic can no longer go on from it. */
  boolean isRetired() {
    return !versions.isEmpty() && versions.stream().allMatch(version -> version.startsWith(MARK));
  }

  /** The ids that it names, or named before it was retired; of a long one the beginning. */
  List<String> ids() {
    return versions.stream()
        .map(version -> version.startsWith(MARK) ? version.substring(MARK.length()) : version)
        .map(version -> version.startsWith(":") ? version.substring(1) : version)
        .filter(version -> !version.isEmpty())
        .toList();
  }

  /**
   * The one id that it names.
   *
   * @throws MigrationException if it names none or several, or was put out of use
   */
  String only() {
    if (isRetired()) {
      throw new MigrationException(
          "%s was put out of use by adopt --retire-alembic, when it named %s; adopt without --from-alembic, by what the database holds"
              .formatted(name, String.join(", ", ids())));
    }
    if (versions.size() != 1) {
      throw new MigrationException(
          "%s names %s; revise takes over a database at exactly one revision"
              .formatted(
                  name, versions.isEmpty() ? "no revision" : "several revisions " + versions));
    }
    return versions.get(0);
  }

  /** Puts it out of use; Alembic would begin anew with an empty one. */
  AlembicTable retire(Connection connection) throws SQLException {
    PlainSql sql = new PlainSql(connection);
    String table = SqlSyntax.quoted(name);
    for (String version : versions) {
      if (!version.startsWith(MARK)) {
        sql.execute(
            "UPDATE %s SET \"version_num\" = %s WHERE \"version_num\" = %s"
                .formatted(table, SqlSyntax.literal(mark(version)), SqlSyntax.literal(version)));
      }
    }
    if (versions.isEmpty()) {
      sql.execute("INSERT INTO %s (\"version_num\") VALUES ('%s')".formatted(table, MARK));
    }
    return new AlembicTable(name, versions(connection, name));
  }

  private static String mark(String version) {
    String marked = MARK + ":" + version;
    return marked.substring(0, Math.min(WIDTH, marked.length()));
  }

  /** As results tell it. */
  AlembicState state() {
    return new AlembicState(name.toString(), versions, isRetired());
  }
}
