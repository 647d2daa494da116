package dev.revise.dialect;

import dev.revise.dialect.Enclosed.Cast;
import dev.revise.dialect.Leaf.Number;
import dev.revise.dialect.Leaf.Text;
import dev.revise.dialect.Leaf.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Operands that have to be of one type, such as those of a comparison: each without the cast to it
 * that the database adds by itself.
 *
 * <p>A literal takes the type of the operands that are none. A number is cast to the widest type
 * among them. So a cast is dropped where another operand has that type without one; where none has,
 * the author asked for it, and it stays at the first operand: {@code CAST("n" AS NUMERIC) / 2}.
 *
 * @param comparing whether a number is only compared, so that 2 and 2.0 are the same
 */
record Agreement(Typing typing, boolean comparing) {

  List<Node> of(List<Node> operands) {
    ValueType base =
        operands.stream()
            .filter(operand -> !isLiteral(operand))
            .map(typing::of)
            .filter(ValueType::isKnown)
            .findFirst()
            .orElse(ValueType.UNKNOWN);
    List<Node> typed = operands.stream().map(operand -> typed(operand, base)).toList();
    List<Node> agreed = base.isCharacters() ? characters(typed) : numbers(typed);
    return comparing ? agreed.stream().map(Agreement::plain).toList() : agreed;
  }

  private static boolean isLiteral(Node node) {
    return node instanceof Text || node instanceof Cast cast && cast.value() instanceof Text;
  }

  private static Node typed(Node operand, ValueType base) {
    if (operand instanceof Text text) {
      return read(text, base);
    }
    if (operand instanceof Cast cast && cast.value() instanceof Text text) {
      boolean added =
          cast.type().isMoment() && base.isMoment()
              || cast.type().isDefined() && base.isDefined()
              || cast.type().equals(base);
      return added ? read(text, base) : operand;
    }
    return operand;
  }

  private static Node read(Text text, ValueType type) {
    return type.isMoment()
        ? new Text(Moments.written(text.value(), type))
        : number(text, type).orElse(truth(text, type));
  }

  static Optional<Node> number(Text text, ValueType type) {
    boolean number =
        text.value().strip().matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");
    return Optional.of(text)
        .filter(literal -> type.isNumber() && number)
        .map(literal -> new Number(new BigDecimal(literal.value().strip()), type.isWhole()))
        .filter(read -> Number.isWritable(read.value()) && type.holds(read.value()))
        .map(Node.class::cast);
  }

  static Node truth(Text text, ValueType type) {
    return !type.equals(ValueType.BOOLEAN)
        ? text
        : switch (text.value().strip().toLowerCase(Locale.ROOT)) {
          case "t", "true" -> Word.TRUE;
          case "f", "false" -> Word.FALSE;
          default -> text;
        };
  }

  /** Blanks at the end count in one of these types and not in the other. */
  private List<Node> characters(List<Node> operands) {
    return operands.stream().anyMatch(o -> isFixed(typing.of(o)) && !(o instanceof Cast))
        ? operands.stream().map(this::uncastToFixed).toList()
        : operands;
  }

  private static boolean isFixed(ValueType type) {
    return type.name().equals("CHAR");
  }

  private Node uncastToFixed(Node operand) {
    return operand instanceof Cast cast
            && cast.type().equals(ValueType.of("CHAR"))
            && typing.of(cast.value()).isText()
        ? cast.value()
        : operand;
  }

  private List<Node> numbers(List<Node> operands) {
    Optional<ValueType> widest =
        operands.stream().flatMap(this::castNumber).map(Cast::type).reduce(ValueType::and);
    if (widest.isEmpty()) {
      return operands;
    }
    List<Node> bare = operands.stream().map(o -> isAdded(o, widest.get()) ? bare(o) : o).toList();
    return isAsked(operands, widest.get()) ? asking(bare, widest.get()) : bare;
  }

  private Stream<Cast> castNumber(Node operand) {
    return operand instanceof Cast cast && isWidening(cast) ? Stream.of(cast) : Stream.empty();
  }

  private boolean isWidening(Cast cast) {
    if (cast.value() instanceof Number number) {
      return cast.type().isNumber() && cast.type().holds(number.value());
    }
    return cast.type().parameters().isEmpty() && typing.of(cast.value()).widensTo(cast.type());
  }

  private boolean isAdded(Node operand, ValueType widest) {
    return castNumber(operand)
        .anyMatch(cast -> cast.value() instanceof Number || cast.type().equals(widest));
  }

  private static Node bare(Node operand) {
    return ((Cast) operand).value();
  }

  /** Whether no operand is of that type by itself. */
  private boolean isAsked(List<Node> operands, ValueType widest) {
    if (operands.stream().anyMatch(operand -> comparing && isNumber(operand))
        || operands.stream().anyMatch(operand -> isDecimal(operand, widest))) {
      return false;
    }
    return operands.stream()
        .filter(operand -> !isAdded(operand, widest))
        .map(typing::of)
        .allMatch(type -> type.isKnown() && !reaches(type, widest));
  }

  private static boolean isNumber(Node operand) {
    return operand instanceof Number || operand instanceof Cast c && isNumber(c.value());
  }

  /** H2 casts to DECFLOAT what stands beside 1E3. */
  private static boolean isDecimal(Node operand, ValueType widest) {
    return widest.name().equals("DECFLOAT")
        && (operand instanceof Number number && !number.whole()
            || operand instanceof Cast cast && isDecimal(cast.value(), widest));
  }

  /** PostgreSQL casts what it compares with a real to double precision. */
  private static boolean reaches(ValueType type, ValueType widest) {
    return widest.widensTo(type) || type.name().equals("REAL");
  }

  private List<Node> asking(List<Node> bare, ValueType widest) {
    List<Node> asking = new ArrayList<>(bare);
    int at = 0;
    while (at < bare.size() && !mayAsk(bare.get(at))) {
      at++;
    }
    int first = at < bare.size() ? at : 0;
    asking.set(first, new Cast(bare.get(first), widest));
    return asking;
  }

  private boolean mayAsk(Node node) {
    return !(node instanceof Number) && typing.of(node).isNumber();
  }

  private static Node plain(Node node) {
    return node instanceof Number number ? number.plain() : node;
  }
}
