package dev.revise.revision;

import static dev.revise.schema.SqlSyntax.quoted;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The managed schema of an H2 database, seen as a script that can be written and run again. */
final class H2Schema {
  private static final int LOCK_TIMEOUT = 50200;

  private final Connection connection;
  private final String history;

  H2Schema(Connection connection, String history) {
    this.connection = connection;
    this.history = history;
  }

  String history() {
    return history;
  }

  String name() {
    try {
      return connection.getSchema();
    } catch (SQLException e) {
      return "the managed schema";
    }
  }

  CheckpointTable checkpoints() throws SQLException {
    return new CheckpointTable(connection, connection.getSchema(), history);
  }

  boolean hasTable(String table) throws SQLException {
    return !names("tables", "table_name", "table_name = '" + table + "'").isEmpty();
  }

  void dropTable(String table) throws SQLException {
    execute("DROP TABLE IF EXISTS " + qualified(table));
  }

  void renameTable(String from, String to) throws SQLException {
    execute("ALTER TABLE " + qualified(from) + " RENAME TO " + quoted(to));
  }

  /** Takes Flyway's lock on the history until the next commit, unless another has it. */
  boolean lockHistory() throws SQLException {
    try {
      execute("SELECT * FROM " + qualified(history) + " FOR UPDATE NOWAIT");
      return true;
    } catch (SQLException e) {
      if (e.getErrorCode() == LOCK_TIMEOUT) {
        return false;
      }
      throw e;
    }
  }

  /** The rank of the last row of a success in Flyway's history, 0 if it has none. */
  int lastRank() throws SQLException {
    String query = "SELECT coalesce(max(\"installed_rank\"), 0) FROM %s WHERE \"success\"";
    return number(query.formatted(qualified(history))).orElse(0);
  }

  /** The last row of a success in Flyway's history, in words that no other row has. */
  String lastRow() throws SQLException {
    String query =
        """
        SELECT concat_ws(' ', "installed_rank", "version", "type", "installed_on") FROM %s
        WHERE "success" ORDER BY "installed_rank" DESC FETCH FIRST ROW ONLY"""
            .formatted(qualified(history));
    return text(query).orElse("");
  }

  /** Whether history has got a row of that revision behind a rank, going that way. */
  boolean hasRowBehind(int rank, SavepointPurpose purpose) throws SQLException {
    String query =
        "SELECT 1 FROM %s WHERE \"success\" AND \"installed_rank\" > %d AND \"version\" = '%s' AND \"type\" %s 'DELETE' FETCH FIRST ROW ONLY"
            .formatted(qualified(history), rank, purpose.version(), purpose.up() ? "<>" : "=");
    return number(query).isPresent();
  }

  /**
   * Waits until nobody has a lock on a table: each statement asks for the exclusive one, and
   * changes nothing.
   */
  void awaitTables() throws SQLException {
    for (String table : names("tables", "table_name", "table_type = 'BASE TABLE'")) {
      if (ours().noneMatch(table::equals)) {
        execute("ALTER TABLE " + qualified(table) + " SET REFERENTIAL_INTEGRITY TRUE");
      }
    }
  }

  void deleteFailedAfter(int rank) throws SQLException {
    execute(
        "DELETE FROM %s WHERE NOT \"success\" AND \"installed_rank\" > %d"
            .formatted(qualified(history), rank));
  }

  /** The last rank when the script in that table was written, if there is such a table. */
  OptionalInt rankIn(String table) throws SQLException {
    return hasTable(table)
        ? number("SELECT \"rank\" FROM " + qualified(table) + " WHERE \"position\" = 0")
        : OptionalInt.empty();
  }

  /** What the script in that table is for, if there is such a table. */
  Optional<SavepointPurpose> purposeIn(String table) throws SQLException {
    return text("SELECT \"sql\" FROM " + qualified(table) + " WHERE \"position\" = 0")
        .map(SavepointPurpose::parse);
  }

  /** Writes everything but our own tables into a new table: a row a statement, in order. */
  void writeScript(String table, SavepointPurpose purpose) throws SQLException {
    writeEmptyScript(table, purpose);
    try (Statement script = connection.createStatement();
        ResultSet lines =
            script.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS SCHEMA " + quoted(name()));
        PreparedStatement row = insertInto(table)) {
      int position = 0;
      while (lines.next()) {
        String sql = lines.getString(1);
        if (belongs(sql)) {
          writeRow(row, ++position, withoutSemicolon(sql));
        }
      }
    }
  }

  /** Writes into a new table which rank is the last, and nothing to run. */
  void writeEmptyScript(String table, SavepointPurpose purpose) throws SQLException {
    execute(
        """
        CREATE TABLE %s (
          "position" integer PRIMARY KEY,
          "rank" integer NOT NULL,
          "sql" character large object NOT NULL
        )"""
            .formatted(qualified(table)));
    try (PreparedStatement row = insertInto(table)) {
      writeRow(row, 0, purpose.text());
    }
  }

  private PreparedStatement insertInto(String table) throws SQLException {
    return connection.prepareStatement(
        "INSERT INTO " + qualified(table) + " VALUES (?, " + lastRank() + ", ?)");
  }

  /** The statements that make the schema as it is, history included, our other tables not. */
  void eachWithHistory(StatementWriter writer) throws SQLException, IOException {
    try (Statement script = connection.createStatement();
        ResultSet lines =
            script.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS SCHEMA " + quoted(name()))) {
      while (lines.next()) {
        String sql = lines.getString(1);
        if (belongs(sql) || isHistory(sql)) {
          writer.write(withoutSemicolon(sql));
        }
      }
    }
  }

  /** Whether a line of SCRIPT is about Flyway's history. */
  boolean isHistory(String sql) {
    return head(sql).contains("." + quoted(history));
  }

  /** Whether a line of SCRIPT holds rows of Flyway's history. */
  boolean isHistoryRow(String sql) {
    return sql.startsWith("INSERT") && isHistory(sql);
  }

  void deleteHistory() throws SQLException {
    execute("DELETE FROM " + qualified(history));
  }

  /** After this, settling drops the savepoint and restores nothing. */
  void voidSavepoint() throws SQLException {
    execute("DELETE FROM " + qualified(ScriptSavepoint.SAVEPOINT));
  }

  void runScript(String table) throws SQLException {
    ScriptRun run = new ScriptRun(this);
    String query = "SELECT \"sql\" FROM " + qualified(table) + " WHERE \"position\" = ?";
    try (PreparedStatement row = connection.prepareStatement(query)) {
      for (int position = 1; true; position++) {
        row.setInt(1, position);
        try (ResultSet rows = row.executeQuery()) {
          if (!rows.next()) {
            run.end();
            return;
          }
          run.run(rows.getString(1));
        }
      }
    }
  }

  /** H2 reads a view again only when told. */
  void recompileViews() throws SQLException {
    List<String> invalid = invalidViews();
    int before = Integer.MAX_VALUE;
    while (!invalid.isEmpty() && invalid.size() < before) {
      before = invalid.size();
      for (String view : invalid) {
        recompile(view);
      }
      invalid = invalidViews();
    }
  }

  private List<String> invalidViews() throws SQLException {
    return names("views", "table_name", "status <> 'VALID'");
  }

  /** One that reads what is not there stays as it is. */
  private void recompile(String view) {
    try {
      execute("ALTER VIEW " + qualified(view) + " RECOMPILE");
    } catch (SQLException stillInvalid) {
      // asked again once what it reads is valid
    }
  }

  /** Drops everything but our own tables. */
  void clear() throws SQLException {
    drop("VIEW", names("views", "table_name", "TRUE"), " CASCADE");
    drop("TABLE", names("tables", "table_name", "table_type = 'BASE TABLE'"), " CASCADE");
    drop("SEQUENCE", names("sequences", "sequence_name", "TRUE"), "");
    drop("DOMAIN", names("domains", "domain_name", "TRUE"), " CASCADE");
    drop("CONSTANT", names("constants", "constant_name", "TRUE"), "");
    drop("ALIAS", names("routines", "routine_name", "routine_type <> 'AGGREGATE'"), "");
  }

  private void drop(String kind, List<String> names, String how) throws SQLException {
    for (String name : names) {
      if (ours().noneMatch(name::equals)) {
        execute("DROP " + kind + " IF EXISTS " + qualified(name) + how);
      }
    }
  }

  /** Whether a line of SCRIPT is a statement about the schema's own objects. */
  private boolean belongs(String sql) {
    if (Stream.of("--", "CREATE USER", "CREATE ROLE", "CREATE SCHEMA").anyMatch(sql::startsWith)) {
      return false;
    }
    return ours().noneMatch(table -> head(sql).contains("." + quoted(table)));
  }

  private static String head(String sql) {
    return sql.contains("(") ? sql.substring(0, sql.indexOf('(')) : sql;
  }

  private Stream<String> ours() {
    return Stream.of(
        history, ScriptSavepoint.SAVEPOINT, ScriptSavepoint.RESTORED, ScriptSavepoint.DRAFT);
  }

  /** A view would keep the semicolon in its definition. */
  private static String withoutSemicolon(String sql) {
    return sql.replaceAll(";\\s*$", "");
  }

  private static void writeRow(PreparedStatement row, int position, String sql)
      throws SQLException {
    row.setInt(1, position);
    row.setString(2, sql);
    row.executeUpdate();
  }

  private List<String> names(String kind, String column, String condition) throws SQLException {
    String query =
        "SELECT %1$s FROM information_schema.%2$s WHERE %3$s_schema = schema() AND %4$s ORDER BY %1$s"
            .formatted(column, kind, column.replace("_name", ""), condition);
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private Optional<String> text(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
    }
  }

  private OptionalInt number(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? OptionalInt.of(rows.getInt(1)) : OptionalInt.empty();
    }
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String qualified(String name) {
    return quoted(name()) + "." + quoted(name);
  }

  /** Where a statement goes. */
  @FunctionalInterface
  interface StatementWriter {
    void write(String sql) throws IOException;
  }
}
