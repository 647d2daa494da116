package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.config.Surroundings;
import dev.revise.revision.ManagedDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each command where a site keeps the database in another schema than its module says. */
class SiteSchemaCommandsTest {
  private static final ManagedDatabase SKY = new Sky("sky");

  @TempDir private Path project;
  private String url;

  @BeforeEach
  void keepElsewhere() throws IOException {
    url = "jdbc:h2:file:" + project.resolve("place");
    configure(
        """
        url = "%1$s"

        [environments.site]
        url = "%1$s"
        databases.sky.schema = "observatory"
        """
            .formatted(url));
  }

  @Test
  void all_commands_mean_that_schema() throws IOException {
    assertThat(site("config").succeeds().out())
        .containsPattern("schema +observatory +.*revise.toml \\[environments.site.databases.sky]");
    assertThat(site("databases").succeeds().out()).contains("observatory");
    assertThat(site("upgrade", "head").succeeds().out()).contains("sky");
    assertThat(site("current").succeeds().out()).contains("0002");
    assertThat(site("history").succeeds().out()).contains("0001", "0002");
    assertThat(site("identify").succeeds().out()).contains("0002");
    assertThat(
            site("diff", "history:sky@head", "database:" + url + "#observatory").succeeds().err())
        .doesNotContain("error");
    assertThat(site("upgrade", "--sql", "0:head").succeeds().out())
        .contains("\"observatory\".\"star\"")
        .doesNotContain("\"sky\".");
    assertThat(site("upgrade", "--sql", "--dialect", "postgresql", "0:head").succeeds().out())
        .contains("\"observatory\".\"star\"")
        .doesNotContain("\"sky\".");
    assertThat(site("stamp", "1").succeeds().out()).contains("0001");
    assertThat(site("stamp", "2").succeeds().out()).contains("0002");
    Path file = project.resolve("sky.backup");
    site("backup", file.toString()).succeeds();
    site("downgrade", "base", "--allow-data-loss").succeeds();
    site("restore", file.toString(), "--yes-really", "sky").succeeds();
    assertThat(site("current").succeeds().out()).contains("0002");
    assertThat(run(List.of(SKY), "current").succeeds().out()).doesNotContain("0002");
  }

  @Test
  void a_name_that_is_none_ends_with_2() throws IOException {
    configure("url = \"" + url + "\"\nschema = \"\"\n");
    assertThat(run(List.of(SKY), "upgrade"))
        .isEqualTo(
            new Run(
                2,
                "",
                "error: %s: \"schema\" is no name; write one such as schema = \"public\"\n"
                    .formatted(project.resolve("revise.toml"))));
  }

  @Test
  void a_schema_of_another_database_ends_with_2() throws IOException {
    configure("url = \"" + url + "\"\n\n[databases.sky]\nschema = \"sea\"\n");
    for (String verb : List.of("upgrade", "current", "config")) {
      assertThat(run(List.of(SKY, new Sky("sea")), verb, "-n", "sky").endsWith(2).err())
          .isEqualTo(
              "error: sky cannot be kept in schema \"sea\", which sea uses at the same place; give"
                  + " one of them another schema in revise.toml\n");
    }
  }

  @Test
  void the_same_schema_at_another_place_is_free() throws IOException {
    configure(
        """
        url = "%1$s"

        [databases.sky]
        schema = "sea"

        [databases.sea]
        url = "%1$s2"
        """
            .formatted(url));
    run(List.of(SKY, new Sky("sea")), "-n", "sky", "upgrade").succeeds();
  }

  private Run site(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "-e";
    all[1] = "site";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return run(List.of(SKY), all);
  }

  private void configure(String text) throws IOException {
    Files.writeString(project.resolve("revise.toml"), text);
  }

  private Run run(List<ManagedDatabase> databases, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Application(
                databases,
                new Surroundings(Map.of(), project, project),
                Terminal.of(stream(out), stream(err), false, false, false, Map.of()))
            .run(List.of(arguments))
            .number();
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
