package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.entity.Mapped;
import dev.revise.entity.Sayable;
import dev.revise.revision.FrozenEntity;
import dev.revise.revision.FrozenEnum;
import dev.revise.revision.FrozenSet;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.source.jpa.EntitySource;
import dev.revise.testing.Compiled;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What is frozen of any schema compiles, and Hibernate reads from it what is mapped, no more.
 *
 * <p>{@code -Drevise.test.seeds=2000} tries more.
 */
class FrozenWriterLawsTest {
  private static final int SEEDS = Integer.getInteger("revise.test.seeds", 300);
  private static final FrozenSet BASE =
      FrozenSet.at(RevisionHistory.of(List.of()), RevisionId.BASE);

  @Test
  void a_random_schema_is_frozen_faithfully() throws Exception {
    Map<Integer, FrozenSet> sets = new LinkedHashMap<>();
    Map<String, String> sources = new HashMap<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Schema schema = new RandomSchemas(seed % 3 == 0 ? "cdb é" : "sky", new Random(seed)).next();
      FrozenSet set = BASE.next(schema);
      sets.put(seed, set);
      for (FrozenEntity entity : set.fresh()) {
        sources.put(className(seed, entity), writer(seed).write(entity, set, "V0001__Any").text());
      }
      for (FrozenEnum type : set.enums().values()) {
        sources.put(
            "seed" + seed + "." + type.name(), writer(seed).write(type, "V0001__Any").text());
      }
    }
    Compiled compiled = Compiled.of(sources);

    for (int seed : sets.keySet()) {
      assertFaithful(seed, sets.get(seed), compiled);
    }
  }

  private static void assertFaithful(int seed, FrozenSet set, Compiled compiled)
      throws ClassNotFoundException {
    for (FrozenEntity entity : set.fresh()) {
      Table read =
          EntitySource.of(List.of(compiled.loadClass(className(seed, entity))), "sky")
              .read()
              .table(entity.table());
      assertThat(mapped(read))
          .as("%d: %s", seed, entity)
          .isEqualTo(mapped(set.schema().table(entity.table())));
      assertThat(read.constraints()).hasSize(1);
      assertThat(read.indexes()).isEmpty();
    }
  }

  /** Of numbering, Hibernate's metadata say that of an only key alone. */
  private static Table mapped(Table table) {
    Table mapped = Mapped.of(table).orElseThrow().ignoringColumnOrder();
    return mapped.withColumns(
        mapped.columns().stream()
            .map(
                column ->
                    Sayable.isNumbered(column) ? column.withDefault(Optional.empty()) : column)
            .toList());
  }

  private static FrozenWriter writer(int seed) {
    return new FrozenWriter(new ModuleLayout("sky", Path.of("cdb-sky"), "seed" + seed), "sky");
  }

  private static String className(int seed, FrozenEntity entity) {
    return "seed" + seed + "." + entity.name();
  }
}
