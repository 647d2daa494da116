package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.revision.ManagedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database with a table that revise does not manage, and a view of it. */
class IgnoreOptionTest {
  private static final String ODD =
      """
      CREATE TABLE "sky"."odd" ("id" bigint DEFAULT 7 DEFAULT ON NULL);
      CREATE VIEW "sky"."glance" AS SELECT "id" FROM "sky"."odd";
      """;
  private static final String LEFT_OUT =
      """
        1 table ignored
      warning: view sky.glance is not compared: it reads what is left out
      """;

  @TempDir private Path directory;
  private String url = "";

  @BeforeEach
  void furnish() throws SQLException {
    url = "jdbc:h2:file:" + directory.resolve("sky");
    run("upgrade").succeeds();
    execute(ODD);
  }

  @Test
  void check_names_it_or_looks_past_it() {
    assertThat(run("check").endsWith(0).out())
        .contains("  not managed: table sky.odd has a part that is not managed: sky.odd.id");
    assertThat(run("check", "--ignore", "odd"))
        .isEqualTo(new Run(0, "sky is as revision 0002 says\n" + LEFT_OUT, ""));
    assertThat(run("check", "--ignore", "odd", "--sql").out())
        .isEqualTo(
            "-- sky is as revision 0002 says\n--   1 table ignored\n"
                + "-- warning: view sky.glance is not compared: it reads what is left out\n");
    assertThat(run("check", "--ignore", "odd", "--json").out())
        .contains("\"left_out\" : [ \"1 table ignored\" ]", "\"warnings\" : [");
  }

  @Test
  void a_slip_of_the_hand_is_told() {
    assertThat(run("check", "--ignore", "odd", "--ignore", "str").endsWith(0).out())
        .endsWith("warning: --ignore str matches nothing; did you mean star?\n");
    run("check", "--ignore", "str").endsWith(0);
    assertThat(run("check", "--ignore", "tigger:*").endsWith(2).err())
        .contains("there is no kind of object \"tigger\"; the nearest known one is \"trigger\"");
  }

  @Test
  void identify_and_adopt_look_past_it() throws SQLException {
    execute("DROP TABLE \"sky\".\"flyway_schema_history\"");
    assertThat(run("identify").endsWith(0).out()).contains("not managed: table sky.odd");
    assertThat(run("identify", "--ignore", "o*").endsWith(0).out())
        .isEqualTo("0002  (exact)\n" + LEFT_OUT);
    assertThat(run("adopt", "--ignore", "table:odd").endsWith(0).out())
        .isEqualTo("sky is ours, at 0002\n" + LEFT_OUT);
  }

  @Test
  void diff_says_that_nothing_differs() {
    assertThat(run("diff", "database:" + url + "#sky", "history:sky", "--ignore", "odd").out())
        .isEqualTo(
            """
            database:%s#sky is as history:sky@0002
            warning: view sky.glance is not compared: it reads what is left out
            warning: 1 table ignored
            """
                .formatted(url));
  }

  @Test
  void a_revision_has_nothing_to_do() {
    assertThat(
            run("revision", "-m", "DM-1: nothing", "--target", "database:" + url, "--ignore", "odd")
                .out())
        .startsWith("sky has nothing to do: its head is as database:")
        .endsWith("warning: 1 table ignored\n");
    assertThat(run("revision", "-m", "x", "--empty", "--ignore", "odd").endsWith(2).err())
        .contains("--empty is filled in by hand; leave out --target", "and --ignore");
  }

  @ParameterizedTest
  @ValueSource(strings = {"diff", "check", "revision", "identify", "adopt", "new-database"})
  void is_taken_by_each_verb_that_compares(String verb) {
    assertThat(Run.of(verb, "--help").out()).contains("--ignore=PATTERN");
  }

  private Run run(String... arguments) {
    List<ManagedDatabase> sky = List.of(new Sky("sky"));
    return Run.with(
        sky,
        Map.of(),
        Stream.concat(Stream.of("--url", url), Stream.of(arguments)).toArray(String[]::new));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
