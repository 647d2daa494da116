package dev.revise.diff;

import dev.revise.schema.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One thing before and after; at least one of them is there. */
record Versions<T>(Optional<T> before, Optional<T> after) {

  /** All that either side has, by name. */
  static <N extends Comparable<N>, T> List<Versions<T>> of(Map<N, T> from, Map<N, T> to) {
    SortedSet<N> names = new TreeSet<>(from.keySet());
    names.addAll(to.keySet());
    List<Versions<T>> all = new ArrayList<>();
    for (N name : names) {
      all.add(
          new Versions<>(Optional.ofNullable(from.get(name)), Optional.ofNullable(to.get(name))));
    }
    return all;
  }

  /** All that either side has, by name. */
  static <T extends Named> List<Versions<T>> of(List<T> from, List<T> to) {
    return of(named(from), named(to));
  }

  private static <T extends Named> Map<String, T> named(List<T> all) {
    return all.stream().collect(Collectors.toMap(Named::name, Function.identity()));
  }

  static <T> Versions<T> gone(T before) {
    return new Versions<>(Optional.of(before), Optional.empty());
  }

  static <T> Versions<T> come(T after) {
    return new Versions<>(Optional.empty(), Optional.of(after));
  }

  T either() {
    return before.or(() -> after).orElseThrow();
  }

  boolean differ() {
    return !before.equals(after);
  }

  boolean isGone() {
    return after.isEmpty();
  }

  boolean isCome() {
    return before.isEmpty();
  }
}
