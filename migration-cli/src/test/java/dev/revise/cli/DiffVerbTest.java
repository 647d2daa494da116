package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffVerbTest {
  private static final String FELIS =
      """
      name: sky
      tables:
      - name: star
        primaryKey: "#star.id"
        columns:
        - name: id
          datatype: long
          nullable: false
          autoincrement: false
        - name: %s
          datatype: double
          description: How wide it looks.
      """;

  @TempDir private Path directory;

  @Test
  void says_what_differs_and_how_to_get_there() {
    assertThat(diff("history:sky@1", "history:sky"))
        .isEqualTo(
            new Run(
                1,
                """
                history:sky@0001 is not as history:sky@0002:
                  column sky.star.name is missing

                This leads from one to the other (--sql shows it as SQL):
                  add column sky.star.name
                """,
                ""));
    assertThat(diff("history:sky", "history:sky@head").out())
        .isEqualTo("history:sky@0002 is as history:sky@0002\n");
  }

  @Test
  void warns_of_a_likely_rename_and_takes_it_when_told() throws IOException {
    String from = "felis:" + felis("old.yaml", "seeing");
    String to = "felis:" + felis("new.yaml", "dimm_seeing");
    assertThat(diff(from, to).out())
        .contains(
            "  column sky.star.dimm_seeing is missing\n  column sky.star.seeing is not expected\n",
            "warning: star.seeing goes and star.dimm_seeing comes, both double precision with the same comment, similar names and the same neighbours; if it is one column under a new name, say --rename star.seeing=dimm_seeing\n");
    Run told = diff(from, to, "--rename", "star.seeing=dimm_seeing");
    assertThat(told.out())
        .isEqualTo(
            """
            %s is not as %s:
              column sky.star.seeing is named seeing, expected dimm_seeing

            This leads from one to the other (--sql shows it as SQL):
              rename column sky.star.seeing to dimm_seeing
            """
                .formatted(from, to));
    told.endsWith(1);
  }

  @Test
  void takes_renames_by_identifier() throws IOException {
    Path from = felis("old.yaml", "seeing");
    Path to = felis("new.yaml", "dimm_seeing");
    Files.writeString(
        to,
        Files.readString(to)
            .replace("name: dimm_seeing", "name: dimm_seeing\n    \"@id\": \"#star.seeing\""));
    assertThat(diff("felis:" + from, "felis:" + to).out())
        .contains("  rename column sky.star.seeing to dimm_seeing\n");
    assertThat(diff("felis:" + to, "felis:" + from).out())
        .contains("  rename column sky.star.dimm_seeing to seeing\n");
  }

  @Test
  void takes_renames_of_an_overlay_where_they_lead() throws IOException {
    String from = "felis:" + felis("old.yaml", "seeing");
    String to = "felis:" + felis("new.yaml", "dimm_seeing");
    Files.writeString(
        directory.resolve("new.overlay.yaml"),
        "renames:\n  columns:\n    star.seeing: dimm_seeing\n");
    assertThat(diff(from, to).out()).contains("  rename column sky.star.seeing to dimm_seeing\n");
    assertThat(diff(to, from).out()).contains("  rename column sky.star.dimm_seeing to seeing\n");
    diff(to, to).succeeds();
  }

  @Test
  void keeps_what_an_overlay_never_drops() throws IOException {
    String file = "felis:" + felis("new.yaml", "seeing");
    Files.writeString(
        directory.resolve("new.overlay.yaml"), "neverDrop: [old_*]\nignore: [tmp*]\n");
    String url = h2("CREATE SCHEMA \"sky\"", "CREATE TABLE \"sky\".\"old_star\"(\"id\" INT)");
    assertThat(diff("database:" + url + "#sky", file).out())
        .contains("warning: table sky.old_star is never dropped; it stays as it is\n")
        .doesNotContain("drop table");
    assertThat(diff(file, "database:" + url + "#sky").out())
        .doesNotContain("create table sky.old_star");
  }

  @Test
  void compares_the_content_of_schemas_of_different_names() throws IOException {
    String file = "felis:" + felis("sky.yaml", "seeing");
    String url = h2("CREATE SCHEMA \"other\"");
    Run script = diff("database:" + url + "#other", file, "--sql");
    assertThat(script.out()).contains("CREATE TABLE \"other\".\"star\"");
    h2(script.out().split(";\n"));
    diff("database:" + url + "#other", file).succeeds();
    assertThat(diff(file, "database:" + url + "#other").out())
        .isEqualTo("%s is as database:%s#other\n".formatted(file, url));
  }

  @Test
  void a_schema_that_is_not_there_is_no_empty_one() {
    String url = h2("CREATE SCHEMA \"sky\"");

    for (String[] sides : List.of(new String[] {"empty", "#ski"}, new String[] {"#ski", "empty"})) {
      Run run =
          diff(
              sides[0].replace("#", "database:" + url + "#"),
              sides[1].replace("#", "database:" + url + "#"));
      assertThat(run.err())
          .isEqualTo(
              "error: %s has no schema \"ski\", only PUBLIC, sky; did you mean #sky?\n"
                  .formatted(url));
      run.endsWith(2);
    }
    assertThat(diff("empty", "database:" + url + "#nowhere").err())
        .endsWith("only PUBLIC, sky; pass database:URL#SCHEMA with one of them\n");
    diff("empty", "database:" + url + "#sky").succeeds();
  }

  @Test
  void ignores_comments_when_told() throws IOException {
    String from = "felis:" + felis("old.yaml", "seeing");
    Path other = felis("new.yaml", "seeing");
    Files.writeString(other, Files.readString(other).replace("wide", "large"));
    assertThat(diff(from, "felis:" + other).out())
        .contains("comment on column sky.star.seeing differs");
    diff(from, "felis:" + other, "--ignore-comments").succeeds();
    assertThat(diff("history:sky", "felis:" + other, "--ignore-comments", "--sql").out())
        .contains("ADD COLUMN \"seeing\"", "-- history:sky@0002 is not as felis:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "feliss:x | \"feliss\" is no place of a schema; say empty, felis:PATH, database:URL#SCHEMA, entities:PACKAGE or history:DB@REV; the nearest known one is \"felis\"",
        "nothing | \"nothing\" is no place of a schema",
        "a.yaml | a file alone is no schema; say felis:a.yaml",
        "felis: | felis: needs a Felis file; say felis:PATH",
        "history: | history: needs a managed database; say history:DB@REV",
        "history:ski | there is no managed database \"ski\"; the nearest known one is \"sky\"",
        "history:sky@7 | there is no revision \"0007\"; the head is \"0002\"",
        "postgresql://me:secret@host/db#s | a URL alone is no schema; say database:URL#SCHEMA",
        "jdbc:h2:file:/x;PASSWORD=secret | a URL alone is no schema; say database:URL#SCHEMA",
        "database:postgresql://me:secret@host/db | database: needs a URL and a schema; say database:URL#SCHEMA",
        "database:postgresql://me:top#secret@host/db | database: what follows the last # is no name of a schema; write # within the URL as %23",
        "database:mysql://me:secret@host/db#s | revise speaks to PostgreSQL and H2, not to mysql://",
        "database:postgresql://me:secret@127.0.0.1:1/db#s | cannot reach the database at jdbc:postgresql://127.0.0.1:1/db",
        "felis:/nowhere/x.yaml | /nowhere/x.yaml",
      })
  void refuses_what_it_cannot_read(String spec, String sentence) {
    for (Run run : List.of(diff(spec, "empty"), diff("empty", spec))) {
      run.endsWith(2);
      assertThat(run.err()).startsWith("error: ").contains(sentence).doesNotContain("secret");
      assertThat(run.err().lines()).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "star | \"star\" is no rename; say --rename TABLE.COLUMN=NEW or --rename TABLE=NEW",
        "star.id= | \"star.id=\" is no rename",
        "stra.id=x | there is no table stra to rename; the nearest known one is \"star\"",
        "star.ide=id | there is no column sky.star.ide to rename; the nearest known one is \"id\"",
        "star.id=nmae | column sky.star.id is renamed to nmae, which is not there; the nearest known one is \"name\"",
      })
  void refuses_what_is_no_rename(String rename, String sentence) {
    Run run = diff("history:sky@1", "history:sky@2", "--rename", rename);
    assertThat(run.err()).startsWith("error: ").contains(sentence);
    run.endsWith(2);
  }

  @Test
  void a_database_that_is_not_there_is_not_made() {
    Path file = directory.resolve("none");
    Run run = diff("empty", "database:jdbc:h2:file:" + file + "#s");
    run.endsWith(2);
    assertThat(run.err()).startsWith("error: cannot reach the database at jdbc:h2:file:");
    assertThat(Path.of(file + ".mv.db")).doesNotExist();
  }

  @Test
  void needs_both() {
    diff("empty").endsWith(2);
  }

  private Path felis(String name, String column) throws IOException {
    return Files.writeString(directory.resolve(name), FELIS.formatted(column));
  }

  private String h2(String... statements) {
    String url = "jdbc:h2:file:" + directory.resolve("database");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return url;
  }

  private static Run diff(String... arguments) {
    return Run.with(
        List.of(new Sky("sky")),
        Map.of(),
        Stream.concat(Stream.of("diff"), Arrays.stream(arguments)).toArray(String[]::new));
  }
}
