package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.Drift;
import dev.revise.diff.SchemaDiff;
import dev.revise.operation.Operations;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.Schema;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The difference of any two revisions leads from one to the other, and back. */
class DiffLawsTest {

  @TestFactory
  Stream<DynamicTest> the_difference_leads_to_every_revision_and_back() {
    return EachDatabase.all()
        .keepsAtEachRevision(
            "the difference leads to every revision and back",
            (database, step) -> {
              leads(Schema.empty(), step.after());
              leads(step.after(), Schema.empty());
              for (RevisionStep other : database.history().steps()) {
                leads(step.after(), other.after());
              }
            });
  }

  @TestFactory
  Stream<DynamicTest> a_revision_that_was_not_applied_is_a_drift_that_mends() {
    return EachDatabase.all()
        .keepsAtEachRevision(
            "not applied, it is a drift that mends", (database, step) -> mends(step));
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
