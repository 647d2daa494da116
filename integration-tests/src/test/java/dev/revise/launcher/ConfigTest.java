package dev.revise.launcher;

import static dev.revise.launcher.Outcome.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.DatabaseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code databases} and {@code config}: where the database is, and who says so. */
class ConfigTest {

  @TestFactory
  Stream<DynamicTest> databases() {
    return Story.each(
        "databases lists it where the variable says",
        place ->
            assertThat(place.revise("databases").out().lines())
                .hasSize(2)
                .last()
                .asString()
                .matches(
                    "cdb_latiss +cdb-latiss +cdb_latiss +0016 +\\Q" + place.shownUrl() + "\\E.*"));
  }

  @TestFactory
  Stream<DynamicTest> by_variable() {
    return Story.each(
        "config names the variable",
        place -> tells(place.revise("config"), place, place.variable()));
  }

  @TestFactory
  Stream<DynamicTest> by_option() {
    return Story.each(
        "config names --url, before and after the verb",
        place -> {
          tells(place.stranger().run("--url", place.url(), "config"), place, "--url");
          tells(
              place
                  .stranger()
                  .with("REVISE_URL", "jdbc:h2:mem:x")
                  .run("config", "--url", place.url()),
              place,
              "--url");
        });
  }

  @TestFactory
  Stream<DynamicTest> by_file() {
    return Story.each(
        "config names the environment and its file, in XDG_CONFIG_HOME or in HOME",
        place -> {
          write(place, ".config");
          write(place, "elsewhere");
          Outcome own = place.stranger().run("config", "-e", "summit");
          tells(own, place, place.home() + "/.config/revise/revise.toml [environments.summit]");
          tells(
              place
                  .stranger()
                  .with("XDG_CONFIG_HOME", place.home().resolve("elsewhere").toString())
                  .run("-e", "summit", "config"),
              place,
              place.home() + "/elsewhere/revise/revise.toml [environments.summit]");
        });
  }

  /** Each value, where it is from, and the password as asterisks. */
  private static void tells(Outcome outcome, Place place, String origin) {
    outcome.succeeds();
    assertThat(outcome.err().replaceAll("\\Awarning: an argument holds a password, .*\n\\z", ""))
        .isEmpty();
    assertThat(outcome.out()).startsWith("VALUE ");
    assertThat(outcome.out().lines().filter(line -> line.startsWith("url ")))
        .singleElement()
        .asString()
        .matches("url +\\Q" + place.shownUrl() + "\\E.* +\\Q" + origin + "\\E");
    assertThat(outcome.out())
        .containsPattern("user +" + place.database().user() + " +\\Q" + origin + "\\E\n")
        .containsPattern("password +\\*+ +\\Q" + origin + "\\E\n");
  }

  private static void write(Place place, String directory) throws IOException {
    Configured.file(
        place.home().resolve(directory),
        """
        [environments.summit]
        url = "%s"
        """
            .formatted(place.url()));
  }

  @TestFactory
  Stream<DynamicTest> without_anything() {
    return Stream.of(
        Story.on(
            DatabaseKind.H2,
            "what serves without any configuration is the module's own file",
            place ->
                assertThat(place.stranger().run("config").out())
                    .containsPattern("url +jdbc:h2:file:.*/cdb-latiss/data/cdb_latiss")));
  }

  @TestFactory
  Stream<DynamicTest> broken() {
    return Stream.of(
        Story.on(
            DatabaseKind.H2,
            "a revise.toml that is none is named, and its text is not repeated",
            place -> {
              Path file =
                  Configured.file(
                      place.home().resolve(".config"), "url = \"" + Sentinel.PASSWORD + "\nx");
              place.stranger().run("current").failsWith(2, file.toString());
              Files.writeString(file, "[environments.summit]\nulr = \"x\"\n");
              place.stranger().run("current").failsWith(2, file.toString(), "ulr", "url");
              place.stranger().run("current", "-e", "moon", "--verbose").failsWithTrace(2);
            }));
  }

  @TestFactory
  Stream<DynamicTest> several() {
    return Story.each(
        "--json shows the same",
        place -> {
          Outcome outcome = place.revise("config", "--json");
          assertThat(outcome.json().at("/databases/0/values/0/origin").asText())
              .isEqualTo(place.variable());
          assertThat(outcome).isEqualTo(done(outcome.out()));
        });
  }
}
