package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParenthesesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ## ",
      textBlock =
          """
          SELECT (("a" + "b") * 2) AS "c" FROM "t" ## SELECT ("a" + "b") * 2 AS "c" FROM "t"
          SELECT 1 FROM "t" WHERE (("a" > 1) AND ("b" < 2) AND "c") ## SELECT 1 FROM "t" WHERE "a" > 1 AND "b" < 2 AND "c"
          SELECT 1 FROM "t" WHERE (("a" AND "b") AND "c") ## SELECT 1 FROM "t" WHERE "a" AND "b" AND "c"
          SELECT 1 FROM "t" WHERE "a" IS DISTINCT FROM ("b") ## SELECT 1 FROM "t" WHERE "a" IS DISTINCT FROM "b"
          SELECT 1 FROM ("a" JOIN "b" ON (("a"."x" = "b"."x"))) WHERE (1 = 1) ## SELECT 1 FROM "a" JOIN "b" ON "a"."x" = "b"."x" WHERE 1 = 1
          SELECT 1 FROM (("a" JOIN "b" ON ("x" = "y")) LEFT JOIN "c" ON ("y" = "z")) ## SELECT 1 FROM "a" JOIN "b" ON "x" = "y" LEFT JOIN "c" ON "y" = "z"
          SELECT count(("a")) FILTER (WHERE ("b" > 1)) AS "n" FROM "t" GROUP BY ("c") HAVING (count(*) > 1) ## SELECT count("a") FILTER (WHERE "b" > 1) AS "n" FROM "t" GROUP BY "c" HAVING count(*) > 1
          SELECT 1 FROM "t" WHERE (EXISTS (SELECT 1 FROM "u" WHERE ("x" = 1))) ## SELECT 1 FROM "t" WHERE EXISTS (SELECT 1 FROM "u" WHERE "x" = 1)
          SELECT ((SELECT max("x") FROM "u") + 1) AS "m" FROM "t" ## SELECT (SELECT max("x") FROM "u") + 1 AS "m" FROM "t"
          SELECT 1 FROM "t" ORDER BY ("a") DESC, ("b" + 1) ## SELECT 1 FROM "t" ORDER BY "a" DESC, "b" + 1
          SELECT (CASE WHEN ("a" > 1) THEN (2) ELSE 3 END) AS "x" FROM "t" ## SELECT CASE WHEN "a" > 1 THEN 2 ELSE 3 END AS "x" FROM "t"
          SELECT 1 FROM "t" WHERE ("a" = ANY ((ARRAY['x'])::text[])) ## SELECT 1 FROM "t" WHERE "a" = ANY (ARRAY['x']::text[])
          SELECT "a" AS "x", ("b" + 1) AS "y" FROM "t" ## SELECT "a" AS "x", "b" + 1 AS "y" FROM "t"
          SELECT ("z" AT TIME ZONE ('UTC')) AS "x" FROM "t" ## SELECT "z" AT TIME ZONE 'UTC' AS "x" FROM "t"
          """)
  void what_changes_nothing_is_left_out(String printed, String written) {
    assertThat(Queries.normalized(printed)).isEqualTo(Queries.normalized(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ## ",
      textBlock =
          """
          SELECT ("a" + "b") * 2 AS "c" FROM "t" ## SELECT "a" + "b" * 2 AS "c" FROM "t"
          SELECT "a" - ("b" - "c") AS "x" FROM "t" ## SELECT "a" - "b" - "c" AS "x" FROM "t"
          SELECT 1 FROM "t" WHERE ("a" OR "b") AND "c" ## SELECT 1 FROM "t" WHERE "a" OR "b" AND "c"
          SELECT 1 FROM "t" WHERE NOT ("a" AND "b") ## SELECT 1 FROM "t" WHERE NOT "a" AND "b"
          SELECT 1 FROM "a" LEFT JOIN ("b" JOIN "c" ON 1 = 1) ON 2 = 2 ## SELECT 1 FROM "a" LEFT JOIN "b" JOIN "c" ON 1 = 1 ON 2 = 2
          VALUES (1), (2) ## VALUES 1, 2
          SELECT DISTINCT ON ("a") "b" FROM "t" ## SELECT DISTINCT ON "a" "b" FROM "t"
          SELECT 1 FROM "a" JOIN "b" USING ("x") ## SELECT 1 FROM "a" JOIN "b" USING "x"
          SELECT 1 FROM "t" WHERE "a" IN ((SELECT 1)) ## SELECT 1 FROM "t" WHERE "a" IN (SELECT 1)
          SELECT (-1)::text FROM "t" ## SELECT -1::text FROM "t"
          SELECT ("a")."b" FROM "t" ## SELECT "a"."b" FROM "t"
          SELECT ("a", "b") FROM "t" ## SELECT "a", "b" FROM "t"
          SELECT 1 FROM "t" WHERE "a" = (("b" = "c")) ## SELECT 1 FROM "t" WHERE "a" = "b" = "c"
          SELECT 1 FROM "t" WHERE ("a" = "b") = "c" ## SELECT 1 FROM "t" WHERE "a" = "b" = "c"
          SELECT 1 FROM "t" WHERE ("a" = "b") IS NOT NULL ## SELECT 1 FROM "t" WHERE "a" = "b" IS NOT NULL
          SELECT f(("a", "b")) FROM "t" ## SELECT f("a", "b") FROM "t"
          SELECT 1 FROM "t" GROUP BY ("a", "b") ## SELECT 1 FROM "t" GROUP BY "a", "b"
          SELECT ("a" || 'x') || 1.50 AS "x" FROM "t" ## SELECT "a" || 'x' || 1.5 AS "x" FROM "t"
          SELECT (CAST('a' AS varchar(3))) AS "x" FROM "t" ## SELECT 'a' AS "x" FROM "t"
          """)
  void what_is_different_stays_different(String one, String other) {
    assertThat(Queries.normalized(one)).isNotEqualTo(Queries.normalized(other));
  }

  /** Around a whole operand as often as anybody likes, and nowhere else. */
  @Test
  void more_of_them_are_no_difference_and_other_conditions_are() {
    for (int seed = 0; seed < 300; seed++) {
      RandomExpressions random = new RandomExpressions(new Random(seed));
      String one = random.condition(3);
      String other = random.condition(3);
      assertThat(Queries.normalized(query("((" + one + "))")))
          .isEqualTo(Queries.normalized(query(one)));

      boolean same = read(one).equals(read(other));
      assertThat(Queries.normalized(query(one)).equals(Queries.normalized(query(other))))
          .as(one + " " + other)
          .isEqualTo(same && bare(one).equals(bare(other)));
    }
  }

  /** A pair that goes leaves the same tree. */
  @Test
  void what_is_left_reads_as_before() {
    for (int seed = 0; seed < 300; seed++) {
      String given = new RandomExpressions(new Random(seed)).condition(4);
      String left = Queries.normalized(query(given)).replaceFirst("^.* WHERE ", "");

      assertThat(read(left)).as(given).isEqualTo(read(given));
      assertThat(left.length()).isLessThanOrEqualTo(Token.join(Token.of(given)).length());
    }
  }

  @Test
  void a_hostile_query_takes_no_time() {
    String deep = "(".repeat(2_400) + "1" + ")".repeat(2_400);
    String wide = String.join(" + ", Collections.nCopies(1_200, "(1)"));

    assertThat(Queries.normalized("SELECT " + deep)).startsWith("SELECT((");
    assertThat(Queries.normalized("SELECT " + wide)).startsWith("SELECT(1) + ");
    assertThat(Queries.normalized("SELECT ((1)")).isEqualTo("SELECT(1");
    assertThat(Queries.normalized("SELECT 1)) (")).startsWith("SELECT 1");
  }

  private static String query(String condition) {
    return "SELECT 1 FROM \"t\" WHERE " + condition;
  }

  private static String read(String condition) {
    return ExpressionParser.parsed(Token.of(condition), List.of())
        .map(Parentheses::flat)
        .map(Node::sql)
        .orElseThrow();
  }

  private static String bare(String condition) {
    List<Token> tokens = new ArrayList<>(Token.of(condition));
    tokens.removeIf(token -> token.is("(") || token.is(")"));
    return Token.join(tokens);
  }
}
