package dev.revise.cdb.latiss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.revise.diff.Drift;
import dev.revise.diff.SchemaDiff;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.Schema;
import dev.revise.source.felis.FelisSource;
import dev.revise.source.felis.FelisText;
import dev.revise.source.felis.FelisWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class LatissFelisTest {
  private static final Path FELIS = Path.of("src", "main", "felis", "cdb_latiss.yaml");

  @TempDir private Path directory;

  private final RevisionHistory history = new LatissDatabase().history();

  @Test
  void the_felis_file_and_its_overlay_say_what_the_history_does() {
    Schema head = history.schemaAt(history.head());
    Schema felis = FelisSource.of(FELIS).read();

    assertThat(Drift.between(head, felis).differences()).isEmpty();
    assertThat(felis.ignoringColumnOrder()).isEqualTo(head.ignoringColumnOrder());
  }

  @TestFactory
  Stream<DynamicTest> each_revision_is_a_felis_file_again() {
    return history.steps().stream()
        .map(step -> step.revision().id())
        .map(id -> dynamicTest(id.toString(), () -> assertComesBack(history.schemaAt(id))));
  }

  private void assertComesBack(Schema schema) throws IOException {
    FelisText text = FelisWriter.write("cdb_latiss", schema);
    Path file = directory.resolve("cdb_latiss.yaml");
    Files.writeString(file, text.felis());
    Files.writeString(directory.resolve("cdb_latiss.overlay.yaml"), text.overlay().orElse("{}"));

    assertThat(SchemaDiff.between(schema, FelisSource.of(file).read()).list()).isEmpty();
  }

  @Test
  void tables_with_measurements_are_never_dropped() {
    assertThat(FelisSource.of(FELIS).reading().hints().neverDropped().match("visit1_quicklook"))
        .isTrue();
  }
}
