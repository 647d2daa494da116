package dev.revise.dialect;

import static dev.revise.dialect.Sql.quoted;

import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Defined;
import dev.revise.schema.ColumnType.Simple;

/** Type names of PostgreSQL, as its own catalogue prints them. */
final class PostgreSqlTypes {
  String type(ColumnType type) {
    if (type instanceof Defined defined) {
      return quoted(defined.name());
    }
    return type == Simple.BINARY ? "bytea" : type.toString();
  }
}
