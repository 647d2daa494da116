package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.operation.DropColumn;
import dev.revise.operation.Operations;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.Schema;
import dev.revise.testing.EachServer;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Law 7: rows survive up and down where no operation loses data. */
@EachServer
class RowsLawsTest {

  @TestFactory
  Stream<DynamicTest> rows_survive_up_and_down() {
    return Case.all()
        .flatMap(
            one -> one.eachRevision("rows survive up and down", step -> rowsSurvive(one, step)));
  }

  private static void rowsSurvive(Case one, RevisionStep step) throws Exception {
    try (Site site = one.at(Case.before(step));
        Connection connection = site.connect()) {
      SeededRows.insert(connection, step.before(), step.after());
      Content before = Content.of(connection, step.before());
      site.upgrade(step.revision().id());
      Content after = Content.of(connection, step.after());
      assertThat(after.within(before)).isEqualTo(before.within(after));
      assertThat(step.after().tables().keySet()).containsAll(step.before().tables().keySet());
      site.downgrade(Case.before(step));
      List<String> lost = droppedBy(step.upgrade());
      assertThat(Content.of(connection, step.before()).without(lost))
          .isEqualTo(before.without(lost));
    }
  }

  @TestFactory
  Stream<DynamicTest> rows_of_the_first_revision_reach_head_and_come_back() {
    return Case.all()
        .map(
            one ->
                one.test("rows of the first revision reach head and come back", () -> travel(one)));
  }

  private static void travel(Case one) throws Exception {
    RevisionHistory history = one.database().history();
    RevisionId first = new RevisionId(1);
    Schema atFirst = history.schemaAt(first);
    Schema atHead = history.schemaAt(history.head());
    List<String> lost =
        history.steps().stream().flatMap(step -> droppedBy(step.upgrade()).stream()).toList();
    try (Site site = one.at(first);
        Connection connection = site.connect()) {
      SeededRows.insert(connection, atFirst, second(history));
      Content before = Content.of(connection, atFirst);
      site.upgrade(history.head());
      Content after = Content.of(connection, atHead);
      assertThat(after.within(before)).isEqualTo(before.within(after));
      site.downgrade(first);
      assertThat(Content.of(connection, atFirst).without(lost)).isEqualTo(before.without(lost));
    }
  }

  /** After the second revision, or the only one. */
  private static Schema second(RevisionHistory history) {
    return history.steps().stream().limit(2).reduce((one, two) -> two).orElseThrow().after();
  }

  private static List<String> droppedBy(Operations operations) {
    return operations.stream()
        .filter(DropColumn.class::isInstance)
        .map(DropColumn.class::cast)
        .map(drop -> drop.table() + "." + drop.column().name())
        .toList();
  }
}
