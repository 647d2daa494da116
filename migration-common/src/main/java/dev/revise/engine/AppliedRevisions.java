package dev.revise.engine;

import dev.revise.dialect.Dialects;
import dev.revise.dialect.HistoryRow;
import dev.revise.dialect.HistorySql;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.PlainSql;
import dev.revise.revision.RevisionId;
import dev.revise.schema.MigrationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
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
 * @param failed the rows of what failed half-way where no transaction took it back
 */
public record AppliedRevisions(
    boolean hasHistory, SortedMap<String, HistoryRow> rows, List<HistoryRow> failed) {
  /** The class of SQLSTATEs about names and syntax. */
  private static final String NO_SUCH_THING = "42";

  public AppliedRevisions {
    failed = List.copyOf(failed);
  }

  /**
   * Reads the history table, if there is one.
   *
   * @throws MigrationException if it stands where it would be kept unless told
   */
  public static AppliedRevisions read(Connection connection, LiveDatabase database)
      throws SQLException {
    HistorySql sql = Dialects.of(connection).history(database.history());
    if (!new PlainSql(connection).exists(sql.table())) {
      OldHistory.of(database.managed()).requireNone(connection);
      return new AppliedRevisions(false, new TreeMap<>(), List.of());
    }
    List<HistoryRow> rows = rows(connection, sql);
    return new AppliedRevisions(
        true, inForce(rows), rows.stream().filter(row -> !row.success()).toList());
  }

  /** The same on a connection of its own. */
  public static AppliedRevisions of(LiveDatabase database, Duration patience) {
    return database.ask(patience, connection -> read(connection, database));
  }

  /** Whether there is a history table. */
  static boolean exist(Connection connection, LiveDatabase database) throws SQLException {
    return new PlainSql(connection).exists(database.history());
  }

  /** Where the database stands by its rows alone. */
  public Standing standing(ManagedDatabase database) {
    return new HistoryCheck(this, database).standing();
  }

  /** Whether stock Flyway's baseline is all there is. */
  public boolean isBaselineAlone() {
    return !rows.isEmpty() && rows.values().stream().allMatch(HistoryRow::isBaseline);
  }

  /** Whether the last word is a baseline of stock Flyway's, which looked at nothing. */
  public boolean endsWithBaseline(RevisionId last) {
    return rows.values().stream()
        .filter(HistoryRow::isBaseline)
        .anyMatch(row -> Integer.parseInt(row.version().orElseThrow()) == last.number());
  }

  /** The revision at which stock Flyway was told to begin: nothing at or below it can be undone. */
  public Optional<RevisionId> baseline() {
    return rows.entrySet().stream()
        .filter(row -> row.getValue().type().equals("BASELINE"))
        .map(row -> new RevisionId(Integer.parseInt(row.getKey())))
        .findFirst();
  }

  private static List<HistoryRow> rows(Connection connection, HistorySql sql) throws SQLException {
    List<HistoryRow> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql.rows())) {
      while (found.next()) {
        rows.add(row(found));
      }
    } catch (SQLException e) {
      boolean denied = Dialects.of(connection).errors().lacksPrivilege(e);
      if (!denied && String.valueOf(e.getSQLState()).startsWith(NO_SUCH_THING)) {
        throw damaged(sql, e);
      }
      throw e;
    }
    return rows;
  }

  private static MigrationException damaged(HistorySql sql, SQLException e) {
    return new MigrationException(
        "the history table %s is damaged: %s; restore a backup, or put the table right by hand"
            .formatted(sql.table(), e.getMessage().lines().findFirst().orElse("")),
        e);
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
