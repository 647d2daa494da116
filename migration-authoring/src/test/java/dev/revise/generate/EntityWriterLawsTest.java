package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.SchemaDiff;
import dev.revise.entity.Unsaid;
import dev.revise.schema.MigrationException;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Schema;
import dev.revise.testing.Compiled;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What is written, compiled and read again is what was there, up to what entities have no words
 * for; what cannot be written is refused.
 *
 * <p>{@code -Drevise.test.seeds=2000} tries more.
 */
class EntityWriterLawsTest {
  private static final int SEEDS = Integer.getInteger("revise.test.seeds", 300);

  @Test
  void a_random_schema_is_written_faithfully_or_refused() throws Exception {
    WrittenEntities entities = new WrittenEntities();
    Map<String, Schema> written = new HashMap<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      String name = seed % 3 == 0 ? "cdb é" : "sky";
      Schema schema = new RandomSchemas(name, new Random(seed)).next();
      try {
        entities.with("seed" + seed, seed % 5 == 0 ? "public" : name, schema);
        written.put("seed" + seed, schema);
      } catch (MigrationException refused) {
        assertThat(refused).hasMessageContaining("Hibernate cannot write the name");
      }
    }
    Compiled compiled = entities.compiled();

    assertThat(written.size()).isGreaterThan(SEEDS / 3);
    for (String seed : written.keySet()) {
      assertFaithful(entities, compiled, seed, written.get(seed));
    }
  }

  private static void assertFaithful(
      WrittenEntities entities, Compiled compiled, String seed, Schema schema) throws Exception {
    Schema read = entities.read(seed, compiled);

    assertThat(SchemaDiff.between(schema, Unsaid.from(schema, read)).list())
        .as("%s: %s", seed, entities.files(seed))
        .isEmpty();
  }
}
