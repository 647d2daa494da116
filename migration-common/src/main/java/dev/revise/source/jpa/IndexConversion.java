package dev.revise.source.jpa;

import dev.revise.schema.Index;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;

/** The indexes of a table of Hibernate's as ours. */
record IndexConversion(Table table, KeyNames names) {

  Stream<Index> indexes() {
    return table.getIndexes().values().stream()
        .sorted(Comparator.comparing(index -> columns(index).toString()))
        .map(this::index);
  }

  private Index index(org.hibernate.mapping.Index index) {
    List<String> columns = columns(index);
    String name = names.of(Optional.ofNullable(index.getName()), columns, "idx");
    Unsayable.requireNoOptions(index.getOptions(), "of index " + name);
    if (index.getSelectableOrderMap().values().stream().anyMatch(order -> !order.isEmpty())) {
      throw new Unsayable(
          "the order in index \"%s\" of %s".formatted(name, table.getName()), "leave it out");
    }
    if (index.getSelectables().stream().anyMatch(Selectable::isFormula)) {
      throw new Unsayable(
          "an expression in index \"%s\" of %s".formatted(name, table.getName()),
          "index columns only");
    }
    return new Index(name, columns, index.isUnique());
  }

  private static List<String> columns(org.hibernate.mapping.Index index) {
    return index.getSelectables().stream()
        .map(selected -> selected instanceof Column column ? column.getName() : "expr")
        .toList();
  }
}
