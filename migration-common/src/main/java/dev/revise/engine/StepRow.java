package dev.revise.engine;

import dev.revise.dialect.StepHistorySql;
import dev.revise.revision.PlainSql;
import dev.revise.revision.RevisionId;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of a data step, as the database keeps it.
 *
 * @param step its one line
 * @param direction {@code upgrade} or {@code downgrade}
 * @param rows how many it touched
 * @param by the user of the database who ran it
 * @param at when its revision began
 */
public record StepRow(
    RevisionId revision,
    String step,
    String direction,
    long rows,
    double seconds,
    String by,
    Instant at) {

  /**
   * All of them, first to last; none where no data step ever ran.
   *
   * @param history Flyway's, beside which they are kept
   */
  public static List<StepRow> read(Connection connection, TableName history) throws SQLException {
    StepHistorySql sql = StepHistorySql.of(history);
    List<StepRow> rows = new ArrayList<>();
    if (new PlainSql(connection).exists(sql.table())) {
      try (Statement statement = connection.createStatement();
          ResultSet found = statement.executeQuery(sql.rows())) {
        while (found.next()) {
          rows.add(of(found));
        }
      }
    }
    return rows;
  }

  private static StepRow of(ResultSet row) throws SQLException {
    return new StepRow(
        new RevisionId(Integer.parseInt(row.getString("revision"))),
        row.getString("summary"),
        row.getString("direction"),
        row.getLong("rows"),
        row.getDouble("seconds"),
        row.getString("run_by"),
        row.getObject("run_on", OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.SECONDS));
  }
}
