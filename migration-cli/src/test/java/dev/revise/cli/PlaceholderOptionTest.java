package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholderOptionTest {

  @Test
  void what_is_none_is_not_shown() {
    for (String verb : List.of("upgrade", "downgrade")) {
      assertThat(Run.of(verb, "base", "--placeholder", "s3cret"))
          .isEqualTo(
              new Run(
                  2,
                  "",
                  "error: invalid value for option '--placeholder' (NAME=VALUE): a placeholder is NAME=VALUE, such as tape_host=tape.example.org; see revise %s --help\n"
                      .formatted(verb)));
    }
  }

  @Test
  void config_says_who_gave_one_and_not_what() {
    Run run =
        Run.with(
            List.of(new Sky("sky")), Map.of("REVISE_PLACEHOLDER_TAPE_HOST", "s3cret"), "config");
    assertThat(run.out())
        .contains("placeholder tape_host  ********", "REVISE_PLACEHOLDER_TAPE_HOST")
        .doesNotContain("s3cret");
  }
}
