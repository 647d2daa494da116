package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.Mutations;
import dev.revise.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows of the history that somebody edited: each command says so, and changes nothing then. */
class MutatedHistoriesTest {
  private static final int EACH = Integer.getInteger("mutations", 50);
  private static final int SEED = Integer.getInteger("mutations.seed", 1);
  private static final String HISTORY = "\"sky\".\"flyway_schema_history\"";

  private static final List<String> COLUMNS =
      List.of("version", "description", "type", "script", "checksum", "installed_rank", "success");

  private static final List<String> COMMANDS =
      List.of(
          "current",
          "check",
          "history -v",
          "identify",
          "upgrade",
          "upgrade --dry-run",
          "downgrade -1",
          "downgrade base --allow-data-loss",
          "stamp 0001",
          "adopt",
          "show current");

  @TempDir Path directory;
  private final ExecutorService pool = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    pool.shutdownNow();
  }

  @ParameterizedTest
  @EnumSource
  void ends_in_a_sentence_with_nothing_changed(DatabaseKind kind) throws Exception {
    InputGround ground = new InputGround(directory.resolve("ground"), new Sky("sky"));
    ground.lay();
    try (TestDatabase original = kind.fresh()) {
      Run moved = ground.run(pool, variables(original), List.of("upgrade", "0001"));
      moved.succeeds();
      int judged = 0;
      for (int number = 0; judged < EACH; number++) {
        try (TestDatabase database = kind.copyOf(original)) {
          judged += judge(ground, database, number) ? 1 : 0;
        }
      }
    }
  }

  /** Whether the change could be made: the rules of the table keep some out. */
  private boolean judge(InputGround ground, TestDatabase database, int number) throws Exception {
    Random random = new Random(SEED * 1_000_003L + number);
    String change = change(random);
    String command = COMMANDS.get(random.nextInt(COMMANDS.size()));
    String name =
        "%s %d of seed %d: %s, %s".formatted(database.kind(), number, SEED, change, command);
    try {
      database.execute(change);
    } catch (SQLException e) {
      return false;
    }
    List<String> before = rows(database);

    Verdict verdict =
        Verdict.of(name, () -> ground.run(pool, variables(database), List.of(command.split(" "))));

    verdict.requireSentence();
    if (verdict.refused()) {
      assertThat(rows(database)).as(name).isEqualTo(before);
    }
    return true;
  }

  private static String change(Random random) {
    String column = COLUMNS.get(random.nextInt(COLUMNS.size()));
    String value =
        new Mutations(
                List.of("0001", "JDBC", "Stars", "-1", "DELETE", "BASELINE", "SQL", "")
                    .get(random.nextInt(8)),
                random,
                Mutations.OF_CONFIGURATION)
            .next()
            .replace("\u0000", "")
            .replace("'", "''");
    return switch (random.nextInt(5)) {
      case 0 -> "DELETE FROM " + HISTORY;
      case 1 ->
          "INSERT INTO %s SELECT \"installed_rank\" + %d, '%s', \"description\", \"type\", \"script\", \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\", \"success\" FROM %s WHERE \"installed_rank\" = 1"
              .formatted(HISTORY, 1 + random.nextInt(90), value, HISTORY);
      case 2 -> "UPDATE %s SET \"%s\" = NULL".formatted(HISTORY, column);
      default -> "UPDATE %s SET \"%s\" = '%s'".formatted(HISTORY, column, value);
    };
  }

  /** All rows of all tables. */
  private static List<String> rows(TestDatabase database) throws SQLException {
    List<String> rows = new ArrayList<>();
    for (String table :
        database.rows(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'sky' ORDER BY 1")) {
      rows.add(table);
      rows.addAll(database.rows("SELECT * FROM \"sky\".\"%s\" ORDER BY 1".formatted(table)));
    }
    return rows;
  }

  private static Map<String, String> variables(TestDatabase database) {
    return Map.of(
        "REVISE_URL", database.url(),
        "REVISE_USER", database.user(),
        "REVISE_PASSWORD", database.password());
  }
}
