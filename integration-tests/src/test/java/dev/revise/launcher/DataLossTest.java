package dev.revise.launcher;

import static dev.revise.launcher.Outcome.done;
import static dev.revise.launcher.Outcome.failed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.site.LineDifferences;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code --dry-run}, and what stands between an operator and lost data. */
class DataLossTest {

  @TestFactory
  Stream<DynamicTest> dry_run() {
    return Story.each(
        "upgrade --dry-run shows operations and locks, and changes nothing",
        place -> {
          place.upgrade("0010");
          var before = place.catalogue();
          String locks =
              place.kind() == DatabaseKind.H2
                  ? "  lock: EXCLUSIVE on cdb_latiss.exposure\n"
                  : """
                      lock: ACCESS EXCLUSIVE on cdb_latiss.exposure
                      lock: ACCESS EXCLUSIVE on cdb_latiss.visit1
                    """;
          assertThat(place.revise("upgrade", "+1", "--dry-run"))
              .isEqualTo(
                  done(
                      """
                      cdb_latiss from 0010 to 0011

                      0011  Add column scheduler note
                        add column cdb_latiss.exposure.scheduler_note
                        replace view cdb_latiss.visit1
                      %s
                      Nothing is lost.
                      """
                          .formatted(locks)));
          assertThat(place.revise("upgrade", "10", "--dry-run"))
              .isEqualTo(done("cdb_latiss is at 0010 already\n"));
          assertThat(LineDifferences.between(before, place.catalogue())).isEmpty();
          assertThat(place.revise("current").out()).isEqualTo("0010  99ff646cd4b0\n");
        });
  }

  @TestFactory
  Stream<DynamicTest> losses() {
    return Story.each(
        "downgrade lists what is lost, refuses, and does it when that is allowed",
        place -> {
          place.upgrade("0013");
          place.seed("0013");
          String rows = place.rows("0013");
          assertThat(place.revise("downgrade", "0011", "--dry-run").out())
              .contains("\n  drop column cdb_latiss.exposure.can_see_sky\n")
              .endsWith(
                  """

                  This is lost:
                    cdb_latiss.ccdexposure.pgs_region: 3 values
                    cdb_latiss.exposure.pgs_region: 3 values
                    cdb_latiss.exposure.can_see_sky: 3 values
                  """);
          assertThat(place.revise("downgrade", "0011"))
              .isEqualTo(
                  failed(
                      5,
                      "downgrade from 0013 to 0011 of cdb_latiss would lose column cdb_latiss.ccdexposure.pgs_region with 3 values, column cdb_latiss.exposure.pgs_region with 3 values, column cdb_latiss.exposure.can_see_sky with 3 values; nothing was changed: say --allow-data-loss if that is meant"));
          assertThat(place.rows("0013")).isEqualTo(rows);
          assertThat(place.revise("downgrade", "0011", "--allow-data-loss"))
              .isEqualTo(
                  new Outcome(
                      0, "cdb_latiss: 0013 -> 0011, 2 revisions\n", Place.downgradeLines(13, 11)));
          assertThat(place.revise("downgrade", "base").err())
              .contains("table cdb_latiss.exposure with 3 rows");
          assertThat(place.revise("current").out()).isEqualTo("0011  28c1d06f768d\n");
        });
  }

  @TestFactory
  Stream<DynamicTest> protection() {
    return Story.each(
        "a protected environment moves only when somebody says its name",
        place -> {
          Configured.file(
              place.home().resolve("site"),
              """
              [environments.summit]
              url = "%s"
              protected = true
              """
                  .formatted(place.url()));
          Launcher site =
              place.stranger().with("XDG_CONFIG_HOME", place.home().resolve("site").toString());
          String refusal =
              "cdb_latiss is protected in environment summit; nothing was changed: say --yes-really cdb_latiss to ";
          assertThat(site.run("-e", "summit", "upgrade", "0002"))
              .isEqualTo(failed(5, refusal + "upgrade from 0000 to 0002"));
          Outcome stamp = site.run("--url", place.url(), "stamp", "0002");
          stamp.endsWith(5);
          assertThat(stamp.err()).endsWith("error: " + refusal + "stamp 0002\n");
          site.run("-e", "summit", "upgrade", "0002", "--yes-really", "cdb_ats").endsWith(5);
          assertThat(site.run("-e", "summit", "current"))
              .isEqualTo(done("0000  (base, never moved)\n"));
          assertThat(site.run("-e", "summit", "upgrade", "2", "--yes-really", "cdb_latiss").out())
              .isEqualTo("cdb_latiss: 0000 -> 0002, 2 revisions\n");
          assertThat(site.run("-e", "summit", "downgrade", "base", "--allow-data-loss"))
              .isEqualTo(failed(5, refusal + "downgrade from 0002 to 0000"));
          assertThat(site.run("-e", "summit", "downgrade", "base", "--yes-really", "cdb_latiss"))
              .isEqualTo(
                  failed(
                      5,
                      "cdb_latiss is protected, and base leaves nothing of it; say --allow-data-loss as well"));
          assertThat(
                  site.run(
                          "-e",
                          "summit",
                          "downgrade",
                          "base",
                          "--yes-really",
                          "cdb_latiss",
                          "--allow-data-loss")
                      .out())
              .isEqualTo("cdb_latiss: 0002 -> 0000, 2 revisions\n");
        });
  }
}
