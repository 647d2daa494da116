package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.ProcessOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionVerbTest {
  @TempDir private Path directory;

  @BeforeEach
  void writeScript() throws IOException {
    Files.writeString(script(), Run.of("completion", "bash").out());
  }

  @Test
  void completes_verbs() throws Exception {
    assertThat(completed("revise", "h")).contains("history", "heads").doesNotContain("show");
    assertThat(completed("revise", "re")).contains("revision", "renumber", "restore");
    assertThat(completed("./revise", "com")).containsExactly("completion");
  }

  @Test
  void completes_verbs_below_a_verb() throws Exception {
    assertThat(completed("revise", "felis", "v")).containsExactly("validate");
  }

  @Test
  void completes_options_after_the_verb() throws Exception {
    assertThat(completed("revise", "history", "--r")).containsExactly("--rev-range");
    assertThat(completed("revise", "revision", "--")).contains("--fill", "--target", "--dry-run");
    assertThat(completed("revise", "check", "--o")).containsExactly("--offline");
    assertThat(completed("./revise", "show", "--j")).containsExactly("--json");
  }

  @Test
  void completes_names_and_dialects() throws Exception {
    assertThat(completed("revise", "-n", "cdb_lat")).containsExactly("cdb_latiss");
    assertThat(completed("revise", "show", "--dialect", "post")).containsExactly("postgresql");
  }

  /**
   * What bash offers for the last word, by the function that it registered for the command. The
   * function complains on stderr that no key was pressed.
   */
  private List<String> completed(String... words) throws Exception {
    String bash =
        """
        source '%s'
        COMP_WORDS=(%s) COMP_CWORD=%d
        registered=$(complete -p "${COMP_WORDS[0]##*/}") || exit 1
        function=${registered##*-F } function=${function%%%% *}
        "$function" "${COMP_WORDS[0]}" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}" 2>/dev/null
        printf '%%s\\n' "${COMPREPLY[@]}"
        """
            .formatted(script(), String.join(" ", words), words.length - 1);
    String output = ProcessOutput.of("bash", "--norc", "-c", bash).succeeds().text();
    return output.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private Path script() {
    return directory.resolve("completion.bash");
  }
}
