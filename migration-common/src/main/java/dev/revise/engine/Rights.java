package dev.revise.engine;

import dev.revise.dialect.CheckpointSql;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.HistorySql;
import dev.revise.dialect.TableLock;
import dev.revise.operation.Operations;
import dev.revise.revision.PlainSql;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the session may do to a database, asked before anything starts. */
record Rights(LiveDatabase database, Connection connection) {
  /** So many of a kind are named. */
  private static final int NAMED = 3;

  private static final String READ_ONLY_CONNECTION =
      "can only be read by a connection like this; take what makes it read-only out of the URL";

  /**
   * Locks that are taken on what others own too: rows are written, or a foreign key points there.
   */
  private static final Set<String> OF_OTHERS =
      Set.of("ACCESS SHARE", "ROW SHARE", "ROW EXCLUSIVE", "SHARE ROW EXCLUSIVE");

  /** Why nothing can be written at all, in a sentence with the way out. */
  Optional<String> readOnly() throws SQLException {
    Optional<String> byDriver =
        connection.isReadOnly() ? Optional.of(READ_ONLY_CONNECTION) : Optional.empty();
    return new PlainSql(connection)
        .first(dialect().rights().readOnly())
        .or(() -> byDriver)
        .map(reason -> database.name() + " " + reason);
  }

  /**
   * @throws DeniedException if nothing can be written, with the way out
   */
  void requireWritable() throws SQLException {
    Optional<String> reason = readOnly();
    if (reason.isPresent()) {
      throw new DeniedException(reason.get() + "; nothing was changed");
    }
  }

  /**
   * @throws DeniedException if the user may not do what the operations need, or not write the
   *     history, with the statements that an administrator would run
   */
  void require(Operations operations) throws SQLException {
    requireWritable();
    List<String> what = new ArrayList<>();
    Set<String> statements = new TreeSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(missing(operations))) {
      while (rows.next()) {
        what.add(rows.getString(1));
        statements.add(rows.getString(2) + ";");
      }
    }
    if (!what.isEmpty()) {
      throw new DeniedException(
          "user %s of %s may not %s; nothing was changed; ask an administrator to run: %s"
              .formatted(
                  user(connection), database.name(), few(what), String.join(" ", statements)));
    }
  }

  private String missing(Operations operations) {
    String schema = database.schema();
    List<TableName> altered =
        dialect().locks().takenBy(operations).stream()
            .filter(lock -> lock.on().schema().equals(schema))
            .filter(lock -> !OF_OTHERS.contains(lock.mode()))
            .map(TableLock::on)
            .toList();
    List<TableName> written =
        List.of(
            dialect().history(schema).table(),
            CheckpointSql.in(schema, HistorySql.TABLE).table(),
            dialect().history(schema).table().withName("revise_step"));
    return dialect().rights().missing(schema, altered, written);
  }

  private static String few(List<String> all) {
    return all.size() <= NAMED
        ? String.join(", ", all)
        : all.stream().limit(NAMED).collect(Collectors.joining(", "))
            + " and %d more".formatted(all.size() - NAMED);
  }

  private Dialect dialect() {
    return Dialects.of(connection);
  }

  /** Who we are there, as people write it. */
  static String user(Connection connection) throws SQLException {
    return new PlainSql(connection).first("SELECT current_user").orElseThrow();
  }
}
