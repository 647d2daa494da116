package dev.revise.dialect;

import dev.revise.dialect.Enclosed.Call;
import dev.revise.dialect.Enclosed.Cast;
import dev.revise.dialect.Enclosed.Phrase;
import dev.revise.dialect.Operator.Infix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads calls, whose arguments may stand between words: {@code EXTRACT(YEAR FROM x)}. */
final class Calls {
  private final Tokens tokens;
  private final ExpressionParser parser;

  Calls(Tokens tokens, ExpressionParser parser) {
    this.tokens = tokens;
    this.parser = parser;
  }

  Node call(String function) {
    tokens.expect("(");
    Node call =
        switch (function) {
          case "CAST" -> cast();
          case "EXTRACT" -> extract();
          case "TRIM" -> trim();
          case "SUBSTRING" -> substring();
          case "POSITION" -> position();
          case "LIKE_ESCAPE" -> escape();
          default -> new Call(function, parser.list(")"));
        };
    tokens.skip("RESPECT", "NULLS");
    return call;
  }

  private Node cast() {
    Node value = parser.expression();
    tokens.expect("AS");
    ValueType type = tokens.type();
    tokens.expect(")");
    return new Cast(value, type);
  }

  private Node extract() {
    String field = tokens.next().value().toUpperCase(Locale.ROOT);
    tokens.expect("FROM");
    return new Phrase("EXTRACT", field + " FROM ", "", parser.list(")"));
  }

  private Node trim() {
    String side = tokens.skip("LEADING") ? "LEADING " : tokens.skip("TRAILING") ? "TRAILING " : "";
    tokens.skip("BOTH");
    if (tokens.skip("FROM")) {
      return side.isEmpty()
          ? new Call("TRIM", parser.list(")"))
          : new Phrase("TRIM", side + "FROM ", "", parser.list(")"));
    }
    Node first = parser.expression();
    if (tokens.skip("FROM")) {
      List<Node> operands = new ArrayList<>(List.of(first));
      operands.addAll(parser.list(")"));
      return new Phrase("TRIM", side, "FROM", operands);
    }
    tokens.require(side.isEmpty());
    return new Call("TRIM", parser.more(first, ")"));
  }

  /** What FROM and FOR say is said by commas too. */
  private Node substring() {
    List<Node> operands = new ArrayList<>(List.of(parser.expression()));
    while (tokens.skip("FROM") || tokens.skip("FOR") || tokens.skip(",")) {
      operands.add(parser.expression());
    }
    tokens.expect(")");
    return new Call("SUBSTRING", operands);
  }

  private Node position() {
    Node part = parser.expression(Binding.OPERATOR);
    tokens.expect("IN");
    List<Node> operands = new ArrayList<>(List.of(part));
    operands.addAll(parser.list(")"));
    return new Phrase("POSITION", "", "IN", operands);
  }

  /** As PostgreSQL prints the pattern before ESCAPE. */
  private Node escape() {
    List<Node> operands = parser.list(")");
    tokens.require(operands.size() == 2);
    return new Infix(operands.get(0), "ESCAPE", operands.get(1));
  }
}
