package dev.revise.dialect;

import dev.revise.dialect.Enclosed.Case;
import dev.revise.dialect.Enclosed.Values;
import dev.revise.dialect.Leaf.Name;
import dev.revise.dialect.Leaf.Number;
import dev.revise.dialect.Leaf.Text;
import dev.revise.dialect.Leaf.Word;
import dev.revise.dialect.Operator.Not;
import dev.revise.dialect.Operator.Prefix;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what stands between operators. */
final class Operands {
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
  private final ExpressionParser parser;
  private final Calls calls;

  Operands(Tokens tokens, Collection<String> columns, ExpressionParser parser) {
    this.tokens = tokens;
    this.columns = columns;
    this.parser = parser;
    this.calls = new Calls(tokens, parser);
  }

  Node next() {
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
    tokens.require(Number.isReadable(token.text()));
    Number number = Number.of(token.text());
    tokens.require(Number.isWritable(number.value()));
    return number;
  }

  private Node signed(Token token) {
    if (token.is("(")) {
      List<Node> values = parser.list(")");
      return values.size() == 1 ? values.get(0) : new Values("(", values, ")");
    }
    tokens.require(token.is("-") || token.is("+") || token.is("~"));
    Node operand = parser.expression(Binding.SIGN);
    if (operand instanceof Number number && !token.is("~")) {
      return token.is("-") ? number.negated() : number;
    }
    return new Prefix(token.text(), operand);
  }

  private Node word(Token token) {
    String word = token.text().toUpperCase(Locale.ROOT);
    boolean isCall = tokens.at(0, "(");
    if (word.equals("NOT")) {
      return new Not(parser.expression(Binding.NOT));
    }
    if (word.equals("CASE")) {
      return cases();
    }
    if (word.equals("ARRAY") && tokens.skip("[")) {
      return new Values("ARRAY[", parser.list("]"), "]");
    }
    tokens.require(!RESERVED.contains(word));
    if (isCall) {
      return calls.call(word);
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
      tokens.require(tokens.peek().is(Token.Kind.WORD) || tokens.peek().is(Token.Kind.NAME));
      parts.add(tokens.next().value());
    }
    if (!tokens.at(0, "(")) {
      return new Name(parts);
    }
    return parts.size() == 1
        ? calls.call(parts.get(0).toUpperCase(Locale.ROOT))
        : calls.call(new Name(parts).sql());
  }

  /** The default of ELSE is NULL. */
  private Node cases() {
    Optional<Node> operand =
        tokens.at(0, "WHEN") ? Optional.empty() : Optional.of(parser.expression());
    List<Node> whens = new ArrayList<>();
    while (tokens.skip("WHEN")) {
      whens.add(parser.expression());
      tokens.expect("THEN");
      whens.add(parser.expression());
    }
    Optional<Node> otherwise =
        tokens.skip("ELSE") ? Optional.of(parser.expression()) : Optional.empty();
    tokens.expect("END");
    tokens.require(!whens.isEmpty());
    return new Case(operand, whens, otherwise);
  }
}
