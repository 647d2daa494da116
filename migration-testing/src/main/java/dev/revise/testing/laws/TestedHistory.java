package dev.revise.testing.laws;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionStep;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The history of which the laws are asked.
 *
 * @param directory where the files of its module are
 * @param values what the laws cannot find out
 */
record TestedHistory(ManagedDatabase database, Path directory, TestValues values) {

  RevisionHistory revisions() {
    return database.history();
  }

  /** One test: {@code cdb_latiss / the lock file matches}. */
  Stream<DynamicTest> test(String law, LawTest test) {
    return Stream.of(LawReport.test(database.name() + " / " + law, test));
  }

  /** One test a revision: {@code cdb_latiss / 0012 / follows the one before}. */
  Stream<DynamicTest> eachRevision(String law, RevisionTest test) {
    return revisions().steps().stream()
        .flatMap(step -> test(step.revision().id() + " / " + law, () -> test.run(step)));
  }

  Stream<DynamicTest> leftOut(String law, String reason) {
    return Stream.of(LawReport.leftOut(database.name() + " / " + law, reason));
  }

  /** Where one of the module's files is, whatever the module's directory is called. */
  Path file(Function<ModuleLayout, Path> file) {
    ModuleLayout layout = ModuleLayout.of(database);
    return directory.resolve(layout.module().relativize(file.apply(layout)));
  }

  /** What a law asks of one revision. */
  @FunctionalInterface
  interface RevisionTest {
    void run(RevisionStep step) throws Exception;
  }
}
