package dev.revise.features;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that the system catalogues of PostgreSQL (14 and newer) hold about what users made, a
 * line a row, with names in place of object identifiers. No reader of ours has a part in it.
 *
 * <p>Left out are what statistics and storage come to, the order of columns, and what extensions
 * brought.
 */
record CatalogueText(SortedSet<String> lines) {

  /** What a connection asks with; preparing it takes longer than asking. */
  static final class Query implements AutoCloseable {
    private static String sql = "";
    private final PreparedStatement statement;

    Query(Connection connection) throws SQLException {
      statement = connection.prepareStatement(sql(connection));
    }

    /** Composed once: it depends on the version of the server alone. */
    private static synchronized String sql(Connection connection) throws SQLException {
      if (sql.isEmpty()) {
        sql =
            Stream.concat(
                    CatalogueTable.all(connection).stream().map(CatalogueTable::query),
                    Stream.of(TextResource.read("catalogue/more.sql")))
                .collect(Collectors.joining("\nUNION ALL\n"));
      }
      return sql;
    }

    /** Within the transaction that is open. */
    CatalogueText read() throws SQLException {
      try (Statement path = statement.getConnection().createStatement()) {
        path.execute("SET LOCAL search_path TO pg_catalog; SET LOCAL jit TO off");
      }
      TreeSet<String> lines = new TreeSet<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
      }
      return new CatalogueText(lines);
    }

    @Override
    public void close() throws SQLException {
      statement.close();
    }
  }
}
