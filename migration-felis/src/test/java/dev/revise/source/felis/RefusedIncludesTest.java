package dev.revise.source.felis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an include, or in an included file, is said with the file and the line. */
class RefusedIncludesTest {
  private static final String INCLUDE = "ignore: [tmp]\ninclude:\n- shared.yaml\n";

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [gone.yaml]        | "include" names gone.yaml, which is not there; correct the path, or add the file
          [a/../x/b.yaml] | "include" names x/b.yaml, which is not there; correct the path, or add the file
          [.]                | "include" names ".", which is no file; name a file
          ['']               | "include" names "", which is no file; name a file
          ['https://a/b.yaml'] | "include" is https://a/b.yaml; only files are read, so copy it beside this file
          ['classpath:b.yaml'] | "include" is classpath:b.yaml; only files are read, so copy it beside this file
          ['file:sky.yaml']  | "include" is file:sky.yaml; only files are read, so copy it beside this file
          [\"\\0\"]          | each of "include" holds U+0000, which no database keeps; remove it
          shared.yaml        | "include" must be a list, not "shared.yaml"
          {shared.yaml: }    | "include" must be a list, not a mapping
          [{path: a}]        | each of "include" must be text, not a mapping
          [7]                | each of "include" must be text, not "7"; put it in quotes
          [sky.overlay.yaml] | includes form a ring: sky.overlay.yaml -> sky.overlay.yaml; break it
          """)
  void what_names_no_file(String include, String problem) {
    assertThat(sentence("ignore: [tmp]\ninclude: " + include))
        .isEqualTo("sky.overlay.yaml line 2: " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          view: {}                            | line 1: unknown key "view" of an overlay; the nearest known one is "views"
          views: []                           | line 1: "views" must be a mapping of keys to values, not a list
          tables: {stars: {}}                 | line 1, stars: the Felis file has no table "stars"; the nearest known one is "star"
          tables: {star: {colums: {}}}        | line 1, star: unknown key "colums" of a table; the nearest known one is "columns"
          neverDrop: [[star]]                 | line 1: each of "neverDrop" must be text, not a list
          tables: {star: }                    | line 1, star: each of "tables" must be a mapping of keys to values, not empty
          ignore: [                           | line 2: this is not valid YAML: expected the node content, but found '<stream end>'
          # nothing                           | : the file is empty; fill it or remove it
          """)
  void what_is_wrong_in_an_included_file(String text, String problem) {
    files().with("shared.yaml", text + "\n");

    assertThat(sentence(INCLUDE))
        .isEqualTo("shared.yaml" + (problem.startsWith(":") ? "" : " ") + problem);
  }

  @Test
  void what_is_wrong_below_a_key_that_both_have() {
    files().with("shared.yaml", "tables:\n  star:\n    columns:\n      id: {nullable: maybe}\n");

    assertThat(sentence(INCLUDE + "tables: {star: {columns: {id: {type: integer}}}}\n"))
        .isEqualTo("shared.yaml line 4, id: \"nullable\" must be true or false, not \"maybe\"");
  }

  @Test
  void what_is_wrong_with_the_two_together() {
    files().with("base.yaml", "\n\n\nviews: {bright: {renames: {star: id}}}\n");
    files().with("shared.yaml", "include: [base.yaml]\nviews: {bright: {of: star}}\n");

    assertThat(sentence(INCLUDE + "views:\n  bright: {renames: {stars: ra}}\n"))
        .isEqualTo(
            "sky.overlay.yaml line 5 over shared.yaml line 2 over base.yaml line 4, bright: "
                + "\"renames\" has \"stars\", which the view does not show; "
                + "the nearest known one is \"star\"");
  }

  @Test
  void a_key_without_a_value_that_takes_nothing_away() {
    files().with("shared.yaml", "neverDrop: [star]\n");

    assertThat(sentence(INCLUDE + "tables:\n  star:\n"))
        .isEqualTo(
            "sky.overlay.yaml line 5, star: "
                + "each of \"tables\" must be a mapping of keys to values, not empty");
  }

  @Test
  void a_ring() {
    files()
        .with("shared.yaml", "include: [more/one.yaml]\n")
        .with("more/one.yaml", "neverDrop: [star]\ninclude: [two.yaml]\n")
        .with("more/two.yaml", "include: [../more/../shared.yaml]\n");

    assertThat(sentence(INCLUDE))
        .isEqualTo(
            "more/two.yaml line 1: includes form a ring: "
                + "shared.yaml -> one.yaml -> two.yaml -> shared.yaml; break it");
  }

  @Test
  void a_link_to_the_overlay_itself() throws IOException {
    Files.createSymbolicLink(directory.resolve("shared.yaml"), Path.of("sky.overlay.yaml"));

    assertThat(sentence(INCLUDE))
        .isEqualTo(
            "sky.overlay.yaml line 3: includes form a ring: "
                + "sky.overlay.yaml -> sky.overlay.yaml; break it");
  }

  @Test
  void more_than_fifty_files() {
    IntStream.range(0, 50).forEach(n -> files().with("n" + n, "neverDrop: [star]\n"));

    assertThat(sentence(including(49) + "- n49\n"))
        .isEqualTo(
            "sky.overlay.yaml line 2: an overlay is at most 50 files with those that it includes; "
                + "join some");
    assertThat(files().with("sky.overlay.yaml", including(49)).source("sky.yaml").read().tables())
        .hasSize(2);
  }

  @Test
  void deeper_than_fifty() {
    IntStream.range(0, 50).forEach(n -> files().with("n" + n, "include: [n%d]".formatted(n + 1)));

    assertThat(sentence(including(1)))
        .isEqualTo("n48 line 1: includes name includes more than 50 deep");
  }

  @Test
  void an_included_file_that_is_too_large() {
    files().with("shared.yaml", "# much\n".repeat(1_200_000));

    assertThat(sentence(INCLUDE))
        .startsWith("shared.yaml: the file has 8400000 bytes, and more than 8388608 are not read");
  }

  private static String including(int count) {
    return "include:\n"
        + IntStream.range(0, count)
            .mapToObj(n -> "- n%d\n".formatted(n))
            .collect(Collectors.joining());
  }

  private String sentence(String overlay) {
    return files()
        .with("sky.yaml", IncludedOverlaysTest.SKY)
        .with("sky.overlay.yaml", overlay)
        .sentence("sky.yaml");
  }

  private FelisFile files() {
    return new FelisFile(directory);
  }
}
