package dev.revise.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.Roles;
import dev.revise.diff.Drift;
import dev.revise.diff.SchemaDiff;
import dev.revise.schema.Column;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Views beside models that say them in other words. */
@EachServer
class DatabaseReadingTest {
  private static final TableName EXPOSURE = new TableName("cdb", "exposure");
  private static final TableName FLAG = new TableName("cdb", "flag");
  private static final TableName SEEN = new TableName("cdb", "seen");
  private static final String RESTRICTED = "revise_test_restricted";
  private static final String QUERY =
      "SELECT \"id\" FROM \"cdb\".\"exposure\" WHERE \"day\" BETWEEN 1 AND 9";
  private static final String SAME =
      "SELECT \"exposure\".\"id\" FROM \"cdb\".\"exposure\" WHERE (\"day\" >= 1 AND \"day\" <= 9)";
  private static final String OTHER = QUERY.replace("9", "8");
  private static final Schema TABLES =
      Schema.empty()
          .plus(
              Table.of(
                  EXPOSURE,
                  Column.bigint("id").notNull(),
                  Column.integer("day"),
                  Column.varchar("band", 8)))
          .plus(Table.of(FLAG, Column.bigint("id").notNull(), Column.bool("good")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        QUERY,
        "SELECT (\"id\") FROM \"cdb\".\"exposure\"",
        "SELECT DISTINCT e.\"band\" FROM \"cdb\".\"exposure\" AS e ORDER BY e.\"band\" DESC NULLS LAST",
        "SELECT DISTINCT ON (\"band\") \"band\", \"id\" FROM \"cdb\".\"exposure\" ORDER BY 1, 2;",
        "SELECT e.*, f.\"good\" FROM \"cdb\".\"exposure\" e LEFT OUTER JOIN \"cdb\".\"flag\" f USING (\"id\")",
        "SELECT a.\"id\" AS \"first\" FROM \"cdb\".\"exposure\" a, \"cdb\".\"flag\" b WHERE a.\"id\" = b.\"id\" AND NOT b.\"good\"",
        "SELECT CASE WHEN \"day\" IN (1, 2) THEN 'few' ELSE 'many' END AS \"much\", CAST(\"day\" AS varchar(5)) AS \"text\" FROM \"cdb\".\"exposure\" -- it's by day",
        "SELECT \"id\"::text || '?' AS \"asked\", COUNT(*) OVER (PARTITION BY \"day\") AS \"n\" FROM \"cdb\".\"exposure\" LIMIT 5",
        "SELECT \"day\", count(*) AS \"n\" FROM \"cdb\".\"exposure\" GROUP BY 1 HAVING count(*) > 1",
        "WITH good AS (SELECT \"id\" FROM \"cdb\".\"flag\" WHERE \"good\") SELECT \"id\" FROM \"cdb\".\"exposure\" WHERE \"id\" IN (SELECT \"id\" FROM good)",
        "SELECT \"id\" FROM \"cdb\".\"exposure\" e WHERE EXISTS (SELECT 1 FROM \"cdb\".\"flag\" f WHERE f.\"id\" = e.\"id\") UNION ALL SELECT \"id\" FROM \"cdb\".\"flag\"",
        "SELECT extract(year FROM current_date)::int AS \"year\", coalesce(\"band\", 'it''s \"none\"') AS \"Band\" FROM \"cdb\".\"exposure\" WHERE \"band\" LIKE 'a%' OR \"band\" IS NULL"
      })
  void aQueryThatIsPrintedInOtherWordsIsTheSame(String sql) throws SQLException {
    Schema model = TABLES.plus(view(sql));
    try (TestDatabase database = databaseOf(model);
        Connection connection = database.connect()) {
      Schema expected = Dialects.POSTGRESQL.normalize(model);
      DatabaseReading reading = reading(connection, view(sql));

      assertThat(Drift.between(expected, reading.schema()).isClean()).isFalse();
      assertThat(Drift.between(expected, reading.inWordsOf(expected)).differences()).isEmpty();
    }
  }

  @Test
  void anotherQueryStaysAnother() throws SQLException {
    try (TestDatabase database = databaseOf(TABLES.plus(view(QUERY)));
        Connection connection = database.connect()) {
      Schema expected = Dialects.POSTGRESQL.normalize(TABLES.plus(view(OTHER)));
      DatabaseReading reading = reading(connection, view(OTHER));

      assertThat(reading.same()).isEmpty();
      assertThat(reading.inWordsOf(expected)).isEqualTo(reading.schema());
      assertThat(Drift.between(expected, reading.inWordsOf(expected)).differences()).hasSize(1);
    }
  }

  @Test
  void eachModelThatSaysTheSameIsMet() throws SQLException {
    try (TestDatabase database = databaseOf(TABLES.plus(view(QUERY)));
        Connection connection = database.connect()) {
      DatabaseReading reading = reading(connection, view(QUERY), view(OTHER), view(SAME));

      for (String sql : List.of(QUERY, SAME)) {
        Schema expected = Dialects.POSTGRESQL.normalize(TABLES.plus(view(sql)));
        assertThat(reading.inWordsOf(expected)).isEqualTo(expected);
      }
    }
  }

  @Test
  void aModelOfWhatIsGoneOrNoQueryHindersNoOther() throws SQLException {
    try (TestDatabase database = databaseOf(TABLES.plus(view(QUERY)));
        Connection connection = database.connect()) {
      DatabaseReading reading =
          reading(
              connection,
              View.ofSql(new TableName("cdb", "gone"), QUERY, EXPOSURE),
              View.ofSql(EXPOSURE, QUERY, EXPOSURE),
              view(QUERY.replace("\"day\"", "\"dropped\"")),
              view("SELECT nonsense FROM"),
              view(QUERY));

      assertThat(reading.same()).containsOnlyKeys(SEEN);
      assertThat(reading.same().get(SEEN)).hasSize(1);
    }
  }

  @Test
  void wordsCountForWhoMayHaveNoTemporaryTables() throws SQLException {
    try (TestDatabase database = databaseOf(TABLES.plus(view(QUERY)));
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      Roles.create(connection, RESTRICTED);
      String name = connection.getCatalog();
      statement.execute("GRANT USAGE ON SCHEMA \"cdb\" TO " + RESTRICTED);
      statement.execute("SET ROLE " + RESTRICTED);
      assertThat(reading(connection, view(QUERY)).same()).containsOnlyKeys(SEEN);

      statement.execute("RESET ROLE");
      statement.execute("REVOKE TEMPORARY ON DATABASE \"" + name + "\" FROM public");
      statement.execute("SET ROLE " + RESTRICTED);

      assertThat(reading(connection, view(QUERY)).same()).isEmpty();
      assertThat(connection.getAutoCommit()).isTrue();
    }
  }

  @Test
  void wordsCountOnAConnectionThatOnlyReads() throws SQLException {
    try (TestDatabase database = databaseOf(TABLES.plus(view(QUERY)));
        Connection connection = database.connect()) {
      connection.setReadOnly(true);

      assertThat(reading(connection, view(QUERY)).same()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordsThatAreTheSameAreNotAskedAbout(DatabaseKind kind) throws SQLException {
    String sql = "SELECT COUNT(*) AS \"n\" FROM \"cdb\".\"flag\"";
    try (TestDatabase database = databaseOf(kind, TABLES.plus(view(sql)));
        Connection connection = database.connect()) {
      Schema expected = Dialects.of(connection).normalize(TABLES.plus(view(sql)));
      DatabaseReading reading =
          reading(
              connection,
              View.ofSql(SEEN, "select count(*) AS \"n\" FROM \"cdb\".\"flag\";", FLAG));

      assertThat(reading).isEqualTo(new DatabaseReading(expected, Map.of()));
    }
  }

  @Test
  void onH2WordsCount() throws SQLException {
    try (TestDatabase database = databaseOf(DatabaseKind.H2, TABLES.plus(view(QUERY)));
        Connection connection = database.connect()) {
      assertThat(reading(connection, view(SAME)).same()).isEmpty();
    }
  }

  @Test
  void anOpenTransactionStaysOpenAsItWas() throws SQLException {
    try (TestDatabase database = databaseOf(TABLES.plus(view(QUERY)));
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SET LOCAL search_path TO 'cdb'");
      statement.execute("INSERT INTO \"flag\" VALUES (7, true)");

      assertThat(reading(connection, view("SELECT nonsense"), view(QUERY)).same())
          .containsOnlyKeys(SEEN);

      assertThat(connection.getAutoCommit()).isFalse();
      assertThat(connection.getSchema()).isEqualTo("cdb");
      assertThat(number(statement, "SELECT \"id\" FROM \"flag\"")).isEqualTo(7);
      assertThat(temporary(statement)).isZero();
      connection.rollback();
      assertThat(number(statement, "SELECT count(*) FROM \"cdb\".\"flag\"")).isZero();
    }
  }

  @Test
  void aConnectionThatCommitsByItselfDoesSoAfterwards() throws SQLException {
    try (TestDatabase database = databaseOf(TABLES.plus(view(QUERY)));
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      String schema = connection.getSchema();

      assertThat(reading(connection, view("SELECT nonsense"), view(QUERY)).same())
          .containsOnlyKeys(SEEN);

      assertThat(connection.getAutoCommit()).isTrue();
      assertThat(connection.getSchema()).isEqualTo(schema);
      assertThat(temporary(statement)).isZero();
    }
  }

  private static View view(String sql) {
    return View.ofSql(
        SEEN,
        sql,
        TABLES.tables().keySet().stream()
            .filter(table -> sql.contains("\"" + table.name() + "\""))
            .toArray(TableName[]::new));
  }

  private static TestDatabase databaseOf(Schema schema) throws SQLException {
    return databaseOf(DatabaseKind.POSTGRESQL, schema);
  }

  private static TestDatabase databaseOf(DatabaseKind kind, Schema schema) throws SQLException {
    TestDatabase database = DatabaseSourceTest.database(kind);
    try (Connection connection = database.connect()) {
      Dialect dialect = Dialects.of(connection);
      database.execute(dialect.script(SchemaDiff.between(Schema.empty(), schema)));
    }
    return database;
  }

  private static DatabaseReading reading(Connection connection, View... models) {
    return new DatabaseSource(connection, List.of("cdb")).reading(Arrays.asList(models));
  }

  private static long temporary(Statement statement) throws SQLException {
    return number(
        statement, "SELECT count(*) FROM pg_class WHERE relnamespace = pg_my_temp_schema()");
  }

  private static long number(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
