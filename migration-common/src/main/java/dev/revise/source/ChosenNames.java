package dev.revise.source;

import dev.revise.schema.Constraint;
import dev.revise.schema.Index;
import dev.revise.schema.Named;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * The constraints and indexes of a table that nobody gave a name: they are called as the same ones
 * of a head are, whoever named those, or keep the name that was chosen for them.
 *
 * @param chosen the names that were chosen
 */
public record ChosenNames(Map<TableName, Set<String>> chosen) {
  public ChosenNames {
    chosen = Map.copyOf(chosen);
  }

  public static ChosenNames none() {
    return new ChosenNames(Map.of());
  }

  /** The same schema, in which what has no name of its author's is called as in the head. */
  public Schema asIn(Schema head, Schema said) {
    return chosen.isEmpty()
        ? said
        : Schema.of(
            said.tables().values().stream()
                .map(
                    table ->
                        Optional.ofNullable(head.tables().get(table.name()))
                            .map(before -> asIn(before, table))
                            .orElse(table))
                .toList(),
            said.views().values(),
            said.enums().values(),
            said.sequences().values(),
            said.objects().values());
  }

  private Table asIn(Table before, Table table) {
    Set<String> names = chosen.getOrDefault(table.name(), Set.of());
    List<Constraint> constraints =
        named(
            before.constraints(),
            table.constraints(),
            names,
            ChosenNames::isSame,
            Constraint::withName);
    List<Index> indexes =
        named(
            before.indexes(),
            table.indexes(),
            names,
            (old, index) -> old.withName(index.name()).equals(index),
            Index::withName);
    return table.withConstraints(constraints).withIndexes(indexes);
  }

  /** Comments and a key's deferral are what entities have no words for. */
  private static boolean isSame(Constraint old, Constraint said) {
    return old.getClass() == said.getClass()
        && old.withName(said.name()).withDeferral(said.deferral()).isSameRule(said);
  }

  private static <T extends Named> List<T> named(
      List<T> before,
      List<T> said,
      Set<String> chosen,
      BiPredicate<T, T> same,
      BiFunction<T, String, T> rename) {
    Map<T, String> names = new HashMap<>();
    Set<String> taken = new HashSet<>();
    said.stream().map(Named::name).filter(name -> !chosen.contains(name)).forEach(taken::add);
    List<T> open =
        new ArrayList<>(said.stream().filter(one -> chosen.contains(one.name())).toList());
    take(
        open,
        before,
        names,
        taken,
        (old, one) -> old.name().equals(one.name()) && same.test(old, one));
    take(open, before, names, taken, same);
    open.forEach(one -> names.put(one, free(one.name(), taken)));
    return said.stream()
        .map(
            one ->
                Optional.ofNullable(names.get(one))
                    .map(name -> rename.apply(one, name))
                    .orElse(one))
        .toList();
  }

  private static <T extends Named> void take(
      List<T> open,
      List<T> before,
      Map<T, String> names,
      Set<String> taken,
      BiPredicate<T, T> same) {
    for (T one : List.copyOf(open)) {
      before.stream()
          .filter(old -> !taken.contains(old.name()) && same.test(old, one))
          .findFirst()
          .ifPresent(
              old -> {
                names.put(one, old.name());
                taken.add(old.name());
                open.remove(one);
              });
    }
  }

  private static String free(String name, Set<String> taken) {
    String free = name;
    for (int number = 1; !taken.add(free); number++) {
      free = name + number;
    }
    return free;
  }
}
