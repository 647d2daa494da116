package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history that this checkout cannot have left is answered with what is wrong, and 1. */
class DoubtfulHistoryTest {
  private static final String AHEAD =
      "cdb_latiss is ahead of this code: it is at revision \"0099\" and the head is \"0016\"; use a newer checkout, or say where it really is with revise -n cdb_latiss stamp REV --yes-really cdb_latiss";

  @TempDir private Path directory;
  private String url;

  @BeforeEach
  void make() throws SQLException {
    url = "jdbc:h2:file:" + directory.resolve("latiss");
    Run.of("--url", url, "upgrade", "1").succeeds();
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO "cdb"."cdb_latiss_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success")
          VALUES (99, '0099', 'Later', 'JDBC', 'V0099__Later', 1, 'somebody', 1, TRUE)""");
    }
  }

  @Test
  void current_and_check_answer() {
    assertThat(Run.of("--url", url, "current")).isEqualTo(new Run(1, "0099\n" + AHEAD + "\n", ""));
    Run check = Run.of("--url", url, "check");
    check.endsWith(1);
    assertThat(check.out()).startsWith(AHEAD + "\n");
    Run.of("--url", url, "history").succeeds();
  }

  @Test
  void stamp_asks_before_it_forgets() {
    Run refused = Run.of("--url", url, "stamp", "1");
    refused.endsWith(5);
    assertThat(refused.err())
        .isEqualTo(
            "error: cdb_latiss is at revision \"0099\", which this checkout does not have; nothing was changed: say --yes-really cdb_latiss to forget that and stamp 0001\n");
    assertThat(Run.of("--url", url, "stamp", "1", "--yes-really", "cdb_latiss"))
        .isEqualTo(new Run(0, "cdb_latiss: 0099 -> 0001, in its history alone\n", ""));
    assertThat(Run.of("--url", url, "current").out()).startsWith("0001");
  }
}
