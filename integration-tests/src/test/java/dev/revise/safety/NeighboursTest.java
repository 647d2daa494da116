package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.laws.Cases;
import dev.revise.revision.ManagedDatabase;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.PostgresExtension;
import dev.revise.testing.TestDatabase;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * All managed databases in one database of PostgreSQL, as at an observatory, each moved by a
 * process of its own at the same moment.
 */
@ExtendWith(PostgresExtension.class)
@EachServer
class NeighboursTest {
  private final List<ManagedDatabase> databases = Cases.known().toList();

  @Test
  void move_at_once_and_leave_each_other_alone() throws Exception {
    assertThat(databases).hasSizeGreaterThan(1);
    try (TestDatabase place = DatabaseKind.POSTGRESQL.fresh()) {
      upgrade(place);
      ManagedDatabase stays = databases.get(0);
      together(place, database -> move(database.equals(stays) ? "head-1" : "base"));
      upgrade(place);
      together(place, database -> move("base"));
      for (ManagedDatabase database : databases) {
        assertThat(Site.of(database, place).catalogue().about(database.schema())).isEmpty();
      }
    }
  }

  private void upgrade(TestDatabase place) throws Exception {
    together(place, database -> List.of("upgrade"));
    for (ManagedDatabase database : databases) {
      requireHead(database, place);
    }
  }

  private static List<String> move(String target) {
    return List.of("downgrade", target, "--allow-data-loss");
  }

  private static void requireHead(ManagedDatabase database, TestDatabase place) throws Exception {
    try (Site alone = Site.at(database, DatabaseKind.POSTGRESQL, database.history().head())) {
      Site here = Site.of(database, place);
      assertThat(
              LineDifferences.between(
                  alone.catalogue().about(database.schema()),
                  here.catalogue().about(database.schema())))
          .isEmpty();
      assertThat(here.applied()).hasSize(database.history().head().number());
    }
  }

  private void together(TestDatabase place, Function<ManagedDatabase, List<String>> arguments)
      throws InterruptedException {
    Map<String, Jvm> running = new TreeMap<>();
    try {
      for (ManagedDatabase database : databases) {
        List<String> all = new ArrayList<>(arguments.apply(database));
        all.addAll(List.of("--lock-timeout", "9m"));
        running.put(database.name(), Jvm.revise(database, place, all.toArray(String[]::new)));
      }
      for (Map.Entry<String, Jvm> one : running.entrySet()) {
        assertThat(one.getValue().exit())
            .as(() -> one.getKey() + ": " + one.getValue().output())
            .isZero();
      }
    } finally {
      running.values().forEach(Jvm::close);
    }
  }
}
