--- function in SQL
-- kept
CREATE FUNCTION lab.add(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT a + b';

--- function in PL/pgSQL
-- kept
CREATE FUNCTION lab.greet(name text) RETURNS text LANGUAGE plpgsql AS $body$
DECLARE
  words text := 'hello; ' || $$it's $$;
BEGIN
  -- a comment; with a semicolon
  RETURN words || name;
END
$body$;

--- function with a body of another text
-- kept
-- given
CREATE FUNCTION lab.changed() RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- feature
CREATE OR REPLACE FUNCTION lab.changed() RETURNS integer LANGUAGE sql AS 'SELECT 2';

--- overloaded functions
-- kept
-- given
CREATE FUNCTION lab.twin(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- feature
CREATE FUNCTION lab.twin(a text) RETURNS integer LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION lab.twin(a integer, b integer) RETURNS integer LANGUAGE sql AS 'SELECT 3';

--- function with defaults
-- kept
CREATE FUNCTION lab.with_defaults(a integer, b text DEFAULT 'x; y', c timestamptz DEFAULT now()) RETURNS text LANGUAGE sql AS 'SELECT b';

--- variadic function
-- kept
CREATE FUNCTION lab.variadic_sum(VARIADIC parts integer[]) RETURNS bigint LANGUAGE sql AS 'SELECT sum(p) FROM unnest(parts) p';

--- function returning a table
-- kept
CREATE FUNCTION lab.as_table(n integer) RETURNS TABLE (a integer, "B" text) LANGUAGE sql ROWS 10 AS 'SELECT n, ''x''';

--- function with output parameters
-- kept
CREATE FUNCTION lab.outputs(IN a integer, OUT b integer, INOUT c text) LANGUAGE sql AS 'SELECT a, c';

--- function returning a set of rows
-- kept
-- given
CREATE TABLE lab.returned (a integer);
-- feature
CREATE FUNCTION lab.rows_of() RETURNS SETOF lab.returned LANGUAGE sql STABLE AS 'SELECT * FROM lab.returned';

--- function with its owner's rights
-- kept
CREATE FUNCTION lab.definer() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path TO 'lab', 'pg_temp' AS 'SELECT 1';

--- function with settings
-- kept
CREATE FUNCTION lab.settings() RETURNS integer LANGUAGE sql SET work_mem TO '8MB' SET "TimeZone" TO 'UTC' AS 'SELECT 1';

--- cost and parallel safety of a function
-- kept
-- given
CREATE FUNCTION lab.costly(a integer) RETURNS SETOF integer LANGUAGE sql AS 'SELECT a';
-- feature
ALTER FUNCTION lab.costly(integer) COST 500 ROWS 7 PARALLEL SAFE LEAKPROOF STABLE STRICT;

--- function with a body of the standard's form
-- kept, from 14
-- given
CREATE TABLE lab.standard_rows (a integer);
-- feature
CREATE FUNCTION lab.standard_return(a integer) RETURNS integer LANGUAGE sql RETURN a * 2;
CREATE FUNCTION lab.standard_body() RETURNS SETOF integer LANGUAGE sql BEGIN ATOMIC SELECT a FROM lab.standard_rows; SELECT a + 1 FROM lab.standard_rows; END;

--- functions that call each other
-- kept
CREATE FUNCTION lab.zz_first() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION lab.aa_second() RETURNS integer LANGUAGE sql AS 'SELECT lab.zz_first()';

--- function with another support function
-- kept
-- given
CREATE FUNCTION lab.supported(a text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
-- feature
ALTER FUNCTION lab.supported(text) SUPPORT pg_catalog.textlike_support;

--- function with polymorphic and composite arguments
-- kept
-- given
CREATE TABLE lab.argued (a integer, b text);
-- feature
CREATE FUNCTION lab.firsts(a anyarray, b lab.argued) RETURNS anyelement LANGUAGE sql AS 'SELECT a[1]';

--- trigger function
-- kept
CREATE FUNCTION lab."Trigger function"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;

--- procedure
-- kept
CREATE PROCEDURE lab.tidy(IN a integer, INOUT b text DEFAULT 'x') LANGUAGE plpgsql AS $$ BEGIN COMMIT; END $$;

--- aggregate
-- kept
-- given
CREATE FUNCTION lab.gather(state integer, next integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT state + next';
-- feature
CREATE AGGREGATE lab.gathered(integer) (SFUNC = lab.gather, STYPE = integer, INITCOND = '0', PARALLEL = safe);

--- ordered-set and moving aggregates
-- kept
CREATE AGGREGATE lab.moving(double precision) (SFUNC = float8pl, STYPE = double precision, INITCOND = '0', MSFUNC = float8pl, MINVFUNC = float8mi, MSTYPE = double precision, MINITCOND = '0');
CREATE AGGREGATE lab.middle(double precision ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA);
