package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.schema.TableName;
import dev.revise.schema.ViewQuery;
import dev.revise.schema.ViewQuery.ProjectedColumn;
import dev.revise.schema.ViewQuery.Projection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries of views as PostgreSQL and H2 print them. */
class QueriesTest {
  private static final TableName EXPOSURE = new TableName("cdb", "exposure");
  private static final TableName FLAG = new TableName("cdb", "flag");

  @ParameterizedTest
  @ValueSource(
      strings = {
        " SELECT exposure.exposure_id AS visit_id,\n    exposure.day_obs\n   FROM cdb.exposure;",
        " SELECT exposure_id AS visit_id,\n    day_obs\n   FROM cdb.exposure;",
        " SELECT e.exposure_id AS visit_id,\n    e.day_obs\n   FROM cdb.exposure e;",
        "SELECT\n    \"exposure_id\" AS \"visit_id\",\n    \"day_obs\"\nFROM \"cdb\".\"exposure\"",
        "SELECT \"exposure_id\", U&\"day\\005fobs\" FROM \"cdb\".\"exposure\" \"E\""
      })
  void columnsOfOneTableAreAProjection(String sql) {
    assertThat(read(List.of("visit_id", "day_obs"), sql))
        .isEqualTo(
            new Projection(
                EXPOSURE,
                List.of(
                    new ProjectedColumn("exposure_id", "visit_id"),
                    new ProjectedColumn("day_obs", "day_obs"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT DISTINCT a FROM cdb.exposure",
        "SELECT a FROM cdb.exposure WHERE (a > 0)",
        "SELECT a FROM cdb.exposure, cdb.flag",
        "SELECT true AS a FROM cdb.exposure",
        "SELECT (a + 1) AS a FROM cdb.exposure",
        "SELECT lower(a) AS a FROM cdb.exposure",
        "SELECT a FROM cdb.exposure e LIMIT 1",
        "SELECT 'a' AS a FROM cdb.exposure",
        "SELECT a, b FROM cdb.exposure"
      })
  void anythingElseIsAQueryOfItsOwn(String sql) {
    assertThat(read(List.of("a"), sql)).isInstanceOf(ViewQuery.Sql.class);
  }

  @Test
  void aQueryIsReadWithItsNamesInQuotes() {
    String sql =
        " SELECT a.id,\n    lower(b.\"K\") AS k\n   FROM cdb.exposure a\n     JOIN cdb.flag b USING (id);";

    assertThat(read(List.of("id", "k"), sql))
        .isEqualTo(
            new ViewQuery.Sql(
                "SELECT \"a\".\"id\", lower(\"b\".\"K\") AS \"k\" FROM \"cdb\".\"exposure\" \"a\""
                    + " JOIN \"cdb\".\"flag\" \"b\" USING(\"id\");",
                Set.of(EXPOSURE, FLAG)));
  }

  @Test
  void aTypeIsNoNameUnlessASchemaStandsBeforeIt() {
    String sql =
        "SELECT a::character varying(3), b::double precision, c::timestamp(3) without time zone, d::cdb.mood, e::time with time zone AS time, EXTRACT(year FROM f) FROM cdb.flag";

    assertThat(read(List.of("a"), sql))
        .isEqualTo(
            new ViewQuery.Sql(
                "SELECT \"a\"::character varying(3), \"b\"::double precision, \"c\"::timestamp(3) without time zone, \"d\"::\"cdb\".\"mood\", \"e\"::time with time zone AS \"time\", EXTRACT(year FROM \"f\") FROM \"cdb\".\"flag\"",
                Set.of(FLAG)));
  }

  @Test
  void aQueryIsComparedByItsWords() {
    assertThat(
            Queries.normalized("select\n  count(*) as \"n\"\nfrom \"cdb\".\"flag\" GROUP BY ();"))
        .isEqualTo(Queries.normalized("SELECT COUNT(*) AS \"n\" FROM \"cdb\".\"flag\""));
  }

  private static ViewQuery read(List<String> shown, String sql) {
    return Queries.read(shown, sql, Set.of(EXPOSURE, FLAG));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT \"t\".\"a\" FROM \"s\".\"t\" WHERE \"t\".\"b\" > 0"
            + "| SELECT \"a\" FROM \"s\".\"t\" WHERE \"b\" > 0",
        "SELECT EXTRACT(YEAR FROM \"u\".\"a\") FROM \"t\" \"u\" GROUP BY \"u\".\"a\""
            + "| SELECT EXTRACT(YEAR FROM \"a\") FROM \"t\" \"u\" GROUP BY \"a\"",
        "SELECT \"t\".\"a\" FROM \"t\".\"t\"| SELECT \"a\" FROM \"t\".\"t\"",
        "SELECT \"t\".\"a\" FROM \"t\" WHERE EXISTS(SELECT FROM \"u\" WHERE \"u\".\"a\" = \"t\".\"a\")"
            + "| SELECT \"a\" FROM \"t\" WHERE EXISTS(SELECT FROM \"u\" WHERE \"u\".\"a\" = \"t\".\"a\")"
      })
  void aTableBeforeTheColumnsOfAQueryOfOneTableDoesNotCount(String printed, String plain) {
    assertThat(Queries.normalized(printed)).isEqualTo(Queries.normalized(plain)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT \"t\".\"a\" FROM \"t\", \"u\"",
        "SELECT \"t\".\"a\" FROM \"t\" JOIN \"u\" ON \"t\".\"a\" = \"u\".\"a\"",
        "SELECT \"t\".\"a\" FROM \"t\" UNION SELECT \"u\".\"a\" FROM \"u\""
      })
  void amongSeveralTablesItCounts(String sql) {
    assertThat(Queries.normalized(sql)).isEqualTo(sql);
  }
}
