package dev.revise.engine;

import dev.revise.dialect.Dialects;
import dev.revise.dialect.HistoryRow;
import dev.revise.dialect.HistorySql;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.schema.MigrationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The revisions that Flyway's history of a database calls applied.
 *
 * @param hasHistory whether there is such a table at all
 * @param rows the rows that are in force, by version
 */
public record AppliedRevisions(boolean hasHistory, SortedMap<String, HistoryRow> rows) {

  /** Reads the history table, if there is one. */
  public static AppliedRevisions read(Connection connection, String schema) throws SQLException {
    HistorySql sql = Dialects.of(connection).history(schema);
    if (!exists(connection, sql)) {
      return new AppliedRevisions(false, new TreeMap<>());
    }
    return new AppliedRevisions(true, inForce(rows(connection, sql)));
  }

  /**
   * The revision the database is at.
   *
   * @throws MigrationException if the history is not one that these revisions can have left: it is
   *     ahead of the code, an applied revision was edited, or the table is damaged
   */
  public RevisionId current(RevisionHistory history) {
    return new HistoryCheck(this, history).current();
  }

  private static boolean exists(Connection connection, HistorySql sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery(sql.exists())) {
      return count.next() && count.getLong(1) > 0;
    }
  }

  private static List<HistoryRow> rows(Connection connection, HistorySql sql) throws SQLException {
    List<HistoryRow> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql.rows())) {
      while (found.next()) {
        rows.add(row(found));
      }
    }
    return rows;
  }

  private static HistoryRow row(ResultSet row) throws SQLException {
    Object checksum = row.getObject("checksum");
    return new HistoryRow(
        row.getInt("rank"),
        Optional.ofNullable(row.getString("version")),
        row.getString("description"),
        row.getString("type"),
        row.getString("script"),
        checksum == null ? OptionalInt.empty() : OptionalInt.of(((Number) checksum).intValue()),
        row.getBoolean("success"));
  }

  /** The last row of a version counts. */
  private static SortedMap<String, HistoryRow> inForce(List<HistoryRow> rows) {
    SortedMap<String, HistoryRow> inForce = new TreeMap<>();
    for (HistoryRow row : rows) {
      row.version()
          .filter(version -> row.success())
          .ifPresent(
              version -> {
                if (row.type().equals(HistoryRow.TAKEN_BACK)) {
                  inForce.remove(version);
                } else {
                  inForce.put(version, row);
                }
              });
    }
    return inForce;
  }
}
