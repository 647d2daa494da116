package dev.revise.dialect;

import dev.revise.dialect.Leaf.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** A call, CASE and whatever else needs no parentheses, because its words enclose what is below. */
sealed interface Enclosed extends Node {
  @Override
  default Binding binding() {
    return Binding.ATOM;
  }

  record Call(String function, List<Node> children) implements Enclosed {
    @Override
    public Node map(UnaryOperator<Node> change) {
      return new Call(function, Node.each(children, change));
    }

    @Override
    public String sql() {
      return function + "(" + Node.joined(children) + ")";
    }
  }

  /**
   * A call with a word between its arguments: {@code EXTRACT(YEAR FROM x)}.
   *
   * @param first what stands before the first argument, empty or with a blank behind it
   */
  record Phrase(String function, String first, String between, List<Node> children)
      implements Enclosed {
    @Override
    public Node map(UnaryOperator<Node> change) {
      return new Phrase(function, first, between, Node.each(children, change));
    }

    @Override
    public String sql() {
      String operands =
          children.stream()
              .map(child -> child.sql(Binding.OPERATOR))
              .collect(Collectors.joining(" " + between + " "));
      return function + "(" + first + operands + ")";
    }
  }

  record Cast(Node value, ValueType type) implements Enclosed {
    @Override
    public Node map(UnaryOperator<Node> change) {
      return new Cast(change.apply(value), type);
    }

    @Override
    public List<Node> children() {
      return List.of(value);
    }

    @Override
    public String sql() {
      if (value instanceof Text && type.name().startsWith("INTERVAL ")) {
        return type.name().replaceFirst(" ", " " + Matcher.quoteReplacement(value.sql()) + " ");
      }
      return value instanceof Text && type.isMoment()
          ? type.sql() + " " + value.sql()
          : "CAST(" + value.sql() + " AS " + type.sql() + ")";
    }
  }

  /**
   * CASE.
   *
   * @param whens conditions and results in turn
   */
  record Case(Optional<Node> operand, List<Node> whens, Optional<Node> otherwise)
      implements Enclosed {
    @Override
    public Node map(UnaryOperator<Node> change) {
      return new Case(operand.map(change), Node.each(whens, change), otherwise.map(change));
    }

    @Override
    public List<Node> children() {
      List<Node> children = new ArrayList<>(whens);
      operand.ifPresent(children::add);
      otherwise.ifPresent(children::add);
      return children;
    }

    @Override
    public String sql() {
      StringBuilder sql = new StringBuilder("CASE");
      operand.ifPresent(node -> sql.append(' ').append(node.sql()));
      for (int i = 0; i < whens.size(); i += 2) {
        sql.append(" WHEN ").append(whens.get(i).sql());
        sql.append(" THEN ").append(whens.get(i + 1).sql());
      }
      otherwise.ifPresent(node -> sql.append(" ELSE ").append(node.sql()));
      return sql.append(" END").toString();
    }
  }

  /** Values in parentheses or in the brackets of an array, as {@code opening} says. */
  record Values(String opening, List<Node> children, String closing) implements Enclosed {
    @Override
    public Node map(UnaryOperator<Node> change) {
      return new Values(opening, Node.each(children, change), closing);
    }

    @Override
    public String sql() {
      return opening + Node.joined(children) + closing;
    }
  }

  /** {@code a[1]}. */
  record Element(Node array, Node index) implements Enclosed {
    @Override
    public Node map(UnaryOperator<Node> change) {
      return new Element(change.apply(array), change.apply(index));
    }

    @Override
    public List<Node> children() {
      return List.of(array, index);
    }

    @Override
    public String sql() {
      return array.sql(Binding.ATOM) + "[" + index.sql() + "]";
    }
  }
}
