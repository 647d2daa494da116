package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author writes, what PostgreSQL prints and what H2 prints become one text. */
class ExpressionsTest {
  private static final List<String> COLUMNS = List.of("n", "m", "band", "x y", "text");

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      textBlock =
          """
          "n" > 0                        # "n" > 0
          n > 0                          # "n" > 0
          (n > 0)                        # "n" > 0
          ((n > 0))                      # "n" > 0
          ((n > 0) AND (m < 5))          # "n" > 0 AND "m" < 5
          ("n" > 0)     AND ("m" < 5)    # "n" > 0 AND "m" < 5
          (((n > 0) AND (m < 5)) OR (n IS NULL)) # ("n" > 0 AND "m" < 5) OR "n" IS NULL
          (n > '-1'::integer)            # "n" > -1
          (n > (-1))                     # "n" > (-1)
          n - 1 > -1                     # "n" - 1 > -1
          n != 0                         # "n" <> 0
          ((n)::numeric > 1.5)           # "n" > 1.5
          (n > (0)::double precision)    # "n" > 0
          "n" > CAST(0.0 AS DOUBLE PRECISION) # "n" > 0
          "n" > CAST(-1.50 AS DECFLOAT)  # "n" > -1.5
          "n" < CAST(1E+20 AS NUMERIC(21, 0)) # "n" < 100000000000000000000
          "n" > CAST("m" AS BIGINT)      # "n" > CAST("m" AS BIGINT)
          ((band)::text <> ''::text)     # "band" <> ''
          ((band)::text ~~ 'a%'::text)   # "band" LIKE 'a%'
          ((band)::text = ANY ((ARRAY['u'::character varying, 'g'::character varying(2)])::text[])) # "band" IN ('u', 'g')
          "band" IN('u', U&'\\00e9')     # "band" IN ('u', 'é')
          (n <> ALL (ARRAY[1, 2]))       # "n" NOT IN (1, 2)
          (lower((band)::text) = 'a'::text) # LOWER("band") = 'a'
          (n IS NOT NULL)                # "n" IS NOT NULL
          ("x y" = E'a\\\\b')            # "x y" = 'a\\b'
          ("text" = 'it''s'::text)       # "text" = 'it''s'
          (NOT (n = 1))                  # NOT ("n" = 1)
          ((n + 1) > 0)                  # ("n" + 1) > 0
          true                           # TRUE
          """)
  void areWrittenOneWay(String given, String normalized) {
    assertThat(new Expressions(COLUMNS).normalized(given)).isEqualTo(normalized);
    assertThat(new Expressions(COLUMNS).normalized(normalized)).isEqualTo(normalized);
  }
}
