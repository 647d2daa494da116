package dev.revise.dialect;

import dev.revise.dialect.Operator.In;
import dev.revise.dialect.Operator.Infix;
import dev.revise.dialect.Operator.Junction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What AND and OR connect as H2 keeps it. H2 puts the conditions in an order of its own and makes
 * one of two where it can; here they are sorted by their text, and one wherever H2 could.
 */
final class H2Junctions {
  private H2Junctions() {}

  static Node of(Junction junction) {
    List<Node> sorted =
        junction
            .conditions()
            .distinct()
            .sorted(Comparator.comparing(Node::sql))
            .collect(Collectors.toCollection(ArrayList::new));
    for (String bound : List.of("<=", "<")) {
      joinBounds(sorted, bound, junction.word());
    }
    if (junction.word().equals("OR")) {
      factorOut(sorted);
    } else {
      H2Equalities.joinIn(sorted);
    }
    joinLists(sorted, junction.word().equals("AND"));
    sorted.sort(Comparator.comparing(Node::sql));
    return Junction.of(junction.word(), sorted);
  }

  /** {@code a = 1 OR a = 2} is {@code a IN (1, 2)}. */
  private static void joinLists(List<Node> conditions, boolean negated) {
    for (int i = 0; i < conditions.size(); i++) {
      for (int j = conditions.size() - 1; j > i; j--) {
        Optional<In> one = asList(conditions.get(i), negated);
        Optional<In> other = asList(conditions.get(j), negated);
        if (one.isPresent()
            && other.isPresent()
            && one.get().operand().equals(other.get().operand())) {
          conditions.remove(j);
          List<Node> values = new ArrayList<>(one.get().values());
          values.addAll(other.get().values());
          conditions.set(i, list(new In(one.get().operand(), negated, values)));
        }
      }
    }
  }

  private static Optional<In> asList(Node node, boolean negated) {
    if (node instanceof In in && in.negated() == negated) {
      return Optional.of(in);
    }
    return node instanceof Infix infix
            && infix.operator().equals(negated ? "<>" : "=")
            && infix.right().isConstant()
        ? Optional.of(new In(infix.left(), negated, List.of(infix.right())))
        : Optional.empty();
  }

  static Node list(In in) {
    List<Node> values =
        in.values().stream().distinct().sorted(Comparator.comparing(Node::sql)).toList();
    return values.size() == 1
        ? new Infix(in.operand(), in.negated() ? "<>" : "=", values.get(0))
        : new In(in.operand(), in.negated(), values);
  }

  /** {@code a AND b OR a AND c} is {@code a AND (b OR c)}. */
  private static void factorOut(List<Node> conditions) {
    for (int i = 0; i < conditions.size(); i++) {
      for (int j = i + 1; j < conditions.size(); j++) {
        List<Node> common = new ArrayList<>(factors(conditions.get(i)));
        common.retainAll(factors(conditions.get(j)));
        if (!common.isEmpty() && isShared(conditions, i, j)) {
          Node other = conditions.remove(j);
          conditions.set(i, H2Conditions.of(factored(common, conditions.get(i), other)));
          i = -1;
          break;
        }
      }
    }
  }

  private static boolean isShared(List<Node> conditions, int one, int other) {
    return conditions.get(one) instanceof Junction && conditions.get(other) instanceof Junction;
  }

  private static Node factored(List<Node> common, Node one, Node other) {
    List<Node> oneLeft = new ArrayList<>(factors(one));
    List<Node> otherLeft = new ArrayList<>(factors(other));
    oneLeft.removeAll(common);
    otherLeft.removeAll(common);
    if (oneLeft.isEmpty() || otherLeft.isEmpty()) {
      return oneLeft.isEmpty() ? one : other;
    }
    List<Node> factors = new ArrayList<>(common);
    factors.add(
        new Junction("OR", List.of(Junction.of("AND", oneLeft), Junction.of("AND", otherLeft))));
    return new Junction("AND", factors);
  }

  private static List<Node> factors(Node node) {
    return node instanceof Junction junction && junction.word().equals("AND")
        ? junction.children()
        : List.of(node);
  }

  /** {@code a <= 1 AND a >= 1} is {@code a = 1}, {@code a < 1 OR a > 1} is {@code a <> 1}. */
  private static void joinBounds(List<Node> conditions, String bound, String word) {
    boolean equal = bound.equals("<=");
    if (equal != word.equals("AND")) {
      return;
    }
    for (Node condition : List.copyOf(conditions)) {
      if (condition instanceof Infix infix && infix.operator().equals(bound)) {
        Node other = new Infix(infix.left(), H2Conditions.MIRRORED.get(bound), infix.right());
        if (conditions.remove(other)) {
          conditions.set(
              conditions.indexOf(condition),
              new Infix(infix.left(), equal ? "=" : "<>", infix.right()));
        }
      }
    }
  }
}
