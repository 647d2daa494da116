package dev.revise.dialect;

import dev.revise.dialect.Enclosed.Call;
import dev.revise.dialect.Enclosed.Case;
import dev.revise.dialect.Enclosed.Cast;
import dev.revise.dialect.Enclosed.Phrase;
import dev.revise.dialect.Leaf.Name;
import dev.revise.dialect.Leaf.Number;
import dev.revise.dialect.Leaf.Word;
import dev.revise.dialect.Operator.In;
import dev.revise.dialect.Operator.Infix;
import dev.revise.dialect.Operator.Is;
import dev.revise.dialect.Operator.Junction;
import dev.revise.dialect.Operator.Not;
import dev.revise.dialect.Operator.Prefix;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What type an expression has before anything casts it.
 *
 * @param columns the types of the columns there are
 */
record Typing(Map<String, ValueType> columns) {
  /** Functions of double precision, to which an integer is cast. */
  static final Set<String> REAL =
      Set.of(
          "SQRT", "CBRT", "EXP", "LN", "LOG", "LOG10", "POWER", "SIN", "COS", "TAN", "COT", "ASIN",
          "ACOS", "ATAN", "ATAN2", "SINH", "COSH", "TANH", "DEGREES", "RADIANS", "PI", "RANDOM",
          "ROUND", "FLOOR", "CEIL", "CEILING", "TRUNC", "SIGN");

  /** Functions whose arguments become one type, which is the result's. */
  static final Set<String> COMMON =
      Set.of("COALESCE", "NULLIF", "GREATEST", "LEAST", "ABS", "MOD", "IFNULL", "NVL");

  private static final Set<String> COUNTING =
      Set.of(
          "LENGTH",
          "CHAR_LENGTH",
          "CHARACTER_LENGTH",
          "OCTET_LENGTH",
          "BIT_LENGTH",
          "STRPOS",
          "LOCATE",
          "ASCII");
  private static final Set<String> WRITING =
      Set.of(
          "UPPER",
          "LOWER",
          "INITCAP",
          "TRIM",
          "LTRIM",
          "RTRIM",
          "BTRIM",
          "SUBSTRING",
          "REPLACE",
          "CONCAT",
          "LEFT",
          "RIGHT",
          "LPAD",
          "RPAD",
          "REPEAT",
          "REVERSE",
          "TO_CHAR",
          "MD5",
          "REGEXP_REPLACE",
          "SPLIT_PART",
          "TRANSLATE");
  private static final Map<String, ValueType> WORDS =
      Map.of(
          "TRUE", ValueType.BOOLEAN,
          "FALSE", ValueType.BOOLEAN,
          "CURRENT_DATE", ValueType.DATE,
          "CURRENT_TIMESTAMP", ValueType.TIMESTAMP_WITH_TIME_ZONE,
          "LOCALTIMESTAMP", ValueType.TIMESTAMP);
  private static final Set<String> SUMS = Set.of("+", "-", "*", "/", "%", "^");

  ValueType of(Node node) {
    if (node instanceof Name name) {
      return columns.getOrDefault(name.parts().get(name.parts().size() - 1), ValueType.UNKNOWN);
    }
    if (node instanceof Number number) {
      return number(number);
    }
    if (node instanceof Word word) {
      return WORDS.getOrDefault(word.text(), ValueType.UNKNOWN);
    }
    if (node instanceof Cast cast) {
      return cast.type();
    }
    if (node instanceof Prefix prefix) {
      return of(prefix.operand());
    }
    if (node instanceof Infix infix) {
      return infix(infix);
    }
    if (node instanceof Case cases) {
      return common(results(cases));
    }
    if (node instanceof Call call) {
      return call(call.function(), call.children());
    }
    if (node instanceof Phrase phrase) {
      return phrase(phrase.function());
    }
    boolean condition =
        node instanceof Junction || node instanceof Not || node instanceof Is || node instanceof In;
    return condition ? ValueType.BOOLEAN : ValueType.UNKNOWN;
  }

  static List<Node> results(Case cases) {
    List<Node> results = new ArrayList<>();
    for (int i = 1; i < cases.whens().size(); i += 2) {
      results.add(cases.whens().get(i));
    }
    cases.otherwise().ifPresent(results::add);
    return results;
  }

  private static ValueType number(Number number) {
    BigInteger whole = number.value().toBigInteger();
    if (!number.whole() || whole.bitLength() > 63) {
      return ValueType.NUMERIC;
    }
    return whole.bitLength() > 31 ? ValueType.BIGINT : ValueType.INTEGER;
  }

  private ValueType infix(Infix infix) {
    if (SUMS.contains(infix.operator())) {
      ValueType left = of(infix.left());
      ValueType right = of(infix.right());
      return left.isNumber() && right.isNumber() ? left.and(right) : ValueType.UNKNOWN;
    }
    if (infix.operator().equals("||")) {
      return ValueType.TEXT;
    }
    boolean condition = infix.binding().compareTo(Binding.LIKE) <= 0;
    return condition || infix.operator().contains("~") ? ValueType.BOOLEAN : ValueType.UNKNOWN;
  }

  private ValueType call(String function, List<Node> arguments) {
    if (COMMON.contains(function)) {
      return common(arguments);
    }
    if (REAL.contains(function)) {
      return common(arguments).name().equals("NUMERIC")
          ? ValueType.NUMERIC
          : ValueType.DOUBLE_PRECISION;
    }
    if (COUNTING.contains(function)) {
      return ValueType.INTEGER;
    }
    return WRITING.contains(function) ? ValueType.TEXT : ValueType.UNKNOWN;
  }

  private static ValueType phrase(String function) {
    return switch (function) {
      case "EXTRACT" -> ValueType.NUMERIC;
      case "POSITION" -> ValueType.INTEGER;
      default -> ValueType.TEXT;
    };
  }

  /** Literals and NULL take the type of the others. */
  private ValueType common(List<Node> nodes) {
    return nodes.stream()
        .map(this::of)
        .filter(ValueType::isKnown)
        .reduce(ValueType::and)
        .orElse(ValueType.UNKNOWN);
  }
}
