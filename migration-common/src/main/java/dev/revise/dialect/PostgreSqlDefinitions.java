package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.literal;
import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.ColumnType;
import dev.revise.schema.Constraint;
import dev.revise.schema.Deferral;
import dev.revise.schema.Index;
import dev.revise.schema.TableName;

/** Definitions as PostgreSQL reads them. */
final class PostgreSqlDefinitions extends Definitions {
  PostgreSqlDefinitions() {
    super(new PostgreSqlTypes());
  }

  @Override
  String nextValue(TableName sequence) {
    return "nextval(" + literal(quoted(sequence)) + "::regclass)";
  }

  @Override
  String text(ColumnType type, String text) {
    return literal(text);
  }

  @Override
  String expression(ColumnType type, String sql) {
    return sql;
  }

  @Override
  String enumKind() {
    return "TYPE";
  }

  @Override
  String written(String query) {
    return query;
  }

  @Override
  String stored() {
    return " STORED";
  }

  @Override
  String storedName(TableName table, Constraint constraint) {
    return constraint.name();
  }

  @Override
  String deferral(Deferral deferral) {
    return " " + deferral.sql();
  }

  @Override
  String commented(TableName table, Constraint constraint) {
    return "CONSTRAINT " + quoted(constraint.name()) + " ON " + quoted(table);
  }

  @Override
  boolean knows(Index index) {
    return true;
  }

  @Override
  String using(String method) {
    return " USING " + quoted(method);
  }
}
