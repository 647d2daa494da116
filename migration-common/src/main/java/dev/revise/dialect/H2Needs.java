package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.literal;
import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.TableName;
import java.util.stream.Stream;

/** What H2 must have before a first revision. */
final class H2Needs extends Needs {
  @Override
  Stream<Need> schema(String name, String user) {
    return Stream.of(
        new Need(
            "schema " + quoted(name),
            "SELECT count(*) FROM information_schema.schemata WHERE schema_name = " + literal(name),
            "CREATE SCHEMA IF NOT EXISTS " + quoted(name)));
  }

  /** H2 keeps the names of roles in capitals. */
  @Override
  Need role(String name) {
    return new Need(
        "role " + quoted(name),
        "SELECT count(*) FROM information_schema.roles WHERE role_name = upper(%s)"
            .formatted(literal(name)),
        "CREATE ROLE IF NOT EXISTS " + quoted(name));
  }

  /** H2 has no extensions; text stands in for what one would bring. */
  @Override
  Need type(TableName name, String extension) {
    return new Need(
        "type " + name + " in place of extension " + extension,
        "SELECT count(*) FROM information_schema.domains WHERE domain_schema = %s AND domain_name = %s"
            .formatted(literal(name.schema()), literal(name.name())),
        "CREATE SCHEMA IF NOT EXISTS " + quoted(name.schema()),
        "CREATE DOMAIN IF NOT EXISTS " + quoted(name) + " AS character varying");
  }
}
