package dev.revise.source.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.source.jpa.survey.Reached;
import dev.revise.source.jpa.survey.Survey;
import dev.revise.source.jpa.survey.Visit;
import dev.revise.testing.DatabaseKind;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A whole set of entities on real databases. */
class SurveyTest {

  @ParameterizedTest
  @EnumSource
  void the_database_made_from_the_entities_is_as_they_say(DatabaseKind kind) throws SQLException {
    try (EntityDatabase database = new EntityDatabase(kind, Survey.entities())) {
      database.check();
    }
  }

  @ParameterizedTest
  @EnumSource
  void hibernate_accepts_it_and_keeps_a_row_of_each_entity(DatabaseKind kind) throws SQLException {
    List<Object> rows = Survey.rows();
    try (EntityDatabase database = new EntityDatabase(kind, Survey.entities());
        SessionFactory sessions = database.sessions()) {
      sessions.inTransaction(session -> rows.forEach(session::persist));
      sessions.inTransaction(
          session ->
              rows.forEach(
                  row -> {
                    Object id = sessions.getPersistenceUnitUtil().getIdentifier(row);
                    assertThat(session.find(row.getClass(), id))
                        .usingRecursiveComparison()
                        .ignoringCollectionOrder()
                        .withEqualsForType(
                            (one, other) -> one.isEqual(other), java.time.OffsetDateTime.class)
                        .isEqualTo(row);
                  }));
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_entity_may_be_a_view(DatabaseKind kind) throws SQLException {
    try (EntityDatabase database = new EntityDatabase(kind, Survey.entities());
        SessionFactory sessions = database.sessions()) {
      sessions.inTransaction(session -> Survey.rows().forEach(session::persist));
      sessions.inTransaction(
          session -> {
            assertThat(session.find(Visit.class, 2026112100007L).name)
                .isEqualTo("AT_O_20261121_000007");
            assertThat(session.find(Reached.class, Survey.JOB).uploads).isEqualTo(1);
          });
    }
  }
}
