package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.revision.ModuleLayout;
import dev.revise.operation.Operations;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionLock;
import dev.revise.revision.RevisionStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Law 1, which needs no database: one head, an unbroken chain, nobody edited a revision. */
class HistoryLawsTest {

  @TestFactory
  Stream<DynamicTest> the_lock_file_matches() {
    return EachDatabase.all()
        .keeps(
            "the lock file matches",
            database ->
                assertThatCode(() -> RevisionLock.verify(database.history(), lock(database)))
                    .doesNotThrowAnyException());
  }

  @TestFactory
  Stream<DynamicTest> the_chain_is_unbroken() {
    return EachDatabase.all()
        .keepsAtEachRevision("follows the one before", HistoryLawsTest::followsTheOneBefore);
  }

  @TestFactory
  Stream<DynamicTest> the_downgrade_is_the_inverse() {
    return EachDatabase.all()
        .keepsAtEachRevision(
            "the downgrade is the inverse", (database, step) -> downgradeIsTheInverse(step));
  }

  @TestFactory
  Stream<DynamicTest> the_up_sql_is_the_reviewed_one() {
    return eachGolden("up", RevisionStep::upgrade);
  }

  @TestFactory
  Stream<DynamicTest> the_down_sql_is_the_reviewed_one() {
    return eachGolden("down", RevisionStep::downgrade);
  }

  private static void followsTheOneBefore(ManagedDatabase database, RevisionStep step) {
    RevisionId id = step.revision().id();
    assertThat(step.before())
        .isEqualTo(database.history().schemaAt(new RevisionId(id.number() - 1)));
    assertThat(step.after()).isEqualTo(step.upgrade().applyTo(step.before()));
    assertThat(database.history().head()).isGreaterThanOrEqualTo(id);
  }

  private static void downgradeIsTheInverse(RevisionStep step) {
    assertThat(step.downgrade().applyTo(step.after()).ignoringColumnOrder())
        .isEqualTo(step.before().ignoringColumnOrder());
    assertThat(step.downgrade().inverse()).isEqualTo(step.upgrade());
  }

  private static Stream<DynamicTest> eachGolden(
      String way, Function<RevisionStep, Operations> operations) {
    return Dialects.all().stream()
        .flatMap(
            dialect ->
                EachDatabase.all()
                    .keepsAtEachRevision(
                        "the " + way + " SQL for " + dialect.name() + " is the reviewed one",
                        (database, step) ->
                            assertGolden(
                                golden(database, step, way, dialect),
                                dialect.script(operations.apply(step)))));
  }

  private static Path golden(
      ManagedDatabase database, RevisionStep step, String way, Dialect dialect) {
    return Path.of("..")
        .resolve(ModuleLayout.of(database).golden(step.revision().id(), way, dialect.name()));
  }

  /** {@code -Dgoldens=write} writes them; whoever does reads the diff. */
  private static void assertGolden(Path file, String script) throws IOException {
    if ("write".equals(System.getProperty("goldens"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, script);
    }
    assertThat(script).isEqualTo(Files.readString(file));
  }

  private static List<String> lock(ManagedDatabase database) throws IOException {
    return Files.readAllLines(Path.of("..").resolve(ModuleLayout.of(database).lock()));
  }
}
