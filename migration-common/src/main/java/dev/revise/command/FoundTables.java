package dev.revise.command;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.engine.LiveDatabase;
import dev.revise.revision.CommandHint;
import dev.revise.schema.DiffObject;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Ownership;
import dev.revise.schema.Quantity;
import dev.revise.schema.TableName;
import dev.revise.source.jdbc.TableNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The tables that a database without a history has all the same.
 *
 * @param own how many are in its schema
 * @param elsewhere the names of those in {@link Namesakes other schemas}, by schema; none unless
 *     its own is empty
 */
record FoundTables(
    LiveDatabase database, Dialect dialect, int own, SortedMap<String, List<String>> elsewhere) {
  private static final int FEW = 3;

  static FoundTables read(Connection connection, LiveDatabase database) throws SQLException {
    TableNames tables = new TableNames(connection);
    Ownership ownership = database.ownership();
    int own =
        (int)
            tables.in(database.schema()).stream()
                .filter(table -> !table.equals(database.history()))
                .filter(
                    table -> !ownership.isForeign(table) && !isIgnored(database, ownership, table))
                .count();
    return new FoundTables(
        database,
        Dialects.of(connection),
        own,
        own > 0 ? new TreeMap<>() : new Namesakes(tables, database).find());
  }

  /** Whether it is ignored and no revision would make it anew. */
  private static boolean isIgnored(LiveDatabase database, Ownership ownership, TableName table) {
    return database.config().ignored().contain(DiffObject.of(DiffObject.Kind.TABLE, table))
        && !ownership.isMade(table);
  }

  /** Of a database with a history nobody asks. */
  static FoundTables none(LiveDatabase database, Connection connection) {
    return new FoundTables(database, Dialects.of(connection), 0, new TreeMap<>());
  }

  /** Without those in schemas of these names. */
  FoundTables beside(List<String> schemas) {
    SortedMap<String, List<String>> others = new TreeMap<>(elsewhere);
    others.keySet().removeAll(schemas);
    return new FoundTables(database, dialect, own, others);
  }

  /** What there is, and what to do about it; nothing of a database that is empty indeed. */
  Optional<String> sentence() {
    return own > 0
        ? Optional.of(
            "%s; ask %s which revision that is, then take it over with %s"
                .formatted(
                    untaken(),
                    CommandHint.of(database.name(), "identify"),
                    CommandHint.of(database.name(), "adopt")))
        : elsewhere.entrySet().stream()
            .findFirst()
            .map(one -> sentence(one.getKey(), one.getValue()));
  }

  /** {@code cdb_latiss has 11 tables but no history}. */
  String untaken() {
    return "%s has %s but no history".formatted(database.name(), tables(own));
  }

  /**
   * @throws MigrationException if its own schema is empty, and the tables seem to be in another one
   */
  void requireHome() {
    if (own == 0) {
      sentence()
          .ifPresent(
              sentence -> {
                throw new MigrationException(sentence);
              });
    }
  }

  private String sentence(String schema, List<String> names) {
    return "%s is empty, but schema %s has no history and %s of its names (%s%s); if they are its tables, %s, then take it over with %s"
        .formatted(
            database.name(),
            schema,
            tables(names.size()),
            names.stream().limit(FEW).collect(Collectors.joining(", ")),
            names.size() > FEW ? ", ..." : "",
            dialect
                .renameSchema(schema, database.schema())
                .map(sql -> "rename that schema (" + sql + ")")
                .orElse("bring them into schema " + database.schema()),
            CommandHint.of(database.name(), "adopt"));
  }

  private static String tables(int count) {
    return new Quantity(count, "table").toString();
  }
}
