--- index with included columns
-- kept
-- given
CREATE TABLE lab.index_include (a integer, b text, c text);
-- feature
CREATE INDEX index_include_a ON lab.index_include (a) INCLUDE (b, c);

--- operator classes of an index
-- kept
-- given
CREATE TABLE lab.index_class (a text, b character varying(5));
-- feature
CREATE INDEX index_class_a ON lab.index_class (a text_pattern_ops, b varchar_pattern_ops DESC NULLS LAST);

--- options of an operator class
-- kept, from 13
-- outside
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
-- given
CREATE TABLE lab.index_class_options (a text);
-- feature
CREATE INDEX index_class_options_a ON lab.index_class_options USING gist (a public.gist_trgm_ops (siglen = '32'));

--- collation of an index
-- kept
-- given
CREATE TABLE lab.index_collation (a text, b text);
-- feature
CREATE INDEX index_collation_a ON lab.index_collation (a COLLATE "C", b COLLATE "POSIX" DESC);

--- index of expressions
-- kept
-- given
CREATE TABLE lab.index_expression (a text, b jsonb, c timestamptz);
-- feature
CREATE INDEX index_expression_a ON lab.index_expression (lower(a), (b ->> 'k'), date_part('year'::text, c AT TIME ZONE 'UTC'));

--- partial index
-- kept
-- given
CREATE TABLE lab.index_partial (a integer, b text, c boolean);
-- feature
CREATE UNIQUE INDEX index_partial_a ON lab.index_partial (a) WHERE b IS NOT NULL AND (c OR a > 3);

--- unique index, nulls not distinct
-- kept, from 15
-- given
CREATE TABLE lab.index_nulls (a integer);
-- feature
CREATE UNIQUE INDEX index_nulls_a ON lab.index_nulls (a) NULLS NOT DISTINCT;

--- order of an index
-- kept
-- given
CREATE TABLE lab.index_order (a integer, b integer, c integer, d integer);
-- feature
CREATE INDEX index_order_a ON lab.index_order (a DESC, b NULLS FIRST, c DESC NULLS LAST, d);

--- index of a partitioned table with included columns
-- kept
-- given
CREATE TABLE lab.parted_include (day date, a integer) PARTITION BY RANGE (day);
CREATE TABLE lab.parted_include_1 PARTITION OF lab.parted_include FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
-- feature
CREATE INDEX parted_include_day ON lab.parted_include (day) INCLUDE (a);

--- index by GIN
-- kept
-- given
CREATE TABLE lab.index_gin (a jsonb, b integer[]);
-- feature
CREATE INDEX index_gin_a ON lab.index_gin USING gin (a jsonb_path_ops, b) WITH (fastupdate = off);

--- index by GiST
-- kept
-- given
CREATE TABLE lab.index_gist (a point, b tsrange);
-- feature
CREATE INDEX index_gist_a ON lab.index_gist USING gist (a, b);

--- index by SP-GiST
-- kept
-- given
CREATE TABLE lab.index_spgist (a point);
-- feature
CREATE INDEX index_spgist_a ON lab.index_spgist USING spgist (a kd_point_ops);

--- index by BRIN
-- kept
-- given
CREATE TABLE lab.index_brin (a timestamptz, b integer);
-- feature
CREATE INDEX index_brin_a ON lab.index_brin USING brin (a, b int4_minmax_ops) WITH (pages_per_range = 16);

--- index by hash
-- kept
-- given
CREATE TABLE lab.index_hash (a text);
-- feature
CREATE INDEX index_hash_a ON lab.index_hash USING hash (a);

--- storage parameters of an index
-- kept, from 13
-- given
CREATE TABLE lab.index_filled (a integer);
-- feature
CREATE INDEX index_filled_a ON lab.index_filled (a) WITH (fillfactor = 60, deduplicate_items = off);

--- storage parameters set on an index
-- kept
-- given
CREATE TABLE lab.index_refilled (a integer);
CREATE INDEX index_refilled_a ON lab.index_refilled (a);
-- feature
ALTER INDEX lab.index_refilled_a SET (fillfactor = 60);

--- statistics target of an index's expression
-- kept
-- given
CREATE TABLE lab.index_statistics (a text);
CREATE INDEX index_statistics_a ON lab.index_statistics (lower(a));
-- feature
ALTER INDEX lab.index_statistics_a ALTER COLUMN 1 SET STATISTICS 300;

--- index of a materialized view
-- kept
-- given
CREATE MATERIALIZED VIEW lab.indexed_view AS SELECT 1 AS a, 'x'::text AS b;
-- feature
CREATE UNIQUE INDEX indexed_view_a ON lab.indexed_view (a) WITH (fillfactor = 90);
