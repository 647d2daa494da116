package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author writes, what PostgreSQL prints and what H2 prints become one text. */
class ExpressionsTest {
  private static final Map<String, ValueType> COLUMNS =
      Map.ofEntries(
          Map.entry("n", ValueType.INTEGER),
          Map.entry("m", ValueType.INTEGER),
          Map.entry("d", ValueType.DOUBLE_PRECISION),
          Map.entry("p", ValueType.of("NUMERIC", 10, 2)),
          Map.entry("f", ValueType.BOOLEAN),
          Map.entry("t", ValueType.TIMESTAMP),
          Map.entry("date", ValueType.DATE),
          Map.entry("kind", ValueType.DEFINED),
          Map.entry("band", ValueType.of("TEXT", 20)),
          Map.entry("x y", ValueType.TEXT),
          Map.entry("text", ValueType.TEXT));
  private static final Expressions POSTGRESQL = new Expressions(COLUMNS, UnaryOperator.identity());
  private static final Expressions H2 = new Expressions(COLUMNS, H2Conditions::of);

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      textBlock =
          """
          "n" > 0                        # "n" > 0
          "d" > CAST(-1.50 AS DECFLOAT)  # "d" > -1.5
          "n" < CAST(1E+20 AS NUMERIC(21, 0)) # "n" < 100000000000000000000
          n > 0                          # "n" > 0
          (n > 0)                        # "n" > 0
          ((n > 0))                      # "n" > 0
          ((n > 0) AND (m < 5))          # "n" > 0 AND "m" < 5
          ("n" > 0)     AND ("m" < 5)    # "n" > 0 AND "m" < 5
          ((n > 0) AND ((m < 5) AND f))  # "n" > 0 AND "m" < 5 AND "f"
          (((n > 0) AND (m < 5)) OR (n IS NULL)) # "n" > 0 AND "m" < 5 OR "n" IS NULL
          (((n > 0) OR (m < 5)) AND (n IS NULL)) # ("n" > 0 OR "m" < 5) AND "n" IS NULL
          n BETWEEN 1 AND m + 1          # "n" >= 1 AND "n" <= "m" + 1
          n NOT BETWEEN 1 AND 2          # "n" < 1 OR "n" > 2
          (n > '-1'::integer)            # "n" > -1
          (n > (-1))                     # "n" > -1
          n - 1 > -1                     # "n" - 1 > -1
          n - (-1) > - m                 # "n" - -1 > -"m"
          n != 0                         # "n" <> 0
          ((n)::numeric > 1.5)           # "n" > 1.5
          (d > (0)::double precision)    # "d" > 0
          ("d" > CAST(0.0 AS DOUBLE PRECISION)) # "d" > 0
          "d" > CAST(1E+10 AS DECFLOAT)  # "d" > 10000000000
          ((n)::double precision = d)    # "n" = "d"
          ((n / 2) = 1)                  # "n" / 2 = 1
          n / 2.0 = 1                    # "n" / 2.0 = 1
          "n"::integer / 2 = 1           # "n" / 2 = 1
          CAST("d" AS integer) = 1       # CAST("d" AS INTEGER) = 1
          n::numeric / 2                 # CAST("n" AS NUMERIC) / 2
          ((n)::numeric / (2)::numeric)  # CAST("n" AS NUMERIC) / 2
          (p * (2)::numeric)             # "p" * 2
          ((band)::text <> ''::text)     # "band" <> ''
          ((band)::text ~~ 'a%'::text)   # "band" LIKE 'a%'
          ((band)::text !~~* 'a%'::text) # "band" NOT ILIKE 'a%'
          ((band)::text ~~ like_escape('a!%'::text, '!'::text)) # "band" LIKE 'a!%' ESCAPE '!'
          ((band)::text = ANY ((ARRAY['u'::character varying, 'g'::character varying(2)])::text[])) # "band" IN ('u', 'g')
          "band" IN('u', U&'\\00e9')     # "band" IN ('u', 'é')
          (n <> ALL (ARRAY[1, 2]))       # "n" NOT IN (1, 2)
          n IN (1)                       # "n" = 1
          n IN (m, 1)                    # "n" = "m" OR "n" = 1
          (kind = ANY (ARRAY['u'::cdb."Kind", 'g'::cdb."Kind"])) # "kind" IN ('u', 'g')
          "kind" = CAST('u' AS ENUM('u', 'g')) # "kind" = 'u'
          (lower((band)::text) = 'a'::text) # LOWER("band") = 'a'
          (n IS NOT NULL)                # "n" IS NOT NULL
          (NOT (n IS DISTINCT FROM 1))   # NOT ("n" IS DISTINCT FROM 1)
          n IS NOT DISTINCT FROM 1       # NOT ("n" IS DISTINCT FROM 1)
          ("x y" = E'a\\\\b')            # "x y" = 'a\\b'
          ("text" = 'it''s'::text)       # "text" = 'it''s'
          (NOT (n = 1))                  # NOT ("n" = 1)
          ((n + 1) > 0)                  # "n" + 1 > 0
          ((n + 1) * 2)                  # ("n" + 1) * 2
          (n - (m - 1))                  # "n" - ("m" - 1)
          CASE WHEN f THEN 1 ELSE NULL::integer END # CASE WHEN "f" THEN 1 END
          EXTRACT(year FROM t)           # EXTRACT(YEAR FROM "t")
          date_part('year'::text, t)     # EXTRACT(YEAR FROM "t")
          (date >= '2020-01-01'::date)   # "date" >= '2020-01-01'
          t > TIMESTAMP '2020-01-01 00:00:00' # "t" > '2020-01-01 00:00:00'
          t > '2020-01-01'               # "t" > '2020-01-01 00:00:00'
          true                           # TRUE
          SELECT n > ANY ROWS            # SELECT "n" > ANY ROWS
          """)
  void areWrittenOneWay(String given, String normalized) {
    assertThat(POSTGRESQL.normalized(given)).isEqualTo(normalized);
    assertThat(POSTGRESQL.normalized(normalized)).isEqualTo(normalized);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      textBlock =
          """
          NOT (n = 1 AND m > 2)    # "m" <= 2 OR "n" <> 1
          m > 2 AND n = 1          # "m" > 2 AND "n" = 1
          n = 1 AND m > 2          # "m" > 2 AND "n" = 1
          1 < n                    # "n" > 1
          NOT f                    # "f" = FALSE
          n % 2 = 0                # MOD("n", 2) = 0
          n = 2 OR m = 1 OR n = 1  # "m" = 1 OR "n" IN (1, 2)
          n = m AND m = 1          # "m" = "n" AND "m" = 1
          n = 1 AND n = m AND m = 1 # "m" = "n" AND "m" = 1
          n = 1 AND m = 1          # "m" = 1 AND "n" = 1
          n <= 1 AND n >= 1        # "n" = 1
          n = 1 AND f OR n = 1 AND m > 2 # ("f" OR "m" > 2) AND "n" = 1
          band || 'a' || ('b' || text) # "band" || 'ab' || "text"
          LENGTH(band) > 0         # CHAR_LENGTH("band") > 0
          band ~ '^a'              # "band" REGEXP '^a'
          POSITION('a' IN band) = 1 # LOCATE('a', "band") = 1
          """)
  void areWrittenAsH2KeepsThem(String given, String normalized) {
    assertThat(H2.normalized(given)).isEqualTo(normalized);
    assertThat(H2.normalized(normalized)).isEqualTo(normalized);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      textBlock =
          """
          CAST("d" AS integer) = 1   # "d" = 1
          "n"::numeric / 2 = 1       # "n" / 2 = 1
          "n" / 2.0 = 1              # "n" / 2 = 1
          CAST(1 AS numeric) / "n"   # 1 / "n"
          CAST("n" AS text) = '1'    # "n" = '1'
          CAST("band" AS varchar(3)) = 'abc' # "band" = 'abc'
          CAST(1.5 AS integer) = "n" # 1.5 = "n"
          ("n" + 1) * 2              # "n" + 1 * 2
          "n" - ("m" - 1)            # "n" - "m" - 1
          ("n" = 1 OR "m" = 2) AND f # "n" = 1 OR "m" = 2 AND f
          NOT ("n" = 1 AND f)        # NOT ("n" = 1) AND f
          "n" = 1 IS TRUE            # "n" = 1
          "f" IS TRUE                # "f" IS NOT FALSE
          "n" <> 1                   # "n" IS DISTINCT FROM 1
          "n" IN (1, 2)              # "n" NOT IN (1, 2)
          "n" BETWEEN 1 AND 2        # "n" NOT BETWEEN 1 AND 2
          "band" LIKE 'a%'           # "band" ILIKE 'a%'
          "band" = 'a '              # "band" = 'a'
          "t" < CURRENT_TIMESTAMP    # "t" < CURRENT_DATE
          -"n" + 1                   # -("n" + 1)
          COALESCE("n", 1)           # NULLIF("n", 1)
          """)
  void stayDifferent(String one, String other) {
    assertThat(POSTGRESQL.normalized(one)).isNotEqualTo(POSTGRESQL.normalized(other));
    assertThat(H2.normalized(one)).isNotEqualTo(H2.normalized(other));
  }

  /** What is no expression is compared by words. */
  @Test
  void nothingIsTooBrokenToBeWritten() {
    Random random = new Random(0);
    RandomExpressions expressions = new RandomExpressions(random);
    for (int i = 0; i < 2000; i++) {
      List<Token> tokens = new ArrayList<>(Token.of(expressions.condition(2) + " = 1"));
      tokens.remove(random.nextInt(tokens.size()));
      Collections.swap(tokens, random.nextInt(tokens.size()), random.nextInt(tokens.size()));
      String broken = Token.join(tokens);
      assertThat(H2.normalized(broken)).as(broken).isNotEmpty();
      assertThat(POSTGRESQL.normalized(broken)).as(broken).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "(", "n > 1e999999999", "n > '1e999999999'", "CAST(n AS", "n[", "- - -", "::"})
  void isWrittenAsItIsIfNothingElseCanBe(String broken) {
    assertThat(POSTGRESQL.normalized(broken)).isEqualToIgnoringCase(spelled(broken));
  }

  private static String spelled(String broken) {
    return Token.join(Token.of(broken)).replace("n ", "\"n\" ").replace("n[", "\"n\"[");
  }

  @Test
  void aDeepOrLongExpressionIsReadOrLeft() {
    String deep = "(".repeat(50_000) + "n" + ")".repeat(50_000);
    String chain = "n" + " + n".repeat(9_000) + " > 0";
    String list = "n IN (1" + ", 2".repeat(5_000) + ")";
    assertThat(List.of(deep, chain, list)).allSatisfy(sql -> H2.normalized(sql));
    assertThat(POSTGRESQL.normalized(list)).startsWith("\"n\" IN (1, 2, 2");
  }
}
