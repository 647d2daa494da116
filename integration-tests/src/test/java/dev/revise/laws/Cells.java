package dev.revise.laws;

import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Values with their places, so that none can change places with another unseen. */
record Cells(TreeMap<Cell, Optional<String>> values) {
  static final Cells NONE = new Cells(new TreeMap<>());

  Cells and(Cells others) {
    TreeMap<Cell, Optional<String>> all = new TreeMap<>(values);
    all.putAll(others.values);
    return new Cells(all);
  }

  Cells in(Collection<String> columns) {
    return where(cell -> columns.contains(cell.column()));
  }

  Cells thatHoldAnything() {
    return where(cell -> values.get(cell).isPresent());
  }

  /** These values where the others have that place too. */
  Cells within(Cells others) {
    return where(others.values::containsKey);
  }

  /** These values where that schema has the column too. */
  Cells within(Schema schema) {
    return where(
        cell ->
            schema.tables().containsKey(cell.table())
                && schema.table(cell.table()).column(cell.column()).isPresent());
  }

  /**
   * @param lost tables and columns, as {@link #lostIn} names them
   */
  Cells without(Set<String> lost) {
    return where(cell -> !lost.contains(cell.inTable()) && !lost.contains(cell.table().name()));
  }

  private Cells where(Predicate<Cell> condition) {
    TreeMap<Cell, Optional<String>> some = new TreeMap<>(values);
    some.keySet().removeIf(condition.negate());
    return new Cells(some);
  }

  /** The columns that hold anything else later, and the tables whose rows are all gone. */
  Set<String> lostIn(Cells later) {
    Cells lost = where(cell -> !values.get(cell).equals(later.values.get(cell)));
    return lost.each(cell -> later.hasRowsOf(cell.table()) ? cell.inTable() : cell.table().name());
  }

  Set<String> columns() {
    return each(Cell::inTable);
  }

  Set<String> rows() {
    return each(cell -> cell.table().name() + " " + cell.row());
  }

  Set<String> tables() {
    return each(cell -> cell.table().name());
  }

  boolean hasRowsOf(TableName table) {
    return values.keySet().stream().anyMatch(cell -> cell.table().equals(table));
  }

  private Set<String> each(Function<Cell, String> name) {
    return values.keySet().stream().map(name).collect(Collectors.toCollection(TreeSet::new));
  }

  List<String> lines() {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + " = " + entry.getValue().orElse("null"))
        .toList();
  }

  @Override
  public String toString() {
    return String.join("\n", lines());
  }
}
