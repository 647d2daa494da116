package dev.revise.diff;

import dev.revise.operation.CreateTable;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.Named;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table that goes or comes, with its foreign keys; both if it keeps none of its columns. */
record TableDifference(Versions<Table> versions) implements SchemaDifference<Table> {
  @Override
  public TableName on() {
    return versions.either().name();
  }

  @Override
  public Part part() {
    return Part.TABLE;
  }

  @Override
  public String title(Table table) {
    return "table " + table.name();
  }

  @Override
  public String contrast(Table actual, Table expected) {
    return title(actual)
        + " has none of the expected columns: has %s, expected %s"
            .formatted(columns(actual), columns(expected));
  }

  @Override
  public void unbind(SchemaChange change) {
    change
        .table(on())
        .dropConstraints(keys(versions.before()).map(Named::name).toArray(String[]::new));
  }

  @Override
  public void drop(SchemaChange change) {
    versions.before().ifPresent(table -> change.drop(table.name()));
  }

  @Override
  public void create(SchemaChange change) {
    versions.after().map(Table::withoutForeignKeys).map(CreateTable::new).ifPresent(change::apply);
  }

  @Override
  public void bind(SchemaChange change) {
    change.table(on()).add(keys(versions.after()).toArray(Constraint[]::new));
  }

  private static Stream<Constraint> keys(Optional<Table> table) {
    return table.stream().flatMap(Table::foreignKeys);
  }

  private static String columns(Table table) {
    return table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
  }
}
