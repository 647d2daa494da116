package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.operation.AddColumn;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.FillColumns;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Column;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in the way is counted, and a script run by itself fails with the same sentence. */
@EachServer
class RequirementTest {
  private static final TableName EXPOSURE = new TableName("cdb", "exposure");
  private static final TableName FLAG = new TableName("cdb", "$revise$");
  private static final Table EXPOSURES =
      Table.of(
              EXPOSURE,
              Column.bigint("id").notNull(),
              Column.integer("day_obs"),
              Column.integer("found"))
          .with(new PrimaryKey("pk_exposure", "id"));
  private static final Table FLAGS = Table.of(FLAG, Column.bigint("obs_id"));
  private static final Operation NOT_NULL =
      new AlterColumn(EXPOSURE, Column.integer("found"), Column.integer("found").notNull());
  private static final Operation FILL =
      new FillColumns(FLAG, List.of("day_obs", "found"), "obs_id", EXPOSURE, "id");

  @ParameterizedTest
  @EnumSource
  void rowsWithoutAValueStopNotNull(DatabaseKind kind) throws SQLException {
    try (TestDatabase database = database(kind);
        Connection connection = database.connect()) {
      database.execute(
          "INSERT INTO \"cdb\".\"exposure\" VALUES (1, 20250630, 5), (2, NULL, NULL), (3, NULL, NULL)");

      requireFails(
          connection, NOT_NULL, 2, "2 rows of cdb.exposure have no found; give them one first");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRowThatPointsNowhereStopsFilling(DatabaseKind kind) throws SQLException {
    try (TestDatabase database = database(kind);
        Connection connection = database.connect()) {
      Scripts.run(connection, added());
      database.execute(
          "INSERT INTO \"cdb\".\"exposure\" VALUES (1, 20250630, 5)",
          "INSERT INTO \"cdb\".\"$revise$\" (\"obs_id\") VALUES (1), (2), (NULL)");

      requireFails(
          connection,
          FILL,
          2,
          "2 rows of cdb.$revise$ have a obs_id that is not a id of cdb.exposure, so day_obs, found"
              + " cannot be filled; mend or delete them first");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyRowIsFilledFromTheOneItPointsTo(DatabaseKind kind) throws SQLException {
    try (TestDatabase database = database(kind);
        Connection connection = database.connect()) {
      Scripts.run(connection, added());
      database.execute(
          "INSERT INTO \"cdb\".\"exposure\" VALUES (1, 20250630, 5), (2, 20250701, NULL)",
          "INSERT INTO \"cdb\".\"$revise$\" (\"obs_id\") VALUES (1), (1), (2)");

      Scripts.run(connection, Operations.of(FILL));

      assertThat(
              Scripts.values(
                  connection,
                  "SELECT \"day_obs\" || ' ' || COALESCE(\"found\", 0) FROM \"cdb\".\"$revise$\" ORDER BY 1"))
          .containsExactly("20250630 5", "20250630 5", "20250701 0");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aColumnThatNoRowCouldLeaveEmptyNeedsADefault(DatabaseKind kind) throws SQLException {
    try (TestDatabase database = database(kind);
        Connection connection = database.connect()) {
      Operation add = new AddColumn(FLAG, Column.integer("value").notNull());
      database.execute("INSERT INTO \"cdb\".\"$revise$\" VALUES (1)");

      requireFails(
          connection,
          add,
          1,
          "1 rows of cdb.$revise$ would have no value; add it with a default, or nullable and fill"
              + " it");
    }
  }

  private static Operations added() {
    SchemaChange change = new SchemaChange(Schema.empty().plus(FLAGS));
    change.table(FLAG).add(Column.integer("day_obs"), Column.integer("found"));
    return change.operations();
  }

  private static void requireFails(
      Connection connection, Operation operation, long count, String sentence) throws SQLException {
    assertThat(Scripts.counts(connection, operation)).containsExactly(count);
    assertThatThrownBy(() -> Scripts.run(connection, Operations.of(operation)))
        .hasMessageContaining(sentence);
  }

  private static TestDatabase database(DatabaseKind kind) throws SQLException {
    TestDatabase database = kind.fresh();
    database.execute("CREATE SCHEMA \"cdb\"");
    try (Connection connection = database.connect()) {
      Scripts.run(
          connection, new SchemaChange(Schema.empty()).create(EXPOSURES, FLAGS).operations());
    }
    return database;
  }
}
