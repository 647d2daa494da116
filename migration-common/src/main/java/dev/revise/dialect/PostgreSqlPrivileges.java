package dev.revise.dialect;

/**
 * Privileges that are not modelled, an object for each role on each thing, in the shape of {@link
 * PostgreSqlObjects}: what differs from what PostgreSQL grants by itself, both ways. Modelled are
 * the four privileges to read and write tables and views, without grant option.
 */
final class PostgreSqlPrivileges {
  private PostgreSqlPrivileges() {}

  private static final String TARGETS =
      """
      SELECT t.nspname, t.relname AS name, NULL::name AS attname, t.relowner AS owner,
        CASE t.relkind WHEN 'S' THEN 'SEQUENCE ' ELSE 'TABLE ' END || t.printed AS target,
        t.relacl AS acl, acldefault(CASE t.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", t.relowner) AS usual,
        t.relkind IN ('r', 'p', 'v') AND NOT t.bare AS modelled,
        (SELECT ARRAY[ARRAY[n.nspname::text, n.name::text]]
          FROM pg_depend o
          JOIN names n ON n.classid = o.refclassid AND n.oid = o.refobjid
          WHERE o.classid = 'pg_class'::regclass AND o.objid = t.oid AND t.relkind = 'S'
            AND o.refobjsubid > 0 AND o.deptype IN ('a', 'i')
          LIMIT 1) AS more
      FROM tables t
      WHERE t.relacl IS NOT NULL AND t.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
      UNION ALL
      SELECT t.nspname, t.relname, a.attname, t.relowner, 'TABLE ' || t.printed, a.attacl, NULL, false, NULL
      FROM tables t
      JOIN pg_attribute a ON a.attrelid = t.oid
      WHERE a.attacl IS NOT NULL AND a.attnum > 0
      UNION ALL
      SELECT s.nspname, p.proname, NULL, p.proowner, 'ROUTINE ' || p.oid::regprocedure, p.proacl,
        acldefault('f', p.proowner), false, NULL
      FROM pg_proc p
      JOIN spaces s ON s.oid = p.pronamespace
      WHERE p.proacl IS NOT NULL
        AND NOT EXISTS (SELECT FROM members m WHERE m.classid = 'pg_proc'::regclass AND m.objid = p.oid)
      UNION ALL
      SELECT s.nspname, y.typname, NULL, y.typowner, 'TYPE ' || y.oid::regtype, y.typacl,
        acldefault('T', y.typowner), false, NULL
      FROM pg_type y
      JOIN spaces s ON s.oid = y.typnamespace
      WHERE y.typacl IS NOT NULL AND y.typtype <> 'b'
        AND NOT EXISTS (SELECT FROM members m WHERE m.classid = 'pg_type'::regclass AND m.objid = y.oid)
      UNION ALL
      SELECT s.nspname, '*', NULL, n.nspowner, format('SCHEMA %I', s.nspname), n.nspacl,
        coalesce(
          (SELECT i.initprivs FROM pg_init_privs i
            WHERE i.classoid = 'pg_namespace'::regclass AND i.objoid = s.oid),
          acldefault('n', n.nspowner)),
        false, NULL
      FROM spaces s
      JOIN pg_namespace n ON n.oid = s.oid
      WHERE n.nspacl IS NOT NULL""";

  static final String QUERY =
      """
      SELECT CASE g.name WHEN '*' THEN 'SCHEMA_PRIVILEGES' ELSE 'PRIVILEGES' END, g.nspname, g.name, g.detail,
        array_agg(g.given ORDER BY g.given DESC), array_agg(g.taken ORDER BY g.given),
        NULL, false, NULL, NULL, g.name <> '*', g.more
      FROM (
        SELECT g.nspname, g.name, g.more,
          CASE g.role WHEN 'PUBLIC' THEN 'public' WHEN 'CURRENT_USER' THEN 'its owner' ELSE pg_get_userbyid(g.grantee) END
            || CASE WHEN g.target LIKE 'ROUTINE %%' THEN ' for ' || lower(g.target) ELSE '' END
            || coalesce(' for column ' || g.attname, '') AS detail,
          format(CASE WHEN g.granted THEN 'GRANT %%1$s%%2$s ON %%3$s TO %%4$s%%5$s' ELSE 'REVOKE %%1$s%%2$s ON %%3$s FROM %%4$s' END,
            g.privilege_type, g.part, g.target, g.role, CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END) AS given,
          format(CASE WHEN g.granted THEN 'REVOKE ' || g.option || '%%1$s%%2$s ON %%3$s FROM %%4$s' ELSE 'GRANT %%1$s%%2$s ON %%3$s TO %%4$s%%5$s' END,
            g.privilege_type, g.part, g.target, g.role, CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END) AS taken
        FROM (
          SELECT t.*, a.grantee, a.privilege_type, a.is_grantable, a.granted,
            coalesce(' (' || quote_ident(t.attname) || ')', '') AS part,
            CASE WHEN a.grantee = 0 THEN 'PUBLIC' WHEN a.grantee = t.owner THEN 'CURRENT_USER'
              ELSE quote_ident(pg_get_userbyid(a.grantee)) END AS role,
            CASE WHEN t.modelled AND a.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
              THEN 'GRANT OPTION FOR ' ELSE '' END AS option
          FROM (
      %1$s
          ) t
          CROSS JOIN LATERAL (
            SELECT x.*, true AS granted FROM (
              SELECT grantee, privilege_type, is_grantable FROM aclexplode(t.acl)
              EXCEPT
              SELECT grantee, privilege_type, is_grantable FROM aclexplode(t.usual)
            ) x
            UNION ALL
            SELECT x.*, false FROM (
              SELECT grantee, privilege_type, is_grantable FROM aclexplode(t.usual)
              EXCEPT
              SELECT grantee, privilege_type, is_grantable FROM aclexplode(t.acl)
            ) x
          ) a
          WHERE NOT (t.modelled AND a.granted AND NOT a.is_grantable AND a.grantee <> t.owner
            AND a.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE'))
        ) g
      ) g
      GROUP BY g.nspname, g.name, g.detail, g.more
      UNION ALL
      SELECT 'DEFAULT_PRIVILEGES', s.nspname, '*',
        format('%%s on %%s created by %%s', coalesce(pg_get_userbyid(nullif(g.grantee, 0)), 'public'), k.objects, pg_get_userbyid(d.defaclrole)),
        array_agg(format('ALTER DEFAULT PRIVILEGES FOR ROLE %%I IN SCHEMA %%I GRANT %%s ON %%s TO %%s%%s', pg_get_userbyid(d.defaclrole), s.nspname,
          g.privilege_type, k.objects, CASE WHEN g.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END,
          CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END) ORDER BY g.privilege_type),
        array_agg(format('ALTER DEFAULT PRIVILEGES FOR ROLE %%I IN SCHEMA %%I REVOKE %%s ON %%s FROM %%s', pg_get_userbyid(d.defaclrole), s.nspname,
          g.privilege_type, k.objects, CASE WHEN g.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END) ORDER BY g.privilege_type),
        NULL, false, NULL, NULL, false, NULL
      FROM pg_default_acl d
      JOIN spaces s ON s.oid = d.defaclnamespace
      CROSS JOIN LATERAL (
        SELECT CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' ELSE 'TYPES' END AS objects
      ) k
      CROSS JOIN LATERAL aclexplode(d.defaclacl) g
      GROUP BY s.nspname, g.grantee, k.objects, d.defaclrole"""
          .formatted(TARGETS);
}
