package dev.revise.revision;

import dev.revise.dialect.StepHistorySql;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Keeps what data steps did, in the transaction in which they did it.
 *
 * @param history Flyway's
 */
record StepHistory(Connection connection, TableName history, String direction) {

  void createUnlessThere() throws SQLException {
    StepHistorySql sql = StepHistorySql.of(history);
    PlainSql plain = new PlainSql(connection);
    if (!plain.exists(sql.table())) {
      plain.execute(sql.create());
    }
  }

  void add(RevisionId revision, String summary, long rows, double seconds) throws SQLException {
    createUnlessThere();
    StepHistorySql sql = StepHistorySql.of(history);
    try (PreparedStatement row = connection.prepareStatement(sql.insert())) {
      row.setString(1, revision.toString());
      row.setString(2, summary);
      row.setString(3, direction);
      row.setLong(4, rows);
      row.setDouble(5, seconds);
      row.executeUpdate();
    }
  }
}
