package dev.revise.step.lamp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.engine.LiveDatabase;
import dev.revise.engine.LivePlace;
import dev.revise.engine.Migrator;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.operation.DataStep;
import dev.revise.revision.ConnectionStep;
import dev.revise.revision.Plan;
import dev.revise.revision.RevisionId;
import dev.revise.revision.StepContext;
import dev.revise.step.Entities;
import dev.revise.step.EntityStep;
import dev.revise.step.lamp.frozen.r0001.Lamp;
import dev.revise.step.lamp.frozen.r0001.State;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.PostgresExtension;
import dev.revise.testing.TestDatabase;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Data steps on rows whose columns, one of the key among them, are of an enum type. */
@ExtendWith(PostgresExtension.class)
class EnumStepTest {

  private record Walking() implements EntityStep {
    @Override
    public long run(Entities entities) {
      return entities
              .walk(Lamp.class)
              .inChunksOf(1)
              .where("is = ?1 or is is null", State.NOT_LIT)
              .update(lamp -> lamp.is = State._2X)
          + entities
              .session()
              .createMutationQuery("update Lamp set is = ?1 where was = ?2")
              .setParameter(1, State.LIT)
              .setParameter(2, State._2X)
              .executeUpdate();
    }
  }

  private record Plain() implements ConnectionStep {
    @Override
    public long run(StepContext context) throws SQLException {
      try (PreparedStatement update =
          context
              .connection()
              .prepareStatement(
                  "UPDATE \"sky\".\"lamp\" SET \"is\" = CAST(? AS \"sky\".\"state\")"
                      + " WHERE \"is\" = CAST(? AS \"sky\".\"state\") OR \"is\" IS NULL")) {
        update.setString(1, State._2X.label());
        update.setString(2, State.NOT_LIT.label());
        return update.executeUpdate();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_walk_finds_and_writes_constants(DatabaseKind kind) throws SQLException {
    assertThat(after(kind, new Walking()))
        .containsExactly("not-lit 1 2x", "lit 1 2x", "lit 2 lit", "2x 1 lit");
  }

  @ParameterizedTest
  @EnumSource
  void plain_jdbc_binds_labels(DatabaseKind kind) throws SQLException {
    assertThat(after(kind, new Plain()))
        .containsExactly("not-lit 1 2x", "lit 1 2x", "lit 2 lit", "2x 1 2x");
  }

  @ParameterizedTest
  @EnumSource
  void a_site_that_keeps_them_in_another_schema_gets_the_same(DatabaseKind kind)
      throws SQLException {
    LampDatabase lamps = new LampDatabase(new Walking());
    try (TestDatabase place = kind.fresh()) {
      LiveDatabase plain = LivePlace.of(lamps, place);
      LiveDatabase live = new LiveDatabase(lamps, plain.config().inSchema("cellar"));
      move(live, 1);
      place.execute(
          "INSERT INTO \"cellar\".\"lamp\" VALUES ('not-lit', 1, 'not-lit'), ('lit', 1, NULL),"
              + " ('lit', 2, 'lit'), ('2x', 1, '2x')");
      move(live, 2);
      assertThat(place.rows("SELECT * FROM \"cellar\".\"lamp\" ORDER BY \"was\", \"id\""))
          .containsExactly("not-lit 1 2x", "lit 1 2x", "lit 2 lit", "2x 1 lit");
    }
  }

  private static List<String> after(DatabaseKind kind, DataStep step) throws SQLException {
    try (TestDatabase place = kind.fresh()) {
      LampDatabase lamps = new LampDatabase(step);
      move(place, lamps, 1);
      place.execute(
          "INSERT INTO \"sky\".\"lamp\" VALUES ('not-lit', 1, 'not-lit'), ('lit', 1, NULL),"
              + " ('lit', 2, 'lit'), ('2x', 1, '2x')");
      move(place, lamps, 2);
      return place.rows("SELECT * FROM \"sky\".\"lamp\" ORDER BY \"was\", \"id\"");
    }
  }

  private static void move(TestDatabase place, LampDatabase lamps, int revision) {
    move(LivePlace.of(lamps, place), revision);
  }

  private static void move(LiveDatabase live, int revision) {
    Migrator migrator = new Migrator(live, MoveOptions.DEFAULT, Progress.NONE);
    migrator.move(
        Plan.between(live.managed().history(), migrator.current(), new RevisionId(revision)));
  }
}
