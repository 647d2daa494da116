package dev.revise.dialect;

import dev.revise.dialect.Enclosed.Call;
import dev.revise.dialect.Enclosed.Cast;
import dev.revise.dialect.Enclosed.Element;
import dev.revise.dialect.Enclosed.Values;
import dev.revise.dialect.Leaf.Word;
import dev.revise.dialect.Operator.In;
import dev.revise.dialect.Operator.Infix;
import dev.revise.dialect.Operator.Is;
import dev.revise.dialect.Operator.Junction;
import dev.revise.dialect.Token.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an SQL expression by precedence climbing (Richards, Whitby-Strevens, "BCPL: The Language
 * and its Compiler", 1980).
 *
 * <p>BETWEEN becomes two comparisons, NOT IS DISTINCT and the like one operator, {@code = ANY
 * (ARRAY[...])} an IN.
 */
final class ExpressionParser {
  private static final int DEEPEST = 200;
  private static final int LONGEST_CHAIN = 1000;
  private static final int LONGEST = 20_000;
  private static final Map<String, String> SAME =
      Map.of("!=", "<>", "~~", "LIKE", "!~~", "NOT LIKE", "~~*", "ILIKE", "!~~*", "NOT ILIKE");
  private static final Set<String> LIKE = Set.of("LIKE", "ILIKE", "REGEXP");

  private final Tokens tokens;
  private final Operands operands;
  private int depth;
  private int chained;

  private ExpressionParser(List<Token> tokens, Collection<String> columns) {
    this.tokens = new Tokens(tokens);
    this.operands = new Operands(this.tokens, columns, this);
  }

  /** None where there is something that we cannot read. */
  static Optional<Node> parsed(List<Token> tokens, Collection<String> columns) {
    if (tokens.size() > LONGEST) {
      return Optional.empty();
    }
    try {
      ExpressionParser parser = new ExpressionParser(tokens, columns);
      Node node = parser.expression();
      parser.tokens.requireEnd();
      return Optional.of(node);
    } catch (Tokens.Unreadable unreadable) {
      return Optional.empty();
    }
  }

  Node expression() {
    return expression(Binding.OR);
  }

  Node expression(Binding least) {
    tokens.require(depth++ < DEEPEST);
    Node left = operands.next();
    while (!tokens.isAtEnd()) {
      Optional<Node> more = continued(left, least);
      if (more.isEmpty()) {
        break;
      }
      left = more.get();
      tokens.require(chained++ < LONGEST_CHAIN);
    }
    depth--;
    return left;
  }

  private Optional<Node> continued(Node left, Binding least) {
    if (tokens.skip("::")) {
      return Optional.of(new Cast(left, tokens.type()));
    }
    if (tokens.skip("[")) {
      Node index = expression();
      tokens.expect("]");
      return Optional.of(new Element(left, index));
    }
    for (Binding binding : List.of(Binding.OR, Binding.AND)) {
      if (binding.compareTo(least) >= 0 && tokens.skip(binding.name())) {
        return Optional.of(joined(binding, left));
      }
    }
    if (Binding.IS.compareTo(least) >= 0 && tokens.skip("IS")) {
      return Optional.of(is(left));
    }
    return Binding.LIKE.compareTo(least) >= 0 && isPredicate()
        ? Optional.of(predicate(left))
        : infix(left, least);
  }

  private Node joined(Binding binding, Node left) {
    List<Node> operands = new ArrayList<>(List.of(left));
    do {
      operands.add(expression(binding.next()));
    } while (tokens.skip(binding.name()));
    return new Junction(binding.name(), operands);
  }

  private Node is(Node left) {
    boolean negated = tokens.skip("NOT");
    if (tokens.skip("DISTINCT", "FROM")) {
      Node right = expression(Binding.LIKE);
      return new Infix(left, negated ? "IS NOT DISTINCT FROM" : "IS DISTINCT FROM", right);
    }
    for (String test : List.of("NULL", "TRUE", "FALSE", "UNKNOWN")) {
      if (tokens.skip(test)) {
        return new Is(left, negated, test);
      }
    }
    throw tokens.unreadable();
  }

  private boolean isPredicate() {
    int at = tokens.at(0, "NOT") ? 1 : 0;
    return tokens.at(at, "BETWEEN")
        || tokens.at(at, "IN")
        || LIKE.stream().anyMatch(word -> tokens.at(at, word));
  }

  private Node predicate(Node left) {
    boolean negated = tokens.skip("NOT");
    if (tokens.skip("BETWEEN")) {
      boolean symmetric = tokens.skip("SYMMETRIC");
      Node least = expression(Binding.OPERATOR);
      tokens.expect("AND");
      Node most = expression(Binding.OPERATOR);
      Node between = between(left, negated, least, most);
      return symmetric
          ? new Junction(
              negated ? "AND" : "OR", List.of(between, between(left, negated, most, least)))
          : between;
    }
    if (tokens.skip("IN")) {
      tokens.expect("(");
      return new In(left, negated, list(")"));
    }
    String word = tokens.next().text().toUpperCase(Locale.ROOT);
    Node pattern = expression(Binding.OPERATOR);
    Node escaped =
        tokens.skip("ESCAPE")
            ? new Infix(pattern, "ESCAPE", expression(Binding.OPERATOR))
            : pattern;
    return new Infix(left, negated ? "NOT " + word : word, escaped);
  }

  private static Node between(Node value, boolean negated, Node least, Node most) {
    return negated
        ? new Junction("OR", List.of(new Infix(value, "<", least), new Infix(value, ">", most)))
        : new Junction("AND", List.of(new Infix(value, ">=", least), new Infix(value, "<=", most)));
  }

  private Optional<Node> infix(Node left, Binding least) {
    Optional<String> operator = operator();
    Optional<Binding> binding = operator.flatMap(Binding::of).filter(b -> b.compareTo(least) >= 0);
    if (binding.isEmpty()) {
      return Optional.empty();
    }
    tokens.skip(operator.get().equals("AT TIME ZONE") ? 3 : 1);
    return Optional.of(
        binding.get() == Binding.COMPARISON
            ? comparison(left, operator.get())
            : new Infix(left, operator.get(), expression(binding.get().next())));
  }

  private Optional<String> operator() {
    Token token = tokens.peek();
    if (tokens.at(0, "AT") && tokens.at(1, "TIME")) {
      return Optional.of("AT TIME ZONE");
    }
    if (token.is("COLLATE")) {
      return Optional.of("COLLATE");
    }
    return token.is(Kind.SIGN)
        ? Optional.of(SAME.getOrDefault(token.text(), token.text()))
        : Optional.empty();
  }

  private Node comparison(Node left, String operator) {
    Node right = expression(Binding.LIKE);
    return array(right)
        .filter(array -> right instanceof Call call && call.function().equals(quantifier(operator)))
        .<Node>map(array -> new In(left, operator.equals("<>"), array.children()))
        .orElseGet(() -> new Infix(left, operator, right));
  }

  private static String quantifier(String operator) {
    return operator.equals("=") ? "ANY" : operator.equals("<>") ? "ALL" : "";
  }

  private static Optional<Values> array(Node node) {
    if (node instanceof Cast cast) {
      return array(cast.value());
    }
    return node instanceof Call call && call.children().size() == 1
        ? array(call.children().get(0))
        : Optional.of(node)
            .filter(found -> found instanceof Values values && values.closing().equals("]"))
            .map(Values.class::cast);
  }

  /** What stands between commas, up to that sign. */
  List<Node> list(String closing) {
    if (tokens.skip(closing)) {
      return List.of();
    }
    if (tokens.skip("*")) {
      tokens.expect(closing);
      return List.of(new Word("*"));
    }
    return more(expression(), closing);
  }

  /** The same, its first read already. */
  List<Node> more(Node first, String closing) {
    List<Node> nodes = new ArrayList<>(List.of(first));
    while (tokens.skip(",")) {
      nodes.add(expression());
    }
    tokens.expect(closing);
    return nodes;
  }
}
