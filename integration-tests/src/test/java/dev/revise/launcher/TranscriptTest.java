package dev.revise.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A transcript that accepted anything would make the README's test one that cannot fail. */
class TranscriptTest {
  private static final String PAGE =
      """
      # Page

      ```sh
      not typed
      ```

      ```console
      $ first \\
          goes on
      one
      ...
      three

      $ second <<'END'
      $ not a command
      END
      error: it failed
      ```
      """;

  @Test
  void commands_go_on_behind_a_backslash_and_in_a_here_document() {
    assertThat(Transcript.of(PAGE).exchanges())
        .containsExactly(
            new Transcript.Exchange("first \\\n    goes on", List.of("one", "...", "three")),
            new Transcript.Exchange(
                "second <<'END'\n$ not a command\nEND", List.of("error: it failed")));
  }

  @Test
  void output_matches_line_by_line() {
    var exchange = new Transcript.Exchange("x", List.of("one", "...", "a ... z"));
    assertThat(exchange.matches("one\na to z\n")).isTrue();
    assertThat(exchange.matches("one\ntwo\nthree\na to z\n")).isTrue();
    assertThat(exchange.matches("one\ntwo\n")).isFalse();
    assertThat(exchange.matches("zero\none\na to z\n")).isFalse();
    assertThat(exchange.matches("one\na to z\nmore\n")).isFalse();
    assertThat(new Transcript.Exchange("x", List.of()).matches("something\n")).isFalse();
  }

  @Test
  void an_error_is_one() {
    assertThat(Transcript.of(PAGE).exchanges().get(0).fails()).isFalse();
    assertThat(Transcript.of(PAGE).exchanges().get(1).fails()).isTrue();
  }
}
