package dev.revise.source.felis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file, a sentence comes within seconds. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
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
                + "split or correct it");
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
        .isEqualTo(
            "s.yaml: the file has NUL characters, so it is no text or was damaged; restore it");
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

  @Test
  void a_mark_of_byte_order_and_windows_line_ends() {
    files().with("s.yaml", "\uFEFFname: s\r\ntables: []\r\n");
    assertThat(files().source("s.yaml").read()).isEqualTo(Schema.empty());
  }

  @Test
  void tabs() {
    assertThat(sentence("name: s\ntables:\n\t- name: t\n"))
        .isEqualTo(
            "s.yaml line 3: this is not valid YAML: "
                + "found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)");
  }

  @Test
  void garbage() throws IOException {
    Path file = directory.resolve("s.yaml");
    byte[] bytes = new byte[100_000];
    new Random(1).nextBytes(bytes);
    Files.write(file, bytes);
    assertThat(sentence(file)).isEqualTo("s.yaml: the file is not UTF-8; save it as UTF-8");
  }

  @Test
  void more_columns_than_a_table_has() {
    String columns =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "  - {name: c%d, datatype: int}\n".formatted(i))
            .collect(Collectors.joining());
    assertThat(sentence("name: s\ntables:\n- name: t\n  columns:\n" + columns))
        .isEqualTo(
            "s.yaml line 4, #t: a table has at most 1600 \"columns\", not 100000; split the table");
  }

  @Test
  void a_check_that_is_a_book() {
    String book = "x''".repeat(500_000);
    files()
        .with(
            "s.yaml",
            "name: s\ntables:\n- name: t\n  columns: [{name: a, datatype: text}]\n  constraints:\n"
                + "  - {name: ck, '@type': Check, expression: \"a <> '"
                + book
                + "'\"}\n");
    assertThat(files().source("s.yaml").read().tables()).hasSize(1);
  }

  @Test
  void more_mistakes_than_anybody_reads() {
    String columns = ("  - {name: a, lenght%s: 1}\n".formatted("h".repeat(90))).repeat(1600);
    String tables = ("- name: t\n  columns:\n" + columns).repeat(30);
    files().with("s.yaml", "name: s\ntables:\n" + tables);
    assertThat(
            catchThrowableOfType(FelisException.class, () -> files().source("s.yaml").read())
                .problems())
        .hasSize(100);
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
