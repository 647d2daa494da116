package dev.revise.dialect;

import dev.revise.dialect.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Numbers in the type that H2 gives them when it compares: {@code CAST(0.0 AS DOUBLE PRECISION)} is
 * 0.
 */
final class NumberCasts {
  private static final Set<String> TYPES =
      Set.of("DOUBLE", "REAL", "DECFLOAT", "NUMERIC", "BIGINT", "INTEGER", "SMALLINT");

  private final List<Token> tokens;

  private NumberCasts(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Token> dropped(List<Token> tokens) {
    return new NumberCasts(tokens).dropped();
  }

  private List<Token> dropped() {
    List<Token> kept = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int number = numberOfCast(at);
      if (number == at) {
        kept.add(tokens.get(at++));
      } else {
        kept.addAll(tokens.subList(at + 2, number));
        kept.add(plain(tokens.get(number)));
        at = end(number) + 1;
      }
    }
    return kept;
  }

  /** Where the number of the cast that begins here stands, or here if none does. */
  private int numberOfCast(int at) {
    if (!is(at, "CAST") || !is(at + 1, "(")) {
      return at;
    }
    int number = is(at + 2, "-") ? at + 3 : at + 2;
    boolean cast =
        number + 2 < tokens.size()
            && tokens.get(number).is(Kind.NUMBER)
            && is(number + 1, "AS")
            && TYPES.stream().anyMatch(tokens.get(number + 2)::is);
    return cast ? number : at;
  }

  /** The parenthesis that closes the cast, after {@code NUMERIC(8, 3)} too. */
  private int end(int number) {
    int depth = 0;
    int at = number;
    while (!is(at, ")") || depth > 0) {
      depth += is(at, "(") ? 1 : is(at, ")") ? -1 : 0;
      at++;
    }
    return at;
  }

  private static Token plain(Token number) {
    return Token.number(new BigDecimal(number.text()).stripTrailingZeros().toPlainString());
  }

  private boolean is(int at, String text) {
    return at < tokens.size() && tokens.get(at).is(text);
  }
}
