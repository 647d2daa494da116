package dev.revise.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.engine.Moved;
import dev.revise.engine.Progress;
import dev.revise.engine.StepRows;
import dev.revise.operation.NoStep;
import dev.revise.revision.RevisionId;
import dev.revise.step.frozen.r0001.Note;
import dev.revise.step.frozen.r0001.Sight;
import dev.revise.step.frozen.r0002.Star;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.PostgresExtension;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Data steps on frozen entities, on the connection of their revision. */
@ExtendWith(PostgresExtension.class)
class EntityStepTest {
  private static final String STARS =
      "SELECT \"field\", \"number\", \"band\", \"brightness\" FROM \"sky\".\"star\" ORDER BY \"field\", \"number\"";

  private record Brighten() implements EntityStep {
    @Override
    public long run(Entities entities) {
      return entities
          .walk(Star.class)
          .inChunksOf(2)
          .update(star -> star.brightness = 10.0 * star.number);
    }
  }

  @ParameterizedTest
  @EnumSource
  void walks_all_rows_by_their_key_in_chunks(DatabaseKind kind) throws SQLException {
    try (StarDatabase sky = StarDatabase.on(kind, new Brighten(), new NoStep())) {
      List<String> told = new ArrayList<>();
      Moved moved =
          sky.move(
              2,
              new Progress() {
                @Override
                public void rows(long done, OptionalLong all) {
                  told.add(done + "/" + all.orElseThrow());
                }
              });

      assertThat(sky.rows(STARS))
          .containsExactly(
              "Cygnus 9 r 90.0",
              "Lyra 1 g 10.0",
              "Lyra 2 r 20.0",
              "Orion 1 g 10.0",
              "Orion 2 r 20.0");
      assertThat(told).containsExactly("2/5", "4/5", "5/5");
      assertThat(moved.steps())
          .containsExactly(new StepRows(new RevisionId(2), "turn magnitudes into brightnesses", 5));
    }
  }

  /** Of the rows that it is shown, it changes some. */
  private record BrightenRed() implements EntityStep {
    @Override
    public long run(Entities entities) {
      long first = entities.walk(Star.class).update(star -> star.brightness = 1.0);
      return first
          + entities
              .walk(Star.class)
              .where("band = ?1 or number = ?2", "r", 1L)
              .inChunksOf(1)
              .update(star -> star.brightness = (double) star.number);
    }
  }

  @ParameterizedTest
  @EnumSource
  void counts_the_rows_that_were_changed(DatabaseKind kind) throws SQLException {
    try (StarDatabase sky = StarDatabase.on(kind, new BrightenRed(), new NoStep())) {
      Moved moved = sky.move(2, Progress.NONE);

      assertThat(sky.rows("SELECT CAST(sum(\"brightness\") AS integer) FROM \"sky\".\"star\""))
          .containsExactly("15");
      assertThat(moved.steps()).extracting(StepRows::rows).containsExactly(5L + 3);
    }
  }

  /** While a row is being looked at, its band is written by other means. */
  private record Interleaved() implements EntityStep {
    @Override
    public long run(Entities entities) throws SQLException {
      try (Statement other = entities.context().connection().createStatement()) {
        return entities
            .walk(Star.class)
            .update(
                star -> {
                  star.brightness = 1.0;
                  execute(other, "UPDATE \"star\" SET \"band\" = 'z'");
                });
      }
    }

    private static void execute(Statement statement, String sql) {
      try {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void writes_no_column_that_it_left_as_it_was(DatabaseKind kind) throws SQLException {
    try (StarDatabase sky = StarDatabase.on(kind, new Interleaved(), new NoStep())) {
      sky.move(2, Progress.NONE);
      assertThat(sky.rows(STARS)).hasSize(5).allMatch(row -> row.endsWith(" z 1.0"));
    }
  }

  /** A magnitude is a brightness, turned round. */
  private record FromMagnitude() implements EntityStep {
    @Override
    public long run(Entities entities) {
      return entities
          .before()
          .walk(dev.revise.step.frozen.r0001.Star.class)
          .inChunksOf(2)
          .forEach(
              old ->
                  entities
                          .session()
                          .find(Star.class, new Star.Key(old.number, old.field))
                          .brightness =
                      -old.magnitude);
    }
  }

  private record ToMagnitude() implements EntityStep {
    @Override
    public long run(Entities entities) {
      return entities
          .walk(Star.class)
          .forEach(
              star ->
                  entities
                      .before()
                      .statelessSession()
                      .createMutationQuery(
                          "update Star set magnitude = ?1 where field = ?2 and number = ?3")
                      .setParameter(1, -star.brightness)
                      .setParameter(2, star.field)
                      .setParameter(3, star.number)
                      .executeUpdate());
    }
  }

  @ParameterizedTest
  @EnumSource
  void sees_what_its_revision_finds_and_what_it_leaves(DatabaseKind kind) throws SQLException {
    String query = "SELECT * FROM \"sky\".\"star\" ORDER BY \"field\", \"number\"";
    try (StarDatabase sky = StarDatabase.on(kind, new FromMagnitude(), new ToMagnitude())) {
      List<String> before = sky.rows(query);
      sky.move(2, Progress.NONE);
      assertThat(sky.rows(STARS)).contains("Orion 1 g -2.5", "Orion 2 r 2.5");

      sky.move(1, Progress.NONE);
      assertThat(sky.rows(query)).isEqualTo(before).hasSize(5);
    }
  }

  private record TakeNotes() implements EntityStep {
    @Override
    public long run(Entities entities) throws SQLException {
      for (int at = 1; at <= 3; at++) {
        Note note = new Note();
        note.text = "note " + at;
        entities.session().persist(note);
      }
      entities.session().createSelectionQuery("from Note", Note.class).getResultList().get(2).text =
          "the last";
      return 3 + new Brighten().run(entities);
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_a_session_holds_is_written(DatabaseKind kind) throws SQLException {
    try (StarDatabase sky = StarDatabase.on(kind, new TakeNotes(), new NoStep())) {
      sky.move(2, Progress.NONE);
      assertThat(sky.rows("SELECT \"text\" FROM \"sky\".\"note\" ORDER BY \"id\""))
          .containsExactly("note 1", "note 2", "the last");
    }
  }

  private record Cloudy() implements EntityStep {
    @Override
    public long run(Entities entities) throws SQLException {
      new TakeNotes().run(entities);
      throw new IllegalStateException("clouds");
    }
  }

  private record Committing() implements EntityStep {
    @Override
    public long run(Entities entities) throws SQLException {
      long rows = new TakeNotes().run(entities);
      entities.session().getTransaction().commit();
      return rows;
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatever_fails_leaves_nothing(DatabaseKind kind) throws SQLException {
    assertNothingLeft(kind, new Cloudy(), "java.lang.IllegalStateException: clouds");
    assertNothingLeft(kind, new Committing(), "a data step may not commit");
  }

  private static void assertNothingLeft(DatabaseKind kind, EntityStep step, String because)
      throws SQLException {
    String query = "SELECT * FROM \"sky\".\"star\" ORDER BY \"field\", \"number\"";
    try (StarDatabase sky = StarDatabase.on(kind, step, new NoStep())) {
      List<String> before = sky.rows(query);
      assertThatThrownBy(() -> sky.move(2, Progress.NONE))
          .hasMessageStartingWith("V0002__Brightness cannot turn magnitudes into brightnesses: ")
          .hasMessageContaining(because)
          .hasMessageEndingWith("; sky is at revision 0001");
      assertThat(sky.rows(query)).isEqualTo(before).hasSize(5);
      assertThat(sky.rows("SELECT * FROM \"sky\".\"note\"")).isEmpty();
    }
  }

  private record Stranger() implements EntityStep {
    @Override
    public long run(Entities entities) {
      return entities.walk(dev.revise.step.frozen.r0001.Star.class).update(star -> {});
    }
  }

  private record Keyless() implements EntityStep {
    @Override
    public long run(Entities entities) {
      return entities.walk(Sight.class).update(sight -> {});
    }
  }

  @ParameterizedTest
  @EnumSource
  void says_which_entities_there_are(DatabaseKind kind) throws SQLException {
    assertNothingLeft(
        kind,
        new Stranger(),
        "dev.revise.step.frozen.r0001.Star is not among the entities that are frozen at revision 0002 of sky; import the class of that table which is, or ask before()");
    assertNothingLeft(
        kind,
        new Keyless(),
        "nothing tells the rows of sky.sight apart, so that they cannot be walked; use SQL");
  }
}
