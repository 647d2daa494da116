package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.literal;
import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.Constraint;
import dev.revise.schema.Deferral;
import dev.revise.schema.Index;
import dev.revise.schema.TableName;
import java.util.Map;

/** Definitions as PostgreSQL reads them. */
final class PostgreSqlDefinitions extends Definitions {
  PostgreSqlDefinitions() {
    super(new Types(Map.of(Simple.BINARY, "bytea")));
  }

  @Override
  String nextValue(TableName sequence) {
    return "nextval(" + literal(quoted(sequence)) + "::regclass)";
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
