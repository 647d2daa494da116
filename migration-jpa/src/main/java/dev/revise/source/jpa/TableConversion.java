package dev.revise.source.jpa;

import dev.revise.schema.Constraint;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/** A table of Hibernate's as a table of ours. */
final class TableConversion {
  private final ColumnConversion conversion;
  private final Table table;
  private final Function<Table, TableName> named;
  private final Stated stated;
  private final Map<String, Attribute> attributes = new LinkedHashMap<>();
  private final List<Column> columns;

  /**
   * @param attributes those that the table keeps, in the order in which they were declared
   * @param named what a table is called
   * @param stated what its entity says in our own words
   */
  TableConversion(
      ColumnConversion conversion,
      List<Attribute> attributes,
      Function<Table, TableName> named,
      Stated stated) {
    this.conversion = conversion;
    this.table = conversion.table();
    this.named = named;
    this.stated = stated;
    attributes.forEach(a -> this.attributes.putIfAbsent(a.column().getName(), a));
    List<String> declared = List.copyOf(this.attributes.keySet());
    this.columns = inOrder(table.getColumns(), declared);
  }

  private static List<Column> inOrder(java.util.Collection<Column> columns, List<String> declared) {
    return columns.stream()
        .sorted(Comparator.comparingInt(column -> position(column, declared)))
        .toList();
  }

  private static int position(Column column, List<String> declared) {
    int index = declared.indexOf(column.getName());
    return index < 0 ? declared.size() : index;
  }

  ConvertedTable table() {
    KeyNames names = new KeyNames(table);
    Unsayable.requireNoOptions(table.getOptions(), "of table " + table.getName());
    dev.revise.schema.Table converted =
        new dev.revise.schema.Table(
            named.apply(table),
            columns.stream().map(this::column).toList(),
            constraints(names),
            new IndexConversion(table, names).indexes().toList(),
            Optional.ofNullable(table.getComment()).filter(text -> !text.isEmpty()),
            List.of());
    return new ConvertedTable(converted, names.chosen());
  }

  private dev.revise.schema.Column column(Column column) {
    return conversion.column(attribute(column));
  }

  /** The column as the table keeps it, under the name of the attribute that was first. */
  private Attribute attribute(Column column) {
    return Optional.ofNullable(attributes.get(column.getName()))
        .map(attribute -> attribute.keptIn(column))
        .orElseGet(
            () ->
                new Attribute(
                    table.getName() + "." + column.getName(), "", column.getValue(), column));
  }

  private List<Constraint> constraints(KeyNames names) {
    List<Constraint> constraints = new ArrayList<>();
    if (table.hasPrimaryKey() && stated.hasPrimaryKey()) {
      constraints.add(new PrimaryKey(stated.primaryKeyName().orElseGet(names::primaryKey), key()));
    }
    KeyConversion keys = new KeyConversion(table, names, named);
    keys.uniques().forEach(constraints::add);
    stated.uniques(constraints).forEach(constraints::add);
    keys.foreignKeys().forEach(constraints::add);
    stated.foreignKeys(named.apply(table)).forEach(constraints::add);
    new CheckConversion(table, columns, names).checks().forEach(constraints::add);
    return constraints;
  }

  private List<String> key() {
    return columns.stream()
        .filter(table.getPrimaryKey()::containsColumn)
        .map(Column::getName)
        .toList();
  }
}
