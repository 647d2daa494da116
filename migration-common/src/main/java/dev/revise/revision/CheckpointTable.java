package dev.revise.revision;

import dev.revise.dialect.CheckpointSql;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps one {@link Checkpoint}, or none. */
final class CheckpointTable {
  private final Connection connection;
  private final PlainSql plain;
  private final CheckpointSql sql;

  /**
   * @param history Flyway's
   */
  CheckpointTable(Connection connection, TableName history) {
    this.connection = connection;
    this.plain = new PlainSql(connection);
    this.sql = CheckpointSql.of(history);
  }

  /** The checkpoint, unless Flyway's history shows that its revision is finished. */
  Optional<Checkpoint> underWay() throws SQLException {
    Optional<Checkpoint> found = found();
    return found.isPresent() && isFinished(found.get()) ? Optional.empty() : found;
  }

  /** The same, and removes one that is finished. */
  Optional<Checkpoint> settled() throws SQLException {
    Optional<Checkpoint> found = found();
    if (found.isPresent() && isFinished(found.get())) {
      plain.execute(sql.delete());
      return Optional.empty();
    }
    return found;
  }

  private Optional<Checkpoint> found() throws SQLException {
    return plain.exists(sql.table()) ? read(sql.row()) : Optional.empty();
  }

  private boolean isFinished(Checkpoint checkpoint) throws SQLException {
    return checkpoint.done()
        && plain.exists(sql.history())
        && checkpoint.rank() < plain.number(sql.lastRank());
  }

  /** Removes what is there. */
  void forget() throws SQLException {
    if (plain.exists(sql.table())) {
      plain.execute(sql.delete());
    }
  }

  void createUnlessThere() throws SQLException {
    if (!plain.exists(sql.table())) {
      plain.execute(sql.create());
    }
  }

  /** Begins in the place of what is finished. */
  void insert(RevisionId revision, String direction, String summary) throws SQLException {
    plain.execute(sql.delete());
    try (PreparedStatement row = connection.prepareStatement(sql.insert())) {
      row.setString(1, revision.toString());
      row.setString(2, direction);
      row.setString(3, summary);
      row.setString(4, text(List.of()));
      row.executeUpdate();
    }
  }

  /**
   * The checkpoint as it is now, which nobody else changes before the transaction ends.
   *
   * @throws SQLException also if somebody removed it
   */
  Checkpoint lock() throws SQLException {
    return read(sql.lockedRow())
        .orElseThrow(
            () ->
                new SQLException(
                    "somebody removed the row of %s, where it is kept how far this is"
                        .formatted(sql.table())));
  }

  void write(Checkpoint checkpoint) throws SQLException {
    try (PreparedStatement row = connection.prepareStatement(sql.update())) {
      row.setString(1, text(checkpoint.last()));
      row.setLong(2, checkpoint.rows());
      row.setDouble(3, checkpoint.seconds());
      row.setBoolean(4, checkpoint.done());
      row.executeUpdate();
    }
  }

  private Optional<Checkpoint> read(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? Optional.of(checkpoint(rows)) : Optional.empty();
    }
  }

  private static Checkpoint checkpoint(ResultSet row) throws SQLException {
    return new Checkpoint(
        new RevisionId(Integer.parseInt(row.getString("revision"))),
        row.getString("direction").equals("upgrade"),
        row.getString("summary"),
        key(row.getString("last_key")),
        row.getLong("rows"),
        row.getDouble("seconds"),
        row.getString("run_by"),
        row.getObject("run_on", OffsetDateTime.class).toInstant(),
        row.getInt("rank"),
        row.getBoolean("done"));
  }

  /** A JSON array of texts. */
  private static String text(List<String> key) {
    return Json.MAPPER.writeValueAsString(key);
  }

  private static List<String> key(String text) {
    return List.of(Json.MAPPER.readValue(text, String[].class));
  }

  /** Made when the first key is read: most databases never need it. */
  private static final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();
  }
}
