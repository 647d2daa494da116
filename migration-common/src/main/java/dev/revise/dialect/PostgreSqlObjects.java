package dev.revise.dialect;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How PostgreSQL's catalogue prints the objects that are carried: a kind is one query, or a few.
 *
 * <p>Each gives, in this order: {@code kind}, {@code schema_name} and {@code table_name} of what it
 * is or belongs to, {@code detail}, {@code create_sql} and {@code drop_sql} as arrays, {@code
 * fixed}, {@code holds_shape}, {@code classid} and {@code objid} of the entry in {@code pg_depend}
 * that says what it needs (null where it needs no more than what it belongs to), {@code belongs},
 * and {@code more}, an array of {@code {schema, name}} that it needs besides. Columns that only
 * some versions have are taken from the row as JSON.
 */
final class PostgreSqlObjects {
  private PostgreSqlObjects() {}

  /**
   * What has a name in a schema, to tell what an object needs. Collations are printed as {@code
   * regcollation} does, which PostgreSQL 12 lacks.
   */
  private static final String NAMES =
      """
      spaces AS (
        SELECT oid, nspname FROM pg_namespace WHERE nspname = ANY (?)
      ),
      collations AS (
        SELECT c.oid, CASE WHEN pg_collation_is_visible(c.oid) THEN '' ELSE quote_ident(n.nspname) || '.' END
          || quote_ident(c.collname) AS printed
        FROM pg_collation c
        JOIN pg_namespace n ON n.oid = c.collnamespace
      ),
      members AS (
        SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
      ),
      names (classid, oid, nspname, name) AS (
        SELECT 'pg_class'::regclass, c.oid, n.nspname, coalesce(t.relname, c.relname)
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_index i ON i.indexrelid = c.oid
        LEFT JOIN pg_class t ON t.oid = i.indrelid
        WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        UNION ALL
        SELECT 'pg_type'::regclass, t.oid, n.nspname, coalesce(e.typname, t.typname)
        FROM pg_type t
        JOIN pg_namespace n ON n.oid = t.typnamespace
        LEFT JOIN pg_type e ON e.oid = t.typelem AND e.typarray = t.oid
        WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        %s
      ),
      tables AS (
        SELECT c.*, quote_ident(s.nspname) || '.' || quote_ident(c.relname) AS printed, s.nspname,
          c.relkind = 'r' AND (
            SELECT a.attnum FROM pg_attribute a
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            LIMIT 1
          ) IS NULL AS bare
        FROM pg_class c
        JOIN spaces s ON s.oid = c.relnamespace
        WHERE NOT EXISTS (
          SELECT FROM members m WHERE m.classid = 'pg_class'::regclass AND m.objid = c.oid
        )
      ),
      """
          .formatted(
              named("pg_proc", "proname", "pronamespace")
                  + named("pg_collation", "collname", "collnamespace")
                  + named("pg_operator", "oprname", "oprnamespace")
                  + named("pg_conversion", "conname", "connamespace")
                  + named("pg_opfamily", "opfname", "opfnamespace")
                  + named("pg_opclass", "opcname", "opcnamespace")
                  + named("pg_ts_config", "cfgname", "cfgnamespace")
                  + named("pg_ts_dict", "dictname", "dictnamespace"));

  /** What the catalogue of that name has in schemas of users. */
  private static String named(String catalogue, String name, String space) {
    return """
              UNION ALL
              SELECT '%1$s'::regclass, o.oid, n.nspname, o.%2$s
              FROM %1$s o
              JOIN pg_namespace n ON n.oid = o.%3$s
              WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        """
        .formatted(catalogue, name, space);
  }

  private static final String RESULT =
      """
      SELECT
        o.kind,
        o.schema_name,
        o.table_name,
        o.detail,
        o.create_sql,
        o.drop_sql,
        o.fixed,
        o.holds_shape,
        (
          SELECT array_agg(ARRAY[x.nspname, x.name])
          FROM (
            SELECT n.nspname::text, n.name::text
            FROM pg_depend d
            JOIN names n ON n.classid = d.refclassid AND n.oid = d.refobjid
            WHERE d.classid = o.classid
              AND d.objid = o.objid
              AND NOT (d.refclassid = o.classid AND d.refobjid = o.objid)
              AND d.deptype <> 'P'
            UNION
            SELECT o.schema_name::text, o.table_name::text WHERE o.belongs
            UNION
            SELECT o.more[i][1], o.more[i][2] FROM generate_subscripts(o.more, 1) i
          ) x
          WHERE o.belongs OR (x.nspname, x.name) <> (o.schema_name, o.table_name)
        ) AS needs
      FROM objects o
      ORDER BY o.kind, o.schema_name, o.table_name, o.detail""";

  static String query() {
    return "WITH "
        + NAMES
        + Stream.of(
                PostgreSqlSchemaObjects.KINDS,
                PostgreSqlOperatorClasses.KINDS,
                PostgreSqlTableObjects.KINDS,
                List.of(PostgreSqlComments.QUERY, PostgreSqlPrivileges.QUERY))
            .flatMap(List::stream)
            .collect(Collectors.joining("\nUNION ALL\n", "objects AS (\n", "\n)\n"))
        + RESULT;
  }
}
