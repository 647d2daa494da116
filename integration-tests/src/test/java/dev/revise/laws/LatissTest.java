package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.cdb.latiss.LatissDatabase;
import dev.revise.generate.RevisionDraft;
import dev.revise.generate.RevisionWriter;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.source.felis.FelisSource;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What holds for cdb_latiss alone. */
class LatissTest {
  private static final LatissDatabase DATABASE = new LatissDatabase();

  @Test
  void a_written_revision_calls_things_by_the_names_of_the_module() {
    RevisionStep step = DATABASE.history().step(new RevisionId(16));
    RevisionDraft draft =
        new RevisionDraft(
            step.revision().id(), "Up", LocalDate.of(2026, 11, 21), step.before(), step.upgrade());

    assertThat(RevisionWriter.of(DATABASE).write(draft).text())
        .contains("extends LatissRevision", ".table(CCDEXPOSURE)")
        .contains(".grant(Privilege.SELECT, USDF, OODS);")
        .doesNotContain("private static final", "schema.apply");
  }

  @Test
  void tables_with_measurements_are_never_dropped() {
    Path felis = Path.of("..", "cdb-latiss", "src", "main", "felis", "cdb_latiss.yaml");

    assertThat(FelisSource.of(felis).reading().hints().neverDropped().match("visit1_quicklook"))
        .isTrue();
  }
}
