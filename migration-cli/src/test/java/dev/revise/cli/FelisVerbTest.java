package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FelisVerbTest {
  private static final String STAR =
      """
      name: sky
      '@id': '#sky'
      tables:
      - name: star
        '@id': '#star'
        primaryKey:
        - '#star.id'
        columns:
        - name: id
          '@id': '#star.id'
          datatype: long
          nullable: false
          autoincrement: false
        - name: name
          '@id': '#star.name'
          datatype: string
          length: 20
      """;

  @TempDir private Path directory;

  @Test
  void exports_the_head() {
    assertThat(sky("felis", "export").out()).isEqualTo(STAR);
  }

  @Test
  void exports_a_revision() {
    assertThat(sky("felis", "export", "--revision", "1").out()).doesNotContain("#star.name");
  }

  @Test
  void exports_into_a_new_file_that_is_valid() {
    String file = directory.resolve("sky.yaml").toString();

    assertThat(sky("felis", "export", "-o", file).out())
        .isEqualTo("sky at 0002 is in " + file + "\n");
    assertThat(sky("felis", "validate", file).out())
        .isEqualTo(file + ": ok, tables: 1, columns: 2, views: 0\n");
    assertThat(sky("felis", "export", "-o", file))
        .isEqualTo(
            new Run(
                2,
                "",
                "error: " + file + " is there already; name a new file, or move that one away\n"));
  }

  @Test
  void what_felis_cannot_say_goes_beside_it() {
    Path file = directory.resolve("latiss.yaml");

    assertThat(Run.of("felis", "export", "-o", file.toString()).out())
        .endsWith("of it is in " + directory.resolve("latiss.overlay.yaml") + "\n");
    assertThat(Run.of("felis", "validate", file.toString()).out())
        .startsWith(file + ": ok, ")
        .endsWith(", views: 2\n");
  }

  @Test
  void prints_both_where_no_file_is_named() {
    assertThat(Run.of("felis", "export").out()).contains("\n---\nviews:\n  ccdvisit1:\n");
  }

  @Test
  void says_all_that_is_wrong_in_each_file() throws IOException {
    Path good = write("good.yaml", STAR);
    Path wrong = write("wrong.yaml", STAR.replace("long", "lang").replace("length", "lenght"));

    Run run = sky("felis", "validate", wrong.toString(), good.toString());

    assertThat(run.out().lines())
        .containsExactly(
            "error: "
                + wrong
                + " line 11, #star.id: unknown datatype \"lang\"; the nearest known one is \"long\"",
            "error: "
                + wrong
                + " line 17, #star.name: unknown key \"lenght\" of a column; the nearest known one is \"length\"",
            good + ": ok, tables: 1, columns: 2, views: 0");
    run.endsWith(1);
  }

  @Test
  void says_what_is_wrong_in_an_included_overlay() throws IOException {
    Path file = write("star.yaml", STAR);
    write("star.overlay.yaml", "include: [shared.yaml]\n");
    Path shared = write("shared.yaml", "neverDrop: [star]\ntables: {stars: {}}\n");

    Run run = sky("felis", "validate", file.toString());

    assertThat(run.out())
        .isEqualTo(
            "error: "
                + shared
                + " line 2, stars: the Felis file has no table \"stars\"; the nearest known one is \"star\"\n");
    run.endsWith(1);
  }

  @Test
  void cannot_tell_of_a_file_that_is_not_there() {
    Run run = sky("felis", "validate", "gone.yaml");

    assertThat(run.err()).isEqualTo("error: there is no file gone.yaml; name a Felis file\n");
    run.endsWith(2);
  }

  @Test
  void a_file_moves_no_cursor() throws IOException {
    Path file = write("star.yaml", STAR.replace("length: 20", "\"\\e[2J\\x9b1m\\x7f\\u202e\": 20"));

    assertThat(sky("felis", "validate", file.toString()).out())
        .startsWith(
            "error: "
                + file
                + " line 17, #star.name: unknown key \"\\u001b[2J\\u009b1m\\u007f\\u202e\" of a column");
    assertThat(sky("--json", "felis", "validate", file.toString()).out())
        .contains("unknown key \\\"\\u001B[2J\\u009b1m\\u007f\\u202e\\\" of a column");
  }

  @Test
  void an_error_moves_no_cursor() {
    assertThat(sky("felis", "validate", "\u001b]0;owned\u0007.yaml").err())
        .isEqualTo("error: there is no file \\u001b]0;owned\\u0007.yaml; name a Felis file\n");
  }

  @Test
  void needs_a_verb_below_it() {
    assertThat(sky("felis").err()).isEqualTo("error: say what to do; see revise felis --help\n");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private static Run sky(String... arguments) {
    return Run.with(List.of(new Sky("sky")), Map.of(), arguments);
  }
}
