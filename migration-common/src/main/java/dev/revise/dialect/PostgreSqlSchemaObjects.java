package dev.revise.dialect;

import java.util.List;

/**
 * What stands in a schema by itself, in the shape of {@link PostgreSqlObjects}. The first query
 * names the columns.
 */
final class PostgreSqlSchemaObjects {
  private PostgreSqlSchemaObjects() {}

  static final List<String> KINDS =
      List.of(
          """
          SELECT 'SCHEMA_COMMENT' AS kind, s.nspname AS schema_name, '*'::name AS table_name, '' AS detail,
            ARRAY[format('COMMENT ON SCHEMA %I IS %L', s.nspname, d.description)] AS create_sql,
            ARRAY[format('COMMENT ON SCHEMA %I IS NULL', s.nspname)] AS drop_sql,
            NULL::text AS fixed, false AS holds_shape, NULL::oid AS classid, NULL::oid AS objid,
            false AS belongs, NULL::text[] AS more
          FROM spaces s
          JOIN pg_description d ON d.objoid = s.oid AND d.classoid = 'pg_namespace'::regclass
          WHERE s.nspname <> 'public'""",
          """
          SELECT 'COLLATION', s.nspname, c.collname, '',
            ARRAY[format('CREATE COLLATION %s (provider = %s, %s%s)', format('%I.%I', s.nspname, c.collname),
              CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END,
              CASE WHEN c.collprovider = 'c' AND c.collcollate IS DISTINCT FROM c.collctype
                THEN format('lc_collate = %L, lc_ctype = %L', c.collcollate, c.collctype)
                ELSE format('locale = %L', coalesce(j ->> 'colllocale', j ->> 'colliculocale', c.collcollate)) END,
              CASE WHEN c.collisdeterministic THEN '' ELSE ', deterministic = false' END
              || coalesce(', rules = ' || quote_literal(j ->> 'collicurules'), ''))],
            ARRAY[format('DROP COLLATION %I.%I', s.nspname, c.collname)],
            NULL, false, NULL, NULL, false, NULL
          FROM pg_collation c
          JOIN spaces s ON s.oid = c.collnamespace
          CROSS JOIN LATERAL to_jsonb(c) j
          WHERE NOT EXISTS (
            SELECT FROM members m WHERE m.classid = 'pg_collation'::regclass AND m.objid = c.oid)""",
          """
          SELECT 'TYPE', t.nspname, t.relname, '',
            ARRAY['CREATE TYPE ' || t.printed || ' AS (' || coalesce((
              SELECT string_agg(
                format('%I ', a.attname) || format_type(a.atttypid, a.atttypmod)
                  || CASE WHEN a.attcollation <> y.typcollation
                    THEN ' COLLATE ' || (SELECT l.printed FROM collations l WHERE l.oid = a.attcollation) ELSE '' END,
                ', ' ORDER BY a.attnum)
              FROM pg_attribute a
              JOIN pg_type y ON y.oid = a.atttypid
              WHERE a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped), '') || ')'],
            ARRAY['DROP TYPE ' || t.printed],
            NULL, false, 'pg_class'::regclass, t.oid, false, NULL
          FROM tables t
          WHERE t.relkind = 'c'""",
          """
          SELECT 'TYPE', s.nspname, t.typname, '',
            ARRAY[format('CREATE TYPE %s AS RANGE (subtype = %s', t.oid::regtype, format_type(r.rngsubtype, NULL))
              || coalesce(', multirange_type_name = ' || (j ->> 'rngmultitypid')::oid::regtype, '')
              || CASE WHEN r.rngcollation <> 0 THEN ', collation = ' || (SELECT l.printed FROM collations l WHERE l.oid = r.rngcollation) ELSE '' END
              || CASE WHEN NOT c.opcdefault THEN format(', subtype_opclass = %I.%I', cn.nspname, c.opcname) ELSE '' END
              || CASE WHEN r.rngsubdiff <> 0 THEN ', subtype_diff = ' || r.rngsubdiff::regproc ELSE '' END
              || ')'],
            ARRAY['DROP TYPE ' || t.oid::regtype],
            NULL, false, 'pg_type'::regclass, t.oid, false, NULL
          FROM pg_range r
          JOIN pg_type t ON t.oid = r.rngtypid
          JOIN spaces s ON s.oid = t.typnamespace
          JOIN pg_opclass c ON c.oid = r.rngsubopc
          JOIN pg_namespace cn ON cn.oid = c.opcnamespace
          CROSS JOIN LATERAL to_jsonb(r) j
          WHERE NOT EXISTS (
            SELECT FROM members m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid)""",
          """
          SELECT 'TYPE', s.nspname, t.typname, '',
            ARRAY['CREATE TYPE ' || t.oid::regtype || CASE t.typtype WHEN 'e' THEN ' AS ENUM ()' ELSE '' END],
            ARRAY['DROP TYPE ' || t.oid::regtype],
            NULL, false, NULL, NULL, false, NULL
          FROM pg_type t
          JOIN spaces s ON s.oid = t.typnamespace
          WHERE (t.typtype = 'e' AND NOT EXISTS (SELECT FROM pg_enum e WHERE e.enumtypid = t.oid)
              OR t.typtype = 'p' AND NOT t.typisdefined)
            AND NOT EXISTS (
              SELECT FROM members m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid)""",
          """
          SELECT 'CONVERSION', s.nspname, c.conname, '',
            ARRAY[format('CREATE %sCONVERSION %I.%I FOR %L TO %L FROM %s', CASE WHEN c.condefault THEN 'DEFAULT ' ELSE '' END,
              s.nspname, c.conname, pg_encoding_to_char(c.conforencoding), pg_encoding_to_char(c.contoencoding), c.conproc::regproc)],
            ARRAY[format('DROP CONVERSION %I.%I', s.nspname, c.conname)],
            NULL, false, 'pg_conversion'::regclass, c.oid, false, NULL
          FROM pg_conversion c
          JOIN spaces s ON s.oid = c.connamespace
          WHERE NOT EXISTS (
            SELECT FROM members m WHERE m.classid = 'pg_conversion'::regclass AND m.objid = c.oid)""",
          """
          SELECT 'DOMAIN', s.nspname, t.typname, '',
            ARRAY['CREATE DOMAIN ' || t.oid::regtype || ' AS ' || format_type(t.typbasetype, t.typtypmod)
              || CASE WHEN t.typcollation <> b.typcollation
                THEN ' COLLATE ' || (SELECT l.printed FROM collations l WHERE l.oid = t.typcollation) ELSE '' END],
            ARRAY['DROP DOMAIN ' || t.oid::regtype],
            NULL, false, 'pg_type'::regclass, t.oid, false, NULL
          FROM pg_type t
          JOIN spaces s ON s.oid = t.typnamespace
          JOIN pg_type b ON b.oid = t.typbasetype
          WHERE t.typtype = 'd' AND NOT EXISTS (
            SELECT FROM members m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid)""",
          """
          SELECT 'DOMAIN_CONSTRAINT', s.nspname, t.typname, k.conname,
            ARRAY[format('ALTER DOMAIN %s ADD CONSTRAINT %I ', t.oid::regtype, k.conname) || pg_get_constraintdef(k.oid)],
            ARRAY[format('ALTER DOMAIN %s DROP CONSTRAINT %I', t.oid::regtype, k.conname)],
            NULL, false, 'pg_constraint'::regclass, k.oid, true, NULL
          FROM pg_constraint k
          JOIN pg_type t ON t.oid = k.contypid
          JOIN spaces s ON s.oid = t.typnamespace
          WHERE k.contype = 'c' AND NOT EXISTS (
            SELECT FROM members m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid)""",
          """
          SELECT 'DOMAIN_DEFAULT', s.nspname, t.typname, '',
            ARRAY['ALTER DOMAIN ' || t.oid::regtype || ' SET DEFAULT ' || t.typdefault],
            ARRAY['ALTER DOMAIN ' || t.oid::regtype || ' DROP DEFAULT'],
            '', false, NULL, NULL, true, NULL
          FROM pg_type t
          JOIN spaces s ON s.oid = t.typnamespace
          WHERE t.typtype = 'd' AND t.typdefault IS NOT NULL AND NOT EXISTS (
            SELECT FROM members m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid)""",
          """
          SELECT 'DOMAIN_NOT_NULL', s.nspname, t.typname, '',
            ARRAY['ALTER DOMAIN ' || t.oid::regtype || ' SET NOT NULL'],
            ARRAY['ALTER DOMAIN ' || t.oid::regtype || ' DROP NOT NULL'],
            NULL, false, NULL, NULL, true, NULL
          FROM pg_type t
          JOIN spaces s ON s.oid = t.typnamespace
          WHERE t.typtype = 'd' AND t.typnotnull AND NOT EXISTS (
            SELECT FROM members m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid)""",
          // the functions of a base type come with it
          """
          SELECT 'FUNCTION', s.nspname, p.proname, '(' || pg_get_function_identity_arguments(p.oid) || ')',
            ARRAY['SET LOCAL check_function_bodies = off', pg_get_functiondef(p.oid),
              'SET LOCAL check_function_bodies = on'],
            ARRAY[CASE p.prokind WHEN 'p' THEN 'DROP PROCEDURE ' ELSE 'DROP FUNCTION ' END || p.oid::regprocedure],
            p.prokind::text || ' ' || pg_get_function_arguments(p.oid) || coalesce(' ' || pg_get_function_result(p.oid), ''),
            false, 'pg_proc'::regclass, p.oid, false, NULL
          FROM pg_proc p
          JOIN spaces s ON s.oid = p.pronamespace
          WHERE p.prokind <> 'a'
            AND NOT EXISTS (
              SELECT FROM pg_type t
              WHERE t.typtype = 'b' AND t.typelem = 0 AND t.typisdefined AND t.typnamespace = p.pronamespace
                AND p.oid IN (t.typinput, t.typoutput, t.typreceive, t.typsend, t.typmodin, t.typmodout, t.typanalyze))
            AND NOT EXISTS (
              SELECT FROM pg_depend d
              WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype IN ('e', 'i'))""",
          """
          SELECT 'AGGREGATE', s.nspname, p.proname, '(' || pg_get_function_identity_arguments(p.oid) || ')',
            ARRAY[format('CREATE AGGREGATE %I.%I(%s) (SFUNC = %s, STYPE = %s', s.nspname, p.proname,
                coalesce(nullif(pg_get_function_arguments(p.oid), ''), '*'), a.aggtransfn::regproc, format_type(a.aggtranstype, NULL))
              || CASE WHEN a.aggtransspace <> 0 THEN ', SSPACE = ' || a.aggtransspace ELSE '' END
              || CASE WHEN a.aggfinalfn <> 0 THEN ', FINALFUNC = ' || a.aggfinalfn::regproc ELSE '' END
              || CASE WHEN a.aggfinalextra THEN ', FINALFUNC_EXTRA' ELSE '' END
              || CASE WHEN a.aggfinalfn <> 0 AND a.aggfinalmodify <> CASE a.aggkind WHEN 'n' THEN 'r' ELSE 'w' END::"char"
                THEN ', FINALFUNC_MODIFY = ' || CASE a.aggfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END ELSE '' END
              || CASE WHEN a.aggcombinefn <> 0 THEN ', COMBINEFUNC = ' || a.aggcombinefn::regproc ELSE '' END
              || CASE WHEN a.aggserialfn <> 0 THEN ', SERIALFUNC = ' || a.aggserialfn::regproc ELSE '' END
              || CASE WHEN a.aggdeserialfn <> 0 THEN ', DESERIALFUNC = ' || a.aggdeserialfn::regproc ELSE '' END
              || coalesce(', INITCOND = ' || quote_literal(a.agginitval), '')
              || CASE WHEN a.aggmtransfn <> 0 THEN ', MSFUNC = ' || a.aggmtransfn::regproc || ', MINVFUNC = ' || a.aggminvtransfn::regproc
                || ', MSTYPE = ' || format_type(a.aggmtranstype, NULL) ELSE '' END
              || CASE WHEN a.aggmtransspace <> 0 THEN ', MSSPACE = ' || a.aggmtransspace ELSE '' END
              || CASE WHEN a.aggmfinalfn <> 0 THEN ', MFINALFUNC = ' || a.aggmfinalfn::regproc ELSE '' END
              || CASE WHEN a.aggmfinalextra THEN ', MFINALFUNC_EXTRA' ELSE '' END
              || coalesce(', MINITCOND = ' || quote_literal(a.aggminitval), '')
              || CASE WHEN a.aggsortop <> 0 THEN format(', SORTOP = OPERATOR(%I.%s)', o.nspname, o.oprname) ELSE '' END
              || CASE a.aggkind WHEN 'h' THEN ', HYPOTHETICAL' ELSE '' END
              || CASE p.proparallel WHEN 's' THEN ', PARALLEL = SAFE' WHEN 'r' THEN ', PARALLEL = RESTRICTED' ELSE '' END
              || ')'],
            ARRAY[format('DROP AGGREGATE %I.%I(%s)', s.nspname, p.proname,
              coalesce(nullif(pg_get_function_identity_arguments(p.oid), ''), '*'))],
            NULL, false, 'pg_proc'::regclass, p.oid, false, NULL
          FROM pg_proc p
          JOIN spaces s ON s.oid = p.pronamespace
          JOIN pg_aggregate a ON a.aggfnoid = p.oid
          LEFT JOIN LATERAL (
            SELECT n.nspname, q.oprname FROM pg_operator q JOIN pg_namespace n ON n.oid = q.oprnamespace WHERE q.oid = a.aggsortop
          ) o ON true
          WHERE NOT EXISTS (
            SELECT FROM members m WHERE m.classid = 'pg_proc'::regclass AND m.objid = p.oid)""",
          """
          SELECT 'OPERATOR', s.nspname, o.oprname, format('(%s, %s)',
              CASE WHEN o.oprleft = 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) END, format_type(o.oprright, NULL)),
            ARRAY[format('CREATE OPERATOR %I.%s (FUNCTION = %s', s.nspname, o.oprname, o.oprcode::regproc)
              || CASE WHEN o.oprleft <> 0 THEN ', LEFTARG = ' || format_type(o.oprleft, NULL) ELSE '' END
              || ', RIGHTARG = ' || format_type(o.oprright, NULL)
              || coalesce((SELECT format(', COMMUTATOR = OPERATOR(%I.%s)', n.nspname, c.oprname)
                FROM pg_operator c JOIN pg_namespace n ON n.oid = c.oprnamespace WHERE c.oid = o.oprcom), '')
              || coalesce((SELECT format(', NEGATOR = OPERATOR(%I.%s)', n.nspname, c.oprname)
                FROM pg_operator c JOIN pg_namespace n ON n.oid = c.oprnamespace WHERE c.oid = o.oprnegate), '')
              || CASE WHEN o.oprrest <> 0 THEN ', RESTRICT = ' || o.oprrest::regproc ELSE '' END
              || CASE WHEN o.oprjoin <> 0 THEN ', JOIN = ' || o.oprjoin::regproc ELSE '' END
              || CASE WHEN o.oprcanhash THEN ', HASHES' ELSE '' END
              || CASE WHEN o.oprcanmerge THEN ', MERGES' ELSE '' END || ')'],
            ARRAY[format('DROP OPERATOR %I.%s (%s, %s)', s.nspname, o.oprname,
              CASE WHEN o.oprleft = 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) END, format_type(o.oprright, NULL))],
            NULL, false, 'pg_operator'::regclass, o.oid, false, NULL
          FROM pg_operator o
          JOIN spaces s ON s.oid = o.oprnamespace
          WHERE o.oprcode <> 0 AND NOT EXISTS (
            SELECT FROM members m WHERE m.classid = 'pg_operator'::regclass AND m.objid = o.oid)""",
          """
          SELECT 'CAST', coalesce(a.nspname, b.nspname, f.nspname), coalesce(a.typname, b.typname, f.proname),
            format('(%s AS %s)', format_type(c.castsource, NULL), format_type(c.casttarget, NULL)),
            ARRAY[format('CREATE CAST (%s AS %s) %s%s', format_type(c.castsource, NULL), format_type(c.casttarget, NULL),
              CASE c.castmethod WHEN 'f' THEN 'WITH FUNCTION ' || c.castfunc::regprocedure
                WHEN 'i' THEN 'WITH INOUT' ELSE 'WITHOUT FUNCTION' END,
              CASE c.castcontext WHEN 'i' THEN ' AS IMPLICIT' WHEN 'a' THEN ' AS ASSIGNMENT' ELSE '' END)],
            ARRAY[format('DROP CAST (%s AS %s)', format_type(c.castsource, NULL), format_type(c.casttarget, NULL))],
            NULL, false, 'pg_cast'::regclass, c.oid, true, NULL
          FROM pg_cast c
          LEFT JOIN (SELECT x.oid, x.typname, s.nspname FROM pg_type x JOIN spaces s ON s.oid = x.typnamespace) a ON a.oid = c.castsource
          LEFT JOIN (SELECT x.oid, x.typname, s.nspname FROM pg_type x JOIN spaces s ON s.oid = x.typnamespace) b ON b.oid = c.casttarget
          LEFT JOIN (SELECT x.oid, x.proname, s.nspname FROM pg_proc x JOIN spaces s ON s.oid = x.pronamespace) f ON f.oid = c.castfunc
          WHERE coalesce(a.nspname, b.nspname, f.nspname) IS NOT NULL
            AND NOT EXISTS (
              SELECT FROM pg_depend d
              WHERE d.classid = 'pg_cast'::regclass AND d.objid = c.oid AND d.deptype IN ('e', 'i'))""",
          """
          SELECT 'TEXT_SEARCH_DICTIONARY', s.nspname, d.dictname, '',
            ARRAY[format('CREATE TEXT SEARCH DICTIONARY %I.%I (TEMPLATE = %I.%I%s)', s.nspname, d.dictname, n.nspname, t.tmplname,
              coalesce(', ' || d.dictinitoption, ''))],
            ARRAY[format('DROP TEXT SEARCH DICTIONARY %I.%I', s.nspname, d.dictname)],
            NULL, false, 'pg_ts_dict'::regclass, d.oid, false, NULL
          FROM pg_ts_dict d
          JOIN spaces s ON s.oid = d.dictnamespace
          JOIN pg_ts_template t ON t.oid = d.dicttemplate
          JOIN pg_namespace n ON n.oid = t.tmplnamespace
          WHERE NOT EXISTS (
            SELECT FROM members m WHERE m.classid = 'pg_ts_dict'::regclass AND m.objid = d.oid)""",
          """
          SELECT 'TEXT_SEARCH_CONFIGURATION', s.nspname, c.cfgname, '',
            ARRAY[format('CREATE TEXT SEARCH CONFIGURATION %I.%I (PARSER = %I.%I)', s.nspname, c.cfgname, n.nspname, p.prsname)]
              || coalesce((
                SELECT array_agg(format('ALTER TEXT SEARCH CONFIGURATION %I.%I ADD MAPPING FOR %I WITH %s',
                  s.nspname, c.cfgname, m.alias, m.dicts) ORDER BY m.alias)
                FROM (
                  SELECT t.alias, string_agg(m.mapdict::regdictionary::text, ', ' ORDER BY m.mapseqno) AS dicts
                  FROM pg_ts_config_map m
                  JOIN ts_token_type(p.oid) t ON t.tokid = m.maptokentype
                  WHERE m.mapcfg = c.oid
                  GROUP BY t.alias
                ) m), '{}'),
            ARRAY[format('DROP TEXT SEARCH CONFIGURATION %I.%I', s.nspname, c.cfgname)],
            NULL, false, 'pg_ts_config'::regclass, c.oid, false, NULL
          FROM pg_ts_config c
          JOIN spaces s ON s.oid = c.cfgnamespace
          JOIN pg_ts_parser p ON p.oid = c.cfgparser
          JOIN pg_namespace n ON n.oid = p.prsnamespace
          WHERE NOT EXISTS (
            SELECT FROM members m WHERE m.classid = 'pg_ts_config'::regclass AND m.objid = c.oid)""",
          """
          SELECT 'TRANSFORM', coalesce(y.nspname, f.nspname, g.nspname), coalesce(y.typname, f.proname, g.proname),
            format('(%s in %s)', format_type(t.trftype, NULL), l.lanname),
            ARRAY[format('CREATE TRANSFORM FOR %s LANGUAGE %I (%s)', format_type(t.trftype, NULL), l.lanname, concat_ws(', ',
              CASE WHEN t.trffromsql <> 0 THEN 'FROM SQL WITH FUNCTION ' || t.trffromsql::regprocedure END,
              CASE WHEN t.trftosql <> 0 THEN 'TO SQL WITH FUNCTION ' || t.trftosql::regprocedure END))],
            ARRAY[format('DROP TRANSFORM FOR %s LANGUAGE %I', format_type(t.trftype, NULL), l.lanname)],
            NULL, false, 'pg_transform'::regclass, t.oid, true, NULL
          FROM pg_transform t
          JOIN pg_language l ON l.oid = t.trflang
          LEFT JOIN (SELECT x.oid, x.typname, s.nspname FROM pg_type x JOIN spaces s ON s.oid = x.typnamespace) y ON y.oid = t.trftype
          LEFT JOIN (SELECT x.oid, x.proname, s.nspname FROM pg_proc x JOIN spaces s ON s.oid = x.pronamespace) f ON f.oid = t.trffromsql
          LEFT JOIN (SELECT x.oid, x.proname, s.nspname FROM pg_proc x JOIN spaces s ON s.oid = x.pronamespace) g ON g.oid = t.trftosql
          WHERE coalesce(y.nspname, f.nspname, g.nspname) IS NOT NULL
            AND NOT EXISTS (
              SELECT FROM members m WHERE m.classid = 'pg_transform'::regclass AND m.objid = t.oid)""",
          """
          SELECT 'TABLE', t.nspname, t.relname, '', ARRAY['CREATE TABLE ' || t.printed || ' ()'],
            ARRAY['DROP TABLE ' || t.printed], NULL, false, NULL, NULL, false, NULL
          FROM tables t
          WHERE t.bare""",
          """
          SELECT 'EVENT_TRIGGER', s.nspname, p.proname, e.evtname,
            ARRAY[format('CREATE EVENT TRIGGER %I ON %s%s EXECUTE FUNCTION %s()', e.evtname, e.evtevent,
                coalesce(' WHEN TAG IN (' || (SELECT string_agg(quote_literal(x), ', ') FROM unnest(e.evttags) x) || ')', ''), p.oid::regproc)]
              || CASE WHEN e.evtenabled <> 'O' THEN ARRAY[format('ALTER EVENT TRIGGER %I %s', e.evtname,
                CASE e.evtenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END)] END,
            ARRAY[format('DROP EVENT TRIGGER %I', e.evtname)],
            NULL, false, NULL, NULL, true, NULL
          FROM pg_event_trigger e
          JOIN pg_proc p ON p.oid = e.evtfoid
          JOIN spaces s ON s.oid = p.pronamespace
          WHERE NOT EXISTS (
            SELECT FROM members m WHERE m.classid = 'pg_event_trigger'::regclass AND m.objid = e.oid)""",
          """
          SELECT 'FOREIGN_TABLE', t.nspname, t.relname, '',
            ARRAY['CREATE FOREIGN TABLE ' || t.printed || ' (' || coalesce((
              SELECT string_agg(
                format('%I ', a.attname) || format_type(a.atttypid, a.atttypmod)
                  || coalesce(' OPTIONS (' || (
                    SELECT string_agg(format('%I %L', o.option_name, o.option_value), ', ')
                    FROM pg_options_to_table(a.attfdwoptions) o) || ')', '')
                  || CASE WHEN a.attcollation <> y.typcollation
                    THEN ' COLLATE ' || (SELECT l.printed FROM collations l WHERE l.oid = a.attcollation) ELSE '' END
                  || coalesce(' DEFAULT ' || pg_get_expr(v.adbin, v.adrelid), '')
                  || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END,
                ', ' ORDER BY a.attnum)
              FROM pg_attribute a
              JOIN pg_type y ON y.oid = a.atttypid
              LEFT JOIN pg_attrdef v ON v.adrelid = a.attrelid AND v.adnum = a.attnum
              WHERE a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped), '')
              || format(') SERVER %I', s.srvname) || coalesce(' OPTIONS (' || (
                SELECT string_agg(format('%I %L', o.option_name, o.option_value), ', ')
                FROM pg_options_to_table(f.ftoptions) o) || ')', '')],
            ARRAY['DROP FOREIGN TABLE ' || t.printed],
            NULL, false, 'pg_class'::regclass, t.oid, false, NULL
          FROM tables t
          JOIN pg_foreign_table f ON f.ftrelid = t.oid
          JOIN pg_foreign_server s ON s.oid = f.ftserver
          WHERE t.relkind = 'f'""");
}
