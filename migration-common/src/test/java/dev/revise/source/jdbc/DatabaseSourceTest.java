package dev.revise.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@EachServer
class DatabaseSourceTest {
  private static final TableName EXPOSURE = new TableName("cdb", "exposure");
  private static final String CREATE =
      "CREATE TABLE \"cdb\".\"exposure\" (\"id\" bigint NOT NULL, \"name\" varchar(20))";

  @ParameterizedTest
  @EnumSource
  void aSchemaThatIsNotThereIsEmpty(DatabaseKind kind) throws SQLException {
    try (TestDatabase database = kind.fresh();
        Connection connection = database.connect()) {
      assertThat(new DatabaseSource(connection, List.of("cdb")).read()).isEqualTo(Schema.empty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void otherSchemasAreNotRead(DatabaseKind kind) throws SQLException {
    assertThat(
            read(
                kind,
                CREATE,
                "CREATE SCHEMA \"other\"",
                "CREATE TABLE \"other\".\"t\" (\"a\" integer)"))
        .satisfies(schema -> assertThat(schema.names()).containsExactly(EXPOSURE));
  }

  @ParameterizedTest
  @EnumSource
  void theHistoryOfFlywayAndTablesOfOurOwnAreLeftOut(DatabaseKind kind) throws SQLException {
    Schema schema =
        read(
            kind,
            CREATE,
            "CREATE TABLE \"cdb\".\"flyway_schema_history\" (\"rank\" integer PRIMARY KEY)",
            "CREATE TABLE \"cdb\".\"revise_savepoint\" (\"sql\" varchar PRIMARY KEY)");

    assertThat(schema.names()).containsExactly(EXPOSURE);
  }

  @ParameterizedTest
  @EnumSource
  void theHistoryMayHaveAnotherName(DatabaseKind kind) throws SQLException {
    try (TestDatabase database = database(kind, CREATE);
        Connection connection = database.connect()) {
      DatabaseSource source = new DatabaseSource(connection, List.of("cdb"));

      assertThat(source.withHistoryTable("exposure").read()).isEqualTo(Schema.empty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTypeOfAnotherSchemaKeepsItsName(DatabaseKind kind) throws SQLException {
    Schema schema =
        read(
            kind,
            "CREATE SCHEMA \"Sky\"",
            "CREATE DOMAIN \"Sky\".\"s poly\" AS varchar",
            "CREATE TABLE \"cdb\".\"exposure\" (\"region\" \"Sky\".\"s poly\")");

    ColumnType type = new ColumnType.Defined(new TableName("Sky", "s poly"));
    assertThat(schema.table(EXPOSURE).columns()).containsExactly(Column.of("region", type));
  }

  @ParameterizedTest
  @EnumSource
  void aViewOfOneTableIsAProjection(DatabaseKind kind) throws SQLException {
    Schema schema =
        read(
            kind,
            CREATE,
            "CREATE VIEW \"cdb\".\"visit\" AS SELECT e.\"id\" AS \"visit id\", \"name\" FROM"
                + " \"cdb\".\"exposure\" AS e");

    View expected =
        new View(
            new TableName("cdb", "visit"),
            new ViewQuery.Projection(
                EXPOSURE,
                List.of(
                    new ViewQuery.ProjectedColumn("id", "visit id"),
                    new ViewQuery.ProjectedColumn("name", "name"))),
            Optional.empty(),
            List.of());
    assertThat(schema.views()).containsValue(expected);
  }

  @ParameterizedTest
  @EnumSource
  void aViewOfMoreKnowsWhatItReads(DatabaseKind kind) throws SQLException {
    Schema schema =
        read(
            kind,
            CREATE,
            "CREATE TABLE \"cdb\".\"flag\" (\"id\" bigint)",
            "CREATE VIEW \"cdb\".\"flagged\" AS SELECT a.\"id\" FROM \"cdb\".\"exposure\" a JOIN"
                + " \"cdb\".\"flag\" b ON a.\"id\" = b.\"id\"");

    assertThat(schema.view(new TableName("cdb", "flagged")).query().reads())
        .isEqualTo(Set.of(EXPOSURE, new TableName("cdb", "flag")));
  }

  @ParameterizedTest
  @EnumSource
  void aRenamedColumnOfAViewIsSeenUnderItsNewName(DatabaseKind kind) throws SQLException {
    Schema schema =
        read(
            kind,
            CREATE,
            "CREATE VIEW \"cdb\".\"visit\" (\"visit_id\") AS SELECT \"id\" FROM \"cdb\".\"exposure\"");

    View expected = View.of(new TableName("cdb", "visit"), EXPOSURE, "id AS visit_id");
    assertThat(schema.views()).containsValue(expected);
  }

  @ParameterizedTest
  @EnumSource
  void anOpenTransactionStaysOpenAsItWas(DatabaseKind kind) throws SQLException {
    try (TestDatabase database = database(kind, CREATE);
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("INSERT INTO \"cdb\".\"exposure\" (\"id\") VALUES (7)");

      new DatabaseSource(connection, List.of("cdb")).read();

      assertThat(connection.getAutoCommit()).isFalse();
      assertThat(number(statement, "SELECT \"id\" FROM \"cdb\".\"exposure\"")).isEqualTo(7);
      connection.rollback();
      assertThat(number(statement, "SELECT count(*) FROM \"cdb\".\"exposure\"")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aConnectionThatCommitsByItselfDoesSoAfterwards(DatabaseKind kind) throws SQLException {
    try (TestDatabase database = database(kind, CREATE);
        Connection connection = database.connect()) {
      String schema = connection.getSchema();

      new DatabaseSource(connection, List.of("cdb")).read();

      assertThat(connection.getAutoCommit()).isTrue();
      assertThat(connection.getSchema()).isEqualTo(schema);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aConnectionThatIsClosedGivesASentence(DatabaseKind kind) throws SQLException {
    try (TestDatabase database = kind.fresh()) {
      Connection connection = database.connect();
      connection.close();

      assertThatThrownBy(() -> new DatabaseSource(connection, List.of("cdb")).read())
          .isInstanceOf(MigrationException.class);
    }
  }

  static TestDatabase database(DatabaseKind kind, String... statements) throws SQLException {
    TestDatabase database = kind.fresh();
    database.execute("CREATE SCHEMA \"cdb\"");
    database.execute(statements);
    return database;
  }

  static Schema read(DatabaseKind kind, String... statements) throws SQLException {
    try (TestDatabase database = database(kind, statements);
        Connection connection = database.connect()) {
      return new DatabaseSource(connection, List.of("cdb")).read();
    }
  }

  private static long number(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
