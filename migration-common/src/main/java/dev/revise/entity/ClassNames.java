package dev.revise.entity;

import dev.revise.schema.TableName;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the classes of tables and views are called; no two share a file on any disk. Frozen entities
 * are found by these names for ever, so the rules stay as they are.
 */
public record ClassNames(SortedMap<TableName, String> names) {
  /** What the classes of entities use without importing it. */
  private static final Set<String> JAVA =
      Set.of(
          "Boolean",
          "Short",
          "Integer",
          "Long",
          "Float",
          "Double",
          "String",
          "Object",
          "Record",
          "Override",
          "Enum");

  public ClassNames {
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  /** The earlier ones are served first. */
  public static ClassNames of(List<TableName> tables) {
    return new ClassNames(new TreeMap<>()).next(tables);
  }

  /** The names once there are these tables: those that were there keep theirs. */
  public ClassNames next(List<TableName> tables) {
    SortedMap<TableName, String> next = new TreeMap<>(names);
    next.keySet().retainAll(tables);
    Set<String> taken = taken(next);
    tables.forEach(table -> next.computeIfAbsent(table, name -> wanted(name, taken)));
    return new ClassNames(next);
  }

  /**
   * Names for other classes in the same package, of enum types; they give way to these.
   *
   * @param taken also taken
   */
  public ClassNames beside(Collection<String> taken, List<TableName> types) {
    Set<String> all = taken(names);
    taken.forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
    SortedMap<TableName, String> beside = new TreeMap<>();
    types.forEach(type -> beside.put(type, wanted(type, all)));
    return new ClassNames(beside);
  }

  public String of(TableName table) {
    return names.get(table);
  }

  private static Set<String> taken(Map<TableName, String> names) {
    Set<String> taken = new HashSet<>();
    JAVA.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
    names.values().forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
    return taken;
  }

  private static String wanted(TableName table, Set<String> taken) {
    return JavaName.take(JavaName.type(table.name()), taken);
  }
}
