package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.generate.ModuleLayout;
import dev.revise.operation.Operations;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionLock;
import dev.revise.revision.RevisionStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Law 1, which needs no database: one head, an unbroken chain, nobody edited a revision. */
class HistoryLawsTest {

  @TestFactory
  Stream<DynamicTest> the_lock_file_matches() {
    return Case.databases()
        .map(
            database ->
                DynamicTest.dynamicTest(
                    database.name() + " / the lock file matches",
                    () ->
                        assertThatCode(
                                () -> RevisionLock.verify(database.history(), lock(database)))
                            .doesNotThrowAnyException()));
  }

  @TestFactory
  Stream<DynamicTest> the_chain_is_unbroken() {
    return eachRevision("follows the one before", HistoryLawsTest::followsTheOneBefore);
  }

  @TestFactory
  Stream<DynamicTest> the_downgrade_is_the_inverse() {
    return eachRevision(
        "the downgrade is the inverse", (database, step) -> downgradeIsTheInverse(step));
  }

  private static Stream<DynamicTest> eachRevision(
      String law, BiConsumer<ManagedDatabase, RevisionStep> test) {
    return Case.databases()
        .flatMap(
            database ->
                database.history().steps().stream()
                    .map(
                        step ->
                            DynamicTest.dynamicTest(
                                named(database, step, law), () -> test.accept(database, step))));
  }

  @TestFactory
  Stream<DynamicTest> the_sql_is_the_reviewed_one() {
    return Case.databases()
        .flatMap(
            database ->
                database.history().steps().stream().flatMap(step -> goldens(database, step)));
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

  private static Stream<DynamicTest> goldens(ManagedDatabase database, RevisionStep step) {
    return Dialects.all().stream()
        .flatMap(
            dialect ->
                Stream.of(
                    golden(database, step, "up", dialect, step.upgrade()),
                    golden(database, step, "down", dialect, step.downgrade())));
  }

  private static DynamicTest golden(
      ManagedDatabase database,
      RevisionStep step,
      String way,
      Dialect dialect,
      Operations operations) {
    Path file =
        Path.of("..")
            .resolve(ModuleLayout.of(database).golden(step.revision().id(), way, dialect.name()));
    return DynamicTest.dynamicTest(
        named(database, step, "the " + way + " SQL for " + dialect.name() + " is the reviewed one"),
        () -> assertGolden(file, dialect.script(operations)));
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

  private static String named(ManagedDatabase database, RevisionStep step, String law) {
    return "%s / %s / %s"
        .formatted(database.name(), step.revision().id(), law)
        .toLowerCase(Locale.ROOT);
  }
}
