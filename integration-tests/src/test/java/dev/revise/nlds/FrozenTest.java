package dev.revise.nlds;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.revise.generate.FrozenFiles;
import dev.revise.generate.SourceFile;
import dev.revise.laws.OwnFrozenEntities;
import dev.revise.revision.FrozenEntities;
import dev.revise.revision.RevisionId;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.laws.EnumValidatingH2;
import dev.revise.testing.laws.ValidatingSessions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The frozen entities of the catalogue, by the laws of the managed databases. */
class FrozenTest {
  private static final NldsDatabase NLDS = new NldsDatabase();

  @ParameterizedTest
  @EnumSource
  void each_set_validates_at_its_revision_and_reads_its_rows(DatabaseKind kind) throws Exception {
    try (Catalog catalog = Catalog.filled(kind)) {
      assertThat(read(catalog, 1))
          .hasToString(
              "{Aggregation=1, Checksum=1, File=6, Holding=1, Location=4, Tag=1, Transaction=1}");
      catalog.upgrade("2", Catalog.TENANCY, Catalog.TAPE_URL);
      assertThat(read(catalog, 2)).containsEntry("Location", 4).hasSize(7);
      catalog.upgrade("3");
      assertThat(read(catalog, 3)).containsEntry("File", 6).hasSize(7);
    }
  }

  private static Map<String, Integer> read(Catalog catalog, int revision) {
    Collection<Class<?>> entities = FrozenEntities.of(NLDS).at(new RevisionId(revision)).values();
    Map<String, Integer> rows = new TreeMap<>();
    Configuration configuration = ValidatingSessions.configuration(NLDS, catalog.place(), entities);
    if (catalog.place().kind() == DatabaseKind.H2) {
      configuration.setProperty("hibernate.dialect", EnumValidatingH2.class.getName());
    }
    try (SessionFactory sessions = configuration.buildSessionFactory()) {
      for (Class<?> entity : entities) {
        String query = "from " + entity.getName();
        int count =
            sessions.fromSession(
                session -> session.createSelectionQuery(query, entity).getResultList().size());
        rows.put(entity.getSimpleName(), count);
      }
    }
    return rows;
  }

  @Test
  void each_is_as_it_was_locked() throws Exception {
    FrozenFiles files = FrozenFiles.of(NLDS);
    List<SourceFile> there = new ArrayList<>();
    for (Path path : files.paths()) {
      Path source =
          Path.of("src/test/java").resolve(Path.of("nlds-catalog/src/main/java").relativize(path));
      there.add(new SourceFile(path, Files.readString(source)));
    }
    String lock = Files.readString(Path.of("src/test/resources/nlds/frozen.lock"));
    assertThat(files.missing(there, lock)).isEmpty();
    assertThat(there).hasSize(12);
  }

  @Test
  void revisions_know_their_own_alone() {
    classes()
        .that()
        .resideOutsideOfPackage("dev.revise.nlds")
        .should(new OwnFrozenEntities(NLDS))
        .check(new ClassFileImporter().importPackages("dev.revise.nlds"));
  }
}
