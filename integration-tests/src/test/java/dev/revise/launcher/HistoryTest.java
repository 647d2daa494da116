package dev.revise.launcher;

import static dev.revise.launcher.Outcome.done;
import static dev.revise.launcher.Outcome.failed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.DatabaseKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code history}, {@code heads}, {@code show} and {@code stamp}. */
class HistoryTest {

  @TestFactory
  Stream<DynamicTest> history() {
    return Story.each(
        "history counts from where the database is",
        place -> {
          place.upgrade("0011");
          assertThat(place.revise("history", "-r", "-1:current"))
              .isEqualTo(
                  done(
                      """
                      0011  2025-05-14  28c1d06f768d  Add column scheduler note
                      0010  2025-04-17  99ff646cd4b0  Comment tables and complete views
                      """));
          assertThat(place.revise("show", "current", "--dialect", "h2").out())
              .startsWith("0011  Add column scheduler note\n  date     2025-05-14\n")
              .contains("-- upgrade, h2")
              .doesNotContain("postgresql");
        });
  }

  @TestFactory
  Stream<DynamicTest> heads() {
    return Stream.of(
        Story.on(
            DatabaseKind.H2,
            "heads and show ask no database",
            place -> {
              Launcher offline = place.stranger().with("REVISE_URL", "postgresql://127.0.0.1:1/x");
              assertThat(offline.run("heads"))
                  .isEqualTo(
                      done("0016 (head)  2026-05-14  68b3d07af9e6  Shorten constraint names\n"));
              assertThat(offline.run("show", "6b02").out())
                  .startsWith("0012  Add column can see sky\n")
                  .contains("ADD COLUMN \"can_see_sky\"", "DROP COLUMN \"can_see_sky\"");
            }));
  }

  @TestFactory
  Stream<DynamicTest> stamp() {
    return Story.each(
        "stamp writes the history alone",
        place -> {
          place.upgrade("0003");
          var before = place.catalogue();
          assertThat(place.revise("stamp", "head"))
              .isEqualTo(done("cdb_latiss: 0003 -> 0016, in its history alone\n"));
          assertThat(place.revise("current").out()).isEqualTo("0016  68b3d07af9e6  (head)\n");
          assertThat(place.revise("stamp", "base").out())
              .isEqualTo("cdb_latiss: 0016 -> 0000, in its history alone\n");
          assertThat(place.revise("stamp", "0003").out())
              .isEqualTo("cdb_latiss: 0000 -> 0003, in its history alone\n");
          assertThat(place.catalogue()).isEqualTo(before);
          assertThat(place.revise("downgrade", "base").out())
              .isEqualTo("cdb_latiss: 0003 -> 0000, 3 revisions\n");
          assertThat(place.revise("stamp", "nothing"))
              .isEqualTo(failed(2, "there is no revision \"nothing\"; the head is \"0016\""));
        });
  }
}
