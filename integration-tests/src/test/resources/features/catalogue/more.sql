SELECT concat_ws(' ', 'comment', (pg_identify_object(d.classoid, d.objoid, d.objsubid)).type, (pg_identify_object(d.classoid, d.objoid, d.objsubid)).identity, d.description)
FROM pg_description d
WHERE (d.objoid >= 16384 OR d.classoid = 'pg_namespace'::regclass AND d.objoid = 'public'::regnamespace)
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = d.classoid AND e.objid = d.objoid AND e.deptype = 'e')
UNION ALL
SELECT concat_ws(' ', 'target of statistics', c.oid::regclass, (SELECT count(*) FROM pg_attribute p WHERE p.attrelid = a.attrelid AND p.attnum <= a.attnum), a.attstattarget, a.attoptions)
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
WHERE c.relkind IN ('i', 'I') AND c.oid >= 16384 AND a.attstattarget >= 0
UNION ALL
SELECT concat_ws(' ', 'depends', d.deptype, (pg_identify_object(d.classid, d.objid, d.objsubid)).identity, (pg_identify_object(d.refclassid, d.refobjid, d.refobjsubid)).identity)
FROM pg_depend d
WHERE d.objid >= 16384 AND (d.deptype = 'x' OR d.deptype IN ('a', 'i') AND d.refobjsubid > 0 AND EXISTS (SELECT FROM pg_sequence s WHERE s.seqrelid = d.objid))
