package dev.revise.launcher;

import static dev.revise.launcher.Outcome.done;
import static dev.revise.launcher.Outcome.failed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code check}: 0 clean, 1 drift, 2 could not tell. */
class CheckTest {
  static final String TARGET =
      "cdb_latiss: its head 0016 is as felis:cdb-latiss/src/main/felis/cdb_latiss.yaml says\n";
  private static final String CLEAN = "cdb_latiss is as revision 0016 says\n" + TARGET;

  @TestFactory
  Stream<DynamicTest> drift() {
    return Story.each(
        "check finds what somebody changed, and its SQL mends it",
        place -> {
          place.upgrade("head");
          assertThat(place.revise("check")).isEqualTo(done(CLEAN));
          var before = place.catalogue();
          place.execute(
              "ALTER TABLE \"cdb_latiss\".\"visit1_quicklook\" ADD COLUMN \"by_hand\" integer",
              "COMMENT ON TABLE \"cdb_latiss\".\"exposure\" IS 'in other words'");
          Outcome drift = place.revise("check");
          assertThat(drift)
              .isEqualTo(
                  new Outcome(
                      1,
                      """
                      cdb_latiss is not as revision 0016 says:
                        column cdb_latiss.visit1_quicklook.by_hand is not expected
                        and 1 comment differs; -v shows it

                      This would mend it (--sql shows it as SQL):
                        drop column cdb_latiss.visit1_quicklook.by_hand
                        and set 1 comment

                      """
                          + TARGET,
                      ""));
          Outcome script = place.revise("check", "--sql");
          script.endsWith(1);
          assertThat(script.out()).startsWith("-- cdb_latiss is not as revision 0016 says:\n--   ");
          Shell.run(place, script.out());
          place.revise("check").succeeds();
          assertThat(place.catalogue()).isEqualTo(before);
        });
  }

  @TestFactory
  Stream<DynamicTest> words() {
    return Story.each(
        "check --ignore-comments looks at structure alone",
        place -> {
          place.upgrade("head");
          place.execute("COMMENT ON TABLE \"cdb_latiss\".\"exposure\" IS 'in other words'");
          place.revise("check").endsWith(1);
          assertThat(place.revise("check", "--ignore-comments")).isEqualTo(done(CLEAN));
        });
  }

  @TestFactory
  Stream<DynamicTest> could_not_tell() {
    return Story.each(
        "check without a history or without a server could not tell",
        place -> {
          assertThat(place.revise("check"))
              .isEqualTo(
                  failed(
                      2,
                      "cdb_latiss has no history that says which revision it should be at; find out with revise -n cdb_latiss identify"));
          place
              .revise("check", "--url", "postgresql://127.0.0.1:1/consdb")
              .failsWith(2, "cannot reach cdb_latiss at jdbc:postgresql://127.0.0.1:1/consdb: ");
          place
              .revise("identify", "--url", "postgresql://127.0.0.1:1/consdb")
              .failsWith(2, "cannot reach cdb_latiss at ");
        });
  }
}
