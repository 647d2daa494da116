package dev.revise.dialect;

import java.util.ArrayList;
import java.util.List;

/**
 * The lists of {@code a IN (1, 2)}, which PostgreSQL prints as {@code a = ANY (ARRAY[1, 2])}, with
 * a cast of the array where its elements are varchar.
 */
final class InLists {
  private final List<Token> tokens;

  private InLists(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Token> restored(List<Token> tokens) {
    return new InLists(tokens).restored();
  }

  private List<Token> restored() {
    List<Token> restored = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int list = array(at);
      if (list < 0) {
        restored.add(tokens.get(at++));
      } else {
        in(at).forEach(word -> restored.add(Token.word(word)));
        int end = closing(list, "[", "]");
        restored.add(Token.sign("("));
        restored.addAll(tokens.subList(list + 1, end));
        restored.add(Token.sign(")"));
        at = closing(at + 2, "(", ")") + 1;
      }
    }
    return restored;
  }

  /** Where the bracket of the array opens that is compared there, below zero if none is. */
  private int array(int at) {
    if (in(at).isEmpty() || !is(at + 2, "(")) {
      return -1;
    }
    int array = is(at + 3, "(") ? at + 4 : at + 3;
    return is(array, "ARRAY") && is(array + 1, "[") ? array + 1 : -1;
  }

  private List<String> in(int at) {
    if (is(at, "=") && is(at + 1, "ANY")) {
      return List.of("IN");
    }
    return is(at, "<>") && is(at + 1, "ALL") ? List.of("NOT", "IN") : List.of();
  }

  private int closing(int open, String opens, String closes) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += is(i, opens) ? 1 : is(i, closes) ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  private boolean is(int at, String text) {
    return at < tokens.size() && tokens.get(at).is(text);
  }
}
