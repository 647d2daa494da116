package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.MigrationException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Verbs that change nothing answer for each database; verbs that move stop at the first failure.
 */
class EachDatabaseTest {
  private static final List<ManagedDatabase> BOTH = List.of(new Sky("south"), new Sky("north"));

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final int number = DATABASES.incrementAndGet();

  @BeforeEach
  void move() {
    run("-n", "north", "stamp", "head").succeeds();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "current",
        "check",
        "identify",
        "history -r :current",
        "show current",
        "upgrade --dry-run"
      })
  void a_verb_that_reads_answers_for_the_others(String verb) {
    Run run = all(verb);
    assertThat(run.err())
        .startsWith("error: south: cannot reach south at ")
        .hasLineCount(1)
        .doesNotContain("north");
    assertThat(run.out()).startsWith("north:\n").doesNotContain("south:\n");
    assertThat(run.code()).as(run.err()).isEqualTo(2);
  }

  @Test
  void tells_each_failure_in_its_place_in_json() {
    Run run = all("current --json");
    JsonNode answer = new JsonMapper().readTree(run.out());

    assertThat(answer.get("databases")).hasSize(2);
    JsonNode south = answer.get("databases").get(0);
    assertThat(south.get("database").asString()).isEqualTo("south");
    assertThat(south.get("error").asString()).startsWith("cannot reach south at ");
    assertThat(south.get("exit_code").asInt()).isEqualTo(2);
    assertThat(answer.get("databases").get(1).get("revision").asString()).isEqualTo("0002");
    assertThat(answer.get("error").asString()).isEqualTo("south: " + south.get("error").asString());
    assertThat(answer.get("exit_code").asInt()).isEqualTo(2);
  }

  @Test
  void lists_what_it_knows_where_the_configuration_of_one_is_wrong() {
    Map<String, String> wrong =
        Map.of("REVISE_SOUTH_URL", "nonsense", "REVISE_NORTH_URL", url("north"));
    for (String verb : List.of("databases", "config")) {
      Run run = Run.with(BOTH, wrong, "-n", "all", verb);
      assertThat(run.err()).startsWith("error: south: REVISE_SOUTH_URL: this is no URL");
      assertThat(run.out()).contains("jdbc:h2:mem:");
      run.endsWith(2);
    }
  }

  @Test
  void heads_of_a_history_that_does_not_load() {
    Run run =
        Run.with(
            List.of(
                new FailureTest.Broken(new MigrationException("the sky is gone")),
                new Sky("south")),
            Map.of(),
            "-n",
            "all",
            "heads");
    assertThat(run.out()).startsWith("south:\n0002");
    assertThat(run.err()).isEqualTo("error: broken: the sky is gone\n");
    run.endsWith(1);
  }

  @Test
  void a_verb_that_moves_stops_at_the_first_failure() {
    all("downgrade base").endsWith(2);
    assertThat(run("-n", "north", "current").out()).startsWith("0002");
  }

  private Run all(String arguments) {
    return run(
        Stream.concat(Stream.of("-n", "all"), Stream.of(arguments.split(" ")))
            .toArray(String[]::new));
  }

  private Run run(String... arguments) {
    return Run.with(
        BOTH,
        Map.of(
            "USER",
            "me",
            "REVISE_NORTH_URL",
            url("north"),
            "REVISE_SOUTH_URL",
            "postgresql://127.0.0.1:1/south"),
        arguments);
  }

  private String url(String name) {
    return "jdbc:h2:mem:%s%d;DB_CLOSE_DELAY=-1".formatted(name, number);
  }
}
