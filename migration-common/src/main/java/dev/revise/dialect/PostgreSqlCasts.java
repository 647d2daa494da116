package dev.revise.dialect;

import dev.revise.dialect.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The casts of PostgreSQL, {@code 'ok'::"s"."mood"}, written as each of them is wanted; the
 * operators that it prints for LIKE become words.
 */
final class PostgreSqlCasts {
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "~~", List.of("LIKE"),
          "!~~", List.of("NOT", "LIKE"),
          "~~*", List.of("ILIKE"),
          "!~~*", List.of("NOT", "ILIKE"));

  private static final Set<String> CONSTRUCTORS = Set.of("ARRAY", "ROW", "EXISTS");

  private final List<Token> tokens;
  private final BiFunction<List<Token>, List<Token>, List<Token>> cast;
  private final List<Token> written = new ArrayList<>();
  private int next;

  private PostgreSqlCasts(
      List<Token> tokens, BiFunction<List<Token>, List<Token>, List<Token>> cast) {
    this.tokens = tokens;
    this.cast = cast;
  }

  /**
   * @param cast what stands for a cast of these pieces to that type
   */
  static List<Token> replaced(
      List<Token> tokens, BiFunction<List<Token>, List<Token>, List<Token>> cast) {
    return new PostgreSqlCasts(tokens, cast).replaced();
  }

  static boolean areIn(List<Token> tokens) {
    return tokens.stream()
        .anyMatch(
            token -> token.is(Kind.SIGN) && (token.is("::") || WORDS.containsKey(token.text())));
  }

  private List<Token> replaced() {
    while (next < tokens.size()) {
      Token token = tokens.get(next++);
      if (token.is(Kind.SIGN) && token.is("::")) {
        List<Token> operand = written.subList(startOfOperand(), written.size());
        List<Token> whole = cast.apply(List.copyOf(operand), type());
        operand.clear();
        written.addAll(whole);
      } else if (token.is(Kind.SIGN) && WORDS.containsKey(token.text())) {
        WORDS.get(token.text()).forEach(word -> written.add(Token.word(word)));
      } else {
        written.add(token);
      }
    }
    return written;
  }

  /** Of what was written last: a literal, a name with its qualifiers, what parentheses hold. */
  private int startOfOperand() {
    int at = written.size() - 1;
    while (at > 0 && isClosing(written.get(at))) {
      at = opening(at);
      if (at > 0 && isCalled(written.get(at - 1))) {
        at--; // the function, or the array
      } else {
        return at;
      }
    }
    while (at > 1 && written.get(at - 1).is(".")) {
      at -= 2;
    }
    return Math.max(at, 0);
  }

  private int opening(int closing) {
    int depth = 0;
    for (int at = closing; at > 0; at--) {
      depth += isClosing(written.get(at)) ? 1 : isOpening(written.get(at)) ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return 0;
  }

  /** Whether it belongs to the parentheses or brackets behind it. */
  private static boolean isCalled(Token token) {
    return token.is(Kind.NAME)
        || token.is(Kind.WORD)
            && (!FunctionCalls.isKeyword(token) || CONSTRUCTORS.stream().anyMatch(token::is));
  }

  private static boolean isClosing(Token token) {
    return token.is(")") || token.is("]") || token.is(Kind.WORD) && token.is("END");
  }

  private static boolean isOpening(Token token) {
    return token.is("(") || token.is("[") || token.is(Kind.WORD) && token.is("CASE");
  }

  private List<Token> type() {
    int start = next;
    next = new TypeSpan(tokens, start).end();
    return tokens.subList(start, next);
  }
}
