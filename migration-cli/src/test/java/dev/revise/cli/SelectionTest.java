package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.revision.ManagedDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private static final Sky NORTH = new Sky("north");
  private static final Sky SOUTH = new Sky("south");
  private static final List<ManagedDatabase> BOTH = List.of(NORTH, SOUTH);

  @Test
  void the_only_database_needs_no_name() {
    assertThat(new Selection(List.of(NORTH), List.of()).required()).containsExactly(NORTH);
  }

  @Test
  void of_several_one_must_be_named() {
    assertThatThrownBy(() -> new Selection(BOTH, List.of()).required())
        .hasMessage("which database? Say -n NAME with north or south, or -n all");
  }

  @Test
  void keeps_the_order_of_the_command_line() {
    assertThat(new Selection(BOTH, List.of("south", "north")).required())
        .containsExactly(SOUTH, NORTH);
  }

  @Test
  void all_means_all() {
    assertThat(new Selection(BOTH, List.of("all")).required()).isEqualTo(BOTH);
  }

  @Test
  void names_what_there_is_when_asked_for_more() {
    assertThat(Run.with(BOTH, Map.of(), "-n", "west", "heads"))
        .isEqualTo(
            new Run(
                2,
                "",
                "error: there is no database \"west\"; say -n with north or south, or -n all\n"));
  }

  @Test
  void a_name_may_stand_before_and_after_the_verb() {
    assertThat(Run.with(BOTH, Map.of(), "-n", "north", "heads").out()).startsWith("0002");
    assertThat(Run.with(BOTH, Map.of(), "heads", "-n", "north").out()).startsWith("0002");
    assertThat(Run.with(BOTH, Map.of(), "-n", "north", "heads", "-n", "south").out())
        .startsWith("north:\n")
        .contains("south:\n");
  }
}
