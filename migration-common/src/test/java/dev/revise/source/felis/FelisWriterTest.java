package dev.revise.source.felis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.SchemaDiff;
import dev.revise.schema.MigrationException;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Schema;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FelisWriterTest {
  private static final int SCHEMAS = 3000;

  @TempDir Path directory;

  @Test
  void random_schemas_come_back() {
    int written = 0;
    for (int seed = 0; seed < SCHEMAS; seed++) {
      Schema schema = new RandomSchemas("s", new Random(seed)).next();
      if (comesBack(schema, seed)) {
        written++;
      }
    }
    System.err.println("WRITTEN " + written);
  }

  private boolean comesBack(Schema schema, int seed) {
    FelisText text;
    try {
      text = FelisWriter.write("s", schema);
    } catch (FelisException e) {
      throw new AssertionError("seed " + seed, e);
    } catch (MigrationException e) {
      assertThat(e).as("seed " + seed).hasMessageContaining("blanks around its name");
      assertThat(schema.toString()).contains(" blank ");
      return false;
    }
    FelisFile files = new FelisFile(directory).with("s.yaml", text.felis());
    files.with("s.overlay.yaml", text.overlay().orElse("ignore: []\n"));
    Schema back = files.source("s.yaml").read();
    assertThat(SchemaDiff.between(schema, back).list()).as("seed " + seed).isEmpty();
    return true;
  }
}
