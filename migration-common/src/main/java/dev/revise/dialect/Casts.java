package dev.revise.dialect;

import dev.revise.dialect.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The casts that a database adds when it prints: on a literal, a number or a column. */
final class Casts {
  private final List<Token> tokens;
  private final Set<String> numbers;
  private final List<Token> kept = new ArrayList<>();

  private Casts(List<Token> tokens, Set<String> numbers) {
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /**
   * @param numbers the names of types whose values need no quotes
   */
  static List<Token> dropped(List<Token> tokens, Set<String> numbers) {
    return new Casts(tokens, numbers).dropped();
  }

  private List<Token> dropped() {
    int at = 0;
    while (at < tokens.size()) {
      if (tokens.get(at).is("::") && endsInPlainValue()) {
        at = dropCast(at);
      } else {
        kept.add(tokens.get(at++));
      }
    }
    return kept;
  }

  /** A literal, or one value alone in parentheses. */
  private boolean endsInPlainValue() {
    return !kept.isEmpty() && (last(0).is(Kind.LITERAL) || last(0).is("NULL") || isEnclosed());
  }

  private boolean isEnclosed() {
    return kept.size() > 2
        && last(0).is(")")
        && last(2).is("(")
        && !last(1).is(Kind.SIGN)
        && !(kept.size() > 3 && last(3).is(Kind.WORD) && !last(3).is("AND") && !last(3).is("OR"));
  }

  private int dropCast(int at) {
    int end = endOfType(at + 1);
    if (isEnclosed()) {
      Token value = last(1);
      kept.subList(kept.size() - 3, kept.size()).clear();
      kept.add(value);
    }
    String type = Token.join(tokens.subList(at + 1, end)).toLowerCase(Locale.ROOT);
    if (last(0).is(Kind.LITERAL) && numbers.contains(type)) {
      kept.set(kept.size() - 1, Token.number(last(0).value()));
    }
    return end;
  }

  /** After {@code character varying(10)[]}. */
  private int endOfType(int start) {
    int end = start;
    while (end < tokens.size() && isTypeName(end, start)) {
      end++;
    }
    if (end < tokens.size() && tokens.get(end).is("(")) {
      while (!tokens.get(end++).is(")")) {}
    }
    boolean ofArray =
        end + 1 < tokens.size() && tokens.get(end).is("[") && tokens.get(end + 1).is("]");
    return ofArray ? end + 2 : end;
  }

  private boolean isTypeName(int at, int start) {
    Token token = tokens.get(at);
    boolean named = token.is(Kind.WORD) || token.is(Kind.NAME);
    return at == start ? named : token.is(".") || tokens.get(at - 1).is(".") || continues(token);
  }

  /** The further words of a type's name; they are no columns and connect nothing. */
  private static boolean continues(Token token) {
    return token.is(Kind.WORD)
        && List.of("varying", "precision", "without", "with", "time", "zone")
            .contains(token.text());
  }

  private Token last(int before) {
    return kept.get(kept.size() - 1 - before);
  }
}
