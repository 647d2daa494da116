--- table
SELECT c.oid::regclass AS t, quote_ident(c.relname) AS n FROM pg_class c WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind IN ('r', 'p')
--- plain table
SELECT c.oid::regclass AS t, quote_ident(c.relname) AS n FROM pg_class c WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'r' AND NOT c.relispartition AND c.reloftype = 0
--- column
SELECT c.oid::regclass AS t, quote_ident(a.attname) AS c, format_type(a.atttypid, a.atttypmod) AS type FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'r'
--- number
SELECT c.oid::regclass AS t, quote_ident(a.attname) AS c FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'r' AND a.atttypid IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype) AND a.attidentity = '' AND a.attgenerated = ''
--- text
SELECT c.oid::regclass AS t, quote_ident(a.attname) AS c FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'r' AND a.atttypid IN ('text'::regtype, 'varchar'::regtype) AND a.attgenerated = ''
--- nullable
SELECT c.oid::regclass AS t, quote_ident(a.attname) AS c FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'r' AND NOT a.attnotnull
--- not null
SELECT c.oid::regclass AS t, quote_ident(a.attname) AS c FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'r' AND a.attnotnull AND a.attidentity = ''
--- default
SELECT c.oid::regclass AS t, quote_ident(a.attname) AS c FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'r' AND a.atthasdef AND a.attgenerated = ''
--- generated
SELECT c.oid::regclass AS t, quote_ident(a.attname) AS c FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'r' AND a.attgenerated = 's'
--- identity
SELECT c.oid::regclass AS t, quote_ident(a.attname) AS c FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'r' AND a.attidentity <> ''
--- constraint
SELECT k.conrelid::regclass AS t, quote_ident(k.conname) AS k FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE k.connamespace = 'lab'::regnamespace AND c.relkind IN ('r', 'p') AND k.contype IN ('c', 'p', 'u', 'f', 'x') AND k.coninhcount = 0
--- foreign key
SELECT k.conrelid::regclass AS t, quote_ident(k.conname) AS k FROM pg_constraint k WHERE k.connamespace = 'lab'::regnamespace AND k.contype = 'f' AND k.coninhcount = 0
--- reference
SELECT a.attrelid::regclass AS t, quote_ident(a.attname) AS c, k.conrelid::regclass AS rt, quote_ident(r.attname) AS rc FROM pg_constraint k JOIN pg_attribute r ON r.attrelid = k.conrelid AND r.attnum = k.conkey[1] JOIN pg_attribute a ON a.atttypid = r.atttypid AND a.attrelid <> k.conrelid AND a.attnum > 0 AND NOT a.attisdropped JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r' AND c.relnamespace = 'lab'::regnamespace WHERE k.contype IN ('p', 'u') AND NOT k.condeferrable AND cardinality(k.conkey) = 1 AND k.connamespace = 'lab'::regnamespace AND k.conrelid <> 0 AND a.attgenerated = ''
--- index
SELECT x.oid::regclass AS i, quote_ident(x.relname) AS n, i.indrelid::regclass AS t FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid WHERE x.relnamespace = 'lab'::regnamespace AND x.relkind = 'i' AND NOT x.relispartition AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = x.oid)
--- unique index
SELECT quote_ident(x.relname) AS n, i.indrelid::regclass AS t FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0] WHERE x.relnamespace = 'lab'::regnamespace AND i.indisunique AND i.indimmediate AND i.indpred IS NULL AND a.attnotnull AND i.indnatts = 1
--- key
SELECT k.conrelid::regclass AS t, quote_ident(k.conname) AS k, k.conindid::regclass AS i FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE k.connamespace = 'lab'::regnamespace AND c.relkind = 'r' AND k.contype IN ('p', 'u')
--- view
SELECT c.oid::regclass AS v FROM pg_class c WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'v'
--- column of a view
SELECT c.oid::regclass AS v, quote_ident(a.attname) AS c, format_type(a.atttypid, a.atttypmod) AS type FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'v'
--- materialized view
SELECT c.oid::regclass AS v, quote_ident(a.attname) AS c FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = 1 WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'm'
--- sequence
SELECT c.oid::regclass AS s FROM pg_class c WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'S' AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0)
--- owned sequence
SELECT c.oid::regclass AS s FROM pg_class c JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'a' AND d.refobjsubid > 0 WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'S'
--- function
SELECT p.oid::regprocedure AS f, 'lab.' || quote_ident(p.proname) AS n FROM pg_proc p WHERE p.pronamespace = 'lab'::regnamespace AND p.prokind = 'f' AND p.prolang <> 12
--- procedure
SELECT p.oid::regprocedure AS f FROM pg_proc p WHERE p.pronamespace = 'lab'::regnamespace AND p.prokind = 'p'
--- aggregate
SELECT p.oid::regprocedure AS f FROM pg_proc p WHERE p.pronamespace = 'lab'::regnamespace AND p.prokind = 'a' AND p.proname <> 'middle'
--- trigger
SELECT g.tgrelid::regclass AS t, quote_ident(g.tgname) AS g FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'r' AND NOT g.tgisinternal AND g.tgparentid = 0
--- rule
SELECT r.ev_class::regclass AS t, quote_ident(r.rulename) AS r FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'r' AND r.rulename <> '_RETURN'
--- policy
SELECT p.polrelid::regclass AS t, quote_ident(p.polname) AS p FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE c.relnamespace = 'lab'::regnamespace
--- enum
SELECT e.enumtypid::regtype AS y, quote_literal(e.enumlabel) AS l FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid WHERE t.typnamespace = 'lab'::regnamespace
--- composite
SELECT t.oid::regtype AS y, quote_ident(a.attname) AS a FROM pg_type t JOIN pg_class c ON c.oid = t.typrelid AND c.relkind = 'c' JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped WHERE t.typnamespace = 'lab'::regnamespace
--- domain
SELECT t.oid::regtype AS y FROM pg_type t WHERE t.typnamespace = 'lab'::regnamespace AND t.typtype = 'd'
--- domain constraint
SELECT k.contypid::regtype AS y, quote_ident(k.conname) AS k FROM pg_constraint k WHERE k.connamespace = 'lab'::regnamespace AND k.contype = 'c' AND k.contypid <> 0
--- range
SELECT t.oid::regtype AS y FROM pg_type t WHERE t.typnamespace = 'lab'::regnamespace AND t.typtype = 'r'
--- statistics
SELECT 'lab.' || quote_ident(s.stxname) AS s FROM pg_statistic_ext s WHERE s.stxnamespace = 'lab'::regnamespace
--- operator
SELECT 'lab.' || o.oprname || ' (' || CASE WHEN o.oprleft = 0 THEN 'NONE' ELSE o.oprleft::regtype::text END || ', ' || o.oprright::regtype || ')' AS o FROM pg_operator o WHERE o.oprnamespace = 'lab'::regnamespace
--- operator class
SELECT 'lab.' || quote_ident(o.opcname) || ' USING ' || m.amname AS o FROM pg_opclass o JOIN pg_am m ON m.oid = o.opcmethod WHERE o.opcnamespace = 'lab'::regnamespace
--- operator family
SELECT 'lab.' || quote_ident(o.opfname) || ' USING ' || m.amname AS o FROM pg_opfamily o JOIN pg_am m ON m.oid = o.opfmethod WHERE o.opfnamespace = 'lab'::regnamespace
--- collation
SELECT 'lab.' || quote_ident(c.collname) AS c FROM pg_collation c WHERE c.collnamespace = 'lab'::regnamespace
--- conversion
SELECT 'lab.' || quote_ident(c.conname) AS c FROM pg_conversion c WHERE c.connamespace = 'lab'::regnamespace
--- dictionary
SELECT 'lab.' || quote_ident(d.dictname) AS d FROM pg_ts_dict d WHERE d.dictnamespace = 'lab'::regnamespace
--- configuration
SELECT 'lab.' || quote_ident(d.cfgname) AS d FROM pg_ts_config d WHERE d.cfgnamespace = 'lab'::regnamespace
--- mapping
SELECT DISTINCT 'lab.' || quote_ident(d.cfgname) AS d FROM pg_ts_config d JOIN pg_ts_config_map m ON m.mapcfg = d.oid WHERE d.cfgnamespace = 'lab'::regnamespace
--- cast
SELECT c.castsource::regtype || ' AS ' || c.casttarget::regtype AS c FROM pg_cast c JOIN pg_type t ON t.oid = c.castsource WHERE t.typnamespace = 'lab'::regnamespace
--- foreign table
SELECT c.oid::regclass AS t, quote_ident(a.attname) AS c FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'f'
--- foreign server
SELECT quote_ident(s.srvname) AS s FROM pg_foreign_server s
--- partition
SELECT i.inhparent::regclass AS t, c.oid::regclass AS p FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE c.relnamespace = 'lab'::regnamespace AND c.relispartition AND c.relkind = 'r'
--- child
SELECT i.inhparent::regclass AS t, c.oid::regclass AS p FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE c.relnamespace = 'lab'::regnamespace AND NOT c.relispartition AND c.relkind = 'r'
--- grant
SELECT c.oid::regclass AS t, x.privilege_type AS p, pg_get_userbyid(x.grantee) AS r FROM pg_class c, aclexplode(c.relacl) x WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind IN ('r', 'v', 'p', 'm') AND x.grantee NOT IN (0, c.relowner)
--- comment on a table
SELECT c.oid::regclass AS t FROM pg_class c JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0 WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'r'
--- table with parameters
SELECT c.oid::regclass AS t FROM pg_class c WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'r' AND c.reloptions IS NOT NULL
--- clustered table
SELECT i.indrelid::regclass AS t FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE c.relnamespace = 'lab'::regnamespace AND i.indisclustered
--- view with options
SELECT c.oid::regclass AS v FROM pg_class c WHERE c.relnamespace = 'lab'::regnamespace AND c.relkind = 'v' AND c.reloptions IS NOT NULL
