package dev.revise.dialect;

import static dev.revise.dialect.Sql.literal;
import static dev.revise.dialect.Sql.quoted;

import dev.revise.schema.ColumnType;
import dev.revise.schema.Constraint;
import dev.revise.schema.TableName;

/** Definitions as PostgreSQL reads them. */
final class PostgreSqlDefinitions extends Definitions {
  private final PostgreSqlTypes types = new PostgreSqlTypes();

  @Override
  String type(ColumnType type) {
    return types.type(type);
  }

  @Override
  String nextValue(TableName sequence) {
    return "nextval(" + literal(quoted(sequence)) + "::regclass)";
  }

  @Override
  String storedName(TableName table, Constraint constraint) {
    return constraint.name();
  }
}
