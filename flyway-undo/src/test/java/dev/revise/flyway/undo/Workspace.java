package dev.revise.flyway.undo;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A fresh database, a directory of migrations for it, and Flyway between them. */
record Workspace(TestDatabase database, Path directory) implements AutoCloseable {
  static Workspace on(DatabaseKind kind) {
    try {
      var workspace = new Workspace(kind.fresh(), Files.createTempDirectory("migrations"));
      // Flyway migrates an empty schema only; a test server may have put a stand-in type there
      workspace.database.execute("DROP DOMAIN IF EXISTS public.spoly");
      return workspace;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Versions 1 to n, each of which creates the table {@code t<version>} and can drop it. */
  Workspace withTables(int count) {
    for (int version = 1; version <= count; version++) {
      withTable(version);
    }
    return this;
  }

  Workspace withTable(int version) {
    write("V%d__Add_t%1$d.sql".formatted(version), "CREATE TABLE t%d (id INT);".formatted(version));
    return write("U%d__Drop_t%1$d.sql".formatted(version), "DROP TABLE t%d;".formatted(version));
  }

  Workspace write(String name, String text) {
    try {
      Files.writeString(directory.resolve(name), text);
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Workspace delete(String name) throws IOException {
    Files.delete(directory.resolve(name));
    return this;
  }

  FluentConfiguration configure() {
    return Flyway.configure()
        .dataSource(database.url(), database.user(), database.password())
        .locations("filesystem:" + directory);
  }

  Flyway flyway() {
    return flyway(configuration -> configuration);
  }

  Flyway flyway(UnaryOperator<FluentConfiguration> settings) {
    return settings.apply(configure()).load();
  }

  Workspace migrate() {
    flyway().migrate();
    return this;
  }

  UndoResult undo() {
    return undo(configuration -> configuration);
  }

  UndoResult undoTo(String target) {
    return undo(configuration -> configuration.target(target));
  }

  UndoResult undo(UnaryOperator<FluentConfiguration> settings) {
    return (UndoResult) flyway(settings).undo();
  }

  /** The versions that a result says were undone, in its order. */
  static List<String> versions(UndoResult result) {
    return result.undoneMigrations().stream().map(UndoneMigration::version).toList();
  }

  List<HistoryRow> history() throws SQLException {
    return HistoryRow.read(database, "\"flyway_schema_history\"");
  }

  List<String> briefHistory() throws SQLException {
    return history().stream().map(HistoryRow::brief).toList();
  }

  /** The user's tables in the default schema, in lower case and sorted. */
  List<String> tables() throws SQLException {
    return tablesOf("public");
  }

  List<String> tablesOf(String schema) throws SQLException {
    var tables = new TreeSet<String>();
    try (var connection = database.connect();
        var rows =
            connection
                .getMetaData()
                .getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (rows.next()) {
        if (schema.equalsIgnoreCase(rows.getString("TABLE_SCHEM"))) {
          tables.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
        }
      }
    }
    tables.remove("flyway_schema_history");
    return List.copyOf(tables);
  }

  @Override
  public void close() {
    database.close();
    try (var files = Files.list(directory)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(directory);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
