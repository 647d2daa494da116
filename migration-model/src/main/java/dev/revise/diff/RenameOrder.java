package dev.revise.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Renames of things that share one space of names, in an order in which each name is free when it
 * is taken. In a ring, such as two names that are exchanged, one takes a name in between.
 */
final class RenameOrder {
  record Step(String from, String to) {}

  private final List<Step> waiting;
  private final Predicate<String> taken;
  private final List<Step> ordered = new ArrayList<>();

  private RenameOrder(List<Step> steps, Predicate<String> taken) {
    this.waiting = new ArrayList<>(steps);
    this.waiting.sort(Comparator.comparing(Step::from));
    this.taken = taken;
  }

  /**
   * @param taken names that nothing may have in between
   */
  static List<Step> of(List<Step> steps, Predicate<String> taken) {
    return new RenameOrder(steps, taken).ordered();
  }

  private List<Step> ordered() {
    while (!waiting.isEmpty()) {
      waiting.stream()
          .filter(step -> waiting.stream().noneMatch(other -> other.from().equals(step.to())))
          .findFirst()
          .ifPresentOrElse(this::take, this::breakRing);
    }
    return ordered;
  }

  private void take(Step step) {
    waiting.remove(step);
    ordered.add(step);
  }

  private void breakRing() {
    Step first = waiting.remove(0);
    String between = between();
    ordered.add(new Step(first.from(), between));
    waiting.add(new Step(between, first.to()));
  }

  private String between() {
    return Stream.iterate(1, number -> number + 1)
        .map(number -> "revise_renaming_" + number)
        .filter(name -> !taken.test(name))
        .filter(name -> ordered.stream().noneMatch(step -> step.to().equals(name)))
        .findFirst()
        .orElseThrow();
  }
}
