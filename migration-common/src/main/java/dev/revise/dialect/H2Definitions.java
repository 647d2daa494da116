package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.literal;
import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Constraint;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Deferral;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.TableName;

/** Definitions as H2 reads them. */
final class H2Definitions extends Definitions {
  H2Definitions() {
    super(new H2Types());
  }

  @Override
  String nextValue(TableName sequence) {
    return "NEXT VALUE FOR " + quoted(sequence);
  }

  @Override
  String text(ColumnType type, String text) {
    return H2Literals.of(type, text).orElseGet(() -> literal(text));
  }

  /** Literals of arrays, JSON and intervals are written otherwise than PostgreSQL prints them. */
  @Override
  String expression(ColumnType type, String sql) {
    return LiteralDefault.isFor(type.plain())
        ? new LiteralDefault(type.plain())
            .read(sql)
            .map(read -> text(type, ((DefaultValue.Text) read).value()))
            .orElse(sql)
        : sql;
  }

  @Override
  String enumKind() {
    return "DOMAIN";
  }

  @Override
  String written(String query) {
    return H2Queries.written(query);
  }

  @Override
  String stored() {
    return "";
  }

  /** H2 stores the values of all of them. */
  @Override
  String virtual() {
    return stored();
  }

  /**
   * H2 keeps the names of all constraints of a schema apart, PostgreSQL only those of a table: keys
   * and checks, which may repeat a name on another table, carry their table's.
   */
  @Override
  String storedName(TableName table, Constraint constraint) {
    return constraint instanceof ForeignKey || constraint instanceof CheckConstraint
        ? table.name() + "." + constraint.name()
        : constraint.name();
  }

  /** H2 looks at each constraint at once. */
  @Override
  String deferral(Deferral deferral) {
    return "";
  }

  @Override
  String commented(TableName table, Constraint constraint) {
    return "CONSTRAINT " + quoted(table.schema()) + "." + quoted(storedName(table, constraint));
  }

  /** H2 has neither partial indexes nor such over expressions. */
  @Override
  boolean knows(Index index) {
    return index.isPlain();
  }

  /** H2 has one way to build an index. */
  @Override
  String using(String method) {
    return "";
  }
}
