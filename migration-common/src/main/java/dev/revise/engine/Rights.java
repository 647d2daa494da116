package dev.revise.engine;

import dev.revise.dialect.CheckpointSql;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.RequiredRight;
import dev.revise.dialect.StepHistorySql;
import dev.revise.operation.Operations;
import dev.revise.revision.PlainSql;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the session may do to a database, asked before anything starts. */
record Rights(LiveDatabase database, Connection connection) {
  /** So many of a kind are named. */
  private static final int NAMED = 3;

  private static final String READ_ONLY_CONNECTION =
      "can only be read by a connection like this; take what makes it read-only out of the URL";

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
    requireNothing(missing(operations));
  }

  /**
   * @param tables the history and those beside it
   * @throws DeniedException if the user may not put them into another schema
   */
  void requireToMove(List<TableName> tables) throws SQLException {
    requireWritable();
    requireNothing(
        missing(
            tables.stream()
                .map(table -> new RequiredRight(RequiredRight.Kind.ALTER_RELATION, table))
                .toList()));
  }

  /**
   * @param outline the SQL of the backup without its rows; empty where no program prints it
   * @throws DeniedException if the user may not put the schema back as it is in a backup, with the
   *     statements that an administrator would run
   */
  void requireToRestore(String outline) throws SQLException {
    requireWritable();
    String own =
        dialect()
            .rights()
            .missingToRestore(
                database.schema(), outline, database.managed().prerequisites().roles());
    requireNothing(withHistory(own));
  }

  private void requireNothing(String missing) throws SQLException {
    List<String> what = new ArrayList<>();
    Set<Optional<String>> statements = new LinkedHashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(missing)) {
      while (rows.next()) {
        what.add(rows.getString(1));
        statements.add(Optional.ofNullable(rows.getString(2)));
      }
    }
    if (!what.isEmpty()) {
      throw new DeniedException(
          "user %s of %s may not %s; nothing was changed; %s"
              .formatted(user(connection), database.name(), few(what), wayOut(statements)));
    }
  }

  /**
   * @param statements none where no statement helps
   */
  private static String wayOut(Set<Optional<String>> statements) {
    return statements.contains(Optional.<String>empty())
        ? "run the command as a superuser"
        : "ask an administrator to run: "
            + statements.stream()
                .flatMap(Optional::stream)
                .sorted()
                .map(sql -> sql + ";")
                .collect(Collectors.joining(" "));
  }

  private String missing(Operations operations) {
    TableName history = database.history();
    Stream<RequiredRight> written =
        Stream.of(history, CheckpointSql.of(history).table(), StepHistorySql.of(history).table())
            .map(table -> new RequiredRight(RequiredRight.Kind.WRITE, table));
    return missing(Stream.concat(RequiredRight.of(operations).stream(), written).toList());
  }

  /** That of its own schema, and of the one of its history. */
  private String missing(List<RequiredRight> rights) {
    return withHistory(dialect().rights().missing(database.schema(), rights));
  }

  private String withHistory(String own) {
    String beside = database.history().schema();
    return beside.equals(database.schema())
        ? own
        : own + "\nUNION\n" + dialect().rights().missing(beside, List.of());
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
