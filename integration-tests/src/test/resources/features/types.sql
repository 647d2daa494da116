--- enum type
-- kept
CREATE TYPE lab.mood AS ENUM ('sad', 'it''s ok', 'Happy');

--- enum type with another label
-- kept
-- given
CREATE TYPE lab.grown AS ENUM ('a', 'c');
-- feature
ALTER TYPE lab.grown ADD VALUE 'b' BEFORE 'c';

--- empty enum type
-- kept
CREATE TYPE lab.no_labels AS ENUM ();

--- composite type
-- kept
CREATE TYPE lab.pair AS (a integer, "B" text COLLATE "C", c numeric(4, 1)[]);

--- composite type with another attribute
-- kept
-- given
CREATE TYPE lab.widened AS (a integer);
-- feature
ALTER TYPE lab.widened ADD ATTRIBUTE b text;

--- composite type of a composite type
-- kept
CREATE TYPE lab.z_inner AS (a integer);
CREATE TYPE lab.a_outer AS (b lab.z_inner, c lab.z_inner[]);

--- range type
-- kept
CREATE TYPE lab.float_range AS RANGE (subtype = double precision, subtype_diff = float8mi);

--- range type with a collation and a name of its multirange
-- kept, from 14
CREATE TYPE lab.word_range AS RANGE (subtype = text, collation = "C", multirange_type_name = lab.word_ranges);

--- domain
-- kept
CREATE DOMAIN lab.percent AS numeric(5, 2) DEFAULT 0 NOT NULL CONSTRAINT in_range CHECK (VALUE >= 0 AND VALUE <= 100);

--- domain over a domain, with a collation
-- kept
CREATE DOMAIN lab.z_word AS text COLLATE "C" CHECK (VALUE <> '');
CREATE DOMAIN lab.a_word AS lab.z_word CHECK (length(VALUE) < 9);

--- constraint of a domain, not valid
-- kept
-- given
CREATE DOMAIN lab.loose_domain AS integer;
-- feature
ALTER DOMAIN lab.loose_domain ADD CONSTRAINT later CHECK (VALUE > 0) NOT VALID;

--- shell type
-- kept
CREATE TYPE lab.shell;

--- base type and its functions
-- named: type lab.base
CREATE TYPE lab.base;
CREATE FUNCTION lab.base_in(cstring) RETURNS lab.base LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION lab.base_out(lab.base) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE lab.base (INPUT = lab.base_in, OUTPUT = lab.base_out, LIKE = text, CATEGORY = 'S', DELIMITER = ';');
COMMENT ON TYPE lab.base IS 'in C';
GRANT USAGE ON TYPE lab.base TO lab_reader WITH GRANT OPTION;

--- type used by a function and a function used by a type
-- kept
CREATE TYPE lab.answer AS ENUM ('yes', 'no');
CREATE FUNCTION lab.is_yes(a lab.answer) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT a = 'yes' $$;
CREATE DOMAIN lab.only_yes AS lab.answer CHECK (lab.is_yes(VALUE));
CREATE TABLE lab.answers (a lab.only_yes, b lab.answer CHECK (lab.is_yes(b)));
