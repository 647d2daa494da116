package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.literal;
import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.dialect.RequiredRight.Kind;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.TableName;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

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
  public String missing(String schema, Collection<RequiredRight> rights) {
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
          LATERAL (SELECT CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence'
            ELSE 'table' END AS kind) k
        WHERE %2$s AND NOT pg_has_role(c.relowner, 'USAGE')
        UNION ALL
        SELECT format('alter type %%s.%%s of %%s', n.nspname, t.typname, o.rolname),
          CASE WHEN o.rolsuper
            THEN format('ALTER TYPE %%I.%%I OWNER TO %%I', n.nspname, t.typname, current_user)
            ELSE format('GRANT %%I TO %%I', o.rolname, current_user)
          END
        FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_roles o ON o.oid = t.typowner
        WHERE %3$s AND NOT pg_has_role(t.typowner, 'USAGE')
        UNION ALL
        SELECT format('refer to table %%s.%%s', n.nspname, c.relname),
          format('GRANT REFERENCES ON %%I.%%I TO %%I', n.nspname, c.relname, current_user)
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE %4$s AND NOT has_any_column_privilege(c.oid, 'REFERENCES')
        UNION ALL
        SELECT format('read table %%s.%%s', n.nspname, c.relname),
          format('GRANT SELECT ON %%I.%%I TO %%I', n.nspname, c.relname, current_user)
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE %5$s AND NOT has_any_column_privilege(c.oid, 'SELECT')
        UNION ALL
        SELECT format('write to table %%s.%%s', n.nspname, c.relname),
          format('GRANT SELECT, INSERT, UPDATE, DELETE ON %%I.%%I TO %%I', n.nspname, c.relname, current_user)
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE %6$s AND NOT (has_table_privilege(c.oid, 'SELECT') AND has_table_privilege(c.oid, 'INSERT')
          AND has_table_privilege(c.oid, 'UPDATE') AND has_table_privilege(c.oid, 'DELETE'))"""
        .formatted(
            literal(schema),
            among("c.relname", rights, Kind.ALTER_RELATION),
            among("t.typname", rights, Kind.ALTER_TYPE),
            among("c.relname", rights, Kind.REFERENCE),
            among("c.relname", rights, Kind.READ),
            among("c.relname", rights, Kind.WRITE));
  }

  @Override
  public String missingToRestore(String schema, String outline, Collection<String> created) {
    RestoredRoles roles = RestoredRoles.in(outline);
    String missingRoles =
        array(roles.all().stream().filter(role -> !created.contains(role)).toList());
    return roles
            .schema()
            .map(owner -> missingToMakeAnew(schema, owner, roles))
            .orElseGet(() -> missing(schema, List.of()))
        + """

        UNION ALL
        SELECT format('create what belongs to role %%s, which is missing', d.name),
          CASE WHEN m.rolsuper
            THEN format('CREATE ROLE %%I', d.name)
            ELSE format('CREATE ROLE %%I; GRANT %%1$I TO %%2$I', d.name, current_user)
          END
        FROM unnest(%1$s) AS d (name), pg_roles m
        WHERE m.rolname = current_user AND NOT EXISTS (SELECT FROM pg_roles o WHERE o.rolname = d.name)
        UNION ALL
        SELECT format('give anything to role %%s', o.rolname),
          CASE WHEN NOT o.rolsuper THEN format('GRANT %%I TO %%I', o.rolname, current_user) END
        FROM pg_roles o
        WHERE o.rolname = ANY (%2$s)
        AND NOT pg_has_role(o.oid, CASE WHEN current_setting('server_version_num')::integer >= 160000 THEN 'SET' ELSE 'MEMBER' END)"""
            .formatted(missingRoles, array(roles.all()));
  }

  /**
   * Privileges on the schema come back last, so that until then only its owner and whoever has that
   * role can create in it.
   */
  private static String missingToMakeAnew(String schema, String owner, RestoredRoles roles) {
    return """
        SELECT format('drop schema %%s of %%s', n.nspname, o.rolname),
          CASE WHEN o.rolsuper
            THEN format('ALTER SCHEMA %%I OWNER TO %%I', n.nspname, current_user)
            ELSE format('GRANT %%I TO %%I', o.rolname, current_user)
          END
        FROM pg_namespace n JOIN pg_roles o ON o.oid = n.nspowner
        WHERE n.nspname = %1$s AND NOT pg_has_role(n.nspowner, 'USAGE')
        UNION ALL
        SELECT format('create schemas in database %%s', current_database()),
          format('GRANT CREATE ON DATABASE %%I TO %%I', current_database(), current_user)
        WHERE NOT has_database_privilege(current_database(), 'CREATE')
        UNION ALL
        SELECT format('give anything in schema %%s of %%s to role %%s', %1$s, s.rolname, o.rolname), NULL
        FROM pg_roles o, pg_roles s, pg_roles m
        WHERE o.rolname = ANY (%2$s) AND s.rolname = %3$s AND NOT pg_has_role(o.oid, s.oid, 'USAGE')
        AND m.rolname = current_user AND NOT m.rolsuper"""
        .formatted(literal(schema), array(roles.owners()), literal(owner));
  }

  private static String array(Collection<String> names) {
    return names.stream()
        .map(SqlSyntax::literal)
        .collect(Collectors.joining(", ", "ARRAY[", "]::name[]"));
  }

  private static String among(String name, Collection<RequiredRight> rights, Kind kind) {
    List<String> pairs =
        rights.stream()
            .filter(right -> right.kind() == kind)
            .map(RequiredRight::on)
            .map(PostgreSqlRights::pair)
            .toList();
    return pairs.isEmpty()
        ? "false"
        : "(n.nspname, %s) IN (%s)".formatted(name, String.join(", ", pairs));
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
