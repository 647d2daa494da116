--- comment on the schema
-- kept
COMMENT ON SCHEMA lab IS 'what is tried';

--- comments on a table and its columns
-- kept
-- given
CREATE TABLE lab.told (a integer, "B" text);
-- feature
COMMENT ON TABLE lab.told IS E'it''s a "table"\nof two lines \\ é';
COMMENT ON COLUMN lab.told."B" IS 'text; text';

--- comments on constraints
-- kept
-- given
CREATE TABLE lab.told_keys (a integer CONSTRAINT told_pk PRIMARY KEY, b integer CONSTRAINT told_fk REFERENCES lab.told_keys, CONSTRAINT told_check CHECK (a > 0));
-- feature
COMMENT ON CONSTRAINT told_pk ON lab.told_keys IS 'key';
COMMENT ON CONSTRAINT told_fk ON lab.told_keys IS 'reference';
COMMENT ON CONSTRAINT told_check ON lab.told_keys IS 'check';

--- comment on a key beyond the model that another key leans on
-- kept
-- given
CREATE TABLE lab.z_leaned (a integer, b text, CONSTRAINT z_leaned_key UNIQUE (a) INCLUDE (b));
CREATE TABLE lab.a_leaning (a integer, CONSTRAINT a_leaning_key FOREIGN KEY (a) REFERENCES lab.z_leaned (a));
-- feature
COMMENT ON CONSTRAINT z_leaned_key ON lab.z_leaned IS 'leaned on';

--- comments on a conversion
-- kept
-- given
CREATE CONVERSION lab.told_conversion FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
-- feature
COMMENT ON CONVERSION lab.told_conversion IS 'conversion';

--- comment on an index
-- kept
-- given
CREATE TABLE lab.told_index (a integer);
CREATE INDEX told_index_a ON lab.told_index (a);
-- feature
COMMENT ON INDEX lab.told_index_a IS 'for searches';

--- comment on a key's index
-- kept
-- given
CREATE TABLE lab.told_key_index (a integer CONSTRAINT told_key_index_pk PRIMARY KEY);
-- feature
COMMENT ON INDEX lab.told_key_index_pk IS 'for the key';

--- comment on a view
-- kept
-- given
CREATE VIEW lab.told_view AS SELECT 1 AS a;
-- feature
COMMENT ON VIEW lab.told_view IS 'a view';

--- comment on a sequence
-- kept
-- given
CREATE SEQUENCE lab.told_sequence;
-- feature
COMMENT ON SEQUENCE lab.told_sequence IS 'numbers';

--- comments on types and attributes
-- kept
-- given
CREATE TYPE lab.told_enum AS ENUM ('a');
CREATE TYPE lab.told_pair AS (a integer);
CREATE DOMAIN lab.told_domain AS integer CONSTRAINT told_small CHECK (VALUE < 9);
-- feature
COMMENT ON TYPE lab.told_enum IS 'labels';
COMMENT ON TYPE lab.told_pair IS 'pair';
COMMENT ON COLUMN lab.told_pair.a IS 'attribute';
COMMENT ON DOMAIN lab.told_domain IS 'domain';
COMMENT ON CONSTRAINT told_small ON DOMAIN lab.told_domain IS 'small';

--- comments on routines
-- kept
-- given
CREATE FUNCTION lab.told_function(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE PROCEDURE lab.told_procedure() LANGUAGE sql AS 'SELECT 1';
CREATE AGGREGATE lab.told_aggregate(integer) (SFUNC = int4pl, STYPE = integer);
-- feature
COMMENT ON FUNCTION lab.told_function(integer) IS 'function';
COMMENT ON PROCEDURE lab.told_procedure() IS 'procedure';
COMMENT ON AGGREGATE lab.told_aggregate(integer) IS 'aggregate';

--- comments on triggers, rules and policies
-- kept
-- given
CREATE TABLE lab.told_table (a integer);
CREATE TRIGGER told_trigger BEFORE UPDATE ON lab.told_table FOR EACH ROW EXECUTE FUNCTION other.touch();
CREATE RULE told_rule AS ON DELETE TO lab.told_table DO INSTEAD NOTHING;
CREATE POLICY told_policy ON lab.told_table;
-- feature
COMMENT ON TRIGGER told_trigger ON lab.told_table IS 'trigger';
COMMENT ON RULE told_rule ON lab.told_table IS 'rule';
COMMENT ON POLICY told_policy ON lab.told_table IS 'policy';

--- comments on operators and their classes
-- kept
-- given
CREATE FUNCTION lab.told_near(a integer, b integer) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE OPERATOR lab.=~= (FUNCTION = lab.told_near, LEFTARG = integer, RIGHTARG = integer);
CREATE OPERATOR FAMILY lab.told_family USING hash;
CREATE OPERATOR CLASS lab.told_class FOR TYPE integer USING hash FAMILY lab.told_family AS OPERATOR 1 =;
-- feature
COMMENT ON OPERATOR lab.=~= (integer, integer) IS 'operator';
COMMENT ON OPERATOR FAMILY lab.told_family USING hash IS 'family';
COMMENT ON OPERATOR CLASS lab.told_class USING hash IS 'class';

--- comments on statistics, collations and text search
-- kept
-- given
CREATE TABLE lab.told_related (a integer, b integer);
CREATE STATISTICS lab.told_statistics ON a, b FROM lab.told_related;
CREATE COLLATION lab.told_collation (LOCALE = 'C');
CREATE TEXT SEARCH DICTIONARY lab.told_dictionary (TEMPLATE = pg_catalog.simple);
CREATE TEXT SEARCH CONFIGURATION lab.told_configuration (PARSER = pg_catalog."default");
-- feature
COMMENT ON STATISTICS lab.told_statistics IS 'statistics';
COMMENT ON COLLATION lab.told_collation IS 'collation';
COMMENT ON TEXT SEARCH DICTIONARY lab.told_dictionary IS 'dictionary';
COMMENT ON TEXT SEARCH CONFIGURATION lab.told_configuration IS 'configuration';

--- comment on a foreign table and its column
-- kept
-- outside
CREATE FOREIGN DATA WRAPPER told_wrapper;
CREATE SERVER told_server FOREIGN DATA WRAPPER told_wrapper;
-- given
CREATE FOREIGN TABLE lab.told_remote (a integer) SERVER told_server;
-- feature
COMMENT ON FOREIGN TABLE lab.told_remote IS 'remote';
COMMENT ON COLUMN lab.told_remote.a IS 'remote column';

--- comments on a partitioned table and a partition
-- kept
-- given
CREATE TABLE lab.told_parted (a integer) PARTITION BY LIST (a);
CREATE TABLE lab.told_parted_1 PARTITION OF lab.told_parted FOR VALUES IN (1);
-- feature
COMMENT ON TABLE lab.told_parted IS 'all';
COMMENT ON COLUMN lab.told_parted_1.a IS 'one';
