package dev.revise.dialect;

import dev.revise.dialect.Enclosed.Cast;
import dev.revise.dialect.Leaf.Number;
import dev.revise.dialect.Leaf.Text;
import dev.revise.dialect.Leaf.Word;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.KnownType;
import dev.revise.schema.NonFinite;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Default values written one way: a literal where an expression is one. */
final class Defaults {
  private static final Set<ColumnType> WHOLE =
      Set.of(Simple.SMALLINT, Simple.INTEGER, Simple.BIGINT);
  private static final Set<ColumnType> NUMBERS =
      Set.of(Simple.SMALLINT, Simple.INTEGER, Simple.BIGINT, Simple.REAL, Simple.DOUBLE_PRECISION);

  /** As databases read numbers; no exponent that would fill pages. */
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");

  /** A text that is looked up as a name whenever it is asked, not once. */
  private static final Pattern LATE_NAME =
      Pattern.compile("(?i)::\\s*text\\s*\\)\\s*::\\s*reg[a-z]+\\b");

  private static final Word NOW = new Word("CURRENT_TIMESTAMP");
  private static final Set<Node> PLAIN = Set.of(Word.TRUE, Word.FALSE, NOW);
  private static final Expressions EXPRESSIONS =
      new Expressions(Map.of(), UnaryOperator.identity());

  private Defaults() {}

  /** The value as a column of that type reads it, none where it is NULL. */
  static Optional<DefaultValue> normalized(DefaultValue value, ColumnType given) {
    ColumnType type = given.plain();
    Optional<DefaultValue> literal =
        value instanceof DefaultValue.Expression expression && LiteralDefault.isFor(type)
            ? new LiteralDefault(type).read(expression.sql())
            : Optional.empty();
    if (literal.isPresent()) {
      return literal.map(read -> typed(read, type));
    }
    if (value instanceof DefaultValue.Expression expression
        && LATE_NAME.matcher(expression.sql()).find()) {
      return Optional.of(value);
    }
    if (value instanceof DefaultValue.Expression expression) {
      return read(EXPRESSIONS.read(expression.sql()))
          .map(read -> read instanceof DefaultValue.Expression ? read : typed(read, type));
    }
    return Optional.of(typed(value, type));
  }

  private static Optional<DefaultValue> read(Node node) {
    Node bare = node instanceof Cast cast && isPlain(cast.value()) ? cast.value() : node;
    if (bare.equals(Word.NULL)) {
      return Optional.empty();
    }
    return Optional.of(isPlain(bare) ? plain(bare) : new DefaultValue.Expression(bare.sql()));
  }

  private static boolean isPlain(Node node) {
    return node instanceof Text || node instanceof Number || PLAIN.contains(node);
  }

  private static DefaultValue plain(Node node) {
    if (node instanceof Text text) {
      return new DefaultValue.Text(text.value());
    }
    if (node instanceof Number number) {
      return new DefaultValue.Number(number.value());
    }
    return node.equals(NOW)
        ? DefaultValue.Computed.CURRENT_TIMESTAMP
        : new DefaultValue.Bool(node.equals(Word.TRUE));
  }

  private static DefaultValue typed(DefaultValue value, ColumnType type) {
    if (value instanceof DefaultValue.Number number) {
      return number(number.value());
    }
    if (value instanceof DefaultValue.Text text) {
      return isNumber(type) ? number(text, type) : typed(text, type);
    }
    return value;
  }

  private static DefaultValue typed(DefaultValue.Text text, ColumnType type) {
    return type == Simple.BOOLEAN
        ? new DefaultValue.Bool(text.value().strip().toLowerCase(Locale.ROOT).startsWith("t"))
        : LiteralDefault.isFor(type)
            ? new DefaultValue.Text(new LiteralDefault(type).canonical(text.value()))
            : text;
  }

  private static boolean isNumber(ColumnType type) {
    return NUMBERS.contains(type)
        || type instanceof Numeric
        || type.known().map(KnownType::kind).equals(Optional.of(KnownType.Kind.NUMBER));
  }

  /** A text that no number of ours is stays one; the database knows what to make of it. */
  private static DefaultValue number(DefaultValue.Text text, ColumnType type) {
    String digits = text.value().strip();
    if (NUMBER.matcher(digits).matches()) {
      return number(new BigDecimal(digits));
    }
    return NonFinite.of(digits)
        .filter(special -> !WHOLE.contains(type))
        .<DefaultValue>map(NonFinite::value)
        .orElse(text);
  }

  private static DefaultValue number(BigDecimal value) {
    if (!Number.isWritable(value)) {
      return new DefaultValue.Number(value);
    }
    return new DefaultValue.Number(new BigDecimal(value.stripTrailingZeros().toPlainString()));
  }
}
