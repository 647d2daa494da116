package dev.revise.safety;

import dev.revise.schema.SqlSyntax;
import dev.revise.testing.site.Site;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Flyway's history as it stands in the table. */
final class HistoryRowsOf {
  private HistoryRowsOf() {}

  /** {@code 0001 JDBC true}, in order; Flyway's own housekeeping left out. */
  static List<String> site(Site site) throws SQLException {
    return lines(
        site,
        """
        SELECT concat_ws(' ', "version", "type", lower(CAST("success" AS varchar)))
        FROM %s WHERE "version" IS NOT NULL ORDER BY "installed_rank\"""");
  }

  /** All that one row says but who wrote it, when and how fast. */
  static List<String> whole(Site site) throws SQLException {
    return lines(
        site,
        """
        SELECT concat_ws(' ', "installed_rank", "version", "description", "type", "script", "checksum",
          lower(CAST("success" AS varchar)))
        FROM %s WHERE "version" IS NOT NULL ORDER BY "installed_rank\"""");
  }

  private static List<String> lines(Site site, String query) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = site.connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(query.formatted(SqlSyntax.quoted(site.history())))) {
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
    }
    return lines;
  }
}
