package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.engine.LiveDatabase;
import dev.revise.engine.LivePlace;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Column;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A history with a view that PostgreSQL prints in words of its own. */
class LiveSchemasTest {
  private static final TableName EXPOSURE = new TableName("sky", "exposure");
  private static final View NIGHT =
      View.ofSql(
          new TableName("sky", "night"),
          "SELECT \"id\" FROM \"sky\".\"exposure\" WHERE \"day\" BETWEEN 1 AND 9",
          EXPOSURE);
  private static final View LONG_NIGHT =
      View.ofSql(
          NIGHT.name(),
          "SELECT \"id\" FROM \"sky\".\"exposure\" WHERE \"day\" BETWEEN 1 AND 12",
          EXPOSURE);

  @Test
  void a_view_in_other_words_is_at_its_revision() throws SQLException {
    try (TestDatabase place = place("9")) {
      IdentifyResult result = Identify.of(live(place), Duration.ofSeconds(5));

      assertThat(result.exact()).isTrue();
      assertThat(result.revision()).isEqualTo(new RevisionId(1));
      assertThat(result.alike()).isEmpty();
      assertThat(result.differences()).isEmpty();
    }
  }

  @Test
  void so_it_is_at_a_later_one() throws SQLException {
    try (TestDatabase place = place("12")) {
      IdentifyResult result = Identify.of(live(place), Duration.ofSeconds(5));

      assertThat(result.exact()).isTrue();
      assertThat(result.revision()).isEqualTo(new RevisionId(2));
    }
  }

  @Test
  void another_view_is_at_none() throws SQLException {
    try (TestDatabase place = place("10")) {
      IdentifyResult result = Identify.of(live(place), Duration.ofSeconds(5));

      assertThat(result.exact()).isFalse();
      assertThat(result.differences())
          .singleElement()
          .satisfies(difference -> assertThat(difference.words()).startsWith("view sky.night is"));
    }
  }

  private static TestDatabase place(String last) throws SQLException {
    TestDatabase place = DatabaseKind.POSTGRESQL.fresh();
    place.execute(
        "CREATE SCHEMA \"sky\"",
        "CREATE TABLE \"sky\".\"exposure\" (\"id\" bigint NOT NULL, \"day\" integer)",
        "CREATE VIEW \"sky\".\"night\" AS SELECT \"exposure\".\"id\" FROM \"sky\".\"exposure\""
            + " WHERE (\"day\" >= 1) AND \"day\" <= "
            + last);
    return place;
  }

  private static LiveDatabase live(TestDatabase place) {
    return LivePlace.of(new Sky(), place);
  }

  private record Sky() implements ManagedDatabase {
    @Override
    public String name() {
      return "sky";
    }

    @Override
    public RevisionHistory history() {
      return RevisionHistory.of(List.of(new V0001__Night(), new V0002__Long_night()));
    }
  }

  private static final class V0001__Night extends Revision {
    V0001__Night() {
      super(Origin.on("2026-01-01"));
    }

    @Override
    protected ManagedDatabase database() {
      return new Sky();
    }

    @Override
    protected void change(SchemaChange schema) {
      schema
          .create(Table.of(EXPOSURE, Column.bigint("id").notNull(), Column.integer("day")))
          .create(NIGHT);
    }
  }

  private static final class V0002__Long_night extends Revision {
    V0002__Long_night() {
      super(Origin.on("2026-01-02"));
    }

    @Override
    protected ManagedDatabase database() {
      return new Sky();
    }

    @Override
    protected void change(SchemaChange schema) {
      schema.replaceView(NIGHT.name(), night -> LONG_NIGHT);
    }
  }
}
