--- trigger before each row
-- kept
-- given
CREATE TABLE lab.watched (a integer, b text);
CREATE FUNCTION lab.watch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
-- feature
CREATE TRIGGER before_row BEFORE INSERT OR UPDATE OR DELETE ON lab.watched FOR EACH ROW EXECUTE FUNCTION lab.watch('it''s', '2');

--- trigger after each statement
-- kept
-- given
CREATE TABLE lab.watched_statement (a integer);
CREATE FUNCTION lab.watch_statement() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
-- feature
CREATE TRIGGER "After statement" AFTER TRUNCATE OR INSERT ON lab.watched_statement FOR EACH STATEMENT EXECUTE FUNCTION lab.watch_statement();

--- trigger with a condition, of columns
-- kept
-- given
CREATE TABLE lab.watched_columns (a integer, b text, c text);
CREATE FUNCTION lab.watch_columns() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
-- feature
CREATE TRIGGER of_columns BEFORE UPDATE OF a, c ON lab.watched_columns FOR EACH ROW WHEN (OLD.a IS DISTINCT FROM NEW.a) EXECUTE FUNCTION lab.watch_columns();

--- trigger that references transition tables
-- kept
-- given
CREATE TABLE lab.watched_rows (a integer);
CREATE FUNCTION lab.watch_rows() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
-- feature
CREATE TRIGGER of_rows AFTER UPDATE ON lab.watched_rows REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION lab.watch_rows();

--- constraint trigger
-- kept
-- given
CREATE TABLE lab.watched_end (a integer);
CREATE FUNCTION lab.watch_end() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
-- feature
CREATE CONSTRAINT TRIGGER at_end AFTER INSERT ON lab.watched_end FROM other.station DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION lab.watch_end();

--- disabled trigger
-- kept
-- given
CREATE TABLE lab.unwatched (a integer);
CREATE FUNCTION lab.unwatch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER unwatch BEFORE INSERT ON lab.unwatched FOR EACH ROW EXECUTE FUNCTION lab.unwatch();
-- feature
ALTER TABLE lab.unwatched DISABLE TRIGGER unwatch;

--- triggers always and on replicas
-- kept
-- given
CREATE TABLE lab.replicated (a integer);
CREATE FUNCTION lab.replicate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER always BEFORE INSERT ON lab.replicated FOR EACH ROW EXECUTE FUNCTION lab.replicate();
CREATE TRIGGER on_replica BEFORE INSERT ON lab.replicated FOR EACH ROW EXECUTE FUNCTION lab.replicate();
-- feature
ALTER TABLE lab.replicated ENABLE ALWAYS TRIGGER always, ENABLE REPLICA TRIGGER on_replica;

--- trigger of a partitioned table
-- kept
-- given
CREATE TABLE lab.parted_watched (a integer) PARTITION BY LIST (a);
CREATE TABLE lab.parted_watched_1 PARTITION OF lab.parted_watched FOR VALUES IN (1);
CREATE FUNCTION lab.parted_watch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
-- feature
CREATE TRIGGER parted AFTER INSERT ON lab.parted_watched FOR EACH ROW EXECUTE FUNCTION lab.parted_watch();

--- trigger by a function of another schema
-- kept
-- given
CREATE TABLE lab.watched_abroad (a integer);
-- feature
CREATE TRIGGER abroad BEFORE UPDATE ON lab.watched_abroad FOR EACH ROW EXECUTE FUNCTION other.touch();

--- rule of a table
-- kept
-- given
CREATE TABLE lab.ruled (a integer);
CREATE TABLE lab.rule_log (a integer);
-- feature
CREATE RULE log_them AS ON UPDATE TO lab.ruled WHERE OLD.a <> NEW.a DO ALSO (INSERT INTO lab.rule_log VALUES (OLD.a); INSERT INTO lab.rule_log VALUES (NEW.a));

--- disabled rule
-- kept
-- given
CREATE TABLE lab.unruled (a integer);
CREATE RULE nothing AS ON DELETE TO lab.unruled DO INSTEAD NOTHING;
-- feature
ALTER TABLE lab.unruled DISABLE RULE nothing;

--- event trigger
-- kept
-- alone
-- given
CREATE FUNCTION lab.on_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
-- feature
CREATE EVENT TRIGGER watch_ddl ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'DROP TABLE') EXECUTE FUNCTION lab.on_ddl();
COMMENT ON EVENT TRIGGER watch_ddl IS 'for the log';

--- event trigger that is disabled
-- kept
-- alone
CREATE FUNCTION lab."On drop"() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE EVENT TRIGGER "Watch drops" ON sql_drop EXECUTE FUNCTION lab."On drop"();
ALTER EVENT TRIGGER "Watch drops" DISABLE;
