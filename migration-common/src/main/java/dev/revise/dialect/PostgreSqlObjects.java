package dev.revise.dialect;

import java.util.List;
import java.util.stream.Collectors;

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

  /** What has a name in a schema, to tell what an object needs. */
  private static final String NAMES =
      """
      spaces AS (
        SELECT oid, nspname FROM pg_namespace WHERE nspname = ANY (?)
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
        UNION ALL
        SELECT 'pg_proc'::regclass, p.oid, n.nspname, p.proname
        FROM pg_proc p
        JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        UNION ALL
        SELECT 'pg_collation'::regclass, c.oid, n.nspname, c.collname
        FROM pg_collation c
        JOIN pg_namespace n ON n.oid = c.collnamespace
        WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        UNION ALL
        SELECT 'pg_operator'::regclass, o.oid, n.nspname, o.oprname
        FROM pg_operator o
        JOIN pg_namespace n ON n.oid = o.oprnamespace
        WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        UNION ALL
        SELECT 'pg_ts_config'::regclass, c.oid, n.nspname, c.cfgname
        FROM pg_ts_config c
        JOIN pg_namespace n ON n.oid = c.cfgnamespace
        WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        UNION ALL
        SELECT 'pg_ts_dict'::regclass, d.oid, n.nspname, d.dictname
        FROM pg_ts_dict d
        JOIN pg_namespace n ON n.oid = d.dictnamespace
        WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
      ),
      tables AS (
        SELECT c.*, c.oid::regclass::text AS printed, s.nspname
        FROM pg_class c
        JOIN spaces s ON s.oid = c.relnamespace
        WHERE NOT EXISTS (
          SELECT FROM members m WHERE m.classid = 'pg_class'::regclass AND m.objid = c.oid
        )
      ),
      """;

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
        + KINDS.stream().collect(Collectors.joining("\nUNION ALL\n", "objects AS (\n", "\n)\n"))
        + RESULT;
  }

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

  /** A property of a column; {@code a} is its attribute, {@code y} its type. */
  private static String ofColumn(String kind, String set, String reset, String where) {
    return """
        SELECT '%s', t.nspname, t.relname, a.attname,
          ARRAY[format('ALTER TABLE %%s ALTER COLUMN %%I ', t.printed, a.attname) || %s],
          ARRAY[format('ALTER TABLE %%s ALTER COLUMN %%I ', t.printed, a.attname) || %s],
          NULL, false, NULL, NULL, true, NULL
        FROM tables t
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
        JOIN pg_type y ON y.oid = a.atttypid
        WHERE %s"""
        .formatted(kind, set, reset, where);
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

  private static final List<String> KINDS =
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
                    THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END,
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
              || coalesce(format(', multirange_type_name = %s', (j ->> 'rngmultitypid')::oid::regtype), '')
              || CASE WHEN r.rngcollation <> 0 THEN ', collation = ' || r.rngcollation::regcollation ELSE '' END
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
                THEN ' COLLATE ' || t.typcollation::regcollation ELSE '' END],
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
          SELECT 'CAST', coalesce(a.nspname, b.nspname), coalesce(a.typname, b.typname),
            format('(%s AS %s)', format_type(c.castsource, NULL), format_type(c.casttarget, NULL)),
            ARRAY[format('CREATE CAST (%s AS %s) %s%s', format_type(c.castsource, NULL), format_type(c.casttarget, NULL),
              CASE c.castmethod WHEN 'f' THEN 'WITH FUNCTION ' || c.castfunc::regprocedure
                WHEN 'i' THEN 'WITH INOUT' ELSE 'WITHOUT FUNCTION' END,
              CASE c.castcontext WHEN 'i' THEN ' AS IMPLICIT' WHEN 'a' THEN ' AS ASSIGNMENT' ELSE '' END)],
            ARRAY[format('DROP CAST (%s AS %s)', format_type(c.castsource, NULL), format_type(c.casttarget, NULL))],
            NULL, false, 'pg_cast'::regclass, c.oid, true, NULL
          FROM pg_cast c
          LEFT JOIN (pg_type x JOIN spaces s ON s.oid = x.typnamespace) a ON a.oid = c.castsource
          LEFT JOIN (pg_type x JOIN spaces s ON s.oid = x.typnamespace) b ON b.oid = c.casttarget
          WHERE (a.nspname IS NOT NULL OR b.nspname IS NOT NULL)
            AND NOT EXISTS (
              SELECT FROM pg_depend d
              WHERE d.classid = 'pg_cast'::regclass AND d.objid = c.oid AND d.deptype IN ('e', 'i'))"""
              .replace(
                  "(pg_type x JOIN spaces s ON s.oid = x.typnamespace)",
                  "(SELECT x.oid, x.typname, s.nspname FROM pg_type x JOIN spaces s ON s.oid = x.typnamespace)"),
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
          SELECT 'FOREIGN_TABLE', t.nspname, t.relname, '',
            ARRAY['CREATE FOREIGN TABLE ' || t.printed || ' (' || coalesce((
              SELECT string_agg(
                format('%I ', a.attname) || format_type(a.atttypid, a.atttypmod)
                  || coalesce(' OPTIONS (' || (
                    SELECT string_agg(format('%I %L', o.option_name, o.option_value), ', ')
                    FROM pg_options_to_table(a.attfdwoptions) o) || ')', '')
                  || CASE WHEN a.attcollation <> y.typcollation
                    THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END
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
          WHERE t.relkind = 'f'""",
          """
          SELECT 'ATTACHMENT', t.nspname, t.relname, CASE WHEN t.relispartition THEN 'to ' ELSE 'as child ' || i.inhseqno || ' to ' END || i.inhparent::regclass,
            ARRAY[CASE WHEN t.relispartition
              THEN 'ALTER TABLE ' || i.inhparent::regclass || ' ATTACH PARTITION ' || t.printed || ' ' || pg_get_expr(t.relpartbound, t.oid)
              ELSE 'ALTER TABLE ' || t.printed || ' INHERIT ' || i.inhparent::regclass END],
            ARRAY[CASE WHEN t.relispartition
              THEN 'ALTER TABLE ' || i.inhparent::regclass || ' DETACH PARTITION ' || t.printed
              ELSE 'ALTER TABLE ' || t.printed || ' NO INHERIT ' || i.inhparent::regclass END],
            NULL, true, NULL, NULL, true, ARRAY[ARRAY[p.nspname::text, q.relname::text]]
          FROM pg_inherits i
          JOIN tables t ON t.oid = i.inhrelid
          JOIN pg_class q ON q.oid = i.inhparent
          JOIN pg_namespace p ON p.oid = q.relnamespace
          WHERE t.relkind IN ('r', 'p', 'f')""",
          // a name that the server chose stays as it is when the column gets another
          """
          SELECT 'CONSTRAINT_NAME', t.nspname, t.relname, k.conname,
            ARRAY[format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', t.printed, k.usual, k.conname)],
            ARRAY[format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', t.printed, k.conname, k.usual)],
            NULL, false, NULL, NULL, true, NULL
          FROM tables t
          JOIN (
            SELECT k.conrelid, k.conname, format('%s_%s_not_null', c.relname, a.attname) AS usual
            FROM pg_constraint k
            JOIN pg_class c ON c.oid = k.conrelid
            JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
            WHERE k.contype = 'n' AND k.convalidated
          ) k ON k.conrelid = t.oid
          WHERE t.relkind IN ('r', 'p') AND k.conname !~ '_not_null[0-9]*$' AND octet_length(k.usual) < 64""",
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
          ofColumn(
              "COLUMN_STORAGE",
              "'SET STORAGE ' || CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END",
              "'SET STORAGE ' || CASE y.typstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END",
              "a.attstorage <> y.typstorage AND t.relkind IN ('r', 'p', 'm', 'f')"),
          ofColumn(
              "COLUMN_COMPRESSION",
              "'SET COMPRESSION ' || CASE to_jsonb(a) ->> 'attcompression' WHEN 'p' THEN 'pglz' ELSE 'lz4' END",
              "'SET COMPRESSION default'",
              "a.attlen = -1 AND t.relkind IN ('r', 'p', 'm') AND coalesce(to_jsonb(a) ->> 'attcompression', '') <> ''"),
          ofColumn(
              "COLUMN_STATISTICS",
              "'SET STATISTICS ' || a.attstattarget",
              "'SET STATISTICS -1'",
              "a.attstattarget >= 0 AND t.relkind IN ('r', 'p', 'm', 'f')"),
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
          ofColumn(
              "COLUMN_OPTIONS",
              options("a.attoptions").replace("' SET", "'SET"),
              noOptions("a.attoptions").replace("' RESET", "'RESET"),
              "a.attoptions IS NOT NULL AND t.relkind IN ('r', 'p', 'm', 'f')"),
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
          WHERE t.relrowsecurity OR t.relforcerowsecurity""",
          PostgreSqlComments.QUERY,
          PostgreSqlPrivileges.QUERY);
}
