--- primary key with included columns
-- kept
-- given
CREATE TABLE lab.key_include (a integer NOT NULL, b text);
-- feature
ALTER TABLE lab.key_include ADD CONSTRAINT key_include_pk PRIMARY KEY (a) INCLUDE (b);

--- unique with included columns
-- kept
-- given
CREATE TABLE lab.unique_include (a integer, b text, c text);
-- feature
ALTER TABLE lab.unique_include ADD UNIQUE (a, b) INCLUDE (c);

--- unique, nulls not distinct
-- kept, from 15
-- given
CREATE TABLE lab.unique_nulls (a integer, b text);
-- feature
ALTER TABLE lab.unique_nulls ADD CONSTRAINT one_null UNIQUE NULLS NOT DISTINCT (a);

--- deferrable keys
-- kept
-- given
CREATE TABLE lab.deferred (a integer NOT NULL, b text);
-- feature
ALTER TABLE lab.deferred ADD PRIMARY KEY (a) DEFERRABLE INITIALLY DEFERRED, ADD CONSTRAINT deferred_b UNIQUE (b) DEFERRABLE;

--- exclusion constraint
-- kept
-- outside
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public;
-- given
CREATE TABLE lab.bookings (telescope text, during tsrange, kept boolean);
-- feature
ALTER TABLE lab.bookings ADD CONSTRAINT no_two EXCLUDE USING gist (telescope WITH =, during WITH &&) WHERE (kept) DEFERRABLE;

--- exclusion constraint with an expression
-- kept
-- given
CREATE TABLE lab.circles (a circle, b text);
-- feature
ALTER TABLE lab.circles ADD EXCLUDE USING btree (lower(b) COLLATE "C" WITH =) INCLUDE (a);

--- check, not inherited
-- kept
-- given
CREATE TABLE lab.checked_here (a integer);
-- feature
ALTER TABLE lab.checked_here ADD CONSTRAINT here_only CHECK (a > 0) NO INHERIT;

--- check, not valid
-- kept
-- given
CREATE TABLE lab.checked_later (a integer);
-- feature
ALTER TABLE lab.checked_later ADD CONSTRAINT from_now_on CHECK (a > 0) NOT VALID;

--- check, not enforced
-- kept, from 18
-- given
CREATE TABLE lab.checked_never (a integer);
-- feature
ALTER TABLE lab.checked_never ADD CONSTRAINT told_only CHECK (a > 0) NOT ENFORCED;

--- check with whatever expression
-- kept
-- given
CREATE TABLE lab.checked_much (a integer, b text, c integer[], d jsonb);
-- feature
ALTER TABLE lab.checked_much ADD CHECK (a % 2 = 0 OR b ~ '^x' AND c @> ARRAY[1]), ADD CHECK (CASE WHEN a IS NULL THEN (d ->> 'k') = 'v' ELSE true END),
  ADD CHECK (a = ANY (c)), ADD CHECK (b SIMILAR TO 'a%' COLLATE "C"), ADD CHECK ((d -> 'x')::text <> '1');

--- foreign key, match full
-- kept
-- given
CREATE TABLE lab.two_keys (a integer, b integer, PRIMARY KEY (a, b));
CREATE TABLE lab.match_full (a integer, b integer);
-- feature
ALTER TABLE lab.match_full ADD FOREIGN KEY (a, b) REFERENCES lab.two_keys MATCH FULL;

--- foreign key, each action
-- kept
-- given
CREATE TABLE lab.acted (a integer PRIMARY KEY);
CREATE TABLE lab.acting (a integer, b integer, c integer DEFAULT 1, d integer);
-- feature
ALTER TABLE lab.acting ADD FOREIGN KEY (a) REFERENCES lab.acted ON DELETE CASCADE ON UPDATE RESTRICT,
  ADD FOREIGN KEY (b) REFERENCES lab.acted ON DELETE SET NULL, ADD FOREIGN KEY (c) REFERENCES lab.acted ON UPDATE SET DEFAULT,
  ADD FOREIGN KEY (d) REFERENCES lab.acted DEFERRABLE INITIALLY DEFERRED;

--- foreign key, set null of some columns
-- kept, from 15
-- given
CREATE TABLE lab.pairs (a integer, b integer, PRIMARY KEY (a, b));
CREATE TABLE lab.half (a integer NOT NULL, b integer);
-- feature
ALTER TABLE lab.half ADD FOREIGN KEY (a, b) REFERENCES lab.pairs ON DELETE SET NULL (b);

--- foreign key, not valid
-- kept
-- given
CREATE TABLE lab.loose (a integer PRIMARY KEY, b integer);
-- feature
ALTER TABLE lab.loose ADD CONSTRAINT loose_self FOREIGN KEY (b) REFERENCES lab.loose NOT VALID;

--- foreign key, not enforced
-- kept, from 18
-- given
CREATE TABLE lab.told_only (a integer PRIMARY KEY, b integer);
-- feature
ALTER TABLE lab.told_only ADD CONSTRAINT told_only_self FOREIGN KEY (b) REFERENCES lab.told_only NOT ENFORCED;

--- foreign key into another schema
-- kept
-- given
CREATE TABLE lab.abroad (a integer);
-- feature
ALTER TABLE lab.abroad ADD CONSTRAINT abroad_station FOREIGN KEY (a) REFERENCES other.station (id);

--- foreign keys in a circle
-- kept
-- given
CREATE TABLE lab.hen (a integer PRIMARY KEY, egg integer);
CREATE TABLE lab.egg (a integer PRIMARY KEY, hen integer);
-- feature
ALTER TABLE lab.hen ADD FOREIGN KEY (egg) REFERENCES lab.egg;
ALTER TABLE lab.egg ADD FOREIGN KEY (hen) REFERENCES lab.hen;

--- foreign key into a unique index
-- kept
-- given
CREATE TABLE lab.indexed_target (a integer);
CREATE UNIQUE INDEX indexed_target_a ON lab.indexed_target (a);
CREATE TABLE lab.indexed_source (a integer);
-- feature
ALTER TABLE lab.indexed_source ADD FOREIGN KEY (a) REFERENCES lab.indexed_target (a);

--- not null with a name
-- kept, from 18
-- given
CREATE TABLE lab.named_not_null (a integer);
-- feature
ALTER TABLE lab.named_not_null ADD CONSTRAINT "must be there" NOT NULL a;

--- not null, not valid
-- kept, from 18
-- given
CREATE TABLE lab.not_null_later (a integer);
-- feature
ALTER TABLE lab.not_null_later ADD CONSTRAINT not_null_later_a NOT NULL a NOT VALID;

--- not null, not inherited
-- kept, from 18
-- given
CREATE TABLE lab.not_null_here (a integer, b integer);
-- feature
ALTER TABLE lab.not_null_here ADD CONSTRAINT here_not_null NOT NULL a NO INHERIT, ADD CONSTRAINT there NOT NULL b;
COMMENT ON CONSTRAINT here_not_null ON lab.not_null_here IS 'not of those below';
COMMENT ON CONSTRAINT there ON lab.not_null_here IS 'of all';

--- comment on a not null constraint with the name that the server gives
-- kept, from 18
-- given
CREATE TABLE lab.not_null_told (a integer NOT NULL);
-- feature
COMMENT ON CONSTRAINT not_null_told_a_not_null ON lab.not_null_told IS 'told';

--- keys without overlaps
-- kept, from 18
-- outside
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public;
-- given
CREATE TABLE lab.tenure (a integer NOT NULL, during daterange NOT NULL);
CREATE TABLE lab.tenure_part (a integer, during daterange);
-- feature
ALTER TABLE lab.tenure ADD PRIMARY KEY (a, during WITHOUT OVERLAPS);
ALTER TABLE lab.tenure_part ADD FOREIGN KEY (a, PERIOD during) REFERENCES lab.tenure (a, PERIOD during);

--- storage parameters of a key's index
-- kept
-- given
CREATE TABLE lab.key_filled (a integer NOT NULL);
-- feature
ALTER TABLE lab.key_filled ADD PRIMARY KEY (a) WITH (fillfactor = 50);
