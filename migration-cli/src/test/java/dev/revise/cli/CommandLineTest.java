package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.revision.ManagedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in the command line ends with 2 and a sentence, before anything starts. */
class CommandLineTest {
  private static final List<ManagedDatabase> BOTH = List.of(new Sky("north"), new Sky("south"));

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-n all -n nope heads | -n all names every database, so it stands alone; leave it out, or leave out -n nope",
        "-n all heads -n north | -n all names every database, so it stands alone; leave it out, or leave out -n north",
        "-n nope completion bash | there is no database \"nope\"; say -n with north or south, or -n all",
        "-n nope felis validate x | there is no database \"nope\"; say -n with north or south, or -n all",
        "-e a databases -e b | --environment is given before the command and after it; give it once; see revise databases --help",
        "--url a config --url a | --url is given before the command and after it; give it once; see revise config --help",
        "-e a felis -e b export | --environment is given before the command and after it; give it once; see revise felis export --help",
      })
  void an_option_that_would_take_no_notice_of_another(String arguments, String sentence) {
    assertThat(both(arguments.split(" "))).isEqualTo(new Run(2, "", "error: " + sentence + "\n"));
  }

  @Test
  void a_database_may_be_named_twice() {
    assertThat(both("-n", "north", "-n", "north", "heads").out())
        .startsWith("0002")
        .hasLineCount(1);
    assertThat(both("-n", "all", "heads", "-n", "all").out()).contains("north:", "south:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "renumber x | NUMBER: \"x\" is no number; write it as 17 or 0017",
        "revision -m x --date today | option '--date': \"today\" is no day; write it as 2026-05-14",
        "backup x\0y | FILE: this is no path of a file: Nul character not allowed",
        "diff empty felis:x\0y | TO: felis: needs the path of a file, which this is not: Nul character not allowed",
      })
  void a_value_of_another_form(String arguments, String sentence) {
    String[] words = (arguments + " -n north").split(" ");
    assertThat(both(words).err())
        .startsWith("error: invalid value for " + sentence + "; see revise ")
        .doesNotContain("java");
  }

  /** As of a variable that is not set. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-n _ heads | --name",
        "-e _ -n all databases | --environment",
        "--url _ -n north current | --url",
        "-n north current --user _ | --user",
        "-n north upgrade --backup _ | --backup",
        "-n north backup _ | FILE",
        "-n north restore _ | FILE",
        "-n north felis export -o _ | --output",
        "-n north revision -m _ | --message",
        "new-database _ --felis x | NAME",
        "-n north stamp head --yes-really _ | --yes-really",
      })
  void an_empty_value(String arguments, String option) {
    for (String empty : List.of("", " ")) {
      List<String> words = List.of(arguments.split(" "));
      Run run =
          both(words.stream().map(word -> word.equals("_") ? empty : word).toArray(String[]::new));
      assertThat(run.err())
          .startsWith("error: " + option + " is empty; give a value or leave it out; see revise ");
      assertThat(run.code()).as(run.err()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show 0099",
        "show base",
        "show nothing",
        "history -r 0099:",
        "history -r 10:3",
        "upgrade 0099",
        "upgrade ../x",
        "upgrade 0001:0002",
        "upgrade 0002:0001 --sql --dialect h2",
        "upgrade --dialect h2",
        "downgrade 0099 --sql",
        "stamp 0099",
        "stamp head+1",
        "adopt --revision ../x",
        "felis export --revision 0099",
        "felis validate nowhere.yaml",
        "diff nothing empty",
        "diff history:nope empty",
        "diff empty felis:nowhere.yaml",
        "renumber 0",
        "renumber 12345",
        "renumber x",
        "revision -m !",
        "revision -m x --rename nonsense",
        "revision -m x --fill nonsense",
        "revision -m x --date 2026-13-01",
        "revision -m x --target nonsense:x",
        "new-database north --felis x",
        "new-database 9 --felis x",
        "new-database west --felis x --entities y",
        "new-database west --entities no.such.package",
        "current --lock-timeout soon",
        "current --lock-timeout -5",
        "completion fish",
        "show",
        "",
        "nonsense",
        "heads --nonsense",
        "heads too many"
      })
  void each_mistake_is_2(String arguments) {
    String url = "jdbc:h2:mem:mistakes;DB_CLOSE_DELAY=-1";
    both("-n", "north", "--url", url, "stamp", "head").succeeds();
    String[] all = ("-n north --url " + url + " " + arguments).strip().split(" ");
    Run run = both(all);
    assertThat(run.err()).as(arguments).startsWith("error: ").hasLineCount(1);
    assertThat(run.code()).as(run.err()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "migrate | to apply revisions: revise upgrade",
        "undo | to take the last revision back: revise downgrade -1",
        "repair | a history is never rewritten: restore a revision that was edited, and say where a database is with revise stamp",
        "info | to list revisions: revise history; where a database is: revise current",
        "ensure-version | the history is made by the first revise upgrade or adopt",
        "autogenerate | to write a revision from what differs: revise revision -m \"...\"",
        "upgarde | did you mean upgrade?",
        "curent | did you mean current?",
        "fortify | see revise --help",
        "x | see revise --help",
      })
  void a_word_of_another_tool_is_not_taken_for_what_is_spelt_alike(String word, String wayOut) {
    assertThat(both(word))
        .isEqualTo(
            new Run(2, "", "error: there is no command \"%s\"; %s\n".formatted(word, wayOut)));
  }

  /** Each command that a sentence names is one. */
  @Test
  void words_of_other_tools_lead_to_commands() {
    for (String word :
        List.of(
            "migrate",
            "undo",
            "info",
            "validate",
            "repair",
            "clean",
            "baseline",
            "snapshot",
            "autogenerate",
            "merge",
            "branches",
            "edit",
            "ensure_version",
            "init",
            "list_templates",
            "generate",
            "rollback",
            "update",
            "status",
            "deploy",
            "dump")) {
      String sentence = ForeignWords.sentence(word).orElseThrow();
      assertThat(sentence).contains("revise ");
      for (String rest : sentence.split("revise ", -1)) {
        if (!rest.equals(sentence.split("revise ", -1)[0])) {
          String verb = rest.split("[ ;,]")[0];
          assertThat(Run.of(verb, "--help").code()).as(word).isZero();
        }
      }
    }
  }

  /** Picocli would read the file and take its words for arguments. */
  @Test
  void an_argument_that_begins_with_at_is_itself() throws IOException {
    Path file = Files.writeString(directory.resolve("words"), "heads -n north");
    assertThat(both("@" + file).err())
        .isEqualTo("error: there is no command \"@" + file + "\"; see revise --help\n");
    assertThat(both("-n", "north", "revision", "-m", "@" + file, "--empty", "--dry-run").err())
        .doesNotContain("heads");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "upgrade --placeholdr tok=hush",
        "upgrade --placeholdr=tok=hush",
        "upgrade --placeholder tok-x=hush",
        "upgrade --placeholder hush",
        "current --pasword hush",
        "current --pasword=hush",
        "current -phush",
        "--Password=hush current",
        "--url postgresql://u:hush@h:x/d current",
        "--url postgresql://u:hush@127.0.0.1:1/d current",
        "--url jdbc:postgresql://127.0.0.1:1/d?user=u&password=hush current",
        "--url jdbc:h2:mem:x;USER=sa;PASSWORD=hush;NO_SUCH=1 current",
        "--url jdbc:h2:mem:x;USER=sa;PASSWROD=hush current",
        "--url jdbc:h2:tcp://127.0.0.1:1/x;USER=sa;PASSWORD=hush current",
        "diff database:postgresql://u:hush@127.0.0.1:1/d#x empty",
        "diff postgresql://u:hush@127.0.0.1/d empty",
        "revision -m x --target database:postgresql://u:hush@127.0.0.1:1/d",
        "new-database west --database postgresql://u:hush@127.0.0.1:1/d#x",
        "new-database west --database postgresql://u:hush@127.0.0.1:1/d",
        "postgresql://u:hush@h/d",
        "upgrade postgresql://u:hush@h/d"
      })
  void a_secret_is_never_printed(String arguments) {
    for (String more : List.of("", " --verbose", " --json", " --verbose --json")) {
      Run run = both(("-n north " + arguments + more).split(" "));
      assertThat(run.code()).as(run.err()).isNotZero();
      assertThat(run.out() + run.err()).doesNotContain("hush");
    }
  }

  private static Run both(String... arguments) {
    return Run.with(BOTH, Map.of("USER", "me"), arguments);
  }
}
