package dev.revise.dialect;

/**
 * Comments on all that is not modelled, one object each, in the shape of {@link PostgreSqlObjects}.
 * Objects of a user have numbers from 16384 on (PostgreSQL source, access/transam.h).
 */
final class PostgreSqlComments {
  private PostgreSqlComments() {}

  static final String QUERY =
      """
      SELECT 'COMMENT', d.nspname, d.name, 'of ' || d.type || ' ' || d.identity,
        ARRAY['COMMENT ON ' || d.target || format(' IS %L', d.description)],
        ARRAY['COMMENT ON ' || d.target || ' IS NULL'],
        '', false, NULL, NULL, true,
        CASE WHEN d.relname <> d.name THEN ARRAY[ARRAY[d.nspname::text, d.relname::text]]
          WHEN o.refobjid IS NOT NULL THEN ARRAY[ARRAY[n.nspname::text, n.name::text]] END
      FROM (
        SELECT n.nspname, n.name, i.type, i.identity, d.description, d.classoid, d.objoid, c.relname,
          CASE
            WHEN i.type LIKE '% column' THEN 'COLUMN ' || i.identity
            WHEN i.type = 'domain constraint'
              THEN 'CONSTRAINT ' || replace(i.identity, ' on ', ' ON DOMAIN ')
            WHEN i.type = 'table constraint' THEN 'CONSTRAINT ' || i.identity
            WHEN i.type = 'statistics object' THEN 'STATISTICS ' || i.identity
            ELSE upper(i.type) || ' ' || i.identity
          END AS target
        FROM (
          SELECT d.*,
            CASE d.classoid
              WHEN 'pg_trigger'::regclass THEN (SELECT tgrelid FROM pg_trigger x WHERE x.oid = d.objoid)
              WHEN 'pg_rewrite'::regclass THEN (SELECT ev_class FROM pg_rewrite x WHERE x.oid = d.objoid)
              WHEN 'pg_policy'::regclass THEN (SELECT polrelid FROM pg_policy x WHERE x.oid = d.objoid)
              WHEN 'pg_statistic_ext'::regclass
                THEN (SELECT stxrelid FROM pg_statistic_ext x WHERE x.oid = d.objoid)
              WHEN 'pg_constraint'::regclass
                THEN (SELECT CASE WHEN contypid = 0 THEN conrelid ELSE contypid END FROM pg_constraint x WHERE x.oid = d.objoid
                  AND (contypid <> 0 OR contype = 'n'))
              WHEN 'pg_event_trigger'::regclass THEN (SELECT evtfoid FROM pg_event_trigger x WHERE x.oid = d.objoid)
              WHEN 'pg_transform'::regclass
                THEN (SELECT CASE WHEN trftype >= 16384 THEN trftype WHEN trffromsql <> 0 THEN trffromsql ELSE trftosql END
                  FROM pg_transform x WHERE x.oid = d.objoid)
              WHEN 'pg_cast'::regclass
                THEN (SELECT CASE WHEN castsource >= 16384 THEN castsource WHEN casttarget >= 16384 THEN casttarget ELSE castfunc END FROM pg_cast x WHERE x.oid = d.objoid)
              ELSE d.objoid
            END AS place,
            CASE
              WHEN d.classoid IN ('pg_trigger'::regclass, 'pg_rewrite'::regclass, 'pg_policy'::regclass,
                'pg_statistic_ext'::regclass) THEN 'pg_class'::regclass
              WHEN d.classoid = 'pg_constraint'::regclass
                THEN (SELECT CASE WHEN contypid = 0 THEN 'pg_class' ELSE 'pg_type' END::regclass FROM pg_constraint x WHERE x.oid = d.objoid)
              WHEN d.classoid = 'pg_cast'::regclass
                THEN (SELECT CASE WHEN greatest(castsource, casttarget) >= 16384 THEN 'pg_type' ELSE 'pg_proc' END::regclass
                  FROM pg_cast x WHERE x.oid = d.objoid)
              WHEN d.classoid = 'pg_transform'::regclass
                THEN (SELECT CASE WHEN trftype >= 16384 THEN 'pg_type' ELSE 'pg_proc' END::regclass FROM pg_transform x WHERE x.oid = d.objoid)
              WHEN d.classoid = 'pg_event_trigger'::regclass THEN 'pg_proc'::regclass
              ELSE d.classoid
            END AS placeclass
          FROM pg_description d
          WHERE d.objoid >= 16384
        ) d
        JOIN names n ON n.classid = d.placeclass AND n.oid = d.place
        JOIN spaces s ON s.nspname = n.nspname
        LEFT JOIN pg_class c ON d.classoid = 'pg_class'::regclass AND c.oid = d.objoid
        CROSS JOIN LATERAL (
          SELECT x.type, CASE x.type WHEN 'transform' THEN replace(x.identity, ' on language ', ' language ') ELSE x.identity END AS identity
          FROM pg_identify_object(d.classoid, d.objoid, d.objsubid) x
        ) i
        WHERE (c.relkind IS NULL OR c.relkind NOT IN ('r', 'p', 'v') OR c.relkind = 'v' AND d.objsubid > 0
            OR c.relkind = 'r' AND EXISTS (SELECT FROM tables t WHERE t.oid = c.oid AND t.bare))
          AND NOT EXISTS (
            SELECT FROM pg_type y WHERE d.classoid = 'pg_type'::regclass AND y.oid = d.objoid AND y.typtype = 'b')
          AND NOT EXISTS (
            SELECT FROM members m WHERE m.classid = d.classoid AND m.objid = d.objoid)
      ) d
      LEFT JOIN pg_depend o ON d.classoid = 'pg_class'::regclass AND o.classid = d.classoid
        AND o.objid = d.objoid AND o.refobjsubid > 0 AND o.deptype IN ('a', 'i')
        AND o.refclassid = 'pg_class'::regclass AND d.type = 'sequence'
      LEFT JOIN names n ON n.classid = o.refclassid AND n.oid = o.refobjid""";
}
