package dev.revise.operation;

import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.List;

/**
 * Fills columns of every row from the columns of the same names in the row of another table that it
 * points to. A row that points nowhere stops the change before it begins.
 *
 * @param columns added, empty, by the same revision; that is why going back has nothing to do
 * @param pointer the column that points to the other table
 * @param source the table that holds the values
 * @param key the column of {@code source}, unique, that {@code pointer} holds
 */
public record FillColumns(
    TableName table, List<String> columns, String pointer, TableName source, String key)
    implements Operation {

  public FillColumns {
    columns = List.copyOf(columns);
    if (columns.isEmpty() || columns.stream().distinct().count() < columns.size()) {
      throw new MigrationException(
          "filling %s needs columns, each once, not %s".formatted(table, columns));
    }
  }

  @Override
  public Operation inverse() {
    return new UnfillColumns(this);
  }

  @Override
  public Schema applyTo(Schema schema) {
    requireColumns(schema, table, columns);
    requireColumns(schema, table, List.of(pointer));
    requireColumns(schema, source, columns);
    if (!schema.table(source).isUniqueIn(List.of(key))) {
      throw new MigrationException(
          "%s.%s is not unique, so it cannot tell which row fills %s"
              .formatted(source, key, table));
    }
    return schema;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.fillColumns(this);
  }

  @Override
  public Subject subject() {
    return Subject.of(table);
  }

  @Override
  public Footprint footprint() {
    return Footprint.of(subject()).presence(source);
  }

  @Override
  public String describe() {
    return "fill %s of %s from %s by %s"
        .formatted(String.join(", ", columns), table, source, pointer);
  }

  private static void requireColumns(Schema schema, TableName table, List<String> columns) {
    for (String column : columns) {
      if (schema.table(table).column(column).isEmpty()) {
        throw new MigrationException(
            "there is no column " + table + "." + column + " to fill with");
      }
    }
  }
}
