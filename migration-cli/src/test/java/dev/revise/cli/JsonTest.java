package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.authoring.FelisExportResult;
import dev.revise.authoring.FelisValidationResult;
import dev.revise.authoring.FreezeResult;
import dev.revise.authoring.NewDatabaseResult;
import dev.revise.authoring.RenumberResult;
import dev.revise.authoring.RevisionResult;
import dev.revise.command.AdoptResult;
import dev.revise.command.BackupResult;
import dev.revise.command.CheckResult;
import dev.revise.command.ConfigResult;
import dev.revise.command.CurrentResult;
import dev.revise.command.DatabaseResult;
import dev.revise.command.DiffResult;
import dev.revise.command.DryRunResult;
import dev.revise.command.HeadsResult;
import dev.revise.command.HistoryResult;
import dev.revise.command.IdentifyResult;
import dev.revise.command.MoveResult;
import dev.revise.command.ScriptResult;
import dev.revise.command.ShowResult;
import dev.revise.command.StampResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The page docs/json.md says what {@code --json} prints. */
class JsonTest {
  private static final Path PAGE = Path.of("../docs/json.md");

  @TempDir private Path directory;

  /** The result that each command answers with. */
  private static final Map<String, Class<? extends Record>> RESULTS = new LinkedHashMap<>();

  static {
    RESULTS.put("databases", DatabaseResult.class);
    RESULTS.put("history", HistoryResult.class);
    RESULTS.put("heads", HeadsResult.class);
    RESULTS.put("show", ShowResult.class);
    RESULTS.put("upgrade, downgrade", MoveResult.MovedDatabase.class);
    RESULTS.put("upgrade --dry-run, downgrade --dry-run", DryRunResult.class);
    RESULTS.put("upgrade --sql, downgrade --sql", ScriptResult.class);
    RESULTS.put("current", CurrentResult.class);
    RESULTS.put("check", CheckResult.class);
    RESULTS.put("diff", DiffResult.class);
    RESULTS.put("identify", IdentifyResult.class);
    RESULTS.put("stamp", StampResult.class);
    RESULTS.put("adopt", AdoptResult.class);
    RESULTS.put("backup, restore", BackupResult.class);
    RESULTS.put("config", ConfigResult.class);
    RESULTS.put("revision", RevisionResult.class);
    RESULTS.put("new-database", NewDatabaseResult.class);
    RESULTS.put("renumber", RenumberResult.class);
    RESULTS.put("freeze", FreezeResult.class);
    RESULTS.put("felis validate", FelisValidationResult.class);
    RESULTS.put("felis export", FelisExportResult.class);
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
    return Map.of("databases", "", "heads", "", "show", "head").entrySet().stream()
        .map(
            verb ->
                DynamicTest.dynamicTest(
                    verb.getKey(),
                    () ->
                        assertThat(PrintedKeys.of(Run.of(arguments(verb)).out()))
                            .containsExactlyElementsOf(RecordKeys.of(RESULTS.get(verb.getKey())))));
  }

  /** What an empty list would hold cannot be seen. */
  @Test
  void what_is_printed_of_a_live_database_has_the_keys_of_the_record() {
    String backup = directory.resolve("backup").toString();
    check("upgrade --dry-run, downgrade --dry-run", "upgrade", "3", "--dry-run");
    check("upgrade, downgrade", "upgrade", "3");
    check("upgrade --sql, downgrade --sql", "upgrade", "0002:0003", "--sql");
    check("current", "current");
    check("check", "check");
    check("diff", "diff", "history:cdb_latiss@0002", "history:cdb_latiss@0003");
    check("identify", "identify");
    check("backup, restore", "backup", backup);
    check("upgrade, downgrade", "downgrade", "base");
    check("backup, restore", "restore", backup);
    check("stamp", "stamp", "base");
    check("adopt", "adopt");
    check("config", "config");
    check("history", "history");
    check("history", "history", "-v");
    check("revision", revision("history:cdb_latiss@0015"));
    check("revision", revision("history:cdb_latiss"));
    check("felis export", "felis", "export");
    check("felis validate", "felis", "validate", "../cdb-latiss/src/main/felis/cdb_latiss.yaml");
  }

  private static String[] revision(String target) {
    return new String[] {"revision", "-m", "DM-1: train", "--dry-run", "--target", target};
  }

  private void check(String title, String... arguments) {
    String[] inFile =
        Stream.concat(
                Stream.of("--json", "--url", "jdbc:h2:file:" + directory.resolve("database")),
                Stream.of(arguments))
            .toArray(String[]::new);
    List<String> documented = RecordKeys.of(RESULTS.get(title));
    List<String> printed = PrintedKeys.of(Run.of(inFile).out());
    assertThat(printed)
        .as(title)
        .containsAll(documented.stream().filter(key -> !key.contains(".")).toList());
    assertThat(documented).as(title).containsSubsequence(printed);
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
