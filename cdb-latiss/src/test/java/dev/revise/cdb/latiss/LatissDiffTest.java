package dev.revise.cdb.latiss;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.Drift;
import dev.revise.diff.SchemaDiff;
import dev.revise.operation.Operations;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Schema;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The difference of any two revisions leads from one to the other, and back. */
class LatissDiffTest {
  private static final RevisionHistory HISTORY = new LatissDatabase().history();
  private static final List<Schema> SCHEMAS = ids().map(HISTORY::schemaAt).toList();

  @ParameterizedTest
  @MethodSource("ids")
  void leads_to_every_revision_and_back(RevisionId id) {
    Schema from = HISTORY.schemaAt(id);

    assertThat(SCHEMAS).allSatisfy(to -> leads(from, to));
  }

  @ParameterizedTest
  @MethodSource("upgrades")
  void a_revision_that_was_not_applied_is_a_drift_that_mends(RevisionId id) {
    Schema before = HISTORY.step(id).before();
    Schema after = HISTORY.step(id).after();
    Drift drift = Drift.between(after, before);

    assertThat(drift.isClean()).isFalse();
    assertThat(Drift.between(after, drift.mending().applyTo(before)).isClean()).isTrue();
  }

  static Stream<RevisionId> ids() {
    return IntStream.rangeClosed(0, HISTORY.head().number()).mapToObj(RevisionId::new);
  }

  static Stream<RevisionId> upgrades() {
    return ids().skip(1);
  }

  private static void leads(Schema from, Schema to) {
    Operations operations = SchemaDiff.between(from, to);
    assertThat(operations.list().isEmpty())
        .isEqualTo(from.ignoringColumnOrder().equals(to.ignoringColumnOrder()));
    assertThat(operations.applyTo(from).ignoringColumnOrder()).isEqualTo(to.ignoringColumnOrder());
    assertThat(operations.inverse().applyTo(to).ignoringColumnOrder())
        .isEqualTo(from.ignoringColumnOrder());
  }
}
