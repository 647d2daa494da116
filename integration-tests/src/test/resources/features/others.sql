--- extended statistics
-- kept
-- given
CREATE TABLE lab.related (a integer, b integer, c text);
-- feature
CREATE STATISTICS lab.related_ab (ndistinct, dependencies) ON a, b FROM lab.related;

--- extended statistics of expressions
-- kept, from 14
-- given
CREATE TABLE lab.related_text (a integer, b text);
-- feature
CREATE STATISTICS lab."Related text" ON (lower(b)), a FROM lab.related_text;

--- target of extended statistics
-- kept, from 13
-- given
CREATE TABLE lab.related_less (a integer, b integer);
CREATE STATISTICS lab.related_less_ab ON a, b FROM lab.related_less;
-- feature
ALTER STATISTICS lab.related_less_ab SET STATISTICS 20;

--- cast
-- kept
-- given
CREATE TYPE lab.cast_from AS ENUM ('x');
CREATE FUNCTION lab.to_number(a lab.cast_from) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
-- feature
CREATE CAST (lab.cast_from AS integer) WITH FUNCTION lab.to_number(lab.cast_from) AS ASSIGNMENT;

--- cast by a function of the schema
-- kept
-- given
CREATE FUNCTION lab.to_days(a double precision) RETURNS interval LANGUAGE sql IMMUTABLE AS 'SELECT make_interval(secs => a * 86400)';
-- feature
CREATE CAST (double precision AS interval) WITH FUNCTION lab.to_days(double precision);
COMMENT ON CAST (double precision AS interval) IS 'days';

--- operator
-- kept
-- given
CREATE FUNCTION lab.near(a integer, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT abs(a - b) < 2';
-- feature
CREATE OPERATOR lab.~~~ (FUNCTION = lab.near, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = OPERATOR(lab.~~~), RESTRICT = eqsel, JOIN = eqjoinsel);

--- prefix operator
-- kept
-- given
CREATE FUNCTION lab.negate(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT -a';
-- feature
CREATE OPERATOR lab.!! (FUNCTION = lab.negate, RIGHTARG = integer);

--- operator class and family
-- kept
-- given
CREATE FUNCTION lab.backwards(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp(b, a)';
-- feature
CREATE OPERATOR FAMILY lab.numbers_backwards USING btree;
CREATE OPERATOR CLASS lab.backwards FOR TYPE integer USING btree FAMILY lab.numbers_backwards AS
  OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 lab.backwards(integer, integer);

--- index by an operator class of one's own
-- kept
-- given
CREATE FUNCTION lab.reversed(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp(b, a)';
CREATE OPERATOR CLASS lab.reversed_ops FOR TYPE integer USING btree AS
  OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 lab.reversed(integer, integer);
CREATE TABLE lab.index_reversed (a integer);
-- feature
CREATE INDEX index_reversed_a ON lab.index_reversed (a lab.reversed_ops);

--- loose members of an operator family
-- kept
-- given
CREATE FUNCTION lab.compared(a smallint, b text) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp(a, length(b))';
CREATE FUNCTION lab.is_less(a smallint, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a < length(b)';
CREATE OPERATOR lab.<< (FUNCTION = lab.is_less, LEFTARG = smallint, RIGHTARG = text);
CREATE OPERATOR FAMILY lab.loose_members USING btree;
-- feature
ALTER OPERATOR FAMILY lab.loose_members USING btree ADD OPERATOR 1 lab.<< (smallint, text), FUNCTION 1 (smallint, text) lab.compared(smallint, text);

--- default operator class with another type of storage and an order
-- kept, from 14
-- given
CREATE TYPE lab.box_kind AS (a box);
CREATE FUNCTION lab.kind_before(a lab.box_kind, b lab.box_kind) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.a << b.a';
CREATE FUNCTION lab.kind_distance(a lab.box_kind, b point) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT a.a <-> b';
CREATE OPERATOR lab.<<< (FUNCTION = lab.kind_before, LEFTARG = lab.box_kind, RIGHTARG = lab.box_kind);
CREATE OPERATOR lab.<~> (FUNCTION = lab.kind_distance, LEFTARG = lab.box_kind, RIGHTARG = point);
-- feature
CREATE OPERATOR CLASS lab."Kind ops" DEFAULT FOR TYPE lab.box_kind USING gist AS
  OPERATOR 1 lab.<<<, OPERATOR 15 lab.<~> (lab.box_kind, point) FOR ORDER BY float_ops,
  FUNCTION 1 (lab.box_kind, lab.box_kind) gist_box_consistent(internal, box, smallint, oid, internal), STORAGE box;

--- operator class whose family gets a member
-- kept
-- given
CREATE FUNCTION lab.compared_again(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp(b, a)';
CREATE FUNCTION lab.compared_wide(a integer, b bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT btint48cmp(a, b)';
CREATE OPERATOR CLASS lab.namesakes FOR TYPE integer USING btree AS
  OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 lab.compared_again(integer, integer);
CREATE TABLE lab.index_namesakes (a integer);
CREATE INDEX index_namesakes_a ON lab.index_namesakes (a lab.namesakes);
-- feature
ALTER OPERATOR FAMILY lab.namesakes USING btree ADD OPERATOR 1 > (integer, bigint), FUNCTION 1 (integer, bigint) lab.compared_wide(integer, bigint);

--- collation
-- kept
CREATE COLLATION lab.posix (LOCALE = 'POSIX');

--- collation by ICU
-- kept
CREATE COLLATION lab.numeric_order (PROVIDER = icu, LOCALE = 'en-u-kn-true', DETERMINISTIC = false);

--- conversion
-- kept
CREATE CONVERSION lab.from_latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;

--- text search dictionary
-- kept
CREATE TEXT SEARCH DICTIONARY lab.short_words (TEMPLATE = pg_catalog.simple, STOPWORDS = 'english', ACCEPT = false);

--- text search configuration
-- kept
-- given
CREATE TEXT SEARCH DICTIONARY lab.plain_words (TEMPLATE = pg_catalog.simple);
-- feature
CREATE TEXT SEARCH CONFIGURATION lab.sky (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION lab.sky ADD MAPPING FOR asciiword, word WITH lab.plain_words, english_stem;

--- text search parser and template
-- named: text search parser lab.parser
CREATE TEXT SEARCH PARSER lab.parser (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
CREATE TEXT SEARCH TEMPLATE lab.template (INIT = dsimple_init, LEXIZE = dsimple_lexize);

--- language
-- named: language sketch
CREATE LANGUAGE sketch HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;

--- transform
-- named: transform
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));

--- transform of a type of the schema
-- kept
-- given
CREATE TYPE lab.transformed AS (a integer);
-- feature
CREATE TRANSFORM FOR lab.transformed LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));
COMMENT ON TRANSFORM FOR lab.transformed LANGUAGE sql IS 'for speed';

--- transform by a function of the schema
-- kept
CREATE FUNCTION lab.transform_date(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'prsd_lextype';
CREATE TRANSFORM FOR date LANGUAGE sql (FROM SQL WITH FUNCTION lab.transform_date(internal));

--- access method
-- named: access method heap3
CREATE ACCESS METHOD heap3 TYPE TABLE HANDLER heap_tableam_handler;

--- extension
-- named: extension fuzzystrmatch
CREATE EXTENSION fuzzystrmatch SCHEMA public;

--- extension in the schema
-- named: extension tcn
CREATE EXTENSION tcn SCHEMA lab;

--- publication of a table
-- named: publication of_table
-- given
CREATE TABLE lab.published (a integer PRIMARY KEY, b text);
-- feature
CREATE PUBLICATION of_table FOR TABLE lab.published WITH (publish = 'insert, update');

--- publication of a schema
-- named: publication of_schema, from 15
CREATE PUBLICATION of_schema FOR TABLES IN SCHEMA lab;

--- publication with a row filter and columns
-- named: publication of_some, from 15
-- given
CREATE TABLE lab.published_some (a integer PRIMARY KEY, b text);
-- feature
CREATE PUBLICATION of_some FOR TABLE lab.published_some (a) WHERE (a > 3) WITH (publish = 'insert');

--- publication of all tables
-- named: publication of_all
CREATE PUBLICATION of_all FOR ALL TABLES;

--- subscription
-- named: subscription from_afar
CREATE SUBSCRIPTION from_afar CONNECTION 'host=127.0.0.1 port=1 dbname=none' PUBLICATION there WITH (connect = false, slot_name = NONE, enabled = false, create_slot = false);

--- foreign data wrapper
-- named: foreign data wrapper dummy
CREATE FOREIGN DATA WRAPPER dummy OPTIONS (debug 'true');

--- foreign server and user mapping
-- named: server far_away
-- outside
CREATE FOREIGN DATA WRAPPER far;
-- feature
CREATE SERVER far_away TYPE 'x' VERSION '1' FOREIGN DATA WRAPPER far OPTIONS (host 'h');
CREATE USER MAPPING FOR PUBLIC SERVER far_away OPTIONS (u 'x');

--- foreign table
-- kept
-- outside
CREATE FOREIGN DATA WRAPPER near_wrapper;
CREATE SERVER near_server FOREIGN DATA WRAPPER near_wrapper;
-- feature
CREATE FOREIGN TABLE lab.remote (a integer OPTIONS (column_name 'A') NOT NULL, b text DEFAULT 'x', CONSTRAINT positive CHECK (a > 0)) SERVER near_server OPTIONS (table_name 'r');

--- foreign table as a partition
-- kept
-- outside
CREATE FOREIGN DATA WRAPPER part_wrapper;
CREATE SERVER part_server FOREIGN DATA WRAPPER part_wrapper;
-- given
CREATE TABLE lab.part_local (a integer) PARTITION BY LIST (a);
-- feature
CREATE FOREIGN TABLE lab.part_remote PARTITION OF lab.part_local FOR VALUES IN (1) SERVER part_server;

--- object of an extension's membership
-- named: extension citext
-- alone
-- outside
CREATE EXTENSION IF NOT EXISTS citext SCHEMA public;
-- given
CREATE FUNCTION lab.joined() RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- feature
ALTER FUNCTION lab.joined() DEPENDS ON EXTENSION citext;
