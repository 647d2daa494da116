package dev.revise.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What has a name that is unique in the list that holds it. */
public sealed interface Named extends SchemaObject permits Column, Constraint, Index {
  String name();

  /** The one of that name. */
  static <T extends Named> Optional<T> find(List<T> all, String name) {
    return all.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** The list with one more, or a sentence if the name is taken. */
  static <T extends Named> List<T> plus(List<T> all, T one, TableName table) {
    if (find(all, one.name()).isPresent()) {
      throw new MigrationException(table + " already has " + described(one));
    }
    List<T> more = new ArrayList<>(all);
    more.add(one);
    return more;
  }

  /** The list without that one, which must be in it exactly as given. */
  static <T extends Named> List<T> minus(List<T> all, T one, TableName table) {
    return replace(all, one, table, List::of);
  }

  /** The list with that one, which must be in it exactly as given, changed in its place. */
  static <T extends Named> List<T> edit(
      List<T> all, T one, TableName table, UnaryOperator<T> edit) {
    return replace(all, one, table, () -> List.of(edit.apply(one)));
  }

  /** Everything but columns is kept in the order of its name. */
  static <T extends Named> List<T> sorted(List<T> all) {
    return all.stream().sorted(Comparator.comparing(Named::name)).toList();
  }

  private static <T extends Named> List<T> replace(
      List<T> all, T one, TableName table, Supplier<List<T>> by) {
    int at = all.indexOf(one);
    if (at < 0) {
      throw new MigrationException(
          find(all, one.name())
              .map(other -> described(one) + " of " + table + " is another: " + other)
              .orElse(table + " has no " + described(one)));
    }
    List<T> edited = new ArrayList<>(all);
    edited.remove(at);
    edited.addAll(at, by.get());
    return edited;
  }

  private static String described(Named one) {
    return one.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase()
        + " \""
        + one.name()
        + "\"";
  }
}
