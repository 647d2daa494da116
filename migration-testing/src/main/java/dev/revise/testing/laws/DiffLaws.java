package dev.revise.testing.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.Drift;
import dev.revise.diff.SchemaDiff;
import dev.revise.operation.Operations;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.Schema;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The difference of any two revisions leads from one to the other, and back. */
final class DiffLaws {

  private DiffLaws() {}

  static Stream<DynamicTest> leadsToEveryRevision(TestedHistory history) {
    return history.eachRevision(
        "the difference leads to every revision and back",
        step -> {
          leads(Schema.empty(), step.after());
          leads(step.after(), Schema.empty());
          for (RevisionStep other : history.revisions().steps()) {
            leads(step.after(), other.after());
          }
        });
  }

  static Stream<DynamicTest> aRevisionThatWasNotApplied(TestedHistory history) {
    return history.eachRevision("not applied, it is a drift that mends", DiffLaws::mends);
  }

  private static void mends(RevisionStep step) {
    Drift drift = Drift.between(step.after(), step.before());
    assertThat(drift.isClean()).isEqualTo(same(step.after(), step.before()));
    Schema mended = drift.mending().applyTo(step.before());
    assertThat(Drift.between(step.after(), mended).isClean()).isTrue();
  }

  private static void leads(Schema from, Schema to) {
    Operations operations = SchemaDiff.between(from, to);
    assertThat(operations.list().isEmpty()).isEqualTo(same(from, to));
    assertThat(operations.applyTo(from).ignoringColumnOrder()).isEqualTo(to.ignoringColumnOrder());
    assertThat(operations.inverse().applyTo(to).ignoringColumnOrder())
        .isEqualTo(from.ignoringColumnOrder());
  }

  private static boolean same(Schema one, Schema other) {
    return one.ignoringColumnOrder().equals(other.ignoringColumnOrder());
  }
}
