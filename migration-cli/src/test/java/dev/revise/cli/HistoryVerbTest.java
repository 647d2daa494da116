package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistoryVerbTest {

  @Test
  void lists_the_revisions_last_first() {
    assertThat(sky("history").out())
        .isEqualTo(
            """
            0002 (head)  2026-02-02  DM-1          Names of stars
            0001         2026-01-01        abcdef  Stars
            """);
  }

  @Test
  void shows_operations_to_those_who_ask() {
    assertThat(sky("history", "-v", "-r", "2:").out())
        .isEqualTo(
            """
            0002 (head)  Names of stars
              date    2026-02-02
              ticket  DM-1
              hash    %s
              upgrade
                add column sky.star.name

            """
                .formatted(new Sky("sky").history().steps().get(1).hash()));
  }

  @Test
  void shows_a_range_with_both_ends() {
    assertThat(Run.of("history", "-r", "0003:0005").out().lines())
        .extracting(line -> line.substring(0, 4))
        .containsExactly("0005", "0004", "0003");
  }

  @Test
  void an_empty_side_is_base_or_head() {
    assertThat(Run.of("history", "-r", ":").out().lines()).hasSize(16);
    assertThat(Run.of("history", "-r", ":base").out()).isEmpty();
    assertThat(Run.of("history", "-r", "head-1:").out().lines()).hasSize(2);
  }

  @Test
  void refuses_a_range_that_runs_backwards() {
    Run run = Run.of("history", "-r", "10:3");
    assertThat(run.err())
        .isEqualTo("error: the range \"0010:0003\" runs backwards; say 0003:0010\n");
    run.endsWith(2);
  }

  @Test
  void names_each_of_several_databases() {
    assertThat(
            Run.with(List.of(new Sky("north"), new Sky("south")), Map.of(), "-n", "all", "heads")
                .out())
        .isEqualTo(
            """
            north:
            0002 (head)  2026-02-02  DM-1  Names of stars
            south:
            0002 (head)  2026-02-02  DM-1  Names of stars
            """);
  }

  private static Run sky(String... arguments) {
    return Run.with(List.of(new Sky("sky")), Map.of(), arguments);
  }
}
