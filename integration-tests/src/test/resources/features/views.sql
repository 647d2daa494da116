--- plain view
-- kept
-- given
CREATE TABLE lab.seen (a integer PRIMARY KEY, b text, c integer);
-- feature
CREATE VIEW lab.sight AS SELECT a, b AS "B b" FROM lab.seen WHERE c > 0;

--- view with a query of many parts
-- kept
-- given
CREATE TABLE lab.seen_much (a integer PRIMARY KEY, b text, c integer);
-- feature
CREATE VIEW lab.sight_much AS
  WITH many AS (SELECT a, count(*) AS n, max(b) FILTER (WHERE c > 1) AS top FROM lab.seen_much GROUP BY a HAVING count(*) > 1)
  SELECT m.a, m.n, row_number() OVER (PARTITION BY m.a ORDER BY m.n DESC) AS place, s.b
  FROM many m LEFT JOIN LATERAL (SELECT b FROM lab.seen_much x WHERE x.a = m.a LIMIT 1) s ON true
  UNION ALL SELECT 1, 2, 3, 'x' ORDER BY 1;

--- view grouped by its key
-- kept
-- given
CREATE TABLE lab.seen_key (a integer PRIMARY KEY, b text);
-- feature
CREATE VIEW lab.sight_key AS SELECT a, b, count(*) AS n FROM lab.seen_key GROUP BY a;

--- options of a view
-- kept
-- given
CREATE TABLE lab.seen_safe (a integer);
CREATE VIEW lab.sight_safe AS SELECT a FROM lab.seen_safe;
-- feature
ALTER VIEW lab.sight_safe SET (security_barrier = true);

--- view with its reader's rights
-- kept, from 15
-- given
CREATE TABLE lab.seen_invoker (a integer);
-- feature
CREATE VIEW lab.sight_invoker WITH (security_invoker = true) AS SELECT a FROM lab.seen_invoker;

--- check options of views
-- kept
-- given
CREATE TABLE lab.seen_option (a integer);
-- feature
CREATE VIEW lab.sight_local AS SELECT a FROM lab.seen_option WHERE a > 0 WITH LOCAL CHECK OPTION;
CREATE VIEW lab.sight_cascaded AS SELECT a FROM lab.sight_local WHERE a > 1 WITH CASCADED CHECK OPTION;

--- comments on a view's columns
-- kept
-- given
CREATE VIEW lab.sight_commented AS SELECT 1 AS a, 2 AS b;
-- feature
COMMENT ON COLUMN lab.sight_commented.a IS 'the first';

--- defaults of a view's columns
-- kept
-- given
CREATE TABLE lab.seen_default (a integer, b text);
CREATE VIEW lab.sight_default AS SELECT a, b FROM lab.seen_default;
-- feature
ALTER VIEW lab.sight_default ALTER COLUMN b SET DEFAULT 'seen';

--- recursive view
-- kept
CREATE RECURSIVE VIEW lab.hundred (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM hundred WHERE n < 100;

--- trigger instead of a view
-- kept
-- given
CREATE VIEW lab.sight_instead AS SELECT 1 AS a;
CREATE FUNCTION lab.instead() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
-- feature
CREATE TRIGGER instead INSTEAD OF INSERT OR UPDATE OR DELETE ON lab.sight_instead FOR EACH ROW EXECUTE FUNCTION lab.instead();

--- rule of a view
-- kept
-- given
CREATE TABLE lab.seen_rule (a integer);
CREATE VIEW lab.sight_rule AS SELECT a FROM lab.seen_rule;
-- feature
CREATE RULE inserts AS ON INSERT TO lab.sight_rule WHERE NEW.a > 0 DO INSTEAD INSERT INTO lab.seen_rule VALUES (NEW.a);
CREATE RULE nothing AS ON DELETE TO lab.sight_rule DO INSTEAD NOTHING;

--- view of a view of another schema
-- kept
CREATE VIEW lab.sight_abroad AS SELECT id, name FROM other.station;
CREATE VIEW lab.sight_of_sight AS SELECT id FROM lab.sight_abroad;

--- view that calls a function
-- kept
CREATE FUNCTION lab.twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT n * 2 $$;
CREATE VIEW lab.sight_called AS SELECT lab.twice(2) AS a;

--- views that need each other's columns
-- kept
-- given
CREATE VIEW lab.circle_a AS SELECT 1 AS a;
CREATE VIEW lab.circle_b AS SELECT a FROM lab.circle_a;
-- feature
CREATE OR REPLACE VIEW lab.circle_a AS SELECT 1 AS a, 2 AS b;
CREATE OR REPLACE VIEW lab.circle_b AS SELECT a, b FROM lab.circle_a;

--- materialized view
-- kept
-- given
CREATE TABLE lab.kept_rows (a integer, b text);
-- feature
CREATE MATERIALIZED VIEW lab.kept_sight AS SELECT a, count(*) AS n FROM lab.kept_rows GROUP BY a;

--- materialized view without data
-- kept
CREATE MATERIALIZED VIEW lab.empty_sight WITH (fillfactor = 80) AS SELECT 1 AS a WITH NO DATA;

--- materialized view of a materialized view
-- kept
CREATE MATERIALIZED VIEW lab.first_sight AS SELECT 1 AS a;
CREATE MATERIALIZED VIEW lab.second_sight AS SELECT a FROM lab.first_sight;
CREATE VIEW lab.third_sight AS SELECT a FROM lab.second_sight;

--- properties of a materialized view's columns
-- kept
-- given
CREATE MATERIALIZED VIEW lab.tuned_sight AS SELECT 'x'::text AS a;
-- feature
ALTER MATERIALIZED VIEW lab.tuned_sight ALTER COLUMN a SET STATISTICS 50, ALTER COLUMN a SET STORAGE EXTERNAL;
COMMENT ON COLUMN lab.tuned_sight.a IS 'tuned';
COMMENT ON MATERIALIZED VIEW lab.tuned_sight IS 'kept';
