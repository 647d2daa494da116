package dev.revise.source.felis;

import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import java.util.List;
import java.util.Optional;

/**
 * A column that the database has and the Felis file has not.
 *
 * @param where each table with that column has it
 * @param tables these tables have it
 */
record AddedColumn(
    FilePosition place,
    String name,
    ColumnType type,
    Optional<String> where,
    List<String> tables,
    Optional<String> description) {

  boolean isIn(FelisTable table) {
    return tables.contains(table.name())
        || where.filter(column -> table.column(column).isPresent()).isPresent();
  }

  Column column() {
    return place.locating(() -> Column.of(name, type).withComment(description));
  }
}
