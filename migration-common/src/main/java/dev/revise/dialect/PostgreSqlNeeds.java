package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.literal;
import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What PostgreSQL must have before a first revision. */
final class PostgreSqlNeeds extends Needs {
  @Override
  Stream<Need> schema(String name, String user) {
    return Stream.of(
        new Need(
            "schema " + quoted(name),
            "SELECT count(*) FROM pg_namespace WHERE nspname = " + literal(name),
            "CREATE SCHEMA %s AUTHORIZATION %s".formatted(quoted(name), user)),
        new Need(
            "permission to create in schema " + quoted(name),
            """
            SELECT coalesce(bool_and(has_schema_privilege(oid, 'CREATE')), true)::integer
            FROM pg_namespace WHERE nspname = %s"""
                .formatted(literal(name)),
            "GRANT ALL ON SCHEMA %s TO %s".formatted(quoted(name), user)));
  }

  @Override
  Need role(String name) {
    return new Need(
        "role " + quoted(name),
        "SELECT count(*) FROM pg_roles WHERE rolname = " + literal(name),
        "CREATE ROLE " + quoted(name) + " LOGIN");
  }

  @Override
  Need type(TableName name, String extension) {
    return new Need(
        "type " + name + " of extension " + extension,
        """
        SELECT count(*) FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
        WHERE n.nspname = %s AND t.typname = %s"""
            .formatted(literal(name.schema()), literal(name.name())),
        List.of(
            "CREATE EXTENSION %s SCHEMA %s".formatted(quoted(extension), quoted(name.schema()))),
        Optional.of(extension(extension)));
  }

  private static Extension extension(String name) {
    return new Extension(
        name,
        "the package of %s (Debian: postgresql-<version>-%s)"
            .formatted(name, name.replace("_", "")),
        "SELECT 'PostgreSQL ' || split_part(current_setting('server_version'), ' ', 1)",
        "SELECT default_version FROM pg_available_extensions WHERE name = " + literal(name));
  }
}
