package dev.revise.launcher;

import static dev.revise.launcher.Outcome.failed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.ProcessOutput;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code --sql}, and {@code completion}: what is made for another program to run. */
class ScriptTest {

  @TestFactory
  Stream<DynamicTest> scripts() {
    return Story.each(
        "the scripts of upgrade --sql and downgrade --sql move it alone",
        place -> {
          Shell.run(place, script(place, "upgrade", "base:head"));
          assertThat(place.revise("current").out()).isEqualTo("0016  68b3d07af9e6  (head)\n");
          assertThat(place.revise("check").out())
              .isEqualTo("cdb_latiss is as revision 0016 says\n" + CheckTest.TARGET);
          Shell.run(place, script(place, "downgrade", "head:0010"));
          assertThat(place.revise("current").out()).isEqualTo("0010  99ff646cd4b0\n");
          assertThat(place.revise("upgrade").out())
              .isEqualTo("cdb_latiss: 0010 -> 0016, 6 revisions\n");
        });
  }

  /** Nobody asks a database, so it may be one that is not there. */
  private static String script(Place place, String verb, String range) throws Exception {
    Outcome outcome =
        place
            .stranger()
            .with("REVISE_URL", "postgresql://127.0.0.1:1/nowhere")
            .run(verb, range, "--sql", "--dialect", place.kind().name().toLowerCase(Locale.ROOT));
    outcome.succeeds();
    assertThat(outcome.err()).isEmpty();
    return outcome.out();
  }

  @TestFactory
  Stream<DynamicTest> wrong_scripts() {
    return Stream.of(
        Story.on(
            DatabaseKind.H2,
            "a script needs both of its ends",
            place -> {
              assertThat(place.revise("downgrade", "0003", "--sql"))
                  .isEqualTo(
                      failed(2, "a script asks no database, so say where it begins: head:0003"));
              assertThat(place.revise("upgrade", "0003:0010"))
                  .isEqualTo(
                      failed(
                          2,
                          "\"0003:0010\" is a range, which only --sql takes; name one revision"));
              assertThat(place.revise("upgrade", "0010:0003", "--sql"))
                  .isEqualTo(
                      failed(2, "from \"0010\" to \"0003\" is no upgrade; use downgrade --sql"));
            }));
  }

  @TestFactory
  Stream<DynamicTest> completion() {
    return Stream.of(
        Story.on(
            DatabaseKind.H2,
            "completion prints a script that bash takes",
            place -> {
              Outcome bash = place.stranger().run("completion", "bash");
              assertThat(bash).isEqualTo(Outcome.done(bash.out()));
              assertThat(place.stranger().run("completion", "zsh")).isEqualTo(bash);
              ProcessOutput.of("bash", "--norc", "-c", bash.out() + "\ncomplete -p revise")
                  .succeeds();
              place.stranger().run("completion", "fish").endsWith(2);
            }));
  }
}
