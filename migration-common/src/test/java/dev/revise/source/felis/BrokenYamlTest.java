package dev.revise.source.felis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.revise.schema.MigrationException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file, a sentence comes within seconds. */
@Timeout(20)
class BrokenYamlTest {
  @TempDir Path directory;

  @Test
  void empty() {
    assertThat(sentence("")).isEqualTo("s.yaml: the file is empty; fill it or remove it");
  }

  @Test
  void a_directory() {
    assertThat(sentence(directory)).endsWith(": this is a directory; name a file in it");
  }

  @Test
  void a_file_that_is_not_there() {
    assertThat(sentence(directory.resolve("gone.yaml")))
        .isEqualTo("gone.yaml: the file cannot be read; check that it is there and that you may");
  }

  @Test
  void another_encoding() throws IOException {
    Path file = directory.resolve("s.yaml");
    Files.write(file, "name: hé\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(sentence(file)).isEqualTo("s.yaml: the file is not UTF-8; save it as UTF-8");
  }

  @Test
  void fifty_megabytes() throws IOException {
    Path file = directory.resolve("s.yaml");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(50_000_000);
    }
    assertThat(sentence(file))
        .isEqualTo(
            "s.yaml: the file has 50000000 bytes, and more than 8388608 are not read; "
                + "split it into resources");
  }

  @Test
  void a_word_without_end() {
    assertThat(sentence("name: " + "x".repeat(3_000_000)))
        .isEqualTo("s.yaml: a line has more than 2097152 characters; break it");
  }

  @Test
  void more_values_than_a_schema_has() {
    assertThat(sentence("tables:\n" + "- a\n".repeat(1_000_000)))
        .isEqualTo(
            "s.yaml line 999997: the file has more than 1000000 values; split it into resources");
  }

  @Test
  void a_billion_laughs() {
    String laughs =
        IntStream.range(1, 12)
            .mapToObj(i -> "a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + " ,").repeat(9)))
            .collect(Collectors.joining());
    assertThat(sentence("a0: &a0 [ha]\n" + laughs))
        .isEqualTo(
            "s.yaml: this is not valid YAML: "
                + "Number of aliases for non-scalar nodes exceeds the specified max=50");
  }

  @Test
  void a_list_that_holds_itself() {
    assertThat(sentence("name: s\ntables: &a\n- *a\n"))
        .isEqualTo(
            "s.yaml line 2: each of \"tables\" must be a mapping of keys to values, not a list");
  }

  @Test
  void nesting_without_end() {
    assertThat(sentence("name: " + "[".repeat(100_000)))
        .isEqualTo("s.yaml line 1: this is nested more than 50 deep; nothing in Felis is");
  }

  @Test
  void a_tag_that_would_make_an_object() {
    assertThat(sentence("name: !!java.io.File [/]\ntables: []\n"))
        .isEqualTo("s.yaml line 1: \"name\" must be text, not a list");
  }

  @Test
  void two_documents() {
    assertThat(sentence("name: s\n---\nname: t\n"))
        .isEqualTo("s.yaml line 2: this is not valid YAML: but found another document");
  }

  @Test
  void a_quote_that_nobody_closes() {
    assertThat(sentence("name: \"s\ntables: []\n"))
        .isEqualTo("s.yaml line 3: this is not valid YAML: found unexpected end of stream");
  }

  @Test
  void a_character_that_no_text_has() {
    assertThat(sentence("name: s\0\n"))
        .isEqualTo("s.yaml: character U+0000 is not allowed in YAML; remove it");
  }

  @Test
  void a_list_in_place_of_a_schema() {
    assertThat(sentence("- s\n"))
        .isEqualTo("s.yaml line 1: the file must be a mapping of keys to values, not a list");
  }

  @Test
  void resources_in_a_ring() {
    files().with("t.yaml", "name: t\nresources: [{uri: ./s.yaml}]\ntables: []\n");
    assertThat(sentence("name: s\nresources: [{uri: t.yaml}]\ntables: []\n"))
        .isEqualTo(
            "t.yaml line 2, #t: resources form a ring: s.yaml -> t.yaml -> s.yaml; break it");
  }

  private String sentence(String text) {
    files().with("s.yaml", text);
    return sentence(directory.resolve("s.yaml"));
  }

  private String sentence(Path file) {
    return files()
        .shortened(
            catchThrowableOfType(MigrationException.class, () -> FelisSource.of(file).read())
                .getMessage());
  }

  private FelisFile files() {
    return new FelisFile(directory);
  }
}
