package dev.revise.dialect;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A piece of an SQL expression, which prints itself with no parentheses but those it needs. */
sealed interface Node permits Leaf, Operator, Enclosed {

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

  static String joined(List<Node> nodes) {
    return nodes.stream().map(Node::sql).collect(Collectors.joining(", "));
  }

  static List<Node> each(List<Node> nodes, UnaryOperator<Node> change) {
    return nodes.stream().map(change).toList();
  }
}
