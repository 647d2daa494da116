package dev.revise.dialect;

/**
 * What PostgreSQL has in a schema that is named and not managed; see {@link Catalogue#unmanaged()}.
 */
final class PostgreSqlUnmanaged {
  private PostgreSqlUnmanaged() {}

  static final String QUERY =
      """
      SELECT n.nspname AS schema_name, o.name AS table_name, o.what, o.why
      FROM (
        SELECT t.typnamespace AS space, t.oid, 'pg_type'::regclass AS classid, t.typname AS name,
          format('type %I.%I', s.nspname, t.typname) AS what, 'is a base type in C' AS why
        FROM pg_type t
        JOIN pg_namespace s ON s.oid = t.typnamespace
        WHERE t.typtype = 'b' AND t.typisdefined AND t.typelem = 0
        UNION ALL
        SELECT p.prsnamespace, p.oid, 'pg_ts_parser'::regclass, p.prsname, format('text search parser %I.%I', s.nspname, p.prsname), 'is code in C'
        FROM pg_ts_parser p
        JOIN pg_namespace s ON s.oid = p.prsnamespace
        UNION ALL
        SELECT t.tmplnamespace, t.oid, 'pg_ts_template'::regclass, t.tmplname, format('text search template %I.%I', s.nspname, t.tmplname), 'is code in C'
        FROM pg_ts_template t
        JOIN pg_namespace s ON s.oid = t.tmplnamespace
        UNION ALL
        SELECT e.extnamespace, e.oid, 'pg_extension'::regclass, e.extname, 'extension ' || e.extname, 'is the administrator''s'
        FROM pg_extension e
        UNION ALL
        SELECT c.relnamespace, c.oid, 'pg_class'::regclass, c.relname,
          format('publication %s of table %s', p.pubname, c.oid::regclass), 'is set up at each site'
        FROM pg_publication_rel r
        JOIN pg_publication p ON p.oid = r.prpubid
        JOIN pg_class c ON c.oid = r.prrelid
      ) o
      JOIN pg_namespace n ON n.oid = o.space
      WHERE n.nspname = ANY (?)
        AND NOT EXISTS (
          SELECT FROM pg_depend d
          WHERE d.classid = o.classid AND d.objid = o.oid AND d.deptype = 'e'
        )
      ORDER BY 1, 3""";
}
