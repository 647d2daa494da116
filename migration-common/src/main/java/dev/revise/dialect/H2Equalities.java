package dev.revise.dialect;

import dev.revise.dialect.Operator.Infix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Equalities that AND connects: to {@code a = b AND a = 1} H2 adds {@code b = 1}. */
final class H2Equalities {
  private final List<List<Node>> equal = new ArrayList<>();

  private H2Equalities() {}

  /** Where more than two values are equal, all of them are compared with the first alone. */
  static void joinIn(List<Node> conditions) {
    H2Equalities equalities = new H2Equalities();
    List<Infix> given =
        conditions.stream()
            .filter(node -> node instanceof Infix infix && infix.operator().equals("="))
            .map(Infix.class::cast)
            .toList();
    List<Infix> withConstants = given.stream().filter(e -> e.right().isConstant()).toList();
    given.stream().filter(e -> !withConstants.contains(e)).forEach(equalities::add);
    withConstants.forEach(equalities::add);
    for (Infix equality : given) {
      if (equalities.of(equality.left()).size() > 2) {
        conditions.remove(equality);
      }
    }
    equalities.equal.stream().filter(values -> values.size() > 2).forEach(v -> join(v, conditions));
  }

  /** Two values that are equal to the same constant are left alone by H2. */
  private void add(Infix equality) {
    List<Node> left = of(equality.left());
    List<Node> right =
        equality.right().isConstant() ? List.of(equality.right()) : of(equality.right());
    equal.remove(left);
    equal.remove(right);
    List<Node> joined = new ArrayList<>(left);
    right.stream().filter(value -> !joined.contains(value)).forEach(joined::add);
    equal.add(joined);
  }

  private List<Node> of(Node value) {
    return equal.stream()
        .filter(values -> values.contains(value))
        .findFirst()
        .orElseGet(() -> List.of(value));
  }

  private static void join(List<Node> values, List<Node> conditions) {
    List<Node> sorted =
        values.stream()
            .sorted(
                Comparator.comparing((Node value) -> value.isConstant())
                    .thenComparing(value -> value.sql()))
            .toList();
    sorted.stream().skip(1).forEach(value -> conditions.add(new Infix(sorted.get(0), "=", value)));
  }
}
