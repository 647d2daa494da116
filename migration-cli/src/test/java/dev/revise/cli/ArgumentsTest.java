package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  @Test
  void a_number_of_steps_back_is_no_option() {
    assertThat(spelledOut("downgrade", "-1")).containsExactly("downgrade", "current-1");
    assertThat(spelledOut("-r", "-3:current")).containsExactly("-r", "current-3:current");
  }

  @Test
  void everything_else_stays() {
    assertThat(spelledOut("-n", "+1", "head-1", "--json", "-1x"))
        .containsExactly("-n", "+1", "head-1", "--json", "-1x");
  }

  @Test
  void takes_what_the_launcher_hands_over() {
    assertThat(Arguments.of(new String[0], Map.of("REVISE_ARGUMENTS", "show\u001f\u001f1 2\u001f")))
        .containsExactly("show", "", "1 2");
    assertThat(Arguments.of(new String[0], Map.of("REVISE_ARGUMENTS", "\u001f")))
        .containsExactly("");
    assertThat(Arguments.of(new String[0], Map.of("REVISE_ARGUMENTS", ""))).isEmpty();
  }

  @Test
  void its_own_arguments_come_first() {
    assertThat(Arguments.of(new String[] {"heads"}, Map.of("REVISE_ARGUMENTS", "show")))
        .containsExactly("heads");
  }

  private static String[] spelledOut(String... arguments) {
    return Arguments.withRevisionsSpelledOut(List.of(arguments));
  }
}
