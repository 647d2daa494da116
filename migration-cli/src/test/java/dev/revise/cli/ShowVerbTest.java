package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShowVerbTest {

  @Test
  void shows_operations_and_sql_both_ways() {
    assertThat(sky("show", "2", "--dialect", "postgresql").out())
        .isEqualTo(
            """
            0002 (head)  Names of stars
              date    2026-02-02
              ticket  DM-1
              hash    %s
              upgrade
                add column sky.star.name
              downgrade
                drop column sky.star.name  (loses data)

            -- upgrade, postgresql

            -- add column sky.star.name
            ALTER TABLE "sky"."star" ADD COLUMN "name" varchar(20);

            -- downgrade, postgresql

            -- drop column sky.star.name
            ALTER TABLE "sky"."star" DROP COLUMN "name";
            """
                .formatted(new Sky("sky").history().steps().get(1).hash()));
  }

  @Test
  void shows_sql_for_each_database_unless_told() {
    assertThat(sky("show", "head").out().lines().filter(line -> line.contains("grade, ")))
        .containsExactly(
            "-- upgrade, postgresql",
            "-- downgrade, postgresql",
            "-- upgrade, h2",
            "-- downgrade, h2");
  }

  @Test
  void finds_a_revision_by_its_alembic_id() {
    assertThat(sky("show", "abc").out()).startsWith("0001  Stars\n");
  }

  @Test
  void base_is_no_revision() {
    assertThat(sky("show", "base").err())
        .isEqualTo("error: base is before the first revision, which is \"0001\"\n");
  }

  @Test
  void there_are_two_dialects() {
    assertThat(sky("show", "1", "--dialect", "oracle"))
        .isEqualTo(
            new Run(
                2,
                "",
                "error: invalid value for option '--dialect' (DIALECT): \"oracle\" is no dialect; say postgresql or h2; see revise show --help\n"));
  }

  private static Run sky(String... arguments) {
    return Run.with(List.of(new Sky("sky")), Map.of(), arguments);
  }
}
