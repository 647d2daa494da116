package dev.revise.dialect;

import java.util.ArrayList;
import java.util.List;

/** The parentheses that change nothing, found without knowing much of SQL. */
final class Parentheses {
  private final List<Token> tokens;

  private Parentheses(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  static List<Token> dropped(List<Token> tokens) {
    return new Parentheses(tokens).dropped();
  }

  private List<Token> dropped() {
    int open = 0;
    while (open < tokens.size()) {
      if (tokens.get(open).is("(") && isNeedless(open, closing(open))) {
        tokens.remove(closing(open));
        tokens.remove(open);
        open = 0;
      } else {
        open++;
      }
    }
    return tokens;
  }

  private boolean isNeedless(int open, int close) {
    return open < close
        && (isWhole(open, close) || isDoubled(open, close) || isComparison(open, close));
  }

  private boolean isWhole(int open, int close) {
    return open == 0 && close == tokens.size() - 1;
  }

  private boolean isDoubled(int open, int close) {
    return open > 0 && tokens.get(open - 1).is("(") && closing(open - 1) == close + 1;
  }

  /** Something without AND or OR in it that stands beside them. */
  private boolean isComparison(int open, int close) {
    boolean begins = open == 0 || tokens.get(open - 1).is("(");
    boolean ends = close == tokens.size() - 1 || tokens.get(close + 1).is(")");
    return (begins || connects(tokens.get(open - 1)))
        && (ends || connects(tokens.get(close + 1)))
        && !(begins && ends)
        && tokens.subList(open, close).stream().noneMatch(Parentheses::connects);
  }

  private static boolean connects(Token token) {
    return token.is("AND") || token.is("OR");
  }

  /** Where the parenthesis closes, or where it opens if it never does. */
  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return open;
  }
}
