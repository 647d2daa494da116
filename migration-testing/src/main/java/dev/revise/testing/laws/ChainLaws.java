package dev.revise.testing.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.revise.dialect.Dialects;
import dev.revise.operation.Operations;
import dev.revise.revision.CommandHint;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.RevisionHistory;
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

/** What needs no database: one head, an unbroken chain, nobody edited a revision. */
final class ChainLaws {

  private ChainLaws() {}

  static Stream<DynamicTest> theLockFileMatches(TestedHistory history) {
    return history.test(
        "the lock file matches",
        () ->
            assertThatCode(
                    () ->
                        RevisionLock.verify(
                            history.revisions(), lines(history.file(ModuleLayout::lock))))
                .doesNotThrowAnyException());
  }

  static Stream<DynamicTest> theChainIsUnbroken(TestedHistory history) {
    return history.eachRevision(
        "follows the one before", step -> followsTheOneBefore(history.revisions(), step));
  }

  static Stream<DynamicTest> theDowngradeIsTheInverse(TestedHistory history) {
    return history.eachRevision("the downgrade is the inverse", ChainLaws::downgradeIsTheInverse);
  }

  static Stream<DynamicTest> theSqlIsTheReviewedOne(TestedHistory history) {
    return Stream.concat(
        eachGolden(history, "up", RevisionStep::upgrade),
        eachGolden(history, "down", RevisionStep::downgrade));
  }

  private static List<String> lines(Path lock) throws IOException {
    assertThat(lock)
        .as(
            "the hashes of the revisions, which %s writes; restore the file",
            CommandHint.of("revision"))
        .isRegularFile();
    return Files.readAllLines(lock);
  }

  private static void followsTheOneBefore(RevisionHistory history, RevisionStep step) {
    RevisionId id = step.revision().id();
    assertThat(step.before()).isEqualTo(history.schemaAt(new RevisionId(id.number() - 1)));
    assertThat(step.after()).isEqualTo(step.upgrade().applyTo(step.before()));
    assertThat(history.head()).isGreaterThanOrEqualTo(id);
  }

  private static void downgradeIsTheInverse(RevisionStep step) {
    assertThat(step.downgrade().applyTo(step.after()).ignoringColumnOrder())
        .isEqualTo(step.before().ignoringColumnOrder());
    assertThat(step.downgrade().inverse()).isEqualTo(step.upgrade());
  }

  private static Stream<DynamicTest> eachGolden(
      TestedHistory history, String way, Function<RevisionStep, Operations> operations) {
    return Dialects.all().stream()
        .flatMap(
            dialect ->
                history.eachRevision(
                    "the " + way + " SQL for " + dialect.name() + " is the reviewed one",
                    step ->
                        assertGolden(
                            history.file(
                                layout -> layout.golden(step.revision().id(), way, dialect.name())),
                            dialect.script(operations.apply(step)))));
  }

  /** {@code -Dgoldens=write} writes them; whoever does reads the diff. */
  private static void assertGolden(Path file, String script) throws IOException {
    if ("write".equals(System.getProperty("goldens"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, script);
    }
    assertThat(file)
        .as("the reviewed SQL; -Dgoldens=write writes it, look at it then")
        .isRegularFile();
    assertThat(script).isEqualTo(Files.readString(file));
  }
}
