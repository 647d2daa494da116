package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.literal;
import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.TableName;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rights on PostgreSQL; whoever has the role of an owner may do what the owner may. */
final class PostgreSqlRights implements RightsSql {

  @Override
  public String readOnly() {
    return """
        SELECT CASE
          WHEN pg_is_in_recovery() THEN 'is a standby, which can only be read; use the URL of the primary'
          WHEN NOT current_setting('transaction_read_only')::boolean THEN NULL
          WHEN current_setting('default_transaction_read_only')::boolean AND source <> 'client' THEN format(
            'can only be read by user %s (default_transaction_read_only is on); ask an administrator to run: ALTER ROLE %I IN DATABASE %I SET default_transaction_read_only = off;',
            current_user, current_user, current_database())
          ELSE 'can only be read by a connection like this; take what makes it read-only out of the URL'
        END
        FROM pg_settings WHERE name = 'default_transaction_read_only'""";
  }

  @Override
  public String missing(
      String schema, Collection<TableName> altered, Collection<TableName> written) {
    return """
        SELECT format('create in schema %%I', n.nspname),
          format('GRANT USAGE, CREATE ON SCHEMA %%I TO %%I', n.nspname, current_user)
        FROM pg_namespace n
        WHERE n.nspname = %1$s
        AND NOT (has_schema_privilege(n.oid, 'USAGE') AND has_schema_privilege(n.oid, 'CREATE'))
        UNION ALL
        SELECT format('alter %%s %%s.%%s of %%s', k.kind, n.nspname, c.relname, o.rolname),
          CASE WHEN o.rolsuper
            THEN format('ALTER %%s %%I.%%I OWNER TO %%I', upper(k.kind), n.nspname, c.relname, current_user)
            ELSE format('GRANT %%I TO %%I', o.rolname, current_user)
          END
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_roles o ON o.oid = c.relowner,
          LATERAL (SELECT CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' ELSE 'table' END AS kind) k
        WHERE %2$s AND NOT pg_has_role(c.relowner, 'USAGE')
        UNION ALL
        SELECT format('write to table %%s.%%s', n.nspname, c.relname),
          format('GRANT SELECT, INSERT, UPDATE, DELETE ON %%I.%%I TO %%I', n.nspname, c.relname, current_user)
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE %3$s AND NOT (has_table_privilege(c.oid, 'SELECT') AND has_table_privilege(c.oid, 'INSERT')
          AND has_table_privilege(c.oid, 'UPDATE') AND has_table_privilege(c.oid, 'DELETE'))"""
        .formatted(literal(schema), among(altered), among(written));
  }

  private static String among(Collection<TableName> tables) {
    return tables.isEmpty()
        ? "false"
        : Stream.concat(Stream.of(""), tables.stream().map(PostgreSqlRights::pair))
            .skip(1)
            .collect(Collectors.joining(", ", "(n.nspname, c.relname) IN (", ")"));
  }

  private static String pair(TableName table) {
    return "(%s, %s)".formatted(literal(table.schema()), literal(table.name()));
  }

  @Override
  public String connectingGrant(String database, String user) {
    return "GRANT CONNECT ON DATABASE %s TO %s".formatted(quoted(database), quoted(user));
  }

  @Override
  public String readingGrant(String schema, String user) {
    return "GRANT USAGE ON SCHEMA %1$s TO %2$s; GRANT SELECT ON ALL TABLES IN SCHEMA %1$s TO %2$s"
        .formatted(quoted(schema), quoted(user));
  }
}
