package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.command.DryRunResult.LostByStep;
import dev.revise.command.DryRunResult.WayEnd;
import dev.revise.dialect.Dialects;
import dev.revise.engine.Progress;
import dev.revise.engine.RefusedException;
import dev.revise.operation.Irreversible;
import dev.revise.operation.NoStep;
import dev.revise.operation.SchemaChange;
import dev.revise.operation.SqlStep;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Column;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What cannot be taken back, or not whole, is known before anything moves. */
class IrreversibleStepTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final String END =
      "downgrade of sky cannot pass revision 0002: \"merge g and g2\" is irreversible, because nobody noted which was which; downgrade to 0002 at most";

  @ParameterizedTest
  @EnumSource
  void a_downgrade_over_it_is_refused_whatever_is_allowed(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = irreversible(kind)) {
      sky.upgrade("head");

      assertThatThrownBy(() -> sky.move(Direction.DOWNGRADE, "base", true, Progress.NONE))
          .isInstanceOf(RefusedException.class)
          .hasMessage(END + "; nothing was changed");
      assertThat(current(sky)).isEqualTo("0003");
      assertThat(sky.downgrade("2").databases().get(0).to()).isEqualTo(new RevisionId(2));
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_plan_shows_it(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = irreversible(kind)) {
      sky.upgrade("head");

      assertThat(sky.dryRun(Direction.DOWNGRADE, "base").irreversible())
          .contains(
              new WayEnd(
                  new RevisionId(2),
                  "merge g and g2",
                  "nobody noted which was which",
                  new RevisionId(2)));
      assertThat(sky.dryRun(Direction.DOWNGRADE, "2").irreversible()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void stock_flyway_refuses_it_before_the_first_undo(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = irreversible(kind)) {
      sky.upgrade("head");

      assertThatThrownBy(() -> sky.losingFlyway("1").undo())
          .hasMessage(END + "; nothing was undone");
      assertThat(current(sky)).isEqualTo("0003");
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_upgrade_may_be_the_way_that_is_barred(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky =
        StepDatabase.on(
            kind,
            IrreversibleStepTest::stars,
            IrreversibleStepTest::names,
            schema -> schema.run("split g", new Irreversible("g was never two"), new NoStep()))) {
      assertThatThrownBy(() -> sky.upgrade("head"))
          .isInstanceOf(RefusedException.class)
          .hasMessage(
              "upgrade of sky cannot pass revision 0003: \"split g\" is irreversible, because g was never two; upgrade to 0002 at most; nothing was changed");
      assertThat(current(sky)).isEqualTo("0000");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_script_is_refused_too(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = irreversible(kind)) {
      assertThatThrownBy(
              () ->
                  Scripts.of(
                      Direction.DOWNGRADE,
                      sky,
                      Dialects.ofUrl(sky.live().config().url()),
                      Range.parse("3:1")))
          .isInstanceOf(RefusedException.class)
          .hasMessage(END);
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_a_step_loses_must_be_allowed(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky =
        StepDatabase.on(
            kind,
            IrreversibleStepTest::stars,
            IrreversibleStepTest::names,
            schema ->
                schema.run(
                    "split g",
                    SqlStep.everywhere("UPDATE \"sky\".\"star\" SET \"band\" = 'g2'"),
                    SqlStep.everywhere("UPDATE \"sky\".\"star\" SET \"band\" = 'g'")
                        .losing("which of the two a star had")))) {
      sky.upgrade("head");

      assertThat(sky.dryRun(Direction.DOWNGRADE, "2").stepLosses())
          .containsExactly(
              new LostByStep(new RevisionId(3), "split g", "which of the two a star had"));
      assertThatThrownBy(() -> sky.downgrade("2"))
          .isInstanceOf(RefusedException.class)
          .hasMessage(
              "downgrade from 0003 to 0002 of sky would lose which of the two a star had (\"split g\" of revision 0003); nothing was changed: say --allow-data-loss if that is meant");
      assertThat(current(sky)).isEqualTo("0003");
      sky.move(Direction.DOWNGRADE, "2", true, Progress.NONE);
      assertThat(sky.rows("SELECT DISTINCT \"band\" FROM \"sky\".\"star\"")).containsExactly("g");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_revision_says_so_of_itself(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = irreversible(kind)) {
      ShowResult shown =
          Show.of(sky, Target.parse("2"), () -> RevisionId.BASE, List.of(Dialects.H2));

      assertThat(shown.downgrade())
          .containsExactly(
              new OperationLine(
                  "merge g and g2",
                  false,
                  Optional.empty(),
                  Optional.of("nobody noted which was which")));
      assertThat(shown.revision().operations().get(0).loses()).contains("one of two bands");
      assertThat(shown.scripts().get(0).downgrade())
          .isEqualTo(
              """
              -- merge g and g2
              -- irreversible, because nobody noted which was which

              """);
    }
  }

  private static StepDatabase irreversible(DatabaseKind kind) throws SQLException {
    return StepDatabase.on(
        kind,
        IrreversibleStepTest::stars,
        schema ->
            schema.run(
                "merge g and g2",
                SqlStep.everywhere(
                        "UPDATE \"sky\".\"star\" SET \"band\" = 'g' WHERE \"band\" = 'g2'")
                    .losing("one of two bands"),
                new Irreversible("nobody noted which was which")),
        IrreversibleStepTest::names);
  }

  private static void stars(SchemaChange schema) {
    schema
        .create(Table.of(STAR, Column.bigint("id").notNull(), Column.text("band")))
        .run("two stars", "INSERT INTO \"sky\".\"star\" VALUES (1, 'g'), (2, 'g2')");
  }

  private static void names(SchemaChange schema) {
    schema.table(STAR).add(Column.text("name"));
  }

  private static String current(StepDatabase sky) {
    return Current.of(sky.live(), Duration.ofSeconds(5)).revision().toString();
  }
}
