package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.command.DatabaseResult;
import dev.revise.command.HeadsResult;
import dev.revise.command.HistoryResult;
import dev.revise.command.ShowResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page docs/json.md says what {@code --json} prints. */
class JsonTest {
  private static final Path PAGE = Path.of("../docs/json.md");

  /** The result that each command answers with. */
  private static final Map<String, Class<? extends Record>> RESULTS = new LinkedHashMap<>();

  static {
    RESULTS.put("databases", DatabaseResult.class);
    RESULTS.put("history", HistoryResult.class);
    RESULTS.put("heads", HeadsResult.class);
    RESULTS.put("show", ShowResult.class);
  }

  @TestFactory
  Stream<DynamicTest> the_page_lists_the_keys_of_each_command() throws IOException {
    DocumentedKeys page = DocumentedKeys.of(PAGE);
    return RESULTS.entrySet().stream()
        .map(
            result ->
                DynamicTest.dynamicTest(
                    result.getKey(),
                    () ->
                        assertThat(page.of(result.getKey()))
                            .containsExactlyElementsOf(RecordKeys.of(result.getValue()))));
  }

  @Test
  void the_page_lists_what_all_commands_answer() throws IOException {
    assertThat(DocumentedKeys.of(PAGE).of("Every command"))
        .containsExactlyElementsOf(RecordKeys.of(Answer.class));
  }

  @Test
  void the_page_knows_no_other_command() throws IOException {
    assertThat(DocumentedKeys.of(PAGE).titles())
        .startsWith("Every command")
        .containsAll(RESULTS.keySet())
        .hasSize(RESULTS.size() + 1);
  }

  @TestFactory
  Stream<DynamicTest> what_is_printed_has_the_keys_of_the_record() {
    return Map.of("databases", "", "history", "", "heads", "", "show", "head").entrySet().stream()
        .map(
            verb ->
                DynamicTest.dynamicTest(
                    verb.getKey(),
                    () ->
                        assertThat(PrintedKeys.of(Run.of(arguments(verb)).out()))
                            .containsExactlyElementsOf(RecordKeys.of(RESULTS.get(verb.getKey())))));
  }

  @Test
  void a_revision_is_text_and_nothing_is_null() {
    assertThat(Run.of("heads", "--json").out())
        .contains("\"revision\" : \"0016\"", "\"ticket\" : null", "\"date\" : \"2026-05-14\"");
  }

  private static String[] arguments(Map.Entry<String, String> verb) {
    return Stream.of(verb.getKey(), "--json", verb.getValue())
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }
}
