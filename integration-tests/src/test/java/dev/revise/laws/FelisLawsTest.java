package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.SchemaDiff;
import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.Schema;
import dev.revise.source.felis.FelisSource;
import dev.revise.source.felis.FelisText;
import dev.revise.source.felis.FelisWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a revision says, Felis and an overlay can say. */
class FelisLawsTest {
  @TempDir private Path directory;

  @TestFactory
  Stream<DynamicTest> each_revision_is_a_felis_file_again() {
    return EachDatabase.all()
        .keepsAtEachRevision(
            "is a Felis file again", (database, step) -> comesBack(database, step.after()));
  }

  private void comesBack(ManagedDatabase database, Schema schema) throws IOException {
    FelisText text = FelisWriter.write(database.schema(), schema);
    Path file = Files.createTempFile(directory, database.name(), ".yaml");
    Files.writeString(file, text.felis());
    String overlay = file.getFileName().toString().replaceAll("yaml$", "overlay.yaml");
    Files.writeString(directory.resolve(overlay), text.overlay().orElse("{}"));

    assertThat(SchemaDiff.between(schema, FelisSource.of(file).read()).list()).isEmpty();
  }
}
