package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What SQL from outside is taken, and what is refused before it gets anywhere. */
class PureSqlTest {
  private static final TableName T = new TableName("cdb", "t");
  private static final Table TABLE =
      Table.of(
          T,
          Column.integer("seq_num"),
          Column.doublePrecision("airmass"),
          Column.text("band"),
          Column.timestamp("obs_start"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"seq_num\" >= 0",
        "(\"seq_num\" >= 0) AND (\"airmass\" < 5.0e0 OR \"airmass\" IS NULL)",
        "seq_num BETWEEN 1 AND 9999 AND \"band\" IN ('u', 'g', ';--''')",
        "\"band\" = ANY (ARRAY['u'::text, 'g'::text])",
        "\"band\" ~ '^[a-z]+$' AND lower(\"band\") = \"band\" AND char_length(trim(\"band\")) > 0",
        "CASE WHEN \"seq_num\" > 1 THEN TRUE ELSE \"band\" IS NOT NULL END",
        "extract(year FROM \"obs_start\") > 2000 AND \"obs_start\" < TIMESTAMP '2040-01-01 00:00:00'",
        "\"t\".\"seq_num\" - -1 > 0",
        "\"band\" COLLATE \"C\" < 'z'",
        "pg_catalog.abs(\"airmass\") < 1",
        "coalesce(nullif(\"band\", ''), 'x') LIKE 'a!%' ESCAPE '!'",
        "CAST(\"seq_num\" AS numeric(10, 2)) > 0",
        "\"obs_start\" > CURRENT_TIMESTAMP - INTERVAL '1' DAY",
      })
  void an_expression_over_the_columns_of_its_table_is_taken(String sql) {
    assertThat(everywhere(sql)).containsOnly("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seq_num >= 0); CALL FILE_WRITE('70776e6564', 'owned.txt'); SELECT (1",
        "(1=1",
        "1=1)",
        "1=1) OR (2=2",
        "",
        " ",
        "1, 2",
        "\"seq_num\" > 0 -- ",
        "\"seq_num\" > 0 --1\n",
        "\"seq_num\" /* */ > 0",
        "\"seq_num\" > 0 //",
        "\"seq_num\" > $$0$$",
        "\"seq_num\" > $1",
        "\"seq_num\" > ?",
        "@x = 1",
        "'a",
        "\"a",
        "\"band\" = E'\\' OR 1=1); DROP TABLE x; --'",
        "\"band\" = e'\\' OR 1=1); DROP TABLE x; --'",
        "\"band\" = 'a' 'b'",
        "\\! touch owned",
        ":variable",
        "`band` = 1",
        "{fn now()} > 0",
        "[seq_num] = 1",
        "\"seq_num\" = 1 \u00a0",
        "\"seq_num\" IN (SELECT 1)",
        "EXISTS (SELECT 1 FROM \"cdb\".\"u\")",
        "(SELECT 1) = 1",
        "FILE_WRITE('70776e6564', 'owned.txt') > 0",
        "\"FILE_WRITE\"('70776e6564', 'owned.txt') > 0",
        "file_write ('70776e6564', 'owned.txt') > 0",
        "U&\"FILE\\005fWRITE\"('70776e6564', 'owned.txt') > 0",
        "U&\"FILE!005fWRITE\" UESCAPE '!' ('70776e6564', 'owned.txt') > 0",
        "PUBLIC.OWN(1) > 0",
        "CSVWRITE('owned.csv', 'SELECT 1') > 0",
        "LINK_SCHEMA('a', '', 'b', 'c', 'd', 'e') IS NULL",
        "pg_sleep(1) IS NULL",
        "pg_catalog.pg_read_file('/etc/passwd') IS NULL",
        "\"pg_catalog\".\"lo_import\"('/etc/passwd') > 0",
        "query_to_xml('DELETE FROM cdb.t', true, true, '') IS NULL",
        "set_config('role', 'admin', false) = ''",
        "nextval('cdb.s') > 0",
        "setval('cdb.s', 1) > 0",
        "NEXT VALUE FOR cdb.s > 0",
        "dblink('host=evil', 'SELECT 1') IS NULL",
        "lower(pg_sleep(1)) = ''",
        "CASE WHEN pg_sleep(1) IS NULL THEN TRUE END",
        "CAST(pg_sleep(1) AS text) = ''",
        "EXTRACT(year FROM pg_sleep(1)) > 0",
        "\"band\" COLLATE pg_sleep(1) = ''",
        "(lower)(\"band\") = ''",
        "CAST(X'aced' AS JAVA_OBJECT) IS NULL",
        "CAST(1 AS ENUM(FILE_WRITE('70', 'owned.txt'))) = 1",
        "\"seq_nun\" > 0",
        "nowhere > 0",
        "\"other\".\"column\" > 0",
        "\"seq_num\".nextval > 0",
        "1=1; ",
        "1=1 UNION SELECT 1",
        "seq_num > 0) NOT VALID",
        "\u202e1=1",
        "\"band\" = '\u001b[2J'",
      })
  void nothing_else_is(String sql) {
    assertThat(everywhere(sql)).doesNotContain("");
  }

  @Test
  void a_sentence_says_where_what_and_why() {
    assertThatThrownBy(
            () ->
                PureSql.known()
                    .require(TABLE.with(new CheckConstraint("ck", "seq_num >= 0); CALL X(1"))))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "check \"ck\" of cdb.t is SQL that holds more than one statement, behind \";\": seq_num >= 0); CALL X(1; write one expression over columns in double quotes");
  }

  @Test
  void whoever_may_decide_allows_a_function() {
    Table table = TABLE.with(new CheckConstraint("ck", "public.phase(\"seq_num\") > 0"));
    assertThatCode(() -> PureSql.known().calling(List.of("public.phase")).require(table))
        .doesNotThrowAnyException();
  }

  @Test
  void an_extension_brings_its_functions() {
    Table table = TABLE.with(new CheckConstraint("ck", "area(spoly(\"band\")) > 0"));
    assertThatCode(() -> PureSql.known().ofExtension("pg_sphere").require(table))
        .doesNotThrowAnyException();
  }

  @Test
  void all_expressions_that_our_tests_make_are_taken() {
    Table table =
        new Table(T, RandomExpressions.COLUMNS, List.of(), List.of(), Optional.empty(), List.of());
    RandomExpressions expressions = new RandomExpressions(new Random(7));
    for (int i = 0; i < 500; i++) {
      PureSql.known().require(table.with(new CheckConstraint("ck", expressions.condition(3))));
    }
  }

  @Test
  void a_literal_may_be_as_long_as_a_file() {
    String book = "'" + "it''s ".repeat(200_000) + "'";
    assertThat(everywhere("\"band\" <> " + book)).containsOnly("");
    assertThat(query("SELECT " + book + " AS \"book\" FROM \"cdb\".\"t\"")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT DISTINCT \"day_obs\" FROM \"cdb\".\"t\"",
        "select count(*) AS \"n\" FROM \"cdb\".\"flag\";",
        "WITH \"n\"(\"a\", \"b\") AS (SELECT 1, 2), m(c) AS (SELECT 3) SELECT * FROM \"n\", m",
        "SELECT a.x, row_number() OVER (PARTITION BY a.y ORDER BY a.z DESC) FROM s.a a LEFT JOIN s.b USING (id) WHERE EXISTS (SELECT 1 FROM s.c WHERE c.id = a.id)",
        "SELECT (band)::character varying(10), \"substring\"(band, 1, 2) FROM s.t GROUP BY GROUPING SETS ((a), (b)) HAVING count(*) FILTER (WHERE x > 0) > 1",
        "SELECT g.n FROM generate_series(1, 10) AS g(n)",
        "(SELECT 1) UNION ALL (SELECT 2) ORDER BY 1 LIMIT (3)",
        "VALUES (1, 'a'), (2, 'b')",
        "SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY x) FROM s.t",
        "SELECT CAST(x AS numeric(5, 2)), EXTRACT(epoch FROM y) FROM s.t WHERE z IN (1, 2) AND w = ANY (ARRAY[1])",
      })
  void one_query_is_taken(String sql) {
    assertThat(query(sql)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1; DROP TABLE x",
        "SELECT 1;;",
        "DROP TABLE x",
        "",
        "SELECT 1 --",
        "SELECT /* */ 1",
        "SELECT 'a",
        "SELECT $$a$$",
        "SELECT $x$a",
        "SELECT (1",
        "SELECT 1)",
        "WITH x AS (DELETE FROM s.t RETURNING *) SELECT * FROM x",
        "WITH x AS (INSERT INTO s.t VALUES (1) RETURNING *) SELECT * FROM x",
        "WITH x AS (update s.t SET a = 1 RETURNING *) SELECT * FROM x",
        "SELECT * FROM FINAL TABLE (INSERT INTO s.t VALUES (1))",
        "SELECT * INTO s.u FROM s.t",
        "TABLE pg_authid",
        "SELECT * FROM (TABLE s.t) x",
        "SELECT * FROM pg_authid",
        "SELECT * FROM \"pg_catalog\".\"pg_shadow\"",
        "SELECT * FROM INFORMATION_SCHEMA.USERS",
        "SELECT FILE_WRITE('70', 'owned.txt')",
        "SELECT * FROM CSVREAD('/etc/passwd')",
        "SELECT * FROM s.t, LATERAL dblink(x) AS (a integer)",
        "SELECT * FROM (SELECT 1) q, dblink(x) AS (values integer)",
        "SELECT * FROM pg_ls_dir('/')",
        "SELECT U&\"p!0067_sleep\" UESCAPE '!' (1)",
        "SELECT NEXT VALUE FOR s.q",
        "SELECT nextval('s.q')",
        "SELECT 1 OPERATOR(s.+) 2",
        "SELECT s.lower(x) FROM s.t",
        "SELECT 1 \\g |sh",
        "SELECT :x",
        "SELECT E'\\'; DROP TABLE x; --'",
        "EXPLAIN ANALYZE SELECT 1",
      })
  void anything_else_is_not(String sql) {
    assertThat(query(sql)).isNotEmpty();
  }

  /**
   * What is said of it as a check, as a key and a condition of an index, and as a computed column.
   */
  private static List<String> everywhere(String sql) {
    return Stream.of(
            TABLE.with(new CheckConstraint("ck", sql)),
            TABLE.withIndexes(List.of(Index.of("ix", IndexKey.expression(sql)))),
            TABLE.withIndexes(List.of(Index.over("ix", "seq_num").where(sql))),
            with(Column.integer("more").generatedAs(sql)))
        .map(table -> problem(() -> PureSql.known().require(table)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"seq_num\"", "1) , CHECK (1", "pg_sleep(1)", "1 NOT NULL", "now() --"})
  void a_default_is_an_expression_over_no_column(String sql) {
    Column column =
        Column.integer("more").withDefault(Optional.of(new DefaultValue.Expression(sql)));
    assertThat(problem(() -> PureSql.known().require(with(column)))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1; DROP TABLE x", "(1", "1, \"b\" = 2", "1 -- ", "1 WHERE 1 = 1); DELETE"})
  void what_its_reader_wrote_is_one_expression(String sql) {
    assertThat(problem(() -> PureSql.requireOne("--fill t.a", sql))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"now()", "\"b\" + 1", "(SELECT max(\"b\") FROM \"cdb\".\"u\")", "own(1)"})
  void and_may_call_and_ask_what_it_likes(String sql) {
    assertThat(problem(() -> PureSql.requireOne("--fill t.a", sql))).isEmpty();
  }

  private static Table with(Column column) {
    return TABLE.withColumns(Stream.concat(TABLE.columns().stream(), Stream.of(column)).toList());
  }

  private static String query(String sql) {
    return problem(() -> PureSql.known().require(View.ofSql(T, sql)));
  }

  private static String problem(Runnable check) {
    try {
      check.run();
      return "";
    } catch (MigrationException e) {
      return e.getMessage();
    }
  }
}
