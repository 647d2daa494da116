package dev.revise.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void are_parted_by_space() {
    assertThat(Words.of("  --dry-run  --lock-wait 3 "))
        .containsExactly("--dry-run", "--lock-wait", "3");
  }

  @Test
  void are_held_together_by_quotes() {
    assertThat(Words.of("--fill \"exposure.note='a b'\" -m 'it is $1'"))
        .containsExactly("--fill", "exposure.note='a b'", "-m", "it is $1");
  }

  @Test
  void may_be_none() {
    assertThat(Words.of(" ")).isEmpty();
  }

  @Test
  void have_two_quotes_or_none() {
    assertThatThrownBy(() -> Words.of("-m 'it is"))
        .hasMessage("-Dargs has a quote without an end: -m 'it is; add the other one");
  }
}
