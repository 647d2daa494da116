--- unlogged table
-- kept
-- given
CREATE TABLE lab.scratch (a integer);
-- feature
ALTER TABLE lab.scratch SET UNLOGGED;

--- storage parameters of a table
-- kept
-- given
CREATE TABLE lab.packed (a integer PRIMARY KEY, b text);
-- feature
ALTER TABLE lab.packed SET (fillfactor = 70, autovacuum_enabled = false, parallel_workers = 2);

--- storage parameters of a table's TOAST table
-- kept
-- given
CREATE TABLE lab.toasted (a integer, b text);
-- feature
ALTER TABLE lab.toasted SET (toast.autovacuum_enabled = false, toast_tuple_target = 256);

--- replica identity full
-- kept
-- given
CREATE TABLE lab.replica_full (a integer, b text);
-- feature
ALTER TABLE lab.replica_full REPLICA IDENTITY FULL;

--- replica identity nothing
-- kept
-- given
CREATE TABLE lab.replica_nothing (a integer, b text);
-- feature
ALTER TABLE lab.replica_nothing REPLICA IDENTITY NOTHING;

--- replica identity by an index
-- kept
-- given
CREATE TABLE lab.replica_index (a integer NOT NULL, b text);
CREATE UNIQUE INDEX replica_index_a ON lab.replica_index (a);
-- feature
ALTER TABLE lab.replica_index REPLICA IDENTITY USING INDEX replica_index_a;

--- replica identity by a key
-- kept
-- given
CREATE TABLE lab.replica_key (a integer NOT NULL, CONSTRAINT "Replica Key" UNIQUE (a));
-- feature
ALTER TABLE lab.replica_key REPLICA IDENTITY USING INDEX "Replica Key";

--- cluster on
-- kept
-- given
CREATE TABLE lab.clustered (a integer);
CREATE INDEX clustered_a ON lab.clustered (a);
-- feature
ALTER TABLE lab.clustered CLUSTER ON clustered_a;

--- parameters of an index that the table is clustered on
-- kept
-- given
CREATE TABLE lab.clustered_filled (a integer);
CREATE INDEX clustered_filled_a ON lab.clustered_filled (a);
ALTER TABLE lab.clustered_filled CLUSTER ON clustered_filled_a;
-- feature
ALTER INDEX lab.clustered_filled_a SET (fillfactor = 77);

--- row security enabled
-- kept
-- given
CREATE TABLE lab.secured (a integer);
-- feature
ALTER TABLE lab.secured ENABLE ROW LEVEL SECURITY;

--- row security forced
-- kept
-- given
CREATE TABLE lab.forced (a integer);
ALTER TABLE lab.forced ENABLE ROW LEVEL SECURITY;
-- feature
ALTER TABLE lab.forced FORCE ROW LEVEL SECURITY;

--- policy for all commands
-- kept
-- given
CREATE TABLE lab.policy_all (a integer, owner name);
ALTER TABLE lab.policy_all ENABLE ROW LEVEL SECURITY;
-- feature
CREATE POLICY "own rows" ON lab.policy_all USING (owner = CURRENT_USER) WITH CHECK (owner = CURRENT_USER);

--- policies for each command
-- kept
-- given
CREATE TABLE lab.policy_each (a integer, b boolean);
-- feature
CREATE POLICY reads ON lab.policy_each FOR SELECT TO lab_reader, lab_writer USING (b);
CREATE POLICY inserts ON lab.policy_each FOR INSERT TO lab_writer WITH CHECK (a > 0);
CREATE POLICY updates ON lab.policy_each FOR UPDATE TO PUBLIC USING (b) WITH CHECK (a > 1);
CREATE POLICY deletes ON lab.policy_each FOR DELETE USING (NOT b);

--- restrictive policy
-- kept
-- given
CREATE TABLE lab.policy_restrictive (a integer);
-- feature
CREATE POLICY narrow ON lab.policy_restrictive AS RESTRICTIVE FOR SELECT USING (a IN (SELECT 1));

--- inheritance
-- kept
-- given
CREATE TABLE lab.parent (a integer NOT NULL CHECK (a > 0), b text DEFAULT 'x');
-- feature
CREATE TABLE lab.child (c integer) INHERITS (lab.parent);

--- inheritance of two with own defaults
-- kept
-- given
CREATE TABLE lab.mother (a integer DEFAULT 1);
CREATE TABLE lab.father (a integer DEFAULT 2, b text);
-- feature
CREATE TABLE lab.both (a integer DEFAULT 3, b text NOT NULL, c text) INHERITS (lab.mother, lab.father);

--- typed table
-- kept
-- given
CREATE TYPE lab.row_kind AS (a integer, b text);
-- feature
CREATE TABLE lab.typed OF lab.row_kind (a WITH OPTIONS PRIMARY KEY, b DEFAULT 'x');

--- typed table whose type is another's column too
-- kept
CREATE TYPE lab.z_row AS ("A" integer, b text COLLATE "C", c numeric(4, 1)[]);
CREATE TABLE lab.a_typed OF lab.z_row (UNIQUE ("A"));
CREATE TABLE lab.of_typed (a lab.z_row);

--- range partitions
-- kept
CREATE TABLE lab.by_range (day date NOT NULL, a integer) PARTITION BY RANGE (day);
CREATE TABLE lab.by_range_2025 PARTITION OF lab.by_range FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE lab.by_range_later PARTITION OF lab.by_range FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);

--- list partitions with a default one
-- kept
CREATE TABLE lab.by_list (band text, a integer) PARTITION BY LIST (band);
CREATE TABLE lab."By list r" PARTITION OF lab.by_list FOR VALUES IN ('r', 'R', NULL);
CREATE TABLE lab.by_list_rest PARTITION OF lab.by_list DEFAULT;

--- hash partitions
-- kept
CREATE TABLE lab.by_hash (id bigint, a integer) PARTITION BY HASH (id);
CREATE TABLE lab.by_hash_0 PARTITION OF lab.by_hash FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE lab.by_hash_1 PARTITION OF lab.by_hash FOR VALUES WITH (MODULUS 2, REMAINDER 1);

--- partitions of partitions
-- kept
CREATE TABLE lab.deep (day date, band text) PARTITION BY RANGE (day);
CREATE TABLE lab.deep_1 PARTITION OF lab.deep FOR VALUES FROM (MINVALUE) TO ('2026-01-01') PARTITION BY LIST (lower(band));
CREATE TABLE lab.deep_1_r PARTITION OF lab.deep_1 FOR VALUES IN ('r');

--- keys and indexes of a partitioned table
-- kept
-- given
CREATE TABLE lab.star (id bigint PRIMARY KEY);
CREATE TABLE lab.keyed (day date NOT NULL, id bigint NOT NULL, star bigint, a integer) PARTITION BY RANGE (day);
CREATE TABLE lab.keyed_1 PARTITION OF lab.keyed FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
-- feature
ALTER TABLE lab.keyed ADD PRIMARY KEY (day, id);
ALTER TABLE lab.keyed ADD FOREIGN KEY (star) REFERENCES lab.star;
ALTER TABLE lab.keyed ADD CONSTRAINT positive CHECK (a > 0);
CREATE INDEX keyed_a ON lab.keyed (a);

--- index of a partitioned table alone
-- kept
-- given
CREATE TABLE lab.alone (day date NOT NULL, a integer) PARTITION BY RANGE (day);
CREATE TABLE lab.alone_1 PARTITION OF lab.alone FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
-- feature
CREATE INDEX alone_a ON ONLY lab.alone (a);

--- partition with defaults and an index of its own
-- kept
-- given
CREATE TABLE lab.special (day date NOT NULL, a integer DEFAULT 1) PARTITION BY RANGE (day);
CREATE TABLE lab.special_1 PARTITION OF lab.special FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
-- feature
ALTER TABLE lab.special_1 ALTER COLUMN a SET DEFAULT 2;
ALTER TABLE lab.special_1 ADD CONSTRAINT small CHECK (a < 9);
CREATE INDEX special_1_a ON lab.special_1 (a);

--- partition by an expression and an operator class
-- kept
CREATE TABLE lab.by_expression (band text) PARTITION BY LIST (lower(band) COLLATE "C" text_pattern_ops);

--- index of a partitioned table with the names of its parts, beyond the model
-- kept
-- given
CREATE TABLE lab.z_parted (day date, a integer) PARTITION BY RANGE (day);
CREATE TABLE lab.a_part PARTITION OF lab.z_parted FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
-- feature
CREATE INDEX z_parted_day ON ONLY lab.z_parted (day) INCLUDE (a);
CREATE INDEX "Own name" ON lab.a_part (day) INCLUDE (a);
ALTER INDEX lab.z_parted_day ATTACH PARTITION lab."Own name";

--- table access method
-- named: access method
-- alone
-- outside
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
-- given
CREATE TABLE lab.method_before (a integer);
-- feature
CREATE TABLE lab.other_method (a integer) USING heap2;

--- table without columns
-- kept
CREATE TABLE lab.bare ();

--- all that a table without columns can have
-- kept
-- given
CREATE TABLE lab.bare_much ();
-- feature
CREATE UNLOGGED TABLE lab.bare_only (CHECK (now() < 'infinity')) WITH (fillfactor = 50);
COMMENT ON TABLE lab.bare_only IS 'empty';
GRANT SELECT, TRIGGER ON lab.bare_only TO lab_reader;
CREATE VIEW lab.bare_view AS SELECT 1 AS a FROM lab.bare_only;
CREATE TRIGGER bare_trigger BEFORE DELETE ON lab.bare_only EXECUTE FUNCTION other.touch();
ALTER TABLE lab.bare_much ADD COLUMN a integer;

--- names that need quotes
-- kept
CREATE TABLE lab."Order ""of"" day" ("select" integer PRIMARY KEY, "Größe in m" numeric, "a.b" text, CONSTRAINT "check it" CHECK ("select" > 0));
CREATE INDEX "Index 1" ON lab."Order ""of"" day" ("a.b", "Größe in m");
