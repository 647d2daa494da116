package dev.revise.dialect;

import java.util.List;

/**
 * What belongs to tables and views, in the shape of {@link PostgreSqlObjects}; a materialized view
 * stands here beside its indexes.
 */
final class PostgreSqlTableObjects {
  private PostgreSqlTableObjects() {}

  /** A property of a table: {@code ALTER TABLE t ...} and back. */
  private static String ofTable(
      String kind, String keyword, String set, String reset, String where) {
    return """
        SELECT '%s', t.nspname, t.relname, '', ARRAY['ALTER %s ' || t.printed || %s],
          ARRAY['ALTER %s ' || t.printed || %s], NULL, false, NULL::oid, NULL::oid, true, NULL
        FROM tables t
        WHERE %s"""
        .formatted(kind, keyword, set, keyword, reset, where);
  }

  private static String storage(String letter) {
    return "CASE %s WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END"
        .formatted(letter);
  }

  private static final String OPTIONS =
      "(SELECT string_agg(format('%%s=%%L', split_part(o, '=', 1), substr(o, strpos(o, '=') + 1)), ', ') FROM unnest(%s) o)";
  private static final String OPTION_NAMES =
      "(SELECT string_agg(split_part(o, '=', 1), ', ') FROM unnest(%s) o)";

  private static String options(String of) {
    return "' SET (' || " + OPTIONS.formatted(of) + " || ')'";
  }

  private static String noOptions(String of) {
    return "' RESET (' || " + OPTION_NAMES.formatted(of) + " || ')'";
  }

  static final List<String> KINDS =
      List.of(
          // a partition keeps the foreign keys of the whole when it is detached
          """
          SELECT 'ATTACHMENT', t.nspname, t.relname, CASE WHEN t.relispartition THEN 'to ' ELSE 'as child ' || i.inhseqno || ' to ' END || i.inhparent::regclass,
            ARRAY[CASE WHEN t.relispartition
              THEN 'ALTER TABLE ' || i.inhparent::regclass || ' ATTACH PARTITION ' || t.printed || ' ' || pg_get_expr(t.relpartbound, t.oid)
              ELSE 'ALTER TABLE ' || t.printed || ' INHERIT ' || i.inhparent::regclass END],
            ARRAY[CASE WHEN t.relispartition
              THEN 'ALTER TABLE ' || i.inhparent::regclass || ' DETACH PARTITION ' || t.printed
              ELSE 'ALTER TABLE ' || t.printed || ' NO INHERIT ' || i.inhparent::regclass END]
              || (SELECT array_agg(format('ALTER TABLE %s DROP CONSTRAINT IF EXISTS %I', t.printed, k.conname) ORDER BY k.conname)
                FROM pg_constraint k
                JOIN pg_constraint p ON p.oid = k.conparentid
                WHERE k.conrelid = t.oid AND k.contype = 'f' AND p.conrelid = i.inhparent),
            NULL, true, NULL, NULL, true, ARRAY[ARRAY[p.nspname::text, q.relname::text]]
          FROM pg_inherits i
          JOIN tables t ON t.oid = i.inhrelid
          JOIN pg_class q ON q.oid = i.inhparent
          JOIN pg_namespace p ON p.oid = q.relnamespace
          WHERE t.relkind IN ('r', 'p', 'f')""",
          """
          SELECT 'ROW_TYPE', t.nspname, t.relname, '',
            ARRAY['ALTER TABLE ' || t.printed || ' OF ' || t.reloftype::regtype],
            ARRAY['ALTER TABLE ' || t.printed || ' NOT OF'],
            NULL, true, NULL, NULL, true, ARRAY[ARRAY[n.nspname::text, y.typname::text]]
          FROM tables t
          JOIN pg_type y ON y.oid = t.reloftype
          JOIN pg_namespace n ON n.oid = y.typnamespace""",
          // a name that the server chose stays as it is when the column gets another
          """
          SELECT 'CONSTRAINT_NAME', t.nspname, t.relname, k.conname,
            ARRAY[format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', t.printed, k.usual, k.conname)],
            ARRAY[format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', t.printed, k.conname, k.usual)],
            NULL, false, NULL, NULL, true, NULL
          FROM tables t
          JOIN (
            SELECT k.conrelid, k.conname, format('%s_%s_not_null', c.relname, a.attname) AS usual,
              k.connoinherit OR EXISTS (
                SELECT FROM pg_inherits i
                JOIN pg_constraint p ON p.conrelid = i.inhparent AND p.contype = 'n' AND p.conname = k.conname
                WHERE i.inhrelid = k.conrelid
              ) AS chosen
            FROM pg_constraint k
            JOIN pg_class c ON c.oid = k.conrelid
            JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
            WHERE k.contype = 'n' AND k.convalidated
          ) k ON k.conrelid = t.oid
          WHERE t.relkind IN ('r', 'p') AND k.conname <> k.usual AND (k.chosen OR k.conname !~ '_not_null[0-9]*$')
            AND octet_length(k.usual) < 64""",
          """
          SELECT 'CONSTRAINT_INHERITANCE', t.nspname, t.relname, k.conname,
            ARRAY[format('ALTER TABLE %s ALTER CONSTRAINT %I NO INHERIT', t.printed, k.conname)],
            ARRAY[format('ALTER TABLE %s ALTER CONSTRAINT %I INHERIT', t.printed, k.conname)],
            NULL, false, NULL, NULL, true, NULL
          FROM tables t
          JOIN pg_constraint k ON k.conrelid = t.oid
          WHERE t.relkind = 'r' AND k.contype = 'n' AND k.connoinherit AND k.convalidated""",
          """
          SELECT 'CONSTRAINT', t.nspname, t.relname, k.conname,
            ARRAY[format('ALTER TABLE %s ADD CONSTRAINT %I ', t.printed, k.conname) || pg_get_constraintdef(k.oid)],
            ARRAY[format('ALTER TABLE %s DROP CONSTRAINT %I', t.printed, k.conname)],
            NULL, false, NULL, NULL, true, NULL
          FROM tables t
          JOIN pg_constraint k ON k.conrelid = t.oid
          WHERE t.relkind IN ('r', 'p') AND k.contype = 'n' AND NOT k.convalidated""",
          """
          SELECT 'CONSTRAINT', t.nspname, t.relname, k.conname,
            ARRAY[format('ALTER FOREIGN TABLE %s ADD CONSTRAINT %I ', t.printed, k.conname) || pg_get_constraintdef(k.oid)],
            ARRAY[format('ALTER FOREIGN TABLE %s DROP CONSTRAINT %I', t.printed, k.conname)],
            NULL, false, 'pg_constraint'::regclass, k.oid, true, NULL
          FROM tables t
          JOIN pg_constraint k ON k.conrelid = t.oid
          WHERE t.relkind = 'f' AND k.contype = 'c'""",
          """
          SELECT 'MATERIALIZED_VIEW', t.nspname, t.relname, '',
            ARRAY['CREATE MATERIALIZED VIEW ' || t.printed
              || coalesce(' WITH (' || %s || ')', '')
              || ' AS ' || rtrim(pg_get_viewdef(t.oid), '; ') || CASE WHEN t.relispopulated THEN '' ELSE ' WITH NO DATA' END],
            ARRAY['DROP MATERIALIZED VIEW ' || t.printed],
            NULL, false, 'pg_rewrite'::regclass, r.oid, false, NULL
          FROM tables t
          JOIN pg_rewrite r ON r.ev_class = t.oid AND r.rulename = '_RETURN'
          WHERE t.relkind = 'm'"""
              .formatted(OPTIONS.formatted("t.reloptions")),
          """
          SELECT 'INDEX', t.nspname, t.relname, x.relname,
            ARRAY[pg_get_indexdef(i.indexrelid)],
            ARRAY['DROP INDEX ' || i.indexrelid::regclass],
            NULL, false, 'pg_class'::regclass, x.oid, true, NULL
          FROM tables t
          JOIN pg_index i ON i.indrelid = t.oid
          JOIN pg_class x ON x.oid = i.indexrelid
          WHERE t.relkind = 'm'""",
          """
          SELECT 'SEQUENCE_OPTIONS', t.nspname, t.relname, a.attname,
            array_remove(ARRAY[
              CASE WHEN q.renamed THEN format('DO %L', format(
                'BEGIN EXECUTE format(%L, pg_get_serial_sequence(%L, %L)); END',
                'ALTER SEQUENCE %s RENAME TO ' || quote_ident(q.relname), t.printed, a.attname)) END,
              CASE WHEN q.options <> q.usual THEN format('DO %L', format(q.change, q.printed, q.options)) END], NULL),
            array_remove(ARRAY[
              CASE WHEN q.options <> q.usual THEN format('DO %L', format(q.change, q.printed, q.usual)) END,
              CASE WHEN q.renamed THEN format('ALTER SEQUENCE %s RENAME TO %I', q.printed, t.relname || '_' || a.attname || '_seq') END], NULL),
            NULL, false, NULL, NULL, true, NULL
          FROM (
            SELECT q.seqrelid, c.relname, c.oid::regclass AS printed, o.refobjid, o.refobjsubid,
              o.deptype = 'i' AND c.relname !~ '_seq[0-9]*$'
                AND octet_length(b.relname || '_' || x.attname || '_seq') < 64 AS renamed,
              'BEGIN IF (SELECT is_called FROM %1$s) THEN ALTER SEQUENCE %1$s %2$s; ELSE ALTER SEQUENCE %1$s %2$s RESTART; END IF; END' AS change,
              format('INCREMENT %s MINVALUE %s START %s CACHE %s%s', q.seqincrement, q.seqmin, q.seqstart, q.seqcache,
                CASE WHEN q.seqcycle THEN ' CYCLE' ELSE ' NO CYCLE' END) AS options,
              'INCREMENT 1 MINVALUE 1 START 1 CACHE 1 NO CYCLE' AS usual
            FROM pg_sequence q
            JOIN pg_class c ON c.oid = q.seqrelid
            JOIN pg_depend o ON o.classid = 'pg_class'::regclass AND o.objid = q.seqrelid
              AND o.refclassid = 'pg_class'::regclass AND o.refobjsubid > 0 AND o.deptype IN ('a', 'i')
            JOIN pg_class b ON b.oid = o.refobjid
            JOIN pg_attribute x ON x.attrelid = b.oid AND x.attnum = o.refobjsubid
          ) q
          JOIN tables t ON t.oid = q.refobjid
          JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = q.refobjsubid
          WHERE q.renamed OR q.options <> q.usual""",
          """
          SELECT 'COLUMN_DEFAULT', t.nspname, t.relname, a.attname,
            ARRAY[format('ALTER VIEW %s ALTER COLUMN %I SET DEFAULT ', t.printed, a.attname) || pg_get_expr(v.adbin, v.adrelid)],
            ARRAY[format('ALTER VIEW %s ALTER COLUMN %I DROP DEFAULT', t.printed, a.attname)],
            '', false, 'pg_attrdef'::regclass, v.oid, true, NULL
          FROM tables t
          JOIN pg_attribute a ON a.attrelid = t.oid
          JOIN pg_attrdef v ON v.adrelid = a.attrelid AND v.adnum = a.attnum
          WHERE t.relkind = 'v'""",
          // the model knows the sequence of another column not by its name
          """
          SELECT 'COLUMN_DEFAULT', t.nspname, t.relname, a.attname,
            ARRAY[format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT ', t.printed, a.attname) || pg_get_expr(v.adbin, v.adrelid)],
            ARRAY[format('ALTER TABLE %s ALTER COLUMN %I DROP DEFAULT', t.printed, a.attname)],
            '', false, 'pg_attrdef'::regclass, v.oid, true, ARRAY[ARRAY[n.nspname::text, w.relname::text]]
          FROM tables t
          JOIN pg_attribute a ON a.attrelid = t.oid
          JOIN pg_attrdef v ON v.adrelid = a.attrelid AND v.adnum = a.attnum
          JOIN LATERAL (
            SELECT o.refobjid
            FROM pg_depend d
            JOIN pg_depend o ON o.classid = d.refclassid AND o.objid = d.refobjid AND o.deptype IN ('a', 'i') AND o.refobjsubid > 0
            WHERE d.classid = 'pg_attrdef'::regclass AND d.objid = v.oid AND d.refclassid = 'pg_class'::regclass
              AND o.refclassid = d.refclassid AND d.refobjid <> t.oid AND (o.refobjid, o.refobjsubid) <> (a.attrelid, a.attnum)
            LIMIT 1
          ) o ON true
          JOIN pg_class w ON w.oid = o.refobjid
          JOIN pg_namespace n ON n.oid = w.relnamespace
          WHERE t.relkind IN ('r', 'p')""",
          // versions 12 and 13 have no attcompression: there it is that of the row beside
          """
          SELECT v.kind, t.nspname, t.relname, a.attname,
            ARRAY[format('ALTER TABLE %%s ALTER COLUMN %%I ', t.printed, a.attname) || v.made],
            ARRAY[format('ALTER TABLE %%s ALTER COLUMN %%I ', t.printed, a.attname) || v.taken],
            NULL, false, NULL, NULL, true, NULL
          FROM tables t
          CROSS JOIN (VALUES (''::"char")) earlier (attcompression)
          CROSS JOIN LATERAL (
            SELECT a.*, attcompression AS compression
            FROM pg_attribute a
            WHERE a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
          ) a
          JOIN pg_type y ON y.oid = a.atttypid
          CROSS JOIN LATERAL (VALUES
            ('COLUMN_STORAGE', 'SET STORAGE ' || %s, 'SET STORAGE ' || %s, a.attstorage <> y.typstorage),
            ('COLUMN_COMPRESSION',
              'SET COMPRESSION ' || CASE a.compression WHEN 'p' THEN 'pglz' ELSE 'lz4' END,
              'SET COMPRESSION default',
              a.attlen = -1 AND t.relkind <> 'f' AND a.compression <> ''),
            ('COLUMN_STATISTICS', 'SET STATISTICS ' || a.attstattarget, 'SET STATISTICS -1', a.attstattarget >= 0),
            ('COLUMN_OPTIONS', %s, %s, a.attoptions IS NOT NULL)) v (kind, made, taken, differs)
          WHERE t.relkind IN ('r', 'p', 'm', 'f') AND v.differs
            AND (a.attlen = -1 OR a.attstorage <> y.typstorage OR a.attstattarget >= 0 OR a.attoptions IS NOT NULL)"""
              .formatted(
                  storage("a.attstorage"),
                  storage("y.typstorage"),
                  options("a.attoptions").replace("' SET", "'SET"),
                  noOptions("a.attoptions").replace("' RESET", "'RESET")),
          """
          SELECT 'COLUMN_STATISTICS', t.nspname, t.relname, a.attnum::text,
            ARRAY[format('ALTER INDEX %s ALTER COLUMN %s SET STATISTICS %s', t.printed, a.attnum, a.attstattarget)],
            ARRAY[format('ALTER INDEX %s ALTER COLUMN %s SET STATISTICS -1', t.printed, a.attnum)],
            NULL, false, NULL, NULL, true, ARRAY[ARRAY[t.nspname::text, b.relname::text]]
          FROM tables t
          JOIN pg_index i ON i.indexrelid = t.oid
          JOIN pg_class b ON b.oid = i.indrelid
          JOIN pg_attribute a ON a.attrelid = t.oid
          WHERE t.relkind IN ('i', 'I') AND a.attstattarget >= 0""",
          ofTable(
              "STORAGE_PARAMETERS",
              "TABLE",
              options("t.reloptions"),
              noOptions("t.reloptions"),
              "t.relkind IN ('r', 'p') AND t.reloptions IS NOT NULL"),
          """
          SELECT 'STORAGE_PARAMETERS', t.nspname, t.relname, 'toast',
            ARRAY['ALTER TABLE ' || t.printed || %s],
            ARRAY['ALTER TABLE ' || t.printed || %s],
            NULL, false, NULL, NULL, true, NULL
          FROM tables t
          JOIN pg_class b ON b.oid = t.reltoastrelid
          WHERE b.reloptions IS NOT NULL"""
              .formatted(
                  options("b.reloptions").replace("'%s=%L'", "'toast.%s=%L'"),
                  noOptions("b.reloptions").replace("split_part", "'toast.' || split_part")),
          """
          SELECT 'STORAGE_PARAMETERS', t.nspname, t.relname, '',
            ARRAY['ALTER INDEX ' || t.printed || %s],
            ARRAY['ALTER INDEX ' || t.printed || %s],
            NULL, false, NULL, NULL, true, ARRAY[ARRAY[t.nspname::text, b.relname::text]]
          FROM tables t
          JOIN pg_index i ON i.indexrelid = t.oid
          JOIN pg_class b ON b.oid = i.indrelid
          WHERE t.reloptions IS NOT NULL AND EXISTS (
            SELECT FROM pg_constraint k WHERE k.conindid = t.oid AND k.contype IN ('p', 'u', 'x'))"""
              .formatted(options("t.reloptions"), noOptions("t.reloptions")),
          ofTable(
              "PERSISTENCE",
              "TABLE",
              "' SET UNLOGGED'",
              "' SET LOGGED'",
              "t.relkind = 'r' AND t.relpersistence = 'u'"),
          ofTable(
              "PERSISTENCE",
              "SEQUENCE",
              "' SET UNLOGGED'",
              "' SET LOGGED'",
              """
              t.relkind = 'S' AND t.relpersistence = 'u' AND NOT EXISTS (
                SELECT FROM pg_depend o
                WHERE o.classid = 'pg_class'::regclass AND o.objid = t.oid
                  AND o.refobjsubid > 0 AND o.deptype IN ('a', 'i'))"""),
          """
          SELECT 'CLUSTERING', t.nspname, t.relname, '',
            ARRAY[format('ALTER TABLE %s CLUSTER ON %I', t.printed, x.relname)],
            ARRAY['ALTER TABLE ' || t.printed || ' SET WITHOUT CLUSTER'],
            NULL, false, NULL, NULL, true, ARRAY[ARRAY[t.nspname::text, x.relname::text]]
          FROM tables t
          JOIN pg_index i ON i.indrelid = t.oid AND i.indisclustered
          JOIN pg_class x ON x.oid = i.indexrelid
          WHERE t.relkind IN ('r', 'm')""",
          """
          SELECT 'REPLICA_IDENTITY', t.nspname, t.relname, '',
            ARRAY['ALTER TABLE ' || t.printed || ' REPLICA IDENTITY '
              || CASE t.relreplident WHEN 'n' THEN 'NOTHING' WHEN 'f' THEN 'FULL' ELSE format('USING INDEX %I', x.relname) END],
            ARRAY['ALTER TABLE ' || t.printed || ' REPLICA IDENTITY DEFAULT'],
            NULL, false, NULL, NULL, true,
            CASE WHEN x.relname IS NOT NULL THEN ARRAY[ARRAY[t.nspname::text, x.relname::text]] END
          FROM tables t
          LEFT JOIN (pg_index i JOIN pg_class x ON x.oid = i.indexrelid)
            ON i.indrelid = t.oid AND i.indisreplident AND t.relreplident = 'i'
          WHERE t.relkind IN ('r', 'p') AND t.relreplident <> 'd'""",
          ofTable(
              "VIEW_OPTIONS",
              "VIEW",
              options("t.reloptions"),
              noOptions("t.reloptions"),
              "t.relkind = 'v' AND t.reloptions IS NOT NULL"),
          """
          SELECT 'STATISTICS', t.nspname, t.relname, format('%I.%I', n.nspname, x.stxname),
            ARRAY[pg_get_statisticsobjdef(x.oid)]
              || CASE WHEN (j ->> 'stxstattarget')::integer >= 0
                THEN ARRAY[format('ALTER STATISTICS %I.%I SET STATISTICS %s', n.nspname, x.stxname, j ->> 'stxstattarget')] END,
            ARRAY[format('DROP STATISTICS %I.%I', n.nspname, x.stxname)],
            NULL, false, 'pg_statistic_ext'::regclass, x.oid, true, NULL
          FROM pg_statistic_ext x
          JOIN tables t ON t.oid = x.stxrelid
          JOIN pg_namespace n ON n.oid = x.stxnamespace
          CROSS JOIN LATERAL to_jsonb(x) j""",
          """
          SELECT 'RULE', t.nspname, t.relname, r.rulename,
            ARRAY[rtrim(pg_get_ruledef(r.oid), ';')]
              || CASE WHEN r.ev_enabled <> 'O' THEN ARRAY[format('ALTER TABLE %s %s RULE %I', t.printed,
                CASE r.ev_enabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END, r.rulename)] END,
            ARRAY[format('DROP RULE %I ON %s', r.rulename, t.printed)],
            NULL, false, 'pg_rewrite'::regclass, r.oid, true, NULL
          FROM pg_rewrite r
          JOIN tables t ON t.oid = r.ev_class
          WHERE r.rulename <> '_RETURN'""",
          """
          SELECT 'TRIGGER', t.nspname, t.relname, g.tgname,
            ARRAY[pg_get_triggerdef(g.oid)]
              || CASE WHEN g.tgenabled <> 'O' THEN ARRAY[format('ALTER TABLE %s %s TRIGGER %I', t.printed,
                CASE g.tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END, g.tgname)] END,
            ARRAY[format('DROP TRIGGER %I ON %s', g.tgname, t.printed)],
            NULL, false, 'pg_trigger'::regclass, g.oid, true, NULL
          FROM pg_trigger g
          JOIN tables t ON t.oid = g.tgrelid
          CROSS JOIN LATERAL to_jsonb(g) j
          WHERE NOT g.tgisinternal AND coalesce(j ->> 'tgparentid', '0') = '0'""",
          """
          SELECT 'POLICY', t.nspname, t.relname, p.polname,
            ARRAY[format('CREATE POLICY %I ON %s%s%s%s%s%s', p.polname, t.printed,
              CASE WHEN p.polpermissive THEN '' ELSE ' AS RESTRICTIVE' END,
              CASE p.polcmd WHEN 'r' THEN ' FOR SELECT' WHEN 'a' THEN ' FOR INSERT' WHEN 'w' THEN ' FOR UPDATE'
                WHEN 'd' THEN ' FOR DELETE' ELSE '' END,
              CASE WHEN p.polroles <> '{0}' THEN ' TO ' || (
                SELECT string_agg(CASE WHEN r = 0 THEN 'public' ELSE quote_ident(pg_get_userbyid(r)) END, ', ' ORDER BY pg_get_userbyid(r))
                FROM unnest(p.polroles) r) ELSE '' END,
              coalesce(' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')', ''),
              coalesce(' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', ''))],
            ARRAY[format('DROP POLICY %I ON %s', p.polname, t.printed)],
            NULL, false, 'pg_policy'::regclass, p.oid, true, NULL
          FROM pg_policy p
          JOIN tables t ON t.oid = p.polrelid""",
          """
          SELECT 'ROW_SECURITY', t.nspname, t.relname, '',
            array_remove(ARRAY[
              CASE WHEN t.relrowsecurity THEN 'ALTER TABLE ' || t.printed || ' ENABLE ROW LEVEL SECURITY' END,
              CASE WHEN t.relforcerowsecurity THEN 'ALTER TABLE ' || t.printed || ' FORCE ROW LEVEL SECURITY' END], NULL),
            array_remove(ARRAY[
              CASE WHEN t.relforcerowsecurity THEN 'ALTER TABLE ' || t.printed || ' NO FORCE ROW LEVEL SECURITY' END,
              CASE WHEN t.relrowsecurity THEN 'ALTER TABLE ' || t.printed || ' DISABLE ROW LEVEL SECURITY' END], NULL),
            NULL, false, NULL, NULL, true, NULL
          FROM tables t
          WHERE t.relrowsecurity OR t.relforcerowsecurity""");
}
