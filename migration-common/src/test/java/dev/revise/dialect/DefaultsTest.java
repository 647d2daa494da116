package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;
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
