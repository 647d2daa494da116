package dev.revise.dialect;

import dev.revise.dialect.Token.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Expressions written one way, so that what an author wrote can be compared with what a database
 * prints: keywords and functions in capitals, columns in double quotes, no cast on a literal or a
 * column that PostgreSQL only adds to print it, IN before a list, and no parentheses around the
 * whole or around a comparison that AND or OR connects to others.
 *
 * <p>It moves nothing else: {@code a BETWEEN 1 AND 2} and {@code a >= 1 AND a <= 2}, which
 * PostgreSQL makes of it, stay different.
 */
final class Expressions {
  private static final Map<String, List<String>> SIGNS =
      Map.of("!=", List.of("<>"), "~~", List.of("LIKE"), "!~~", List.of("NOT", "LIKE"));
  private static final Set<String> NUMBERS =
      Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

  private final Set<String> columns;

  Expressions(Collection<String> columns) {
    this.columns = Set.copyOf(columns);
  }

  String normalized(String sql) {
    return Token.join(tokens(sql));
  }

  List<Token> tokens(String sql) {
    List<Token> uncast = Casts.dropped(NumberCasts.dropped(Token.of(sql)), NUMBERS);
    return Parentheses.dropped(signed(spelled(InLists.restored(uncast))));
  }

  private List<Token> spelled(List<Token> tokens) {
    List<Token> spelled = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean calls = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
      if (SIGNS.containsKey(token.text())) {
        SIGNS.get(token.text()).forEach(text -> spelled.add(sign(text)));
      } else {
        spelled.add(token.is(Kind.WORD) ? spelled(token.text(), calls) : token);
      }
    }
    return spelled;
  }

  private Token spelled(String word, boolean calls) {
    return columns.contains(word) && !calls ? Token.name(word) : Token.word(word);
  }

  private static Token sign(String text) {
    return Character.isLetter(text.charAt(0)) ? Token.word(text) : Token.sign(text);
  }

  /** A minus before a number belongs to it where nothing is there to subtract from. */
  private static List<Token> signed(List<Token> tokens) {
    List<Token> signed = new ArrayList<>();
    for (Token token : tokens) {
      int last = signed.size() - 1;
      boolean negative =
          token.is(Kind.NUMBER)
              && last >= 0
              && signed.get(last).is("-")
              && (last == 0 || !isOperand(signed.get(last - 1)));
      if (negative) {
        signed.set(last, Token.number("-" + token.text()));
      } else {
        signed.add(token);
      }
    }
    return signed;
  }

  private static boolean isOperand(Token token) {
    return token.is(Kind.NAME) || token.is(Kind.LITERAL) || token.is(Kind.NUMBER) || token.is(")");
  }
}
