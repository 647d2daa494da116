package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabasesVerbTest {

  @Test
  void lists_all_without_being_told_which() {
    Run run = Run.with(List.of(new Sky("north"), new Sky("south")), Map.of(), "databases");
    assertThat(run.out().lines().map(line -> line.replaceAll(" *jdbc:h2:.*", "")))
        .containsExactly(
            "DATABASE  MODULE  SCHEMA  HEAD  URL",
            "north     sky     north   0002",
            "south     sky     south   0002");
  }

  @Test
  void finds_the_databases_on_the_class_path() {
    assertThat(Run.of("databases").out())
        .contains("cdb_latiss  cdb-latiss  cdb_latiss  0016  jdbc:h2:");
  }

  @Test
  void says_why_there_may_be_none() {
    String none = "there is no database here; revise knows those of the repository it stands in";
    assertThat(Run.with(List.of(), Map.of(), "databases").out()).startsWith(none);
    assertThat(Run.with(List.of(), Map.of(), "databases", "--json").out().replaceAll("\\s", ""))
        .contains("[]");
    assertThat(Run.with(List.of(), Map.of(), "-n", "all", "current").err())
        .startsWith("error: " + none);
    assertThat(Run.with(List.of(), Map.of(), "-n", "north", "current").code()).isEqualTo(2);
  }

  @Test
  void shows_no_password() {
    Run run = Run.of("databases", "--url", "jdbc:postgresql://h/db?user=u&password=sesame");
    assertThat(run.toString()).contains("jdbc:postgresql://h").doesNotContain("sesame");
  }
}
