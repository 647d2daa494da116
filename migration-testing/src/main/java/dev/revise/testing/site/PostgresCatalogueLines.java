package dev.revise.testing.site;

import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL database as {@code pg_catalog} describes it, extensions and their objects apart. */
final class PostgresCatalogueLines {
  private PostgresCatalogueLines() {}

  private static final String FACTS =
      """
      WITH mine AS (
        SELECT c.oid, c.relkind, c.relacl, c.relowner, n.nspname || '.' || c.relname AS name
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
          AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
      )
      SELECT 'schema ' || nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
      UNION ALL
      SELECT CASE relkind WHEN 'r' THEN 'table ' WHEN 'v' THEN 'view ' ELSE relkind::text || ' ' END || name
      FROM mine WHERE relkind NOT IN ('i', 'S')
      UNION ALL
      SELECT 'column ' || m.name || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
        || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
        || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid, true), '')
        || CASE WHEN a.attidentity = '' THEN '' ELSE ' identity ' || a.attidentity::text END
        || CASE WHEN a.attgenerated = '' THEN '' ELSE ' computed ' || a.attgenerated::text END
      FROM mine m JOIN pg_attribute a ON a.attrelid = m.oid AND a.attnum > 0 AND NOT a.attisdropped
      LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE m.relkind = 'r'
      UNION ALL
      SELECT 'view ' || name || ' as ' || pg_get_viewdef(oid, true) FROM mine WHERE relkind = 'v'
      UNION ALL
      SELECT 'constraint ' || m.name || '.' || c.conname || ' ' || pg_get_constraintdef(c.oid, true)
      FROM mine m JOIN pg_constraint c ON c.conrelid = m.oid WHERE c.contype IN ('p', 'u', 'f', 'c', 'x')
      UNION ALL
      SELECT 'index ' || m.name || ' ' || pg_get_indexdef(i.indexrelid)
      FROM mine m JOIN pg_index i ON i.indrelid = m.oid
      WHERE NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u', 'x'))
      UNION ALL
      SELECT 'sequence ' || m.name || ' ' || format_type(s.seqtypid, NULL) || ' from ' || s.seqstart || ' by ' || s.seqincrement
        || ' in ' || s.seqmin || '..' || s.seqmax || ' cache ' || s.seqcache || ' cycle ' || s.seqcycle
        || coalesce(' owned by ' || o.name || '.' || a.attname, '')
      FROM mine m JOIN pg_sequence s ON s.seqrelid = m.oid
      LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = m.oid AND d.deptype = 'a'
        AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0
      LEFT JOIN mine o ON o.oid = d.refobjid
      LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
      UNION ALL
      SELECT 'grant ' || m.name || ' ' || x.privilege_type || ' to ' || coalesce(r.rolname, 'public')
      FROM mine m, LATERAL aclexplode(m.relacl) x LEFT JOIN pg_roles r ON r.oid = x.grantee
      WHERE x.grantee <> m.relowner
      UNION ALL
      SELECT 'comment ' || CASE WHEN d.objsubid = 0 THEN 'relation ' ELSE 'column ' END || m.name
        || coalesce('.' || a.attname, '') || ': ' || d.description
      FROM mine m JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = m.oid
      LEFT JOIN pg_attribute a ON a.attrelid = m.oid AND a.attnum = d.objsubid AND d.objsubid > 0
      UNION ALL
      SELECT 'comment constraint ' || m.name || '.' || c.conname || ': ' || d.description
      FROM mine m JOIN pg_constraint c ON c.conrelid = m.oid
      JOIN pg_description d ON d.classoid = 'pg_constraint'::regclass AND d.objoid = c.oid
      UNION ALL
      SELECT 'type ' || n.nspname || '.' || t.typname || ' ' || t.typtype::text
        || coalesce(' of ' || (
          SELECT string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)
          FROM pg_enum e WHERE e.enumtypid = t.oid
        ), '')
      FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
      WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND t.typtype IN ('e', 'd')
        AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
      UNION ALL
      SELECT 'function ' || p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
      UNION ALL
      SELECT 'trigger ' || m.name || ' ' || t.tgname FROM mine m JOIN pg_trigger t ON t.tgrelid = m.oid WHERE NOT t.tgisinternal
      """;

  static CatalogueLines read(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SET search_path = pg_catalog");
    }
    return CatalogueLines.of(CatalogueLines.strings(connection, FACTS));
  }
}
