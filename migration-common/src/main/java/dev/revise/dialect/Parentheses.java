package dev.revise.dialect;

import dev.revise.dialect.Operator.Junction;
import dev.revise.dialect.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pairs of parentheses in a query that change nothing. Those around an expression are asked of
 * our grammar: it reads the same with and without them. Those around the first of joined tables are
 * what the order of joins means anyway. All others stay, and so does whatever is not read.
 */
final class Parentheses {
  /** A longer query is compared as it is written. */
  private static final int LONGEST = 5_000;

  private static final int LONGEST_EXPRESSION = 1_000;

  private static final Set<String> QUERIES = Set.of("SELECT", "WITH", "VALUES");

  /** Behind which an expression comes. */
  private static final Set<String> BEFORE_EXPRESSIONS =
      Set.of("SELECT", "DISTINCT", "WHERE", "HAVING", "BY", "ON", "LIMIT", "OFFSET");

  private static final Set<String> COMPARISONS =
      Set.of("IS", "IN", "BETWEEN", "LIKE", "ILIKE", "REGEXP", "NOT");

  /** Words between an expression of a list and the next comma. */
  private static final Set<String> BEHIND_EXPRESSIONS = Set.of("AS", "ASC", "DESC", "NULLS");

  private static final Set<String> JOINS =
      Set.of("JOIN", "INNER", "LEFT", "RIGHT", "FULL", "CROSS", "NATURAL");

  /** Where an expression ends, besides where another clause begins. */
  private static final Set<String> ENDS =
      Set.of(
          "FROM",
          "USING",
          "GROUP",
          "ORDER",
          "PARTITION",
          "WINDOW",
          "UNION",
          "INTERSECT",
          "EXCEPT",
          "AS",
          "ASC",
          "DESC",
          "NULLS",
          "FETCH",
          "VALUES",
          "WITH",
          "ROWS",
          "RANGE",
          "GROUPS",
          "SETS");

  private final List<Token> tokens;

  /** Where the parenthesis that opens there is closed; -1 if nowhere, or where none opens. */
  private int[] closing;

  /** Whether {@code (SELECT ...)} is there, or the same in more parentheses. */
  private boolean[] query;

  private Parentheses(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
    match();
  }

  /** The tokens without those pairs. */
  static List<Token> withoutRedundant(List<Token> tokens) {
    return tokens.size() > LONGEST ? tokens : new Parentheses(tokens).reduced();
  }

  private List<Token> reduced() {
    int at = 0;
    while (at < tokens.size()) {
      int close = closing[at];
      if (close > at + 1 && isRedundant(at, close)) {
        tokens.remove(close);
        tokens.remove(at);
        match();
      } else {
        at++;
      }
    }
    return tokens;
  }

  private boolean isRedundant(int open, int close) {
    return !query[open]
        && (enclosesFirstJoined(open, close) || isExpression(open) && readsTheSame(open, close));
  }

  private void match() {
    closing = new int[tokens.size()];
    query = new boolean[tokens.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < tokens.size(); at++) {
      closing[at] = -1;
      if (tokens.get(at).is("(")) {
        open.push(at);
      } else if (tokens.get(at).is(")") && !open.isEmpty()) {
        closing[open.pop()] = at;
      }
    }
    for (int at = tokens.size() - 2; at >= 0; at--) {
      boolean again = query[at + 1] && closing[at + 1] == closing[at] - 1;
      query[at] = closing[at] >= 0 && (again || isWord(at + 1, QUERIES));
    }
  }

  /** Joins go from the left, so the first of joined tables may be joined tables. */
  private boolean enclosesFirstJoined(int open, int close) {
    boolean first = open > 0 && tokens.get(open - 1).is("FROM");
    boolean joined = false;
    int depth = 0;
    for (int at = open + 1; at < close; at++) {
      depth += tokens.get(at).is("(") ? 1 : tokens.get(at).is(")") ? -1 : 0;
      joined |= depth == 0 && tokens.get(at).is("JOIN");
      first &= depth > 0 || !tokens.get(at).is(",");
    }
    boolean wrapped = closing[open + 1] == close - 1;
    return first && (joined || wrapped) && endsTable(close + 1);
  }

  /** No other name of what is enclosed comes. */
  private boolean endsTable(int at) {
    return at >= tokens.size()
        || tokens.get(at).is(",")
        || tokens.get(at).is(")")
        || isWord(at, JOINS)
        || isWord(at, Set.of("WHERE", "GROUP", "HAVING", "ORDER", "UNION", "INTERSECT", "EXCEPT"));
  }

  /** Whether it stands where expressions do: {@code VALUES (1)} and {@code USING (a)} do not. */
  private boolean isExpression(int open) {
    int before = boundaryBefore(open);
    if (is(before, ",")) {
      while (before >= 0 && isWithinList(before)) {
        before = boundaryBefore(before);
      }
    }
    boolean inPair = before >= 0 && (tokens.get(before).is("(") || tokens.get(before).is("["));
    boolean behindWord =
        before >= 0
            && isWord(before, BEFORE_EXPRESSIONS)
            && !(tokens.get(before).is("ON") && is(before - 1, "DISTINCT"));
    return inPair || behindWord;
  }

  private boolean isWithinList(int at) {
    return tokens.get(at).is(",") || isWord(at, BEHIND_EXPRESSIONS);
  }

  private boolean readsTheSame(int open, int close) {
    int from = boundaryBefore(open) + 1;
    int to = boundaryBehind(close);
    if (to - from > LONGEST_EXPRESSION) {
      return false;
    }
    Optional<Node> with = read(from, to, -1, -1);
    return with.isPresent() && with.equals(read(from, to, open, close)) && !isCompared(open, close);
  }

  /** {@code (a = b) = c}, which not every database reads without them. */
  private boolean isCompared(int open, int close) {
    return close + 1 < tokens.size()
        && (isWord(close + 1, COMPARISONS) || Binding.of(sign(close + 1)).isPresent())
        && read(open + 1, close, -1, -1).filter(node -> !node.binding().chains()).isPresent();
  }

  private String sign(int at) {
    return tokens.get(at).is("!=") ? "<>" : tokens.get(at).text();
  }

  private Optional<Node> read(int from, int to, int open, int close) {
    List<Token> expression = new ArrayList<>();
    for (int at = from; at < to; at++) {
      if (query[at] && at > from && tokens.get(at - 1).is("EXISTS")) {
        expression.remove(expression.size() - 1);
      }
      if (query[at]) {
        expression.addAll(List.of(Token.sign("("), Token.name("query"), Token.sign(")")));
        at = closing[at];
      } else if (at != open && at != close) {
        expression.add(tokens.get(at));
      }
    }
    return ExpressionParser.parsed(expression, Set.of()).map(Parentheses::flat);
  }

  /** AND and OR of the same within them are one. */
  static Node flat(Node given) {
    Node node = given.map(Parentheses::flat);
    return node instanceof Junction junction
        ? new Junction(junction.word(), junction.conditions().toList())
        : node;
  }

  private int boundaryBefore(int index) {
    int depth = 0;
    for (int at = index - 1; at >= 0; at--) {
      Token token = tokens.get(at);
      if (depth == 0 && (token.is("(") || token.is("[") || isBoundary(at))) {
        return at;
      }
      depth += token.is(")") || token.is("]") ? 1 : token.is("(") || token.is("[") ? -1 : 0;
    }
    return -1;
  }

  private int boundaryBehind(int index) {
    int depth = 0;
    for (int at = index + 1; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (depth == 0 && (token.is(")") || token.is("]") || isBoundary(at))) {
        return at;
      }
      depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
    }
    return tokens.size();
  }

  private boolean isBoundary(int at) {
    Token token = tokens.get(at);
    if (token.is(",")) {
      return true;
    }
    if (!token.is(Kind.WORD)) {
      return false;
    }
    if (token.is("DISTINCT")) {
      return !is(at - 1, "IS") && !is(at - 1, "NOT");
    }
    if (token.is("FROM")) {
      return !is(at - 1, "DISTINCT") || isBoundary(at - 1);
    }
    if (token.is("WITH")) {
      return !is(at + 1, "TIME");
    }
    if (isWord(at, JOINS)) {
      return !is(at + 1, "(");
    }
    return isWord(at, BEFORE_EXPRESSIONS) || isWord(at, ENDS);
  }

  private boolean is(int at, String text) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(text);
  }

  private boolean isWord(int at, Set<String> words) {
    return tokens.get(at).is(Kind.WORD) && words.stream().anyMatch(tokens.get(at)::is);
  }
}
