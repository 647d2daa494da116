package dev.revise.testing.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.entity.Mapped;
import dev.revise.revision.FrozenEntities;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.testing.site.Site;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DynamicTest;

/** The frozen entities of a revision fit the database at that revision, for ever. */
final class FrozenLaws {
  private static final String LAW =
      "frozen entities validate, and a row of each is written and read";

  private FrozenLaws() {}

  /**
   * @param lock the file that tells of frozen entities
   */
  static Stream<DynamicTest> rowsOfEach(Case one, Path lock) {
    return Files.exists(lock)
        ? one.eachRevision(LAW, step -> rowOfEach(one, step))
        : Stream.of(one.leftOut(LAW, "there is no " + lock + ", so nothing is frozen"));
  }

  private static void rowOfEach(Case one, RevisionStep step) throws Exception {
    SortedMap<TableName, Class<?>> entities =
        FrozenEntities.of(one.database()).at(step.revision().id());
    Set<TableName> tables = mapped(step.after());
    assertThat(entities.keySet()).containsExactlyInAnyOrderElementsOf(tables);
    try (Site site = one.at(step.revision().id());
        SessionFactory sessions =
            ValidatingSessions.open(one.database(), site.place(), entities.values())) {
      WrittenRows rows = new WrittenRows(sessions, step.after());
      for (TableName table : tables) {
        rows.write(table, entities.get(table));
      }
      rows.requireRead();
      rows.reportRefused();
    }
  }

  /** Those that an entity can map. */
  private static Set<TableName> mapped(Schema schema) {
    Set<TableName> tables = EntityLaws.referencedFirst(schema);
    tables.removeIf(table -> !Mapped.isPossible(schema.table(table)));
    return tables;
  }
}
