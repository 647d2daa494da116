package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.dialect.Command.Requirement;
import dev.revise.schema.Column;
import dev.revise.schema.TableName;
import java.util.stream.Stream;

/** What the rows of a table must not hold. */
final class Requirements {
  private Requirements() {}

  static Requirement noRowWhere(TableName table, String condition, String problem) {
    String rows = "FROM %s WHERE %s".formatted(quoted(table), condition);
    return new Requirement("SELECT count(*) " + rows, problem).shownBy("SELECT * " + rows);
  }

  /** A new column that may not be empty has a value in no row that is there already. */
  static Stream<Command> ofNew(TableName table, Column column) {
    if (column.nullable() || column.defaultValue().isPresent()) {
      return Stream.empty();
    }
    return Stream.of(
        noRowWhere(
            table,
            "TRUE",
            "rows of %s would have no %s; add it with a default, or nullable and fill it"
                .formatted(table, column.name())));
  }
}
