package dev.revise.launcher;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.ProcessOutput;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.tools.RunScript;

/** Runs a script as an operator without revise does: by {@code psql} or H2's RunScript. */
final class Shell {
  private Shell() {}

  static void run(Place place, String script)
      throws SQLException, IOException, InterruptedException {
    if (place.kind() == DatabaseKind.H2) {
      try (Connection connection = place.database().connect()) {
        RunScript.execute(connection, new StringReader(script));
      }
    } else if (Programs.find("psql").isPresent()) {
      psql(place, script);
    } else {
      withoutPsql(place, script);
    }
  }

  private static void psql(Place place, String script) throws IOException, InterruptedException {
    TestDatabase database = place.database();
    URI uri = URI.create(database.url().substring("jdbc:".length()));
    Path file = Files.writeString(place.home().resolve("script.sql"), script);
    ProcessBuilder builder =
        new ProcessBuilder("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", file.toString());
    builder.environment().put("PGHOST", uri.getHost());
    builder.environment().put("PGPORT", String.valueOf(uri.getPort() < 0 ? 5432 : uri.getPort()));
    builder.environment().put("PGDATABASE", uri.getPath().substring(1));
    builder.environment().put("PGUSER", database.user());
    builder.environment().put("PGPASSWORD", database.password());
    ProcessOutput.of(builder).succeeds();
  }

  /** {@code psql}'s own commands, which set what a driver does anyway, are left out. */
  private static void withoutPsql(Place place, String script) throws SQLException {
    try (Connection connection = place.database().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(script.replaceAll("(?m)^\\\\set .*$", ""));
    }
  }
}
