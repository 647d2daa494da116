package dev.revise.launcher;

import static dev.revise.launcher.Outcome.done;
import static dev.revise.launcher.Outcome.failed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.laws.Cases;
import dev.revise.revision.ManagedDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code upgrade}, {@code downgrade} and {@code current}. */
class MovesTest {

  @TestFactory
  Stream<DynamicTest> to_the_head() {
    return Story.each(
        "upgrade, then current, then upgrade again",
        place -> {
          assertThat(place.revise("current")).isEqualTo(done("0000  (base, never moved)\n"));
          assertThat(place.revise("upgrade"))
              .isEqualTo(
                  new Outcome(
                      0, "cdb_latiss: 0000 -> 0016, 16 revisions\n", Place.upgradeLines(0, 16)));
          assertThat(place.revise("current")).isEqualTo(done("0016  68b3d07af9e6  (head)\n"));
          assertThat(place.revise("upgrade")).isEqualTo(done("cdb_latiss is at 0016 already\n"));
        });
  }

  @TestFactory
  Stream<DynamicTest> in_steps() {
    return Story.each(
        "upgrade +2, 0003, an Alembic id, head-1",
        place -> {
          assertThat(place.revise("-n", "cdb_latiss", "upgrade", "+2"))
              .isEqualTo(
                  new Outcome(
                      0, "cdb_latiss: 0000 -> 0002, 2 revisions\n", Place.upgradeLines(0, 2)));
          assertThat(place.revise("current", "-n", "cdb_latiss"))
              .isEqualTo(done("0002  535c454d7311\n"));
          assertThat(place.revise("upgrade", "0003"))
              .isEqualTo(
                  new Outcome(
                      0, "cdb_latiss: 0002 -> 0003, 1 revision\n", Place.upgradeLines(2, 3)));
          assertThat(place.revise("upgrade", "59776").out())
              .isEqualTo("cdb_latiss: 0003 -> 0004, 1 revision\n");
          assertThat(place.revise("upgrade", "head-1").out())
              .isEqualTo("cdb_latiss: 0004 -> 0015, 11 revisions\n");
          assertThat(place.revise("current")).isEqualTo(done("0015  970dc2b4e727\n"));
        });
  }

  @TestFactory
  Stream<DynamicTest> back() {
    return Story.each(
        "downgrade -1, 0003, base, then current",
        place -> {
          place.upgrade("head");
          assertThat(place.revise("downgrade", "-1"))
              .isEqualTo(
                  new Outcome(
                      0, "cdb_latiss: 0016 -> 0015, 1 revision\n", Place.downgradeLines(16, 15)));
          assertThat(place.revise("downgrade", "0003"))
              .isEqualTo(
                  new Outcome(
                      0, "cdb_latiss: 0015 -> 0003, 12 revisions\n", Place.downgradeLines(15, 3)));
          assertThat(place.revise("downgrade", "base"))
              .isEqualTo(
                  new Outcome(
                      0, "cdb_latiss: 0003 -> 0000, 3 revisions\n", Place.downgradeLines(3, 0)));
          assertThat(place.revise("current")).isEqualTo(done("0000  (base)\n"));
        });
  }

  @TestFactory
  Stream<DynamicTest> nowhere() {
    return Story.each(
        "a target that cannot be is refused in a sentence",
        place -> {
          place.upgrade("0003");
          assertThat(place.revise("upgrade", "0002"))
              .isEqualTo(
                  failed(
                      2,
                      "cdb_latiss is at revision \"0003\", and \"0002\" lies the other way; use downgrade"));
          assertThat(place.revise("downgrade", "0004"))
              .isEqualTo(
                  failed(
                      2,
                      "cdb_latiss is at revision \"0003\", and \"0004\" lies the other way; use upgrade"));
          assertThat(place.revise("upgrade", "0099"))
              .isEqualTo(failed(2, "there is no revision \"0099\"; the head is \"0016\""));
          assertThat(place.revise("downgrade", "-4"))
              .isEqualTo(
                  failed(2, "current-4 is beyond the history, which goes from base to \"0016\""));
          assertThat(place.revise("current")).isEqualTo(done("0003  b801850c5cc9\n"));
        });
  }

  @TestFactory
  Stream<DynamicTest> names() {
    return Story.each(
        "-n says which database, once or several times",
        place -> {
          assertThat(place.revise("-n", "cdb_latiss", "current", "-n", "cdb_latiss"))
              .isEqualTo(done("0000  (base, never moved)\n"));
          assertThat(place.revise("-n", "cdb_latiss", "-n", "moon", "current"))
              .isEqualTo(
                  failed(
                      2,
                      "there is no database \"moon\"; say -n with %s, or -n all"
                          .formatted(String.join(" or ", known()))));
        });
  }

  @TestFactory
  Stream<DynamicTest> all() {
    return Story.each(
        "-n all moves each",
        place ->
            assertThat(
                    place
                        .launcher()
                        .with("REVISE_URL", place.url())
                        .run("upgrade", "0001", "-n", "all")
                        .out()
                        .lines())
                .containsExactlyElementsOf(
                    known().stream().map(name -> name + ": 0000 -> 0001, 1 revision").toList()));
  }

  private static List<String> known() {
    return Cases.known().map(ManagedDatabase::name).sorted().toList();
  }

  @TestFactory
  Stream<DynamicTest> verbosely() {
    return Story.each(
        "--verbose tells each operation",
        place ->
            assertThat(place.revise("upgrade", "0001", "--verbose").err())
                .startsWith(Place.upgradeLines(0, 1))
                .contains("\n  create table cdb_latiss.exposure\n"));
  }
}
