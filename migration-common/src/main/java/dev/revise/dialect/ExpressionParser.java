package dev.revise.dialect;

import dev.revise.dialect.Node.Call;
import dev.revise.dialect.Node.Case;
import dev.revise.dialect.Node.Cast;
import dev.revise.dialect.Node.Element;
import dev.revise.dialect.Node.In;
import dev.revise.dialect.Node.Infix;
import dev.revise.dialect.Node.Is;
import dev.revise.dialect.Node.Junction;
import dev.revise.dialect.Node.Name;
import dev.revise.dialect.Node.Not;
import dev.revise.dialect.Node.Number;
import dev.revise.dialect.Node.Phrase;
import dev.revise.dialect.Node.Prefix;
import dev.revise.dialect.Node.Text;
import dev.revise.dialect.Node.Values;
import dev.revise.dialect.Node.Word;
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
  private static final Set<String> RESERVED =
      Set.of(
          "SELECT",
          "FROM",
          "WHERE",
          "THEN",
          "WHEN",
          "ELSE",
          "END",
          "AND",
          "OR",
          "IN",
          "IS",
          "LIKE",
          "AS",
          "EXISTS",
          "DISTINCT",
          "BETWEEN");

  private final Tokens tokens;
  private final Collection<String> columns;
  private int depth;
  private int chained;

  private ExpressionParser(List<Token> tokens, Collection<String> columns) {
    this.tokens = new Tokens(tokens);
    this.columns = columns;
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

  private Node expression() {
    return expression(Binding.OR);
  }

  private Node expression(Binding least) {
    tokens.require(depth++ < DEEPEST);
    Node left = operand();
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

  private Node operand() {
    Token token = tokens.next();
    return switch (token.kind()) {
      case LITERAL -> new Text(token.value());
      case NUMBER -> number(token);
      case NAME -> path(token);
      case SIGN -> signed(token);
      case WORD -> word(token);
    };
  }

  private Node number(Token token) {
    Number number = Number.of(token.text());
    tokens.require(Number.isWritable(number.value()));
    return number;
  }

  private Node signed(Token token) {
    if (token.is("(")) {
      List<Node> values = list(")");
      return values.size() == 1 ? values.get(0) : new Values("(", values, ")");
    }
    tokens.require(token.is("-") || token.is("+") || token.is("~"));
    Node operand = expression(Binding.SIGN);
    if (operand instanceof Number number && !token.is("~")) {
      return token.is("-") ? number.negated() : number;
    }
    return new Prefix(token.text(), operand);
  }

  private Node word(Token token) {
    String word = token.text().toUpperCase(Locale.ROOT);
    boolean calls = tokens.at(0, "(");
    if (word.equals("NOT")) {
      return new Not(expression(Binding.NOT));
    }
    if (word.equals("CASE")) {
      return cases();
    }
    if (word.equals("ARRAY") && tokens.skip("[")) {
      return new Values("ARRAY[", list("]"), "]");
    }
    tokens.require(!RESERVED.contains(word));
    if (calls) {
      return call(word);
    }
    if (tokens.isTypedLiteral()) {
      tokens.back();
      return tokens.typedLiteral();
    }
    boolean names = columns.contains(token.text()) || tokens.at(0, ".");
    return names ? path(token) : new Word(word);
  }

  private Node path(Token first) {
    List<String> parts = new ArrayList<>(List.of(first.value()));
    while (tokens.skip(".")) {
      parts.add(tokens.next().value());
    }
    if (!tokens.at(0, "(")) {
      return new Name(parts);
    }
    return parts.size() == 1
        ? call(parts.get(0).toUpperCase(Locale.ROOT))
        : call(new Name(parts).sql());
  }

  private Node call(String function) {
    tokens.expect("(");
    Node call =
        switch (function) {
          case "CAST" -> cast();
          case "EXTRACT" -> extract();
          case "TRIM" -> trim();
          case "SUBSTRING" -> substring();
          case "POSITION" -> position();
          case "LIKE_ESCAPE" -> escape();
          default -> new Call(function, list(")"));
        };
    tokens.skip("RESPECT", "NULLS");
    return call;
  }

  private Node cast() {
    Node value = expression();
    tokens.expect("AS");
    ValueType type = tokens.type();
    tokens.expect(")");
    return new Cast(value, type);
  }

  private Node extract() {
    String field = tokens.next().value().toUpperCase(Locale.ROOT);
    tokens.expect("FROM");
    return new Phrase("EXTRACT", field + " FROM ", "", list(")"));
  }

  private Node trim() {
    String side = tokens.skip("LEADING") ? "LEADING " : tokens.skip("TRAILING") ? "TRAILING " : "";
    tokens.skip("BOTH");
    if (tokens.skip("FROM")) {
      return side.isEmpty()
          ? new Call("TRIM", list(")"))
          : new Phrase("TRIM", side + "FROM ", "", list(")"));
    }
    Node first = expression();
    if (tokens.skip("FROM")) {
      List<Node> operands = new ArrayList<>(List.of(first));
      operands.addAll(list(")"));
      return new Phrase("TRIM", side, "FROM", operands);
    }
    tokens.require(side.isEmpty());
    return new Call("TRIM", more(first, ")"));
  }

  /** What FROM and FOR say is said by commas too. */
  private Node substring() {
    List<Node> operands = new ArrayList<>(List.of(expression()));
    while (tokens.skip("FROM") || tokens.skip("FOR") || tokens.skip(",")) {
      operands.add(expression());
    }
    tokens.expect(")");
    return new Call("SUBSTRING", operands);
  }

  private Node position() {
    Node part = expression(Binding.OPERATOR);
    tokens.expect("IN");
    List<Node> operands = new ArrayList<>(List.of(part));
    operands.addAll(list(")"));
    return new Phrase("POSITION", "", "IN", operands);
  }

  /** As PostgreSQL prints the pattern before ESCAPE. */
  private Node escape() {
    List<Node> operands = list(")");
    tokens.require(operands.size() == 2);
    return new Infix(operands.get(0), "ESCAPE", operands.get(1));
  }

  /** The default of ELSE is NULL. */
  private Node cases() {
    Optional<Node> operand = tokens.at(0, "WHEN") ? Optional.empty() : Optional.of(expression());
    List<Node> whens = new ArrayList<>();
    while (tokens.skip("WHEN")) {
      whens.add(expression());
      tokens.expect("THEN");
      whens.add(expression());
    }
    Optional<Node> otherwise = tokens.skip("ELSE") ? Optional.of(expression()) : Optional.empty();
    tokens.expect("END");
    tokens.require(!whens.isEmpty());
    return new Case(operand, whens, otherwise);
  }

  private List<Node> list(String closing) {
    if (tokens.skip(closing)) {
      return List.of();
    }
    if (tokens.skip("*")) {
      tokens.expect(closing);
      return List.of(new Word("*"));
    }
    return more(expression(), closing);
  }

  private List<Node> more(Node first, String closing) {
    List<Node> nodes = new ArrayList<>(List.of(first));
    while (tokens.skip(",")) {
      nodes.add(expression());
    }
    tokens.expect(closing);
    return nodes;
  }
}
