package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.revision.ManagedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of H2 that are not there, or not what they should be. */
class DatabaseFileTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "current",
        "check",
        "identify",
        "history -r current:",
        "downgrade -1",
        "downgrade -1 --dry-run",
        "stamp 1",
        "adopt",
        "adopt --revision 1",
        "backup x.backup",
        "diff empty database:URL#sky",
        "diff database:URL#sky empty"
      })
  void a_typo_creates_nothing(String line) throws IOException {
    Run run = revise(line);

    assertThat(run.err())
        .startsWith("error: cannot reach ")
        .endsWith(
            "/sky: there is no file %s; correct the URL, or create the database with upgrade\n"
                .formatted(file()))
        .hasLineCount(1);
    assertThat(run.code()).as(run.toString()).isEqualTo(2);
    assertThat(files()).isEmpty();
  }

  @Test
  void a_dry_run_of_the_first_upgrade_creates_nothing() throws IOException {
    Run run = revise("upgrade --dry-run");

    assertThat(run.code()).as(run.toString()).isZero();
    assertThat(run.out()).startsWith("sky from 0000 to 0002\n");
    assertThat(files()).isEmpty();
  }

  @Test
  void an_upgrade_creates_the_file_and_nothing_beside_it() throws IOException {
    Run run = revise("upgrade");

    assertThat(run.code()).as(run.toString()).isZero();
    assertThat(files()).containsExactly(file());
    assertThat(revise("current").out()).startsWith("0002");
  }

  @Test
  void a_failure_leaves_no_trace_beside_the_file() throws IOException {
    revise("upgrade");
    Run run = Run.with(sky(), Map.of(), "--url", url() + ";USER=x;PASSWORD=secret", "current");

    assertThat(run.err()).contains("Wrong user name or password");
    assertThat(files()).containsExactly(file());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "current",
        "check",
        "identify",
        "upgrade",
        "upgrade --dry-run",
        "downgrade -1",
        "stamp 1",
        "adopt",
        "diff empty database:URL#sky"
      })
  void what_was_cut_short_is_refused_and_stays_as_it_is(String line) throws IOException {
    revise("upgrade");
    byte[] whole = Files.readAllBytes(file());
    for (int length : List.of(8192, whole.length / 2)) {
      byte[] cut = Arrays.copyOf(whole, length);
      Files.write(file(), cut);
      Run run = revise(line);

      assertThat(run.err())
          .as(length + " of " + whole.length)
          .contains("the file %s ".formatted(file()))
          .containsPattern(" (is empty|was cut short|is damaged); nothing was changed: ")
          .hasLineCount(1);
      assertThat(run.code()).as(run.toString()).isEqualTo(2);
      assertThat(Files.readAllBytes(file())).as(line).isEqualTo(cut);
    }
  }

  @Test
  void wherever_it_was_cut() throws IOException {
    revise("upgrade");
    byte[] whole = Files.readAllBytes(file());
    for (int length = 0; length < whole.length; length += 2048) {
      Files.write(file(), Arrays.copyOf(whole, length));
      Run run = revise("current");
      assertThat(run.code()).as("%d of %d: %s", length, whole.length, run).isEqualTo(2);
    }
    Files.write(file(), whole);
    assertThat(revise("current").out()).startsWith("0002");
  }

  @ParameterizedTest
  @ValueSource(strings = {"current", "upgrade"})
  void what_is_no_database_is_refused_and_stays_as_it_is(String line) throws IOException {
    String text = "this is no database\n".repeat(1000);
    Files.writeString(file(), text);
    Run run = revise(line);

    assertThat(run.err())
        .contains("the file %s is no database of H2; nothing was changed: ".formatted(file()));
    assertThat(run.code()).as(run.toString()).isEqualTo(2);
    assertThat(Files.readString(file())).isEqualTo(text);
  }

  @Test
  void no_command_leaves_a_savepoint() throws SQLException {
    for (String line :
        List.of(
            "upgrade 1",
            "upgrade",
            "downgrade 1",
            "stamp 2",
            "stamp 1",
            "backup x.backup",
            "upgrade",
            "restore x.backup --allow-data-loss",
            "upgrade")) {
      revise(line).succeeds();
      assertThat(savepoints()).as(line).isEmpty();
    }
  }

  /** The process that left it was killed before it was dropped. */
  @ParameterizedTest
  @ValueSource(strings = {"stamp 2", "downgrade 1", "upgrade 2"})
  void what_a_finished_revision_left_goes(String line) throws SQLException {
    revise("upgrade").succeeds();
    execute(
        "CREATE TABLE \"sky\".\"revise_savepoint\" (\"position\" integer PRIMARY KEY, \"rank\" integer, \"sql\" character large object)",
        "INSERT INTO \"sky\".\"revise_savepoint\" VALUES (0, 1, '0002' || CHAR(10) || 'upgrade' || CHAR(10) || '1 0001')");
    revise("check").succeeds();
    revise(line).succeeds();

    assertThat(savepoints()).isEmpty();
    revise("check").succeeds();
  }

  private List<String> savepoints() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url());
        Statement statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'revise%'")) {
      List<String> names = new ArrayList<>();
      while (tables.next()) {
        names.add(tables.getString(1));
      }
      return names;
    }
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url());
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private Path file() {
    return directory.resolve("sky.mv.db");
  }

  private String url() {
    return "jdbc:h2:file:" + directory.resolve("sky") + ";MAX_COMPACT_TIME=0";
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }

  private Run revise(String line) {
    String[] words =
        Stream.of(line.split(" "))
            .map(word -> word.replace("URL", url()).replace("x.backup", directory + "/x.backup"))
            .toArray(String[]::new);
    return Run.with(
        sky(),
        Map.of(),
        Stream.concat(Stream.of("--url", url()), Stream.of(words)).toArray(String[]::new));
  }

  private static List<ManagedDatabase> sky() {
    return List.of(new Sky("sky"));
  }
}
