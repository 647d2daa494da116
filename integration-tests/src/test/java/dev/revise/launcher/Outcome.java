package dev.revise.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How a run ended, and what it printed. */
record Outcome(int code, String out, String err) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** Neither stream may show the password, whatever the run was about. */
  Outcome {
    assertThat(out).doesNotContain(Sentinel.MARK);
    assertThat(err).doesNotContain(Sentinel.MARK);
  }

  static Outcome done(String out) {
    return new Outcome(0, out, "");
  }

  /** What it printed after the warning that an argument holds a password, which came first. */
  Outcome afterWarningOfPassword() {
    assertThat(err).matches("(?s)warning: an argument holds a password, .*");
    return new Outcome(code, out, err.substring(err.indexOf('\n') + 1));
  }

  /** One sentence, and nothing else. */
  static Outcome failed(int code, String sentence) {
    return new Outcome(code, "", "error: " + sentence + "\n");
  }

  /** Fails with all that was printed if it did not end with 0. */
  Outcome succeeds() {
    return endsWith(0);
  }

  /** The same for another code. */
  Outcome endsWith(int expected) {
    assertThat(code).as(toString()).isEqualTo(expected);
    return this;
  }

  /** As {@link #failed} where the sentence holds what only this machine knows. */
  Outcome failsWith(int expected, String... parts) {
    endsWith(expected);
    assertThat(out).isEmpty();
    assertThat(err).startsWith("error: ").contains(parts).hasLineCount(1);
    assertThat(err).doesNotContain("\tat ", "Exception");
    return this;
  }

  /** With {@code --verbose}: where it fails too. */
  Outcome failsWithTrace(int expected) {
    endsWith(expected);
    assertThat(err).startsWith("error: ").contains("\tat dev.revise.");
    return this;
  }

  /** The one JSON object on stdout. */
  JsonNode json() throws JsonProcessingException {
    return JSON.readTree(out);
  }
}
