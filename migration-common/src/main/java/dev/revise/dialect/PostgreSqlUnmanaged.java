package dev.revise.dialect;

/**
 * What PostgreSQL has in a schema, or in the whole database for any schema, that is named and not
 * managed; see {@link Catalogue#unmanaged()}.
 */
final class PostgreSqlUnmanaged {
  private PostgreSqlUnmanaged() {}

  static final String QUERY =
      """
      WITH spaces AS (
        SELECT oid, nspname FROM pg_namespace WHERE nspname = ANY (?)
      ),
      first AS (
        SELECT oid FROM spaces ORDER BY nspname LIMIT 1
      )
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
        UNION ALL
        SELECT s.oid, p.oid, 'pg_publication'::regclass, p.pubname,
          format('publication %s of schema %s', p.pubname, s.nspname), 'is set up at each site'
        FROM pg_depend o
        JOIN spaces s ON o.refclassid = 'pg_namespace'::regclass AND s.oid = o.refobjid
        JOIN pg_depend d ON d.classid = o.classid AND d.objid = o.objid AND d.refclassid = 'pg_publication'::regclass
        JOIN pg_publication p ON p.oid = d.refobjid
        WHERE o.classid = to_regclass('pg_catalog.pg_publication_namespace')
        UNION ALL
        SELECT f.oid, p.oid, 'pg_publication'::regclass, p.pubname,
          format('publication %s of all tables', p.pubname), 'is set up at each site'
        FROM pg_publication p, first f
        WHERE p.puballtables
        UNION ALL
        SELECT f.oid, u.oid, 'pg_subscription'::regclass, u.subname, 'subscription ' || u.subname, 'is set up at each site'
        FROM pg_subscription u, first f
        WHERE u.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
        UNION ALL
        SELECT f.oid, e.oid, 'pg_event_trigger'::regclass, e.evtname, 'event trigger ' || e.evtname,
          'calls a function of another schema'
        FROM pg_event_trigger e
        JOIN pg_proc p ON p.oid = e.evtfoid, first f
        WHERE p.pronamespace NOT IN (SELECT oid FROM spaces)
        UNION ALL
        SELECT f.oid, t.oid, 'pg_transform'::regclass, 'transform', format('transform for %s language %s', t.trftype::regtype, l.lanname),
          'uses types and functions of other schemas'
        FROM pg_transform t
        JOIN pg_language l ON l.oid = t.trflang
        JOIN pg_type y ON y.oid = t.trftype, first f
        WHERE y.typnamespace NOT IN (SELECT oid FROM spaces) AND NOT EXISTS (
          SELECT FROM pg_proc p WHERE p.oid IN (t.trffromsql, t.trftosql) AND p.pronamespace IN (SELECT oid FROM spaces))
        UNION ALL
        SELECT f.oid, l.oid, 'pg_language'::regclass, l.lanname, 'language ' || l.lanname, 'is the administrator''s'
        FROM pg_language l, first f
        WHERE l.oid >= 16384
        UNION ALL
        SELECT f.oid, m.oid, 'pg_am'::regclass, m.amname, 'access method ' || m.amname, 'is the administrator''s'
        FROM pg_am m, first f
        WHERE m.oid >= 16384
        UNION ALL
        SELECT c.relnamespace, c.oid, 'pg_class'::regclass, c.relname, format('access method of table %s', c.oid::regclass),
          format('is %s, which no revision can set', m.amname)
        FROM pg_class c
        JOIN pg_am m ON m.oid = c.relam
        WHERE c.relkind IN ('r', 'm') AND m.amname <> 'heap'
        UNION ALL
        SELECT f.oid, w.oid, 'pg_foreign_data_wrapper'::regclass, w.fdwname, 'foreign data wrapper ' || w.fdwname,
          'is the administrator''s'
        FROM pg_foreign_data_wrapper w, first f
        UNION ALL
        SELECT f.oid, s.oid, 'pg_foreign_server'::regclass, s.srvname, 'server ' || s.srvname, 'is the administrator''s'
        FROM pg_foreign_server s, first f
        UNION ALL
        SELECT f.oid, a.oid, 'pg_default_acl'::regclass, 'default privileges', format('default privileges of role %s everywhere', r.rolname),
          'are the administrator''s'
        FROM pg_default_acl a
        JOIN pg_roles r ON r.oid = a.defaclrole, first f
        WHERE a.defaclnamespace = 0
      ) o
      JOIN spaces n ON n.oid = o.space
      WHERE NOT EXISTS (
        SELECT FROM pg_depend d
        WHERE d.classid = o.classid AND d.objid = o.oid AND d.deptype = 'e'
      )
      ORDER BY 1, 3""";
}
