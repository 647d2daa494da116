package dev.revise.revision;

import static dev.revise.schema.SqlSyntax.literal;
import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.dialect.CheckpointSql;
import dev.revise.dialect.HistorySql;
import dev.revise.dialect.StepHistorySql;
import dev.revise.schema.TableName;
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

/**
 * The managed schema of an H2 database, seen as a script that can be written and run again. Tables
 * of ours that stand beside a history elsewhere belong to it.
 */
final class H2Schema {
  private static final int LOCK_TIMEOUT = 50200;

  private final Connection connection;
  private final String name;
  private final TableName history;

  H2Schema(Connection connection, String name, TableName history) {
    this.connection = connection;
    this.name = name;
    this.history = history;
  }

  TableName history() {
    return history;
  }

  String name() {
    return name;
  }

  CheckpointTable checkpoints() {
    return new CheckpointTable(connection, history);
  }

  boolean hasHistory() throws SQLException {
    return new PlainSql(connection).exists(history);
  }

  /**
   * Whether there is such a table of ours.
   *
   * @param kind its name beside Flyway's default
   */
  boolean hasTable(String kind) throws SQLException {
    return new PlainSql(connection).exists(ours(kind));
  }

  /** A table of ours. */
  TableName ours(String kind) {
    return HistorySql.beside(history, kind);
  }

  void dropTable(String table) throws SQLException {
    execute("DROP TABLE IF EXISTS " + quoted(ours(table)));
  }

  void renameTable(String from, String to) throws SQLException {
    execute("ALTER TABLE " + quoted(ours(from)) + " RENAME TO " + quoted(ours(to).name()));
  }

  /** Takes Flyway's lock on the history until the next commit, unless another has it. */
  boolean lockHistory() throws SQLException {
    try {
      execute("SELECT * FROM " + quoted(history) + " FOR UPDATE NOWAIT");
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
    return number(query.formatted(quoted(history))).orElse(0);
  }

  /** The last row of a success in Flyway's history, in words that no other row has. */
  String lastRow() throws SQLException {
    String query =
        """
        SELECT concat_ws(' ', "installed_rank", "version", "type", "installed_on") FROM %s
        WHERE "success" ORDER BY "installed_rank" DESC FETCH FIRST ROW ONLY"""
            .formatted(quoted(history));
    return text(query).orElse("");
  }

  /** Whether history has got a row of that revision behind a rank, going that way. */
  boolean hasRowBehind(int rank, SavepointPurpose purpose) throws SQLException {
    String query =
        "SELECT 1 FROM %s WHERE \"success\" AND \"installed_rank\" > %d AND \"version\" = '%s' AND \"type\" %s 'DELETE' FETCH FIRST ROW ONLY"
            .formatted(quoted(history), rank, purpose.version(), purpose.up() ? "<>" : "=");
    return number(query).isPresent();
  }

  /**
   * Waits until nobody has a lock on a table: each statement asks for the exclusive one, and
   * changes nothing.
   */
  void awaitTables() throws SQLException {
    for (String table : names("tables", "table_name", "table_type = 'BASE TABLE'")) {
      if (!isOurs(table)) {
        execute("ALTER TABLE " + qualified(table) + " SET REFERENTIAL_INTEGRITY TRUE");
      }
    }
  }

  void deleteFailedAfter(int rank) throws SQLException {
    execute(
        "DELETE FROM %s WHERE NOT \"success\" AND \"installed_rank\" > %d"
            .formatted(quoted(history), rank));
  }

  /** The last rank when the script in that table was written, if there is such a table. */
  OptionalInt rankIn(String table) throws SQLException {
    return hasTable(table)
        ? number("SELECT \"rank\" FROM " + quoted(ours(table)) + " WHERE \"position\" = 0")
        : OptionalInt.empty();
  }

  /** What the script in that table is for, if there is such a table. */
  Optional<SavepointPurpose> purposeIn(String table) throws SQLException {
    return text("SELECT \"sql\" FROM " + quoted(ours(table)) + " WHERE \"position\" = 0")
        .map(SavepointPurpose::parse);
  }

  /** Writes everything but our own tables into a new table: a row a statement, in order. */
  void writeScript(String table, SavepointPurpose purpose) throws SQLException {
    writeEmptyScript(table, purpose);
    try (PreparedStatement row = insertInto(table)) {
      int position = 0;
      for (String script : scripts(books())) {
        try (Statement statement = connection.createStatement();
            ResultSet lines = statement.executeQuery(script)) {
          while (lines.next()) {
            String sql = lines.getString(1);
            if (belongs(sql)) {
              writeRow(row, ++position, withoutSemicolon(sql));
            }
          }
        }
      }
    }
  }

  /** What writes the schema, and those tables where they stand elsewhere. */
  private List<String> scripts(Stream<TableName> tables) throws SQLException {
    List<String> scripts = new ArrayList<>();
    scripts.add("SCRIPT NOPASSWORDS NOSETTINGS SCHEMA " + quoted(name));
    for (TableName table : tables.filter(one -> !one.schema().equals(name)).toList()) {
      if (new PlainSql(connection).exists(table)) {
        scripts.add("SCRIPT NOPASSWORDS NOSETTINGS TABLE " + quoted(table));
      }
    }
    return scripts;
  }

  /** The tables beside the history that a revision writes to. */
  private Stream<TableName> books() {
    return Stream.of(ours(StepHistorySql.KIND), ours(CheckpointSql.KIND));
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
            .formatted(quoted(ours(table))));
    try (PreparedStatement row = insertInto(table)) {
      writeRow(row, 0, purpose.text());
    }
  }

  private PreparedStatement insertInto(String table) throws SQLException {
    return connection.prepareStatement(
        "INSERT INTO " + quoted(ours(table)) + " VALUES (?, " + lastRank() + ", ?)");
  }

  /** The statements that make the schema as it is, history included, our other tables not. */
  void eachWithHistory(StatementWriter writer) throws SQLException, IOException {
    for (String script : scripts(Stream.concat(books(), Stream.of(history)))) {
      try (Statement statement = connection.createStatement();
          ResultSet lines = statement.executeQuery(script)) {
        while (lines.next()) {
          String sql = lines.getString(1);
          if (belongs(sql) || isHistory(sql)) {
            writer.write(withoutSemicolon(sql));
          }
        }
      }
    }
  }

  /** Whether a line of SCRIPT is about Flyway's history. */
  boolean isHistory(String sql) {
    return head(sql).contains(quoted(history));
  }

  /** Whether a line of SCRIPT holds rows of Flyway's history. */
  boolean isHistoryRow(String sql) {
    return sql.startsWith("INSERT") && isHistory(sql);
  }

  void deleteHistory() throws SQLException {
    execute("DELETE FROM " + quoted(history));
  }

  /** After this, settling drops the savepoint and restores nothing. */
  void voidSavepoint() throws SQLException {
    execute("DELETE FROM " + quoted(ours(ScriptSavepoint.SAVEPOINT)));
  }

  void runScript(String table) throws SQLException {
    ScriptRun run = new ScriptRun(this);
    String query = "SELECT \"sql\" FROM " + quoted(ours(table)) + " WHERE \"position\" = ?";
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
    for (TableName book : books().toList()) {
      execute("DROP TABLE IF EXISTS " + quoted(book));
    }
  }

  private void drop(String kind, List<String> names, String how) throws SQLException {
    for (String one : names) {
      if (!isOurs(one)) {
        execute("DROP " + kind + " IF EXISTS " + qualified(one) + how);
      }
    }
  }

  /** Whether a line of SCRIPT is a statement about the schema's own objects. */
  private boolean belongs(String sql) {
    if (Stream.of("--", "CREATE USER", "CREATE ROLE", "CREATE SCHEMA").anyMatch(sql::startsWith)) {
      return false;
    }
    return ours().noneMatch(table -> head(sql).contains(quoted(table)));
  }

  /** Whether a table of the managed schema is none that a revision writes to. */
  private boolean isOurs(String table) {
    return ours().anyMatch(new TableName(name, table)::equals);
  }

  private static String head(String sql) {
    return sql.contains("(") ? sql.substring(0, sql.indexOf('(')) : sql;
  }

  private Stream<TableName> ours() {
    return Stream.of(
        history,
        ours(ScriptSavepoint.SAVEPOINT),
        ours(ScriptSavepoint.RESTORED),
        ours(ScriptSavepoint.DRAFT));
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
        "SELECT %1$s FROM information_schema.%2$s WHERE %3$s_schema = %5$s AND %4$s ORDER BY %1$s"
            .formatted(column, kind, column.replace("_name", ""), condition, literal(name));
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

  private String qualified(String object) {
    return quoted(name) + "." + quoted(object);
  }

  /** Where a statement goes. */
  @FunctionalInterface
  interface StatementWriter {
    void write(String sql) throws IOException;
  }
}
