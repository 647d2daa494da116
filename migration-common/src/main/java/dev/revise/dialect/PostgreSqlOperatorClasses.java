package dev.revise.dialect;

import java.util.List;

/**
 * Operator families with their loose members, and operator classes, in the shape of {@link
 * PostgreSqlObjects}. Whether a member is part of a class or loose is told by {@code pg_depend}
 * (PostgreSQL source, {@code dumpOpclass} and {@code dumpOpfamily} of pg_dump.c).
 */
final class PostgreSqlOperatorClasses {
  private PostgreSqlOperatorClasses() {}

  /** The members of what {@code catalogue} has under {@code o.oid}. */
  private static String members(String catalogue) {
    return """
        (
          SELECT string_agg(m.item, ', ' ORDER BY m.item)
          FROM (
            SELECT format('OPERATOR %%s %%s', a.amopstrategy, a.amopopr::regoperator)
              || coalesce((SELECT format(' FOR ORDER BY %%I.%%I', n.nspname, f.opfname)
                FROM pg_opfamily f JOIN pg_namespace n ON n.oid = f.opfnamespace WHERE f.oid = a.amopsortfamily), '') AS item
            FROM pg_depend d
            JOIN pg_amop a ON a.oid = d.objid
            WHERE d.classid = 'pg_amop'::regclass AND d.refclassid = '%1$s'::regclass AND d.refobjid = o.oid
              AND d.deptype IN ('a', 'i')
            UNION ALL
            SELECT format('FUNCTION %%s (%%s, %%s) %%s', a.amprocnum, format_type(a.amproclefttype, NULL),
              format_type(a.amprocrighttype, NULL), a.amproc::regprocedure)
            FROM pg_depend d
            JOIN pg_amproc a ON a.oid = d.objid
            WHERE d.classid = 'pg_amproc'::regclass AND d.refclassid = '%1$s'::regclass AND d.refobjid = o.oid
              AND d.deptype IN ('a', 'i')
          ) m
        )"""
        .formatted(catalogue);
  }

  /** What these members need. */
  private static String needs(String catalogue) {
    return """
        (
          SELECT array_agg(ARRAY[n.nspname::text, n.name::text])
          FROM pg_depend d
          JOIN pg_depend e ON e.classid = d.classid AND e.objid = d.objid
          JOIN names n ON n.classid = e.refclassid AND n.oid = e.refobjid
          WHERE d.classid IN ('pg_amop'::regclass, 'pg_amproc'::regclass)
            AND d.refclassid = '%s'::regclass AND d.refobjid = o.oid AND d.deptype IN ('a', 'i')
            AND e.refclassid NOT IN ('pg_opclass'::regclass, 'pg_opfamily'::regclass)
        )"""
        .formatted(catalogue);
  }

  static final List<String> KINDS =
      List.of(
          """
          SELECT 'OPERATOR_FAMILY', s.nspname, o.opfname, format('(%%s)', a.amname),
            ARRAY[format('CREATE OPERATOR FAMILY %%s', o.printed)]
              || (SELECT ARRAY[format('ALTER OPERATOR FAMILY %%s ADD ', o.printed) || m.items] FROM (SELECT %s AS items) m WHERE m.items IS NOT NULL),
            ARRAY['DROP OPERATOR FAMILY ' || o.printed],
            NULL, false, NULL, NULL, false, %s
          FROM pg_opfamily f
          JOIN spaces s ON s.oid = f.opfnamespace
          JOIN pg_am a ON a.oid = f.opfmethod
          CROSS JOIN LATERAL (SELECT f.oid, f.opfname, format('%%I.%%I USING %%I', s.nspname, f.opfname, a.amname) AS printed) o
          WHERE NOT EXISTS (
            SELECT FROM members m WHERE m.classid = 'pg_opfamily'::regclass AND m.objid = f.oid)"""
              .formatted(members("pg_opfamily"), needs("pg_opfamily")),
          """
          SELECT 'OPERATOR_CLASS', s.nspname, o.opcname, format('(%%s)', a.amname),
            ARRAY[format('CREATE OPERATOR CLASS %%I.%%I%%s FOR TYPE %%s USING %%I FAMILY %%I.%%I AS ', s.nspname, o.opcname,
                CASE WHEN o.opcdefault THEN ' DEFAULT' ELSE '' END, format_type(o.opcintype, NULL), a.amname, n.nspname, f.opfname)
              || concat_ws(', ', m.items,
                CASE WHEN o.opckeytype <> 0 THEN 'STORAGE ' || format_type(o.opckeytype, NULL)
                  WHEN m.items IS NULL THEN 'STORAGE ' || format_type(o.opcintype, NULL) END)],
            ARRAY[format('DROP OPERATOR CLASS %%I.%%I USING %%I', s.nspname, o.opcname, a.amname)],
            NULL, false, 'pg_opclass'::regclass, o.oid, false, %s
          FROM pg_opclass o
          JOIN spaces s ON s.oid = o.opcnamespace
          JOIN pg_am a ON a.oid = o.opcmethod
          JOIN pg_opfamily f ON f.oid = o.opcfamily
          JOIN pg_namespace n ON n.oid = f.opfnamespace
          CROSS JOIN LATERAL (SELECT %s AS items) m
          WHERE NOT EXISTS (
            SELECT FROM members m WHERE m.classid = 'pg_opclass'::regclass AND m.objid = o.oid)"""
              .formatted(needs("pg_opclass"), members("pg_opclass")));
}
