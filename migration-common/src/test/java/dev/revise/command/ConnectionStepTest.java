package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.dialect.Dialects;
import dev.revise.engine.Progress;
import dev.revise.engine.StepRows;
import dev.revise.operation.DataStep;
import dev.revise.operation.JavaStep;
import dev.revise.operation.NoStep;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.ConnectionStep;
import dev.revise.revision.RevisionId;
import dev.revise.revision.StepContext;
import dev.revise.schema.Column;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Data steps that are Java, on the connection of their revision. */
class ConnectionStepTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final String STARS = "SELECT * FROM \"sky\".\"star\" ORDER BY \"id\"";

  private record Insert(long from, long to) implements ConnectionStep {
    @Override
    public long run(StepContext context) throws SQLException {
      assertThat(context.schema()).isEqualTo("sky");
      String sql = "INSERT INTO \"star\" (\"id\", \"band\") VALUES (?, ?)";
      try (PreparedStatement insert = context.connection().prepareStatement(sql)) {
        for (long id = from; id < to; id++) {
          insert.setLong(1, id);
          insert.setString(2, context.dialect());
          insert.executeUpdate();
          context.progress(id - from + 1, to - from);
        }
      }
      return to - from;
    }
  }

  @ParameterizedTest
  @EnumSource
  void runs_in_the_transaction_and_tells_how_far_it_is(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = with(kind, new Insert(1, 3))) {
      List<String> told = new ArrayList<>();
      MoveResult moved =
          sky.move(
              Direction.UPGRADE,
              "2",
              false,
              new Progress() {
                @Override
                public void rows(long done, OptionalLong all) {
                  told.add(done + "/" + all.orElseThrow());
                }
              });

      String dialect = Dialects.ofUrl(sky.live().config().url()).name();
      assertThat(sky.rows(STARS)).containsExactly("1 " + dialect, "2 " + dialect);
      assertThat(told).containsExactly("1/2", "2/2");
      assertThat(moved.databases().get(0).steps())
          .containsExactly(new StepRows(new RevisionId(2), "move stars", 2));
    }
  }

  private record Broken() implements ConnectionStep {
    @Override
    public long run(StepContext context) throws SQLException {
      new Insert(1, 3).run(context);
      throw new IllegalStateException("clouds");
    }
  }

  private record Misconfigured() implements ConnectionStep {
    @Override
    public long run(StepContext context) throws SQLException {
      new Insert(1, 3).run(context);
      throw new MigrationException("no host is configured; set STAR_HOST");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatever_it_throws_leaves_nothing(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = with(kind, new Broken())) {
      assertThatThrownBy(() -> sky.upgrade("2"))
          .hasMessage(
              "V0002__Second cannot move stars: java.lang.IllegalStateException: clouds; sky is at revision 0001");
      assertThat(sky.rows(STARS)).isEmpty();
    }
    try (StepDatabase sky = with(kind, new Misconfigured())) {
      assertThatThrownBy(() -> sky.upgrade("2"))
          .hasMessage(
              "V0002__Second cannot move stars: no host is configured; set STAR_HOST; sky is at revision 0001");
      assertThat(sky.rows(STARS)).isEmpty();
    }
  }

  private record Committing() implements ConnectionStep {
    @Override
    public long run(StepContext context) throws SQLException {
      new Insert(1, 3).run(context);
      context.connection().commit();
      return 2;
    }
  }

  private record CommittingByAStatement() implements ConnectionStep {
    @Override
    public long run(StepContext context) throws SQLException {
      new Insert(1, 3).run(context);
      try (PreparedStatement statement = context.connection().prepareStatement("SELECT 1")) {
        statement.getConnection().commit();
      }
      return 2;
    }
  }

  private record CommittingByMetadata() implements ConnectionStep {
    @Override
    public long run(StepContext context) throws SQLException {
      new Insert(1, 3).run(context);
      context.connection().getMetaData().getConnection().commit();
      return 2;
    }
  }

  static Stream<Arguments> committing() {
    return Stream.of(DatabaseKind.values())
        .flatMap(
            kind ->
                Stream.of(
                        new Committing(), new CommittingByAStatement(), new CommittingByMetadata())
                    .map(step -> Arguments.of(kind, step)));
  }

  @ParameterizedTest
  @MethodSource("committing")
  void may_not_end_the_transaction(DatabaseKind kind, ConnectionStep step) throws SQLException {
    try (StepDatabase sky = with(kind, step)) {
      assertThatThrownBy(() -> sky.upgrade("2"))
          .hasMessageContaining(
              "a data step may not commit: its revision ends the transaction, with all of it or nothing");
      assertThat(sky.rows(STARS)).isEmpty();
    }
  }

  private record Hesitating() implements ConnectionStep {
    @Override
    public long run(StepContext context) throws SQLException {
      Connection connection = context.connection();
      Savepoint savepoint = connection.setSavepoint();
      new Insert(1, 3).run(context);
      connection.rollback(savepoint);
      return 0;
    }
  }

  @ParameterizedTest
  @EnumSource
  void may_think_again(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = with(kind, new Hesitating())) {
      sky.upgrade("2");
      assertThat(sky.rows(STARS)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void no_script_can_run_it(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = with(kind, new Insert(1, 3))) {
      ScriptResult script =
          Scripts.of(
              Direction.UPGRADE,
              sky,
              Dialects.ofUrl(sky.live().config().url()),
              Range.parse("1:2"));

      assertThat(script.missing())
          .containsExactly(
              "revision 0002 cannot be scripted: only revise can run dev.revise.command.ConnectionStepTest$Insert");
    }
  }

  private record Unrunnable() implements JavaStep {}

  @Test
  void code_without_a_connection_is_refused() {
    assertThatThrownBy(() -> with(DatabaseKind.H2, new Unrunnable()))
        .hasMessage(
            "revision \"0002\" cannot run dev.revise.command.ConnectionStepTest$Unrunnable; let it implement ConnectionStep or ResumableStep");
  }

  @Test
  void a_lambda_is_refused() {
    ConnectionStep step = context -> 1;
    assertThatThrownBy(() -> with(DatabaseKind.H2, step))
        .hasMessageContaining("the code of \"move stars\" has no name that stays");
  }

  private static StepDatabase with(DatabaseKind kind, DataStep step) {
    StepDatabase sky =
        StepDatabase.on(
            kind,
            ConnectionStepTest::stars,
            schema -> schema.run("move stars", step, new NoStep()),
            schema -> {});
    sky.upgrade("1");
    return sky;
  }

  private static void stars(SchemaChange schema) {
    schema.create(Table.of(STAR, Column.bigint("id").notNull(), Column.text("band")));
  }
}
