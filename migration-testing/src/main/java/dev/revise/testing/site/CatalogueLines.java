package dev.revise.testing.site;

import dev.revise.revision.ManagedDatabase;
import dev.revise.testing.DatabaseKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything a database says about itself, a line a fact, without our own reader having a part in
 * it: what two moments of a database are compared by. The order of columns and what was done when
 * (the history of Flyway and of data steps) do not count.
 */
public record CatalogueLines(TreeSet<String> lines) {
  private static final List<String> HISTORY =
      Stream.concat(
              Stream.of("flyway_schema_history", "revise_step", "revise_checkpoint"),
              ServiceLoader.load(ManagedDatabase.class).stream()
                  .map(database -> database.get().historyTable().name()))
          .toList();

  public static CatalogueLines of(Connection connection, DatabaseKind kind) throws SQLException {
    return kind == DatabaseKind.H2
        ? H2CatalogueLines.read(connection)
        : PostgresCatalogueLines.read(connection);
  }

  static CatalogueLines of(Stream<String> facts) {
    TreeSet<String> lines = new TreeSet<>();
    facts.filter(fact -> HISTORY.stream().noneMatch(fact::contains)).forEach(lines::add);
    return new CatalogueLines(lines);
  }

  /** The facts about one schema. */
  public List<String> about(String schema) {
    return lines.stream()
        .filter(line -> line.contains(schema + ".") || line.contains(schema + "\"."))
        .toList();
  }

  public static Stream<String> strings(Connection connection, String query) throws SQLException {
    Stream.Builder<String> strings = Stream.builder();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
    }
    return strings.build();
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
