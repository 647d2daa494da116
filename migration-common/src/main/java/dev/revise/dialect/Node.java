package dev.revise.dialect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of an SQL expression, which prints itself with no parentheses but those it needs. */
sealed interface Node {

  /** As {@link #sql()} of the pieces below asks for it: what binds less is put in parentheses. */
  Binding binding();

  String sql();

  /** The same, of other pieces below it. */
  Node map(UnaryOperator<Node> change);

  List<Node> children();

  default String sql(Binding least) {
    return binding().compareTo(least) < 0 ? "(" + sql() + ")" : sql();
  }

  default boolean isConstant() {
    return children().stream().allMatch(Node::isConstant);
  }

  private static String joined(List<Node> nodes) {
    return nodes.stream().map(Node::sql).collect(Collectors.joining(", "));
  }

  private static List<Node> each(List<Node> nodes, UnaryOperator<Node> change) {
    return nodes.stream().map(change).toList();
  }

  /** Something that no piece is below. */
  sealed interface Leaf extends Node {
    @Override
    default Binding binding() {
      return Binding.ATOM;
    }

    @Override
    default Node map(UnaryOperator<Node> change) {
      return this;
    }

    @Override
    default List<Node> children() {
      return List.of();
    }
  }

  record Text(String value) implements Leaf {
    @Override
    public String sql() {
      return Sql.literal(value);
    }
  }

  /**
   * A number.
   *
   * @param whole whether an integer is meant: 2, not 2.0
   */
  record Number(BigDecimal value, boolean whole) implements Leaf {
    static Number of(String text) {
      BigDecimal value = new BigDecimal(text);
      return new Number(value, value.scale() <= 0 && !text.matches(".*[eE.].*"));
    }

    /** Whether it can be written without an exponent at a reasonable length. */
    static boolean isWritable(BigDecimal value) {
      return Math.abs((long) value.scale()) < 1000;
    }

    Number negated() {
      return new Number(value.negate(), whole);
    }

    /** Whole if there is nothing behind the point. */
    Number plain() {
      return new Number(value, value.stripTrailingZeros().scale() <= 0);
    }

    @Override
    public Binding binding() {
      return value.signum() < 0 ? Binding.SIGN : Binding.ATOM;
    }

    @Override
    public String sql() {
      BigDecimal stripped = value.stripTrailingZeros();
      int scale = Math.max(stripped.scale(), whole ? 0 : 1);
      return stripped.setScale(scale).toPlainString();
    }
  }

  /** TRUE, NULL, CURRENT_DATE or anything else that is not in quotes. */
  record Word(String text) implements Leaf {
    static final Word TRUE = new Word("TRUE");
    static final Word FALSE = new Word("FALSE");
    static final Word NULL = new Word("NULL");

    @Override
    public String sql() {
      return text;
    }
  }

  record Name(List<String> parts) implements Leaf {
    @Override
    public boolean isConstant() {
      return false;
    }

    @Override
    public String sql() {
      return parts.stream().map(Sql::quoted).collect(Collectors.joining("."));
    }
  }

  record Call(String function, List<Node> children) implements Node {
    @Override
    public Binding binding() {
      return Binding.ATOM;
    }

    @Override
    public Node map(UnaryOperator<Node> change) {
      return new Call(function, each(children, change));
    }

    @Override
    public String sql() {
      return function + "(" + joined(children) + ")";
    }
  }

  /**
   * A call with a word between its arguments: {@code EXTRACT(YEAR FROM x)}.
   *
   * @param first what stands before the first argument, empty or with a blank behind it
   */
  record Phrase(String function, String first, String between, List<Node> children)
      implements Node {
    @Override
    public Binding binding() {
      return Binding.ATOM;
    }

    @Override
    public Node map(UnaryOperator<Node> change) {
      return new Phrase(function, first, between, each(children, change));
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

  record Cast(Node value, ValueType type) implements Node {
    @Override
    public Binding binding() {
      return Binding.ATOM;
    }

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

  /** A sign before an operand. */
  record Prefix(String sign, Node operand) implements Node {
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

  record Infix(Node left, String operator, Node right) implements Node {
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
  record Junction(String word, List<Node> children) implements Node {
    /** One condition alone stays as it is. */
    static Node of(String word, List<Node> children) {
      return children.size() == 1 ? children.get(0) : new Junction(word, children);
    }

    @Override
    public Binding binding() {
      return word.equals("OR") ? Binding.OR : Binding.AND;
    }

    @Override
    public Node map(UnaryOperator<Node> change) {
      return new Junction(word, each(children, change));
    }

    @Override
    public String sql() {
      return children.stream()
          .map(child -> child.sql(binding().next()))
          .collect(Collectors.joining(" " + word + " "));
    }
  }

  record Not(Node operand) implements Node {
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
  record Is(Node operand, boolean negated, String test) implements Node {
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

  record In(Node operand, boolean negated, List<Node> values) implements Node {
    @Override
    public Binding binding() {
      return Binding.LIKE;
    }

    @Override
    public Node map(UnaryOperator<Node> change) {
      return new In(change.apply(operand), negated, each(values, change));
    }

    @Override
    public List<Node> children() {
      return Stream.concat(Stream.of(operand), values.stream()).toList();
    }

    @Override
    public String sql() {
      return operand.sql(Binding.OPERATOR)
          + (negated ? " NOT IN (" : " IN (")
          + joined(values)
          + ")";
    }
  }

  /**
   * CASE.
   *
   * @param whens conditions and results in turn
   */
  record Case(Optional<Node> operand, List<Node> whens, Optional<Node> otherwise) implements Node {
    @Override
    public Binding binding() {
      return Binding.ATOM;
    }

    @Override
    public Node map(UnaryOperator<Node> change) {
      return new Case(operand.map(change), each(whens, change), otherwise.map(change));
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
  record Values(String opening, List<Node> children, String closing) implements Node {
    @Override
    public Binding binding() {
      return Binding.ATOM;
    }

    @Override
    public Node map(UnaryOperator<Node> change) {
      return new Values(opening, each(children, change), closing);
    }

    @Override
    public String sql() {
      return opening + joined(children) + closing;
    }
  }

  /** {@code a[1]}. */
  record Element(Node array, Node index) implements Node {
    @Override
    public Binding binding() {
      return Binding.ATOM;
    }

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
