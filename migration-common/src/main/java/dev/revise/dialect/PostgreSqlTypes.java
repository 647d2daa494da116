package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Array;
import dev.revise.schema.ColumnType.Collated;
import dev.revise.schema.ColumnType.Defined;
import dev.revise.schema.ColumnType.Named;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.TypeText;
import java.util.Map;
import java.util.Optional;

/** The types of PostgreSQL, which has all of them. */
final class PostgreSqlTypes extends Types {
  PostgreSqlTypes() {
    super(Map.of(Simple.BINARY, "bytea"));
  }

  @Override
  String declared(ColumnType type) {
    return type instanceof Collated collated
        ? name(type) + " COLLATE " + quoted(collated.collation())
        : name(type);
  }

  @Override
  String defined(Defined type) {
    return quoted(type.name())
        + (type.modifiers().isEmpty() ? "" : "(" + String.join(",", type.modifiers()) + ")");
  }

  @Override
  String array(Array type) {
    return name(type.element()) + "[]";
  }

  @Override
  String named(Named type) {
    return type.toString();
  }

  /** With an empty path only the database's own types are printed without a schema. */
  @Override
  Optional<ColumnType> parsed(String printed) {
    return TypeText.read(printed).or(() -> TypeText.read("pg_catalog." + printed));
  }
}
