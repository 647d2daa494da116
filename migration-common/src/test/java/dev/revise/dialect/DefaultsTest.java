package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Varchar;
import dev.revise.schema.DefaultValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Defaults as databases print them. */
class DefaultsTest {
  private static final ColumnType VARCHAR = new Varchar(OptionalInt.of(20));

  @ParameterizedTest
  @MethodSource
  void arePrintedForValues(String printed, ColumnType type, Optional<DefaultValue> value) {
    assertThat(Defaults.normalized(new DefaultValue.Expression(printed), type)).isEqualTo(value);
  }

  static Stream<Arguments> arePrintedForValues() {
    return Stream.of(
        arguments("'abc'::character varying", VARCHAR, text("abc")),
        arguments("'it''s'", VARCHAR, text("it's")),
        arguments("E'a\\\\b''c'::text", Simple.TEXT, text("a\\b'c")),
        arguments("U&'\\00e9\\\\'", VARCHAR, text("é\\")),
        arguments("'5'::text", Simple.TEXT, text("5")),
        arguments("'q'::bpchar", new ColumnType.Char(3), text("q")),
        arguments("'2025-06-30'::date", Simple.DATE, text("2025-06-30")),
        arguments("DATE '2025-06-30'", Simple.DATE, text("2025-06-30")),
        arguments("'-1'::integer", Simple.INTEGER, number("-1")),
        arguments("(-1)", Simple.BIGINT, number("-1")),
        arguments("'7'", Simple.INTEGER, number("7")),
        arguments("1.50", new Numeric(5, 2), number("1.5")),
        arguments("CAST(1E-10 AS DECFLOAT)", Simple.DOUBLE_PRECISION, number("0.0000000001")),
        arguments(
            "'100000000000000000000'::numeric",
            new Numeric(30, 0),
            number("100000000000000000000")),
        arguments("'NaN'::double precision", Simple.DOUBLE_PRECISION, text("NaN")),
        arguments("'nan'", Simple.REAL, text("NaN")),
        arguments("'NaN'::numeric", new Numeric(5, 2), text("NaN")),
        arguments("CAST('Infinity' AS REAL)", Simple.REAL, text("Infinity")),
        arguments("'+INF'", Simple.DOUBLE_PRECISION, text("Infinity")),
        arguments("'-inf'", Simple.DOUBLE_PRECISION, text("-Infinity")),
        arguments("'-Infinity'::double precision", Simple.DOUBLE_PRECISION, text("-Infinity")),
        arguments("'NaN'", VARCHAR, text("NaN")),
        arguments("'infinity'::date", Simple.DATE, text("infinity")),
        arguments(
            "'infinity'::timestamp without time zone", ColumnType.timestamp(), text("infinity")),
        arguments("'0x1F'", Simple.INTEGER, text("0x1F")),
        arguments("'1_000'", Simple.INTEGER, text("1_000")),
        arguments("'FULL'", Simple.INTEGER, text("FULL")),
        arguments("''", new Numeric(5, 2), text("")),
        arguments("'1e999999999'", new Numeric(5, 2), text("1e999999999")),
        arguments("1E+300", Simple.DOUBLE_PRECISION, number("1" + "0".repeat(300))),
        arguments("5", VARCHAR, number("5")),
        arguments("true", Simple.BOOLEAN, Optional.of(new DefaultValue.Bool(true))),
        arguments("'false'", Simple.BOOLEAN, Optional.of(new DefaultValue.Bool(false))),
        arguments("FALSE", Simple.BOOLEAN, Optional.of(new DefaultValue.Bool(false))),
        arguments("NULL::character varying", VARCHAR, Optional.empty()),
        arguments("NULL", VARCHAR, Optional.empty()),
        arguments(
            "CURRENT_TIMESTAMP", Simple.DATE, Optional.of(DefaultValue.Computed.CURRENT_TIMESTAMP)),
        arguments("upper('x'::text)", VARCHAR, expression("UPPER('x')")),
        arguments("gen_random_uuid()", Simple.UUID, expression("GEN_RANDOM_UUID()")),
        arguments("nextval('s.q'::regclass)", Simple.BIGINT, expression("NEXTVAL('s.q')")));
  }

  /** Whatever a catalogue prints, reading goes on. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e400",
        "1E-400",
        "1e99999999999",
        "1E+999999999",
        "0x1F",
        "'0x1F'::integer",
        "X'1F'",
        "B'101'",
        "DATE 'infinity'",
        "TIMESTAMP 'infinity'",
        "'-infinity'::timestamp with time zone",
        "TIMESTAMP WITH TIME ZONE '2025-06-30 00:00:00+00'",
        "INTERVAL '1 day'",
        "'1 day'::interval",
        "-('NaN'::real)",
        "- 'Infinity'",
        "('NaN'::numeric + 1)",
        "CAST('NaN' AS DECFLOAT)",
        "ARRAY[1, 2]",
        "'{}'::jsonb",
        "''",
        "'",
        "(",
        ""
      })
  void nothingThatIsPrintedStopsReading(String printed) {
    for (ColumnType type : Simple.values()) {
      assertThatCode(() -> Defaults.normalized(new DefaultValue.Expression(printed), type))
          .doesNotThrowAnyException();
      assertThatCode(() -> Defaults.normalized(new DefaultValue.Text(printed), type))
          .doesNotThrowAnyException();
    }
  }

  private static Optional<DefaultValue> text(String value) {
    return Optional.of(new DefaultValue.Text(value));
  }

  private static Optional<DefaultValue> number(String value) {
    return Optional.of(new DefaultValue.Number(new BigDecimal(value)));
  }

  private static Optional<DefaultValue> expression(String sql) {
    return Optional.of(new DefaultValue.Expression(sql));
  }
}
