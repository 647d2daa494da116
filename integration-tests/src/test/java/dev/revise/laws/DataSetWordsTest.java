package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.command.Confirmation;
import dev.revise.command.Direction;
import dev.revise.command.Move;
import dev.revise.command.MoveRequest;
import dev.revise.command.Target;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.operation.AlterColumn;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.MigrationException;
import dev.revise.testing.laws.Case;
import dev.revise.testing.laws.Words;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Trace;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rows as an observatory writes them, taken below the revision that let numbers be words. */
class DataSetWordsTest {

  @TestFactory
  Stream<DynamicTest> rows_with_numbers_for_words_come_back() {
    return eachStep("with numbers for words come back from before it", DataSetWordsTest::comeBack);
  }

  private static void comeBack(Journey journey, RevisionStep step) throws Exception {
    DataSet rows = journey.rows();
    RevisionId below = Case.before(step);
    journey.insertComplete();
    write(journey, step, "1");
    Cells before = journey.tablesAt(rows.revision());
    Set<String> lost = journey.lossesTo(Direction.DOWNGRADE, below);
    journey.site().downgrade(below);
    Cells atBelow = journey.tablesAt(below);
    assertThat(
            LineDifferences.between(before.within(rows.schemaAt(below)).lines(), atBelow.lines()))
        .isEmpty();
    journey.site().upgrade(rows.revision());
    journey.requireAllButLost(
        before, journey.tablesAt(rows.revision()), lost, rows.revision() + "-" + below);
  }

  @TestFactory
  Stream<DynamicTest> rows_with_words_go_nowhere_as_one() {
    return eachStep("with words go nowhere if all revisions are one move", DataSetWordsTest::held);
  }

  private static void held(Journey journey, RevisionStep step) throws Exception {
    journey.insert();
    write(journey, step, "PARTIALLY");
    Trace before = trace(journey);
    assertThatThrownBy(() -> move(journey, step, true))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining(" that does not fit ")
        .hasMessageContaining("; nothing was changed");
    assertThat(trace(journey)).isEqualTo(before);
  }

  @TestFactory
  Stream<DynamicTest> rows_with_words_stay_above() {
    return eachStep(
        "with words stop before all of it, and come back from above it", DataSetWordsTest::stopped);
  }

  private static void stopped(Journey journey, RevisionStep step) throws Exception {
    DataSet rows = journey.rows();
    RevisionId id = step.revision().id();
    journey.insert();
    write(journey, step, "PARTIALLY");
    Cells before = journey.tablesAt(rows.revision());
    assertThatThrownBy(() -> move(journey, step, false))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining(" that does not fit ")
        .hasMessageContaining("change or delete them first");
    assertThat(journey.site().applied()).last().isEqualTo(rows.revision().toString());
    journey.site().downgrade(id);
    Cells stopped = journey.tablesAt(id);
    assertThat(LineDifferences.between(before.within(rows.schemaAt(id)).lines(), stopped.lines()))
        .isEmpty();
    journey.site().upgrade(rows.revision());
    assertThat(LineDifferences.between(before.lines(), journey.tablesAt(rows.revision()).lines()))
        .isEmpty();
  }

  private static Trace trace(Journey journey) throws SQLException {
    return Trace.of(journey.site(), journey.connection(), journey.rows().schema());
  }

  private static void move(Journey journey, RevisionStep step, boolean asOne) {
    MoveRequest request =
        new MoveRequest(MoveOptions.DEFAULT, asOne, Optional.empty(), Confirmation.NONE);
    new Move(List.of(journey.site().live()), request, Progress.NONE)
        .downgrade(Target.parse(Case.before(step).toString()));
  }

  private static void write(Journey journey, RevisionStep step, String text) throws SQLException {
    for (AlterColumn column : Words.comeWith(step).toList()) {
      journey
          .site()
          .place()
          .execute(
              "UPDATE \"%s\".\"%s\" SET \"%s\" = '%s'"
                  .formatted(
                      column.table().schema(), column.table().name(), column.to().name(), text));
    }
  }

  private static Stream<DynamicTest> eachStep(String law, StepTest test) {
    return Cases.some(
        Cases.all()
            .flatMap(
                one ->
                    DataSets.of(one.database()).stream()
                        .flatMap(
                            rows ->
                                rows.stepsSoFar()
                                    .filter(step -> Words.comeWith(step).findAny().isPresent())
                                    .map(
                                        step ->
                                            Journey.test(
                                                one,
                                                rows,
                                                step.revision().id() + " / " + law,
                                                journey -> test.run(journey, step))))));
  }

  @FunctionalInterface
  private interface StepTest {
    void run(Journey journey, RevisionStep step) throws Exception;
  }
}
