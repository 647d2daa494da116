package dev.revise.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.api.ErrorCode;

/** Fresh H2 databases, of which each call gives another. */
public final class H2Databases {
  private static final String USER = "sa";

  /**
   * Who made the tables of a copy: in H2 2.4, which Spring Boot 4 brings, a check with an IN list
   * can be asked only as long as the session that made it is open (h2database issues 4302 and
   * 4308).
   */
  private static final Map<String, Connection> MAKERS = new ConcurrentHashMap<>();

  private H2Databases() {}

  /** A database in memory that lives until it is closed. */
  public static TestDatabase inMemory() {
    return new TestDatabase("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", USER, "");
  }

  /**
   * A database in files of the directory, which the caller owns (JUnit's {@code @TempDir}). Closing
   * the database leaves its files there, so it can be opened again.
   */
  public static TestDatabase inDirectory(Path directory) {
    var file = directory.toAbsolutePath().resolve(UUID.randomUUID().toString());
    return new TestDatabase("jdbc:h2:file:" + file + ";DB_CLOSE_DELAY=-1", USER, "");
  }

  /**
   * Writes everything that the first holds into the second, which is new. Not for a file that is to
   * be killed: of one that such a script made, H2 has been seen to lose its own records.
   *
   * @return the second
   */
  public static TestDatabase copy(TestDatabase original, TestDatabase copy) {
    try {
      Connection maker = copy.connect();
      execute(maker, script(original));
      execute(maker, recompilation(copy));
      if (maker.getMetaData().getDatabaseProductVersion().startsWith("2.4.")) {
        MAKERS.put(copy.url(), maker);
      } else {
        maker.close();
      }
      return copy;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot copy the database " + original, e);
    }
  }

  private static void execute(Connection connection, String... statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Without the settings: one of them would keep a file open after its last connection. */
  private static String[] script(TestDatabase original) throws SQLException {
    try (var connection = original.connect();
        var statement = connection.createStatement();
        var lines = statement.executeQuery("SCRIPT NOSETTINGS")) {
      var script = new ArrayList<String>();
      while (lines.next()) {
        // a view keeps the text that it was created with, semicolon and all
        script.add(lines.getString(1).replaceFirst(";$", ""));
      }
      return script.toArray(String[]::new);
    }
  }

  /** A script may create a view before what it reads; such a view has no columns until this. */
  private static String[] recompilation(TestDatabase copy) throws SQLException {
    try (var connection = copy.connect();
        var statement = connection.createStatement();
        var views =
            statement.executeQuery(
                """
                SELECT 'ALTER VIEW "' || table_schema || '"."' || table_name || '" RECOMPILE'
                FROM information_schema.views
                WHERE table_schema <> 'INFORMATION_SCHEMA'""")) {
      var statements = new ArrayList<String>();
      while (views.next()) {
        statements.add(views.getString(1));
      }
      return statements.toArray(String[]::new);
    }
  }

  static void shutDown(TestDatabase database) {
    var ifOpen = new TestDatabase(database.url() + ";IFEXISTS=TRUE", database.user(), "");
    try (var connection = ifOpen.connect();
        var statement = connection.createStatement()) {
      MAKERS.remove(database.url());
      statement.execute("SHUTDOWN");
    } catch (SQLException e) {
      if (e.getErrorCode() != ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1) {
        throw new IllegalStateException("cannot shut down the database " + database, e);
      }
    }
  }
}
