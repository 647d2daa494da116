package dev.revise.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code --json} of each command, where it does well and where it fails. */
class JsonTest {

  @TestFactory
  Stream<DynamicTest> answers() {
    return Story.each(
        "each command answers with one JSON object",
        place -> {
          check(place, 0, "upgrade", "3", "--dry-run");
          check(place, 0, "upgrade", "3");
          check(place, 0, "upgrade", "3:4", "--sql");
          assertThat(check(place, 0, "current").at("/databases/0/revision").asText())
              .isEqualTo("0003");
          check(place, 0, "check");
          check(place, 0, "identify");
          check(place, 0, "stamp", "0003");
          check(place, 0, "downgrade", "-1");
          check(place, 0, "databases");
          check(place, 0, "config");
          check(place, 0, "history");
          check(place, 0, "heads");
          check(place, 0, "show", "current");
          place.dropHistory();
          check(place, 0, "adopt");
        });
  }

  @TestFactory
  Stream<DynamicTest> noes() {
    return Story.each(
        "an answer of no is no error",
        place -> {
          place.upgrade("0003");
          place.execute("COMMENT ON TABLE \"cdb_latiss\".\"exposure\" IS 'in other words'");
          JsonNode drift = check(place, 1, "check");
          assertThat(drift.at("/databases/0/differences/0/words").asText())
              .isEqualTo("comment on table cdb_latiss.exposure is not expected");
          assertThat(drift.at("/databases/0/differences/0/comment_only").asBoolean()).isTrue();
        });
  }

  @TestFactory
  Stream<DynamicTest> errors() {
    return Story.each(
        "a failure is one JSON object too, and one sentence on stderr",
        place -> {
          fails(place, 2, "upgrade", "0099");
          fails(place, 2, "check");
          fails(place, 2, "-n", "moon", "current");
          fails(place, 2, "current", "--url", "postgresql://127.0.0.1:1/consdb");
        });
  }

  private static JsonNode check(Place place, int code, String... arguments) throws Exception {
    Outcome outcome = place.revise(json(arguments));
    JsonNode answer = outcome.json();
    outcome.endsWith(code);
    assertThat(answer.get("exit_code").asInt()).isEqualTo(code);
    assertThat(answer.get("error").isNull()).isTrue();
    assertThat(answer.get("databases")).hasSize(1);
    assertThat(answer.at("/databases/0/database").asText()).isEqualTo("cdb_latiss");
    assertThat(arguments).contains(answer.get("command").asText());
    return answer;
  }

  private static void fails(Place place, int code, String... arguments) throws Exception {
    Outcome outcome = place.revise(json(arguments));
    JsonNode answer = outcome.json();
    outcome.endsWith(code);
    assertThat(answer.get("exit_code").asInt()).isEqualTo(code);
    String error = answer.get("error").asText();
    assertThat(answer.get("databases"))
        .allSatisfy(database -> assertThat(database.get("error").asText()).isEqualTo(error));
    assertThat(outcome.err()).startsWith("error: ").endsWith(error + "\n").hasLineCount(1);
  }

  private static String[] json(String... arguments) {
    return Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new);
  }
}
