package dev.revise.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of a schema in SQL, and what only looks like it. */
class SchemaInSqlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT * FROM \"sky\".\"star\" | SELECT * FROM \"site\".\"star\"",
        "SELECT sky.note(s.id) FROM Sky.star s | SELECT site.note(s.id) FROM site.star s",
        "SELECT 'sky.star', \"sky.star\" | SELECT 'sky.star', \"sky.star\"",
        "SELECT E'it\\'s sky.x', sky.x | SELECT E'it\\'s sky.x', site.x",
        "SELECT 'a\\', sky.x, '\\' | SELECT 'a\\', site.x, '\\'",
        "SELECT U&\"sky\".x | SELECT U&\"sky\".x",
        "-- sky.star is old | -- sky.star is old",
        "/* sky.a /* sky.b */ sky.c */ TABLE sky.d | /* sky.a /* sky.b */ sky.c */ TABLE site.d",
        "SELECT 1 - sky.x -- 'sky.y | SELECT 1 - site.x -- 'sky.y",
        "AS $f$ SELECT sky.x, 'sky.y' $f$ | AS $f$ SELECT site.x, 'sky.y' $f$",
        "SELECT a$b.c, $1, sky.x$ | SELECT a$b.c, $1, site.x$",
        "SELECT my_sky.x, sky_1.x, (t.sky).x | SELECT my_sky.x, sky_1.x, (t.sky).x",
        "SELECT x :: sky . band | SELECT x :: site . band",
        "SET search_path TO 'sky', 'pg_temp' | SET search_path TO 'site', 'pg_temp'",
        "SET search_path = pg_temp, sky AS | SET search_path = pg_temp, site AS",
        "COMMENT ON SCHEMA sky IS 'sky' | COMMENT ON SCHEMA site IS 'sky'",
        "CREATE SCHEMA IF NOT EXISTS \"sky\" | CREATE SCHEMA IF NOT EXISTS \"site\"",
        "SELECT setval('sky.seq', 1) | SELECT setval('site.seq', 1)",
        "SELECT nextval('\"sky\".\"seq\"') | SELECT nextval('\"site\".\"seq\"')",
        "SELECT 'sky.seq'::regclass, 'sky.x'::text | SELECT 'site.seq'::regclass, 'sky.x'::text",
        "SELECT cast('sky' AS regnamespace) | SELECT cast('site' AS regnamespace)",
        "SELECT f('sky.seq') | SELECT f('sky.seq')",
        "SELECT sky FROM star WHERE sky > 1 | SELECT sky FROM star WHERE sky > 1",
      })
  void moves(String sql, String moved) {
    assertThat(new SchemaInSql("sky", "site", Set.of()).moved(sql)).isEqualTo(moved);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT sky.ra FROM sky.sky | SELECT sky.ra FROM site.sky",
        "UPDATE sky.star AS sky SET ra = sky.ra + 1 | UPDATE site.star AS sky SET ra = sky.ra + 1",
        "SELECT sky.f(sky.ra), sky.sky.ra FROM sky.sky | SELECT site.f(sky.ra), site.sky.ra FROM site.sky",
        "CREATE INDEX i ON sky.sky (ra) | CREATE INDEX i ON site.sky (ra)",
        "WITH sky AS (SELECT 1 AS a) SELECT sky.a FROM sky JOIN sky.star ON sky.a = 1 | WITH sky AS (SELECT 1 AS a) SELECT sky.a FROM sky JOIN site.star ON sky.a = 1",
      })
  void what_is_called_as_the_schema_stays(String sql, String moved) {
    assertThat(new SchemaInSql("sky", "site", Set.of()).moved(sql)).isEqualTo(moved);
  }

  @Test
  void a_name_gets_quotes_where_it_needs_them() {
    assertThat(new SchemaInSql("sky", "My site", Set.of()).moved("sky.a, \"sky\".b"))
        .isEqualTo("\"My site\".a, \"My site\".b");
    assertThat(new SchemaInSql("sky", "user", Set.of()).moved("sky.a")).isEqualTo("\"user\".a");
    assertThat(new SchemaInSql("The sky", "site", Set.of()).moved("\"The sky\".a, the.sky"))
        .isEqualTo("\"site\".a, the.sky");
  }

  @Test
  void what_nobody_moves_stays() {
    SchemaInSql sql = new SchemaInSql("public", "site", Set.of(new TableName("public", "spoint")));
    assertThat(sql.moved("x::public.spoint, public.star, \"public\".\"spoint\""))
        .isEqualTo("x::public.spoint, site.star, \"public\".\"spoint\"");
  }

  @Test
  void a_text_that_no_database_reads_comes_back() {
    SchemaInSql sql = new SchemaInSql("sky", "site", Set.of());
    for (String text : List.of("", "'", "\"", "$$ ", "$a$", "/*", "/* /* */", ".", "E'\\", "sky")) {
      assertThat(sql.moved(text)).isEqualTo(text);
    }
  }
}
