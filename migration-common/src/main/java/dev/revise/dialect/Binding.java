package dev.revise.dialect;

import java.util.Map;
import java.util.Optional;

/**
 * How tightly an operator binds, the loosest first (PostgreSQL manual, section 4.1.6, Operator
 * Precedence; H2 agrees).
 */
enum Binding {
  OR,
  AND,
  NOT,
  IS,
  COMPARISON,
  LIKE,
  OPERATOR,
  SUM,
  PRODUCT,
  POWER,
  ZONE,
  SIGN,
  ATOM;

  private static final Map<String, Binding> OPERATORS =
      Map.ofEntries(
          Map.entry("=", COMPARISON),
          Map.entry("<>", COMPARISON),
          Map.entry("<", COMPARISON),
          Map.entry(">", COMPARISON),
          Map.entry("<=", COMPARISON),
          Map.entry(">=", COMPARISON),
          Map.entry("IS DISTINCT FROM", IS),
          Map.entry("IS NOT DISTINCT FROM", IS),
          Map.entry("LIKE", LIKE),
          Map.entry("NOT LIKE", LIKE),
          Map.entry("ILIKE", LIKE),
          Map.entry("NOT ILIKE", LIKE),
          Map.entry("REGEXP", LIKE),
          Map.entry("NOT REGEXP", LIKE),
          Map.entry("+", SUM),
          Map.entry("-", SUM),
          Map.entry("*", PRODUCT),
          Map.entry("/", PRODUCT),
          Map.entry("%", PRODUCT),
          Map.entry("^", POWER),
          Map.entry("AT TIME ZONE", ZONE),
          Map.entry("COLLATE", ZONE),
          Map.entry("ESCAPE", OPERATOR),
          Map.entry("||", OPERATOR),
          Map.entry("~", OPERATOR),
          Map.entry("~*", OPERATOR),
          Map.entry("!~", OPERATOR),
          Map.entry("!~*", OPERATOR),
          Map.entry("&", OPERATOR),
          Map.entry("|", OPERATOR),
          Map.entry("#", OPERATOR),
          Map.entry("<<", OPERATOR),
          Map.entry(">>", OPERATOR),
          Map.entry("&&", OPERATOR),
          Map.entry("@>", OPERATOR),
          Map.entry("<@", OPERATOR),
          Map.entry("->", OPERATOR),
          Map.entry("->>", OPERATOR));

  /** None if it is no operator that we know. */
  static Optional<Binding> of(String operator) {
    return Optional.ofNullable(OPERATORS.get(operator));
  }

  /** Whether {@code a o b o c} is {@code (a o b) o c}. */
  boolean chains() {
    return compareTo(OPERATOR) >= 0;
  }

  Binding next() {
    return this == ATOM ? ATOM : values()[ordinal() + 1];
  }
}
