package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.engine.DeniedException;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Progress;
import dev.revise.schema.Column;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.StandbyServer;
import dev.revise.testing.TestDatabase;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A standby of PostgreSQL is read as any other server is, and nothing is begun there. */
class StandbyTest {
  private static final TableName STAR = new TableName("sky", "star");

  @Test
  void is_read_and_not_changed() throws Exception {
    try (StepDatabase sky = sky();
        StandbyServer server = StandbyServer.startAsPrimary()) {
      move(live(sky, server.database()), Direction.UPGRADE, "2");
      server.becomeStandby();
      LiveDatabase standby = live(sky, server.database());

      assertThat(Current.of(standby, StepDatabase.PATIENCE).revision()).hasToString("0002");
      assertThat(Check.of(standby, StepDatabase.PATIENCE, false).clean()).isTrue();
      assertThat(
              DryRun.of(Direction.UPGRADE, standby, MoveRequest.DEFAULT, Target.parse("3"))
                  .revisions())
          .hasSize(1);
      refused(() -> move(standby, Direction.UPGRADE, "3"));
      refused(() -> move(standby, Direction.DOWNGRADE, "1"));
      refused(
          () -> Stamp.run(standby, Target.parse("1"), StepDatabase.PATIENCE, Confirmation.NONE));
    }
  }

  private static void refused(ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOf(DeniedException.class)
        .hasMessage(
            "sky is a standby, which can only be read; use the URL of the primary; nothing was changed");
  }

  private static LiveDatabase live(StepDatabase sky, TestDatabase place) {
    return sky.live(place.url(), place.user(), place.password());
  }

  private static void move(LiveDatabase live, Direction direction, String target) {
    new Move(List.of(live), MoveRequest.DEFAULT, Progress.NONE)
        .run(direction, Target.parse(target));
  }

  /** Its own place is not used. */
  private static StepDatabase sky() {
    return StepDatabase.on(
        DatabaseKind.H2,
        schema -> schema.create(Table.of(STAR, Column.bigint("id").notNull())),
        schema -> schema.table(STAR).add(Column.text("name")),
        schema -> schema.table(STAR).add(Column.text("colour")));
  }
}
