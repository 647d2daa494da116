package dev.revise.testing.site;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.tools.RunScript;

/** Runs a script as a database's shell does, H2's own or one that stops at the first error. */
public final class ShellScript {
  private ShellScript() {}

  public static void run(DatabaseKind kind, TestDatabase place, String script) throws SQLException {
    try (Connection connection = place.connect()) {
      if (kind == DatabaseKind.H2) {
        RunScript.execute(connection, new StringReader(script));
      } else {
        try (Statement statement = connection.createStatement()) {
          statement.execute(script.replaceAll("(?m)^\\\\set .*$", ""));
        }
      }
    }
  }
}
