package dev.revise.dialect;

import dev.revise.dialect.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The functions that pieces of SQL call: whatever stands before a parenthesis, unless it is a word
 * that SQL keeps for itself, a type with a length, or the name of what follows with its columns.
 */
record FunctionCalls(List<Token> tokens) {
  private static final Set<String> KEYWORDS =
      words(
          """
          ALL AND ANY ARRAY AS BETWEEN BY CASE CUBE DISTINCT ELSE ESCAPE EXCEPT EXISTS FILTER FROM
          GROUP HAVING ILIKE IN INTERSECT IS JOIN LATERAL LIKE LIMIT MATERIALIZED NOT OFFSET ON ONLY
          OR OVER REGEXP ROLLUP ROW ROWS SELECT SETS SIMILAR SOME THEN TO UNION USING VALUES WHEN
          WHERE WITHIN
          """);
  private static final Set<String> TYPES =
      words(
          """
          BINARY BIT CHAR CHARACTER DEC DECFLOAT DECIMAL ENUM FLOAT INTERVAL NUMERIC TIME TIMESTAMP
          TIMESTAMPTZ TIMETZ VARBINARY VARCHAR VARYING
          """);
  private static final String BUILT_IN = "pg_catalog";

  /** As they are written, without the schema of what is built in. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (int at = 1; at < tokens.size(); at++) {
      if (tokens.get(at).is("(") && isCall(at)) {
        names.add(name(at - 1));
      }
    }
    return names;
  }

  private boolean isCall(int open) {
    Token before = tokens.get(open - 1);
    if (before.is(Kind.SIGN)) {
      return before.is(")") || before.is("]") || before.is(".");
    }
    boolean bare = open < 2 || !tokens.get(open - 2).is(".");
    String word = before.value().toUpperCase(Locale.ROOT);
    if (bare && (before.is(Kind.WORD) && KEYWORDS.contains(word) || TYPES.contains(word))) {
      return false;
    }
    return !(bare && (isAfter(open, "AS") || isQueryWithColumns(open)));
  }

  /** Whether it names what it follows: {@code AS t(a, b)}. */
  private boolean isAfter(int open, String word) {
    return open >= 2 && tokens.get(open - 2).is(Kind.WORD) && tokens.get(open - 2).is(word);
  }

  /** {@code WITH t(a, b) AS (}. */
  private boolean isQueryWithColumns(int open) {
    int at = open + 1;
    while (at + 1 < tokens.size() && isName(at) && tokens.get(at + 1).is(",")) {
      at += 2;
    }
    return at + 2 < tokens.size()
        && isName(at)
        && tokens.get(at + 1).is(")")
        && tokens.get(at + 2).is(Kind.WORD)
        && tokens.get(at + 2).is("AS")
        && isQuery(at + 3);
  }

  /** Not {@code AS (a integer)}, behind which a function tells the columns of its rows. */
  private boolean isQuery(int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).is("(")
        && tokens.get(at + 1).is(Kind.WORD)
        && (tokens.get(at + 1).is("SELECT") || tokens.get(at + 1).is("WITH"));
  }

  private boolean isName(int at) {
    return tokens.get(at).is(Kind.NAME) || tokens.get(at).is(Kind.WORD);
  }

  private String name(int last) {
    List<String> parts = new ArrayList<>(List.of(tokens.get(last).value()));
    for (int at = last; at >= 2 && tokens.get(at - 1).is("."); at -= 2) {
      parts.add(0, tokens.get(at - 2).value());
    }
    boolean builtIn = parts.size() == 2 && parts.get(0).equals(BUILT_IN);
    return String.join(".", builtIn ? parts.subList(1, 2) : parts);
  }

  /** Whether SQL keeps the word for itself, in front of parentheses that are no call. */
  static boolean isKeyword(Token word) {
    return KEYWORDS.contains(word.text().toUpperCase(Locale.ROOT));
  }

  private static Set<String> words(String text) {
    return Stream.of(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
