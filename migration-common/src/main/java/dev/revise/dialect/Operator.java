package dev.revise.dialect;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words or signs between or before operands, which bind as {@link Binding} says. */
sealed interface Operator extends Node {

  /** A sign before an operand. */
  record Prefix(String sign, Node operand) implements Operator {
    @Override
    public Binding binding() {
      return Binding.SIGN;
    }

    @Override
    public Node map(UnaryOperator<Node> change) {
      return new Prefix(sign, change.apply(operand));
    }

    @Override
    public List<Node> children() {
      return List.of(operand);
    }

    @Override
    public String sql() {
      return sign + operand.sql(Binding.ATOM);
    }
  }

  record Infix(Node left, String operator, Node right) implements Operator {
    @Override
    public Binding binding() {
      return Binding.of(operator).orElse(Binding.OPERATOR);
    }

    @Override
    public Node map(UnaryOperator<Node> change) {
      return new Infix(change.apply(left), operator, change.apply(right));
    }

    @Override
    public List<Node> children() {
      return List.of(left, right);
    }

    @Override
    public String sql() {
      Binding first = binding().chains() ? binding() : Binding.OPERATOR;
      Binding second = binding().chains() ? binding().next() : Binding.OPERATOR;
      return left.sql(first) + " " + operator + " " + right.sql(second);
    }
  }

  /** Conditions that AND or OR connects, at least two. */
  record Junction(String word, List<Node> children) implements Operator {
    /** One condition alone stays as it is. */
    static Node of(String word, List<Node> children) {
      return children.size() == 1 ? children.get(0) : new Junction(word, children);
    }

    /** The conditions, those of the same junctions inside among them. */
    Stream<Node> conditions() {
      return children.stream()
          .flatMap(
              child ->
                  child instanceof Junction inner && inner.word.equals(word)
                      ? inner.children.stream()
                      : Stream.of(child));
    }

    @Override
    public Binding binding() {
      return word.equals("OR") ? Binding.OR : Binding.AND;
    }

    @Override
    public Node map(UnaryOperator<Node> change) {
      return new Junction(word, Node.each(children, change));
    }

    @Override
    public String sql() {
      return children.stream()
          .map(child -> child.sql(binding().next()))
          .collect(Collectors.joining(" " + word + " "));
    }
  }

  record Not(Node operand) implements Operator {
    @Override
    public Binding binding() {
      return Binding.NOT;
    }

    @Override
    public Node map(UnaryOperator<Node> change) {
      return new Not(change.apply(operand));
    }

    @Override
    public List<Node> children() {
      return List.of(operand);
    }

    @Override
    public String sql() {
      return "NOT " + operand.sql(Binding.ATOM);
    }
  }

  /** {@code x IS NULL}, {@code x IS NOT TRUE}. */
  record Is(Node operand, boolean negated, String test) implements Operator {
    @Override
    public Binding binding() {
      return Binding.IS;
    }

    @Override
    public Node map(UnaryOperator<Node> change) {
      return new Is(change.apply(operand), negated, test);
    }

    @Override
    public List<Node> children() {
      return List.of(operand);
    }

    @Override
    public String sql() {
      return operand.sql(Binding.OPERATOR) + (negated ? " IS NOT " : " IS ") + test;
    }
  }

  record In(Node operand, boolean negated, List<Node> values) implements Operator {
    @Override
    public Binding binding() {
      return Binding.LIKE;
    }

    @Override
    public Node map(UnaryOperator<Node> change) {
      return new In(change.apply(operand), negated, Node.each(values, change));
    }

    @Override
    public List<Node> children() {
      return Stream.concat(Stream.of(operand), values.stream()).toList();
    }

    @Override
    public String sql() {
      return operand.sql(Binding.OPERATOR)
          + (negated ? " NOT IN (" : " IN (")
          + Node.joined(values)
          + ")";
    }
  }
}
