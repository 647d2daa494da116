package dev.revise.dialect;

import java.util.List;
import java.util.Set;

/**
 * The pieces of a type behind {@code ::}: {@code timestamp(3) without time zone}, {@code
 * "s"."mood"[]}.
 */
record TypeSpan(List<Token> tokens, int start) {
  private static final Set<String> FURTHER =
      Set.of("VARYING", "PRECISION", "YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "TO");

  /** Where it ends; the piece there is none of it. */
  int end() {
    int at = start + 1;
    while (is(at, ".")) {
      at += 2;
    }
    while (at < tokens.size() && FURTHER.stream().anyMatch(tokens.get(at)::is)) {
      at++;
    }
    if (is(at, "(")) {
      while (at < tokens.size() && !is(at, ")")) {
        at++;
      }
      at++;
    }
    if ((is(at, "WITH") || is(at, "WITHOUT")) && is(at + 1, "TIME") && is(at + 2, "ZONE")) {
      at += 3;
    }
    while (is(at, "[") && is(at + 1, "]")) {
      at += 2;
    }
    return Math.min(at, tokens.size());
  }

  /** Whether a schema stands before its name. */
  boolean isQualified() {
    return is(start + 1, ".");
  }

  private boolean is(int at, String text) {
    return at < tokens.size() && tokens.get(at).is(text);
  }
}
