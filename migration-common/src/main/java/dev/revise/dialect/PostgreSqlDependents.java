package dev.revise.dialect;

/** Who depends on the tables of a schema, and who is called alike. */
final class PostgreSqlDependents {
  private PostgreSqlDependents() {}

  /** Which views read which columns, or the table as a whole; see {@link Catalogue#readers()}. */
  static final String READERS =
      """
        SELECT DISTINCT
          n.nspname AS schema_name,
          c.relname AS table_name,
          a.attname AS column_name,
          vn.nspname AS dependent_schema,
          v.relname AS dependent_name,
          NULL AS constraint_name
        FROM pg_depend d
        JOIN pg_rewrite r ON r.oid = d.objid
        JOIN pg_class v ON v.oid = r.ev_class
        JOIN pg_namespace vn ON vn.oid = v.relnamespace
        JOIN pg_class c ON c.oid = d.refobjid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_attribute a
          ON a.attrelid = c.oid AND a.attnum = d.refobjsubid AND d.refobjsubid > 0
        WHERE d.classid = 'pg_rewrite'::regclass
          AND d.refclassid = 'pg_class'::regclass
          AND n.nspname = ANY (?)
          AND v.oid <> c.oid
          AND (a.attname IS NOT NULL OR NOT EXISTS (
            SELECT FROM pg_depend o
            WHERE o.classid = d.classid
              AND o.objid = d.objid
              AND o.refobjid = d.refobjid
              AND o.refobjsubid > 0
          ))
        ORDER BY 4, 5, 1, 2, 3""";

  /** Which foreign keys reference which columns; see {@link Catalogue#referrers()}. */
  static final String REFERRERS =
      """
        SELECT
          n.nspname AS schema_name,
          c.relname AS table_name,
          a.attname AS column_name,
          tn.nspname AS dependent_schema,
          t.relname AS dependent_name,
          k.conname AS constraint_name
        FROM pg_constraint k
        JOIN pg_class t ON t.oid = k.conrelid
        JOIN pg_namespace tn ON tn.oid = t.relnamespace
        JOIN pg_class c ON c.oid = k.confrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (k.confkey)
        WHERE k.contype = 'f' AND n.nspname = ANY (?)
        ORDER BY 4, 5, 6, 3""";

  /** Tables of these names in any schema; see {@link Catalogue#namesakes()}. */
  static final String NAMESAKES =
      """
        SELECT
          n.nspname AS schema_name,
          c.relname AS table_name,
          has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT') AS readable
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relname = ANY (?)
          AND c.relkind IN ('r', 'p')
          AND c.relpersistence <> 't'
          AND n.nspname NOT IN ('pg_catalog', 'information_schema')
        ORDER BY n.nspname, c.relname""";
}
