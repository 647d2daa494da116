package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.literal;
import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.ColumnType;
import dev.revise.schema.Constraint;
import dev.revise.schema.Deferral;
import dev.revise.schema.Index;
import dev.revise.schema.TableName;
import java.util.Set;

/** Definitions as PostgreSQL reads them. */
final class PostgreSqlDefinitions extends Definitions {
  private static final Set<String> LOOSE =
      Set.of(
          "AND",
          "OR",
          "NOT",
          "IS",
          "IN",
          "LIKE",
          "ILIKE",
          "SIMILAR",
          "BETWEEN",
          "AT",
          "COLLATE",
          "ISNULL",
          "NOTNULL",
          "OVERLAPS");

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

  /**
   * Behind DEFAULT the grammar takes these words in parentheses alone: it is a {@code b_expr}
   * (PostgreSQL source, gram.y).
   */
  @Override
  String expression(ColumnType type, String sql) {
    int depth = 0;
    for (Token token : Token.of(sql)) {
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0 && LOOSE.stream().anyMatch(token::is)) {
        return "(" + sql + ")";
      }
    }
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
  String virtual() {
    return " VIRTUAL";
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
