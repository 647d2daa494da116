package dev.revise.launcher;

import static dev.revise.launcher.Outcome.done;
import static dev.revise.launcher.Outcome.failed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.revision.RevisionId;
import dev.revise.testing.EachServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code identify} and {@code adopt}. */
@EachServer
class AdoptTest {
  private static final String BY_HAND =
      "ALTER TABLE \"cdb_latiss\".\"visit1_quicklook\" ADD COLUMN \"by_hand\" integer";
  private static final String DIFFERENCE =
      "column cdb_latiss.visit1_quicklook.by_hand is not expected";

  @TestFactory
  Stream<DynamicTest> exactly() {
    return Story.each(
        "what has no history is identified and adopted",
        place -> {
          place.upgrade("0011");
          place.dropHistory();
          var before = place.catalogue();
          assertThat(place.revise("upgrade"))
              .isEqualTo(
                  failed(
                      1,
                      "cdb_latiss has %d tables but no history; take it over with revise -n cdb_latiss adopt"
                          .formatted(tables())));
          assertThat(place.revise("identify")).isEqualTo(done("0011  28c1d06f768d  (exact)\n"));
          assertThat(place.revise("adopt"))
              .isEqualTo(done("cdb_latiss is ours, at 0011, Alembic's 28c1d06f768d\n"));
          assertThat(place.catalogue()).isEqualTo(before);
          assertThat(place.revise("adopt"))
              .isEqualTo(
                  failed(
                      1,
                      "cdb_latiss is ours already, at revision 0011; to correct that use stamp"));
          place.revise("downgrade", "-1").succeeds();
          assertThat(place.revise("upgrade").out())
              .isEqualTo("cdb_latiss: 0010 -> 0016, 6 revisions\n");
        });
  }

  private static int tables() {
    return Place.LATISS.history().schemaAt(new RevisionId(11)).tables().size();
  }

  @TestFactory
  Stream<DynamicTest> nearly() {
    return Story.each(
        "what differs is identified as the nearest, and adopted by word alone",
        place -> {
          place.upgrade("0011");
          place.dropHistory();
          place.execute(BY_HAND);
          assertThat(place.revise("identify"))
              .isEqualTo(
                  new Outcome(1, "0011  28c1d06f768d  (nearest)\n  " + DIFFERENCE + "\n", ""));
          assertThat(place.revise("adopt"))
              .isEqualTo(
                  failed(
                      1,
                      "cdb_latiss is at no revision exactly; the nearest is 0011, with 1 difference: %s. Mend that, or say --revision 0011 if it is meant"
                          .formatted(DIFFERENCE)));
          assertThat(place.revise("current"))
              .isEqualTo(
                  new Outcome(
                      2,
                      "cdb_latiss has %d tables but no history; ask revise -n cdb_latiss identify which revision that is, then take it over with revise -n cdb_latiss adopt\n"
                          .formatted(tables()),
                      ""));
          assertThat(place.revise("adopt", "--revision", "11"))
              .isEqualTo(
                  done(
                      "cdb_latiss is ours, at 0011, Alembic's 28c1d06f768d\n  "
                          + DIFFERENCE
                          + "\n"));
          assertThat(place.revise("current").out()).isEqualTo("0011  28c1d06f768d\n");
        });
  }

  @TestFactory
  Stream<DynamicTest> nothing() {
    return Story.each(
        "an empty database is base, and there is nothing to adopt",
        place -> {
          assertThat(place.revise("identify")).isEqualTo(done("0000  (exact)\n"));
          assertThat(place.revise("adopt"))
              .isEqualTo(
                  failed(
                      1,
                      "cdb_latiss is nearest to base: it is empty; there is nothing to take over,"
                          + " use upgrade"));
        });
  }

  @TestFactory
  Stream<DynamicTest> others() {
    return Story.each(
        "a schema that holds only what others put there is adopted at base, and upgraded",
        place -> {
          place.execute(
              "CREATE SCHEMA \"cdb_latiss\"",
              "CREATE TABLE \"cdb_latiss\".\"other\" (\"id\" integer)");
          assertThat(place.revise("adopt"))
              .isEqualTo(
                  failed(
                      1,
                      "cdb_latiss is nearest to base, with 1 difference: table cdb_latiss.other is"
                          + " not expected; to keep those objects beside its own tables, pass"
                          + " --revision base, then run upgrade"));
          place.revise("adopt", "--revision", "base").succeeds();
          assertThat(place.revise("upgrade").out())
              .isEqualTo("cdb_latiss: 0000 -> 0016, 16 revisions\n");
          assertThat(place.revise("check", "--ignore", "other").out())
              .startsWith("cdb_latiss is as revision 0016 says\n");
        });
  }
}
