package dev.revise.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.PureSql;
import dev.revise.diff.SchemaDiff;
import dev.revise.operation.Operations;
import dev.revise.schema.Column;
import dev.revise.schema.EnumType;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Views as PostgreSQL prints them are made on both databases, and taken away again. */
@EachServer
class ForeignViewTest {
  private static final List<String> QUERIES =
      List.of(
          "SELECT id FROM s.t WHERE m = 'ok'",
          "SELECT id, 'bad'::s.mood AS worst, m::text AS said FROM s.t WHERE m <> 'ok' AND n > 1.5",
          "SELECT id FROM s.t WHERE m IN ('ok', 'bad') OR x IN ('a', 'b')",
          "SELECT CASE WHEN m = 'ok' THEN 1 ELSE 2 END AS c, coalesce(x, 'none') AS x FROM s.t",
          "SELECT id FROM s.t WHERE x LIKE 'a%' AND x NOT LIKE '%b' OR x ILIKE 'c%' AND x NOT ILIKE 'd'",
          "SELECT m, count(*) AS n FROM s.t WHERE x ~ '^a' AND x !~ 'b' GROUP BY m HAVING count(*) > 1",
          "SELECT a.id, lower(b.x)::varchar(3) AS y, (a.n + 1)::integer AS z FROM s.t a JOIN s.t b ON a.id = b.id",
          "SELECT c::varchar(2) AS c, n::numeric(5, 2) AS n, upper(x) || 'z' AS u FROM s.t WHERE at > '2020-01-01'",
          "SELECT extract(year FROM at) AS y, at::timestamptz AS z, at::timestamp(3) AS p, (id::text || x)::char(4) AS c FROM s.t",
          "SELECT id, coalesce(x, 'a')::varchar(3) AS y, CASE WHEN n > 1 THEN x ELSE c END::char(4) AS w FROM s.t",
          "SELECT id FROM s.\"Big T\" WHERE \"Mood\" = 'Ok'::s.\"Big Mood\"");

  @TestFactory
  Stream<DynamicTest> are_made_everywhere() {
    return QUERIES.stream()
        .flatMap(
            query ->
                Stream.of(DatabaseKind.values())
                    .map(
                        kind ->
                            DynamicTest.dynamicTest(
                                kind + ": " + query, () -> follow(kind, query))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'ok'", "'ok'::\"s\".\"mood\"", "CAST('ok' AS \"s\".\"mood\")"})
  void h2_finds_a_view_of_labels_as_it_was_made(String label) throws SQLException {
    TableName t = new TableName("s", "t");
    EnumType mood = EnumType.of(t.withName("mood"), "ok", "bad");
    Schema schema =
        Schema.of(
            List.of(Table.of(t, Column.of("m", mood.type()))),
            List.of(
                View.ofSql(
                    t.withName("v"), "SELECT \"m\" FROM \"s\".\"t\" WHERE \"m\" = " + label, t)),
            List.of(mood),
            List.of());
    try (TestDatabase database = DatabaseKind.H2.fresh();
        Connection connection = database.connect()) {
      Dialect dialect = Dialects.of(connection);
      run(connection, "CREATE SCHEMA \"s\"");
      run(connection, dialect.script(SchemaDiff.between(Schema.empty(), schema)));
      assertThat(read(connection)).isEqualTo(dialect.normalize(schema));
    }
  }

  private static void follow(DatabaseKind kind, String query) throws SQLException {
    Schema schema = printed(query);
    Operations up = SchemaDiff.between(Schema.empty(), schema);
    try (TestDatabase database = kind.fresh();
        Connection connection = database.connect()) {
      Dialect dialect = Dialects.of(connection);
      run(connection, "CREATE SCHEMA \"s\"");
      run(connection, dialect.script(up));
      assertThat(read(connection).views()).hasSize(1);
      run(connection, dialect.script(up.inverse()));
      assertThat(read(connection)).isEqualTo(Schema.empty());
    }
  }

  /** As another database has it. */
  private static Schema printed(String query) throws SQLException {
    try (TestDatabase database = DatabaseKind.POSTGRESQL.fresh();
        Connection connection = database.connect()) {
      run(
          connection,
          """
          CREATE SCHEMA s;
          CREATE TYPE s.mood AS ENUM ('ok', 'bad');
          CREATE TYPE s."Big Mood" AS ENUM ('Ok', 'Bad');
          CREATE TABLE s.t (id bigint PRIMARY KEY, m s.mood, x varchar(20), c char(5), n double precision,
            at timestamp);
          CREATE TABLE s."Big T" (id bigint PRIMARY KEY, "Mood" s."Big Mood");
          CREATE VIEW s.v AS\s"""
              + query);
      Schema schema = read(connection);
      assertThat(PureSql.known().doubts(schema)).isEmpty();
      return schema;
    }
  }

  private static Schema read(Connection connection) {
    return new DatabaseSource(connection, List.of("s")).read();
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(e.getMessage() + "\n" + sql, e);
    }
  }
}
