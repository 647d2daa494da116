package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.generate.RevisionDraft;
import dev.revise.generate.RevisionWriter;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.source.felis.FelisSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for cdb_latiss alone. */
class LatissTest {

  @TestFactory
  Stream<DynamicTest> a_written_revision_calls_things_by_the_names_of_the_module() {
    return alone("a written revision calls things by the names of the module", LatissTest::names);
  }

  private static void names(ManagedDatabase latiss) {
    RevisionStep step = latiss.history().step(new RevisionId(16));
    RevisionDraft draft =
        new RevisionDraft(
            step.revision().id(), "Up", LocalDate.of(2026, 11, 21), step.before(), step.upgrade());

    assertThat(RevisionWriter.of(latiss).write(draft).text())
        .contains("extends LatissRevision", ".table(CCDEXPOSURE)")
        .contains(".grant(Privilege.SELECT, USDF, OODS);")
        .doesNotContain("private static final", "schema.apply");
  }

  @TestFactory
  Stream<DynamicTest> tables_with_measurements_are_never_dropped() {
    return alone("tables with measurements are never dropped", latiss -> measurementsStay());
  }

  private static void measurementsStay() {
    Path felis = Path.of("..", "cdb-latiss", "src", "main", "felis", "cdb_latiss.yaml");

    assertThat(FelisSource.of(felis).reading().hints().neverDropped().match("visit1_quicklook"))
        .isTrue();
  }

  private static Stream<DynamicTest> alone(String law, EachDatabase.DatabaseTest test) {
    return EachDatabase.that(database -> database.name().equals("cdb_latiss")).keeps(law, test);
  }
}
