package dev.revise.source.felis;

import java.util.List;
import java.util.Optional;

/**
 * Which column of a table a sequence numbers (SQLAlchemy, {@code Column.autoincrement}): one that
 * asks for it, else a primary key that is a single whole number without a default or a foreign key.
 */
record Numbering(FelisTable table) {

  Optional<FelisColumn> column() {
    List<FelisColumn> asking = table.columns().stream().filter(FelisColumn::isNumbered).toList();
    asking.forEach(this::requireNumberable);
    if (asking.size() > 1) {
      throw asking
          .get(1)
          .element()
          .problem("only one column of a table is numbered; remove \"autoincrement\"");
    }
    return asking.stream().findFirst().or(this::single);
  }

  private void requireNumberable(FelisColumn column) {
    if (!isKey(column) || column.datatype().kind != Datatype.Kind.WHOLE) {
      throw column
          .element()
          .problem(
              "\"autoincrement\" is for a whole number in the primary key; "
                  + "remove it or change the column");
    }
  }

  private Optional<FelisColumn> single() {
    return table.primaryKey().size() == 1
        ? table
            .columnWithId(table.primaryKey().get(0).id())
            .filter(column -> column.datatype().kind == Datatype.Kind.WHOLE)
            .filter(column -> column.fields().autoincrement().isEmpty())
            .filter(column -> column.fields().value().isEmpty())
            .filter(column -> !references(column))
        : Optional.empty();
  }

  private boolean isKey(FelisColumn column) {
    return table.primaryKey().stream().anyMatch(key -> key.id().equals(column.id()));
  }

  private boolean references(FelisColumn column) {
    return table.constraints().stream()
        .filter(FelisConstraint.ForeignKey.class::isInstance)
        .flatMap(key -> ((FelisConstraint.ForeignKey) key).columns().stream())
        .anyMatch(own -> own.id().equals(column.id()));
  }
}
