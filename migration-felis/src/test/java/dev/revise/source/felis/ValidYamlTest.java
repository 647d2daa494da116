package dev.revise.source.felis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.MigrationException;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** YAML that people may write, in all its ways. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ValidYamlTest {
  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      textBlock =
          """
          "a\\Lb\\Pc"          # a<LS>b<PS>c
          "a\\\\L"              # a\\L
          "a\\\\\\L😀\\Pc"        # a\\<LS>😀<PS>c
          '\\L "\\P"'          # \\L "\\P"
          ${x}                 # ${x}
          ${x:-y}              # ${x:-y}
          "${x}"               # ${x}
          a\\Lb                # a\\Lb
          "\\x41\\u00e9\\U0001F600\\/\\t|\\N|\\_|" # Aé😀/\t|<NEL>|\u00a0|
          "\\ud83d\\ude00"     # 😀
          !!str 12             # 12
          &a text              # text
          """)
  void a_description(String yaml, String text) {
    assertThat(table("description: " + yaml).comment()).contains(spelled(text));
  }

  /** To the compiler these end a line of a text block. */
  private static String spelled(String text) {
    return text.replace("<LS>", "\u2028").replace("<PS>", "\u2029").replace("<NEL>", "\u0085");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      textBlock =
          """
          "a\\0"           # "description" holds U+0000, which no database keeps; remove it
          "\\ud800"        # "description" holds U+D800, which no database keeps; remove it
          "\\q"            # this is not valid YAML: found unknown escape character q(113)
          .nan             # "description" must be text, not ".nan"; put it in quotes
          12               # "description" must be text, not "12"; put it in quotes
          """)
  void what_is_no_text(String yaml, String sentence) {
    assertThatThrownBy(() -> table("description: " + yaml))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void as_many_separators_as_a_file_has_room_for() {
    String many = "\\\\L\\L".repeat(300_000);
    assertThat(table("description: \"" + many + "x\"").comment().orElseThrow()).hasSize(900_001);
  }

  @ParameterizedTest
  @CsvSource({"0x10", "010", "0o17", "1_000", "1e2", ".inf", "+5", "2026-01-01"})
  void a_length_is_written_in_decimal_digits(String yaml) {
    assertThatThrownBy(() -> column("datatype: string, length: " + yaml))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("\"length\" must be a whole number, not \"" + yaml + "\"");
  }

  @Test
  void a_merge_gives_what_is_not_there() {
    Table table =
        column("<<: [{length: 5, nullable: false}, {length: 6, datatype: string}], length: 7");

    assertThat(table.column("a").orElseThrow().toString()).contains("7").contains("nullable=false");
  }

  @Test
  void an_alias_may_be_merged() {
    Table table =
        new FelisFile(directory)
            .with(
                "s.yaml",
                "name: s\ntables:\n- name: t\n  columns:\n  - &a {name: a, datatype: int, description: A}\n  - {<<: *a, name: b}\n")
            .source("s.yaml")
            .read()
            .table(new TableName("s", "t"));

    assertThat(table.column("b").orElseThrow().comment()).contains("A");
  }

  @Test
  void merges_of_merges_end() {
    String laughs = "{<<: [%s]}";
    String merges = laughs.formatted("{length: 1}");
    for (int i = 0; i < 6; i++) {
      merges = laughs.formatted(merges + ", " + merges);
    }
    String deep = merges;
    assertThatThrownBy(() -> column("<<: " + deep))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("mappings are merged more than 3 deep; write them out");
  }

  @Test
  void a_merge_of_no_mapping() {
    assertThatThrownBy(() -> column("<<: text"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("\"<<\" must be a mapping or a list of mappings");
  }

  private Table table(String line) {
    return read(
        "name: s\ntables:\n- name: t\n  columns: [{name: a, datatype: int}]\n  " + line + "\n");
  }

  private Table column(String fields) {
    return read("name: s\ntables:\n- name: t\n  columns: [{name: a, " + fields + "}]\n");
  }

  private Table read(String text) {
    return new FelisFile(directory)
        .with("s.yaml", text)
        .source("s.yaml")
        .read()
        .table(new TableName("s", "t"));
  }
}
