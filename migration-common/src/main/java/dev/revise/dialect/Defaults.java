package dev.revise.dialect;

import dev.revise.dialect.Token.Kind;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.DefaultValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Default values written one way: a literal where an expression is one. */
final class Defaults {
  private static final Set<ColumnType> NUMBERS =
      Set.of(Simple.SMALLINT, Simple.INTEGER, Simple.BIGINT, Simple.REAL, Simple.DOUBLE_PRECISION);
  private static final Set<String> TYPES =
      Set.of("DATE", "TIMESTAMP", "WITH", "WITHOUT", "TIME", "ZONE", "UUID");

  private Defaults() {}

  /** The value as a column of that type reads it, none where it is NULL. */
  static Optional<DefaultValue> normalized(DefaultValue value, ColumnType type) {
    if (value instanceof DefaultValue.Expression expression) {
      return read(new Expressions(List.of()).tokens(expression.sql()))
          .map(read -> read instanceof DefaultValue.Expression ? read : typed(read, type));
    }
    return Optional.of(typed(value, type));
  }

  private static Optional<DefaultValue> read(List<Token> tokens) {
    if (tokens.size() == 1) {
      return read(tokens.get(0));
    }
    Token last = tokens.get(tokens.size() - 1);
    boolean typed =
        last.is(Kind.LITERAL)
            && tokens.stream().limit(tokens.size() - 1).allMatch(t -> TYPES.contains(t.text()));
    return typed ? read(last) : cast(tokens);
  }

  /** {@code CAST(1E+20 AS DECFLOAT)}, as H2 prints a number that is large. */
  private static Optional<DefaultValue> cast(List<Token> tokens) {
    boolean large =
        tokens.size() == 6
            && tokens.get(0).is("CAST")
            && tokens.get(2).is(Kind.NUMBER)
            && tokens.get(4).is("DECFLOAT");
    return large
        ? read(tokens.get(2))
        : Optional.of(new DefaultValue.Expression(Token.join(tokens)));
  }

  private static Optional<DefaultValue> read(Token token) {
    return switch (token.kind()) {
      case LITERAL -> Optional.of(new DefaultValue.Text(token.value()));
      case NUMBER -> Optional.of(new DefaultValue.Number(new BigDecimal(token.text())));
      default -> named(token.text());
    };
  }

  private static Optional<DefaultValue> named(String word) {
    return switch (word) {
      case "TRUE", "FALSE" -> Optional.of(new DefaultValue.Bool(word.equals("TRUE")));
      case "NULL" -> Optional.empty();
      case "CURRENT_TIMESTAMP" -> Optional.of(DefaultValue.Computed.CURRENT_TIMESTAMP);
      default -> Optional.of(new DefaultValue.Expression(word));
    };
  }

  private static DefaultValue typed(DefaultValue value, ColumnType type) {
    if (value instanceof DefaultValue.Number number) {
      return number(number.value());
    }
    if (value instanceof DefaultValue.Text text) {
      boolean counts = NUMBERS.contains(type) || type instanceof Numeric;
      return counts ? number(new BigDecimal(text.value().strip())) : typed(text, type);
    }
    return value;
  }

  private static DefaultValue typed(DefaultValue.Text text, ColumnType type) {
    return type == Simple.BOOLEAN
        ? new DefaultValue.Bool(text.value().strip().toLowerCase(Locale.ROOT).startsWith("t"))
        : text;
  }

  private static DefaultValue number(BigDecimal value) {
    return new DefaultValue.Number(new BigDecimal(value.stripTrailingZeros().toPlainString()));
  }
}
