package dev.revise.flyway.undo;

import dev.revise.testing.TestDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A row of Flyway's history table, without its times. */
record HistoryRow(
    int rank,
    String version,
    String description,
    String type,
    String script,
    Integer checksum,
    String installedBy,
    boolean success) {

  /** The rows in order, without the marker that Flyway puts into H2's table. */
  static List<HistoryRow> read(TestDatabase database, String table) throws SQLException {
    try (var connection = database.connect();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    """
                    SELECT * FROM %s WHERE "type" <> 'TABLE' ORDER BY "installed_rank\""""
                        .formatted(table))) {
      var history = new ArrayList<HistoryRow>();
      while (rows.next()) {
        history.add(of(rows));
      }
      return history;
    }
  }

  private static HistoryRow of(ResultSet row) throws SQLException {
    return new HistoryRow(
        row.getInt("installed_rank"),
        row.getString("version"),
        row.getString("description"),
        row.getString("type"),
        row.getString("script"),
        row.getObject("checksum", Integer.class),
        row.getString("installed_by"),
        row.getBoolean("success"));
  }

  /** The short form that most tests compare, such as {@code 1 SQL} or {@code 1 DELETE}. */
  String brief() {
    return version + " " + type;
  }
}
