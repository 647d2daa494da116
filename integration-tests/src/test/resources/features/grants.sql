--- all privileges on a table
-- kept
-- given
CREATE TABLE lab.granted_all (a integer);
-- feature
GRANT ALL ON lab.granted_all TO lab_writer;

--- each privilege on a table
-- kept
-- given
CREATE TABLE lab.granted_each (a integer);
-- feature
GRANT SELECT ON lab.granted_each TO PUBLIC;
GRANT INSERT, TRUNCATE ON lab.granted_each TO lab_writer;
GRANT REFERENCES, TRIGGER ON lab.granted_each TO lab_reader;

--- grant option
-- kept
-- given
CREATE TABLE lab.granted_on (a integer);
-- feature
GRANT SELECT, UPDATE ON lab.granted_on TO lab_writer WITH GRANT OPTION;

--- privileges on columns
-- kept
-- given
CREATE TABLE lab.granted_columns (a integer, "B" text);
-- feature
GRANT SELECT (a, "B"), UPDATE (a) ON lab.granted_columns TO lab_reader;

--- privileges on columns with grant option
-- kept
-- given
CREATE TABLE lab.granted_columns_on (a integer);
-- feature
GRANT INSERT (a) ON lab.granted_columns_on TO lab_reader WITH GRANT OPTION;

--- the owner's own privileges revoked
-- kept
-- given
CREATE TABLE lab.revoked (a integer);
-- feature
REVOKE INSERT, DELETE ON lab.revoked FROM CURRENT_USER;

--- privileges on a view
-- kept
-- given
CREATE VIEW lab.granted_view AS SELECT 1 AS a;
-- feature
GRANT SELECT, INSERT ON lab.granted_view TO lab_reader;

--- privileges on a materialized view
-- kept
-- given
CREATE MATERIALIZED VIEW lab.granted_kept AS SELECT 1 AS a;
-- feature
GRANT SELECT ON lab.granted_kept TO lab_reader;

--- privileges on a sequence
-- kept
-- given
CREATE SEQUENCE lab.granted_sequence;
-- feature
GRANT USAGE ON SEQUENCE lab.granted_sequence TO lab_writer;
GRANT SELECT ON SEQUENCE lab.granted_sequence TO lab_reader WITH GRANT OPTION;

--- privileges on a serial column's sequence
-- kept
-- given
CREATE TABLE lab.granted_serial (a serial);
-- feature
GRANT USAGE ON SEQUENCE lab.granted_serial_a_seq TO lab_writer;

--- privileges on a function
-- kept
-- given
CREATE FUNCTION lab.granted_function(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
-- feature
REVOKE ALL ON FUNCTION lab.granted_function(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION lab.granted_function(integer) TO lab_reader;

--- privileges on a procedure
-- kept
-- given
CREATE PROCEDURE lab.granted_procedure() LANGUAGE sql AS 'SELECT 1';
-- feature
GRANT EXECUTE ON PROCEDURE lab.granted_procedure() TO lab_reader WITH GRANT OPTION;

--- privileges on types
-- kept
-- given
CREATE TYPE lab.granted_enum AS ENUM ('a');
CREATE DOMAIN lab.granted_domain AS integer;
-- feature
REVOKE USAGE ON TYPE lab.granted_enum FROM PUBLIC;
GRANT USAGE ON TYPE lab.granted_enum TO lab_reader;
GRANT USAGE ON DOMAIN lab.granted_domain TO lab_writer;

--- privileges on a schema
-- kept
GRANT USAGE ON SCHEMA lab TO lab_reader;
GRANT CREATE, USAGE ON SCHEMA lab TO lab_writer WITH GRANT OPTION;

--- privileges on a foreign table
-- kept
-- outside
CREATE FOREIGN DATA WRAPPER granted_wrapper;
CREATE SERVER granted_server FOREIGN DATA WRAPPER granted_wrapper;
-- given
CREATE FOREIGN TABLE lab.granted_remote (a integer) SERVER granted_server;
-- feature
GRANT SELECT ON lab.granted_remote TO lab_reader;

--- privileges on a foreign server and a language
-- named: server granted_far
-- outside
CREATE FOREIGN DATA WRAPPER granted_far_wrapper;
CREATE SERVER granted_far FOREIGN DATA WRAPPER granted_far_wrapper;
-- feature
GRANT USAGE ON FOREIGN SERVER granted_far TO lab_reader;

--- default privileges of the schema
-- kept
-- alone
-- given
CREATE TABLE lab.before_defaults (a integer);
-- feature
ALTER DEFAULT PRIVILEGES IN SCHEMA lab GRANT SELECT ON TABLES TO lab_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA lab GRANT EXECUTE ON FUNCTIONS TO lab_writer;

--- default privileges of a role everywhere
-- named: default privileges
-- alone
ALTER DEFAULT PRIVILEGES FOR ROLE lab_writer REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

--- maintain
-- kept, from 17
-- given
CREATE TABLE lab.maintained (a integer);
-- feature
GRANT MAINTAIN ON lab.maintained TO lab_writer;

--- owner of a table
-- named: owner
-- alone
-- given
CREATE TABLE lab.disowned (a integer);
GRANT USAGE, CREATE ON SCHEMA lab TO lab_writer;
-- feature
ALTER TABLE lab.disowned OWNER TO lab_writer;
