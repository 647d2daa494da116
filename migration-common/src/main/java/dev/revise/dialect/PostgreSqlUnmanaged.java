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
        SELECT c.opcnamespace AS space, c.oid, 'pg_opclass'::regclass AS classid, c.opcname AS name,
          format('operator class %s for %s', c.opcname, m.amname) AS what,
          'is made of operators and functions' AS why
        FROM pg_opclass c
        JOIN pg_am m ON m.oid = c.opcmethod
        UNION ALL
        SELECT f.opfnamespace, f.oid, 'pg_opfamily'::regclass, f.opfname,
          format('operator family %s for %s', f.opfname, m.amname), 'is made of operators and functions'
        FROM pg_opfamily f
        JOIN pg_am m ON m.oid = f.opfmethod
        UNION ALL
        SELECT t.typnamespace, t.oid, 'pg_type'::regclass, t.typname, 'type ' || t.typname, 'is a base type in C'
        FROM pg_type t
        WHERE t.typtype = 'b' AND t.typisdefined AND t.typelem = 0
        UNION ALL
        SELECT p.prsnamespace, p.oid, 'pg_ts_parser'::regclass, p.prsname, 'text search parser ' || p.prsname, 'is code in C'
        FROM pg_ts_parser p
        UNION ALL
        SELECT t.tmplnamespace, t.oid, 'pg_ts_template'::regclass, t.tmplname, 'text search template ' || t.tmplname, 'is code in C'
        FROM pg_ts_template t
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
