package dev.revise.source.jdbc;

import dev.revise.schema.TableName;
import java.util.Optional;

/**
 * What a database keeps anything from being dropped for.
 *
 * @param on the table or view that it depends on
 * @param column the column of that; none for the whole of it
 * @param name the view or table that depends
 * @param constraint the foreign key by which a table does
 */
public record Dependent(
    TableName on, Optional<String> column, TableName name, Optional<String> constraint) {

  public boolean isView() {
    return constraint.isEmpty();
  }

  /** {@code view own.nights}. */
  @Override
  public String toString() {
    return constraint
        .map(key -> "foreign key %s of table %s".formatted(key, name))
        .orElseGet(() -> "view " + name);
  }
}
