package dev.revise.dialect;

import dev.revise.dialect.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Queries of views as H2 reads and prints them. */
final class H2Queries {
  private static final Token AS = Token.word("AS");
  private static final Token CAST = Token.word("CAST");

  /** Of PostgreSQL; TEXT is a large object to H2, which compares none. */
  private static final Set<String> CHARACTERS = Set.of("TEXT", "BPCHAR");

  private H2Queries() {}

  /** As it is, unless it has casts or operators of PostgreSQL's own. */
  static String written(String sql) {
    List<Token> tokens = Token.of(sql);
    return PostgreSqlCasts.areIn(tokens)
        ? Token.join(PostgreSqlCasts.replaced(tokens, H2Queries::cast))
        : sql;
  }

  /**
   * With the words in which all databases agree, and without casts of literals to types of the
   * schema's own, which H2 adds by itself and prints as {@code CAST('ok' AS ENUM('ok', 'bad'))}.
   */
  static String normalized(String sql) {
    return Queries.normalized(Token.join(uncast(Token.of(written(sql)))));
  }

  private static List<Token> cast(List<Token> operand, List<Token> type) {
    List<Token> cast = new ArrayList<>(List.of(CAST, Token.sign("(")));
    boolean enclosed = operand.get(0).is("(") && operand.size() > 2;
    cast.addAll(enclosed ? operand.subList(1, operand.size() - 1) : operand);
    cast.add(AS);
    cast.addAll(known(type));
    cast.add(Token.sign(")"));
    return cast;
  }

  /** With the words that H2 has for arrays, and for characters without a length. */
  private static List<Token> known(List<Token> type) {
    List<Token> known = new ArrayList<>();
    for (Token token : type) {
      boolean isCharacters = type.get(0) == token && CHARACTERS.stream().anyMatch(token::is);
      if (isCharacters && !type.contains(Token.sign("("))) {
        known.add(Token.word("VARCHAR"));
      } else if (token.is("[")) {
        known.add(Token.word("ARRAY"));
      } else if (!token.is("]")) {
        known.add(token);
      }
    }
    return known;
  }

  private static List<Token> uncast(List<Token> tokens) {
    List<Token> bare = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      int end = endOfCast(tokens, at);
      if (end > at) {
        bare.add(tokens.get(at + 2));
        at = end;
      } else {
        bare.add(tokens.get(at));
      }
    }
    return bare;
  }

  /** Where {@code CAST('ok' AS "s"."mood")} or the like ends that begins here; -1 if none does. */
  private static int endOfCast(List<Token> tokens, int at) {
    boolean begins =
        at + 5 < tokens.size()
            && tokens.get(at).is(Kind.WORD)
            && tokens.get(at).is("CAST")
            && tokens.get(at + 1).is("(")
            && tokens.get(at + 2).is(Kind.LITERAL)
            && tokens.get(at + 3).is("AS");
    if (!begins) {
      return -1;
    }
    if (tokens.get(at + 4).is(Kind.WORD) && tokens.get(at + 4).is("ENUM")) {
      return endOfEnum(tokens, at + 5);
    }
    boolean defined =
        at + 7 < tokens.size()
            && tokens.get(at + 4).is(Kind.NAME)
            && tokens.get(at + 5).is(".")
            && tokens.get(at + 6).is(Kind.NAME)
            && tokens.get(at + 7).is(")");
    return defined ? at + 7 : -1;
  }

  private static int endOfEnum(List<Token> tokens, int open) {
    int at = open;
    while (at < tokens.size() && !tokens.get(at).is(")")) {
      at++;
    }
    return at + 1 < tokens.size() && tokens.get(at + 1).is(")") ? at + 1 : -1;
  }
}
