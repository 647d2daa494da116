package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.engine.Progress;
import dev.revise.operation.NoStep;
import dev.revise.operation.RunStep;
import dev.revise.operation.SchemaChange;
import dev.revise.operation.SqlStep;
import dev.revise.schema.Column;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.source.jdbc.DatabaseSource;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schema, data and schema again are one revision: whichever part fails, none of it remains. */
@EachServer
class ThreePartsTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final SqlStep BROKEN =
      SqlStep.everywhere(
          "UPDATE \"sky\".\"star\" SET \"id\" = \"id\" + 100", "DELETE FROM \"sky\".\"nothing\"");

  /** Each database, and before which of the three parts the failure comes, or after all. */
  static Stream<Arguments> places() {
    return Stream.of(DatabaseKind.values())
        .flatMap(kind -> IntStream.rangeClosed(0, 3).mapToObj(at -> Arguments.of(kind, at)));
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_failing_upgrade_leaves_nothing(DatabaseKind kind, int at) throws SQLException {
    try (StepDatabase sky = database(kind, at, new RunStep("break", BROKEN, new NoStep()))) {
      sky.upgrade("1");
      Picture before = Picture.of(sky);

      assertThatThrownBy(() -> sky.upgrade("2"))
          .hasMessageContaining("V0002__Second cannot break: ")
          .hasMessageEndingWith("; sky is at revision 0001");

      assertThat(Picture.of(sky)).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_failing_downgrade_leaves_nothing(DatabaseKind kind, int at) throws SQLException {
    try (StepDatabase sky = database(kind, at, new RunStep("break", new NoStep(), BROKEN))) {
      sky.upgrade("2");
      Picture before = Picture.of(sky);

      assertThatThrownBy(() -> sky.move(Direction.DOWNGRADE, "1", true, Progress.NONE))
          .hasMessageContaining("V0002__Second cannot break: ")
          .hasMessageEndingWith("; sky is at revision 0002");

      assertThat(Picture.of(sky)).isEqualTo(before);
      assertThat(before.rows()).containsExactly("1 G http1", "2 R http2");
    }
  }

  private static StepDatabase database(DatabaseKind kind, int at, RunStep failing) {
    return StepDatabase.on(
        kind, ThreePartsTest::stars, schema -> parts(schema, at, failing), s -> {});
  }

  private static void stars(SchemaChange schema) {
    schema
        .create(Table.of(STAR, Column.bigint("id").notNull(), Column.text("band")))
        .run("two stars", "INSERT INTO \"sky\".\"star\" VALUES (1, 'g'), (2, 'r')");
  }

  private static void parts(SchemaChange schema, int at, RunStep failing) {
    List<Runnable> parts =
        List.of(
            () -> schema.table(STAR).add(Column.text("scheme")),
            () ->
                schema.run(
                    "fill scheme",
                    update("\"scheme\" = 'http' || \"id\", \"band\" = upper(\"band\")"),
                    update("\"band\" = lower(\"band\")")),
            () -> schema.table(STAR).setNotNull("scheme", "band"));
    for (int part = 0; part <= parts.size(); part++) {
      if (part == at) {
        schema.apply(failing);
      }
      if (part < parts.size()) {
        parts.get(part).run();
      }
    }
  }

  private static SqlStep update(String what) {
    return SqlStep.everywhere("UPDATE \"sky\".\"star\" SET " + what);
  }

  private record Picture(Schema schema, List<String> rows, List<String> history) {
    static Picture of(StepDatabase sky) throws SQLException {
      try (Connection connection = sky.connect()) {
        return new Picture(
            new DatabaseSource(connection, List.of("sky")).read(),
            sky.rows("SELECT * FROM \"sky\".\"star\" ORDER BY \"id\""),
            sky.rows(
                "SELECT \"version\", \"type\", \"success\" FROM \"sky\".\"flyway_schema_history\" ORDER BY \"installed_rank\""));
      }
    }
  }
}
