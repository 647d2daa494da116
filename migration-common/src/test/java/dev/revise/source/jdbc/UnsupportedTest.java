package dev.revise.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.testing.DatabaseKind;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a schema cannot hold is named in a sentence, never left out. */
class UnsupportedTest {
  private static final String END =
      ", which revise cannot describe; change it, leave its schema out, or call it foreign in revise.toml";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CREATE TABLE cdb.t (a integer GENERATED ALWAYS AS IDENTITY (START 9)) | cdb.t.a is an identity column that counts otherwise than 1, 2, 3
          CREATE TABLE cdb.t (a integer) PARTITION BY RANGE (a)       | cdb.t is a partitioned table
          CREATE UNLOGGED TABLE cdb.t (a integer)                     | cdb.t is not written to the log
          CREATE TABLE cdb.t (a integer); CREATE TABLE cdb.u () INHERITS (cdb.t) | cdb.t inherits or is inherited from
          CREATE TABLE cdb.t (a integer); ALTER TABLE cdb.t ENABLE ROW LEVEL SECURITY | cdb.t has row security
          CREATE MATERIALIZED VIEW cdb.v AS SELECT 1                  | cdb.v is a materialized view
          CREATE VIEW cdb.v WITH (security_barrier) AS SELECT 1 AS a  | cdb.v is a view with options
          CREATE TABLE cdb.t (a integer, b integer, UNIQUE (a) INCLUDE (b)) | constraint t_a_b_key of cdb.t is UNIQUE (a) INCLUDE (b)
          CREATE TABLE cdb.t (a integer CHECK (a > 0) NO INHERIT)     | constraint t_a_check of cdb.t is CHECK ((a > 0)) NO INHERIT
          CREATE TABLE cdb.t (a integer, EXCLUDE (a WITH =))          | constraint t_a_excl of cdb.t is EXCLUDE USING btree (a WITH =)
          CREATE TABLE cdb.t (a text); CREATE INDEX i ON cdb.t (a COLLATE "C") | index i of cdb.t is CREATE INDEX i ON cdb.t USING btree (a COLLATE "C")
          CREATE TABLE cdb.t (a integer, b text); CREATE INDEX i ON cdb.t (a) INCLUDE (b) | index i of cdb.t is CREATE INDEX i ON cdb.t USING btree (a) INCLUDE (b)
          CREATE TABLE cdb.t (a integer); CREATE INDEX i ON cdb.t (a) WITH (fillfactor = 70) | index i of cdb.t is CREATE INDEX i ON cdb.t USING btree (a) WITH (fillfactor='70')
          CREATE TABLE cdb.t (a text); CREATE INDEX i ON cdb.t (a text_pattern_ops) | index i of cdb.t is CREATE INDEX i ON cdb.t USING btree (a text_pattern_ops)
          CREATE TABLE cdb.t (a integer); GRANT TRUNCATE ON cdb.t TO PUBLIC | cdb.t grants TRUNCATE to public
          CREATE TABLE cdb.t (a integer); GRANT SELECT (a) ON cdb.t TO PUBLIC | cdb.t.a has grants of its own
          CREATE VIEW cdb.v AS SELECT 1 AS a; COMMENT ON COLUMN cdb.v.a IS 'x' | cdb.v.a is a commented column of a view
          """)
  void onPostgreSql(String sql, String sentence) {
    assertThatThrownBy(() -> DatabaseSourceTest.read(DatabaseKind.POSTGRESQL, sql))
        .isInstanceOf(MigrationException.class)
        .hasMessage(sentence + END);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CREATE TABLE "cdb"."t" ("a" tinyint)                                 | cdb.t.a has type tinyint
          CREATE TABLE "cdb"."t" ("a" tinyint ARRAY)                           | cdb.t.a has type TINYINT ARRAY
          CREATE TABLE "cdb"."t" ("a" interval day)                            | cdb.t.a has type INTERVAL DAY
          CREATE TABLE "cdb"."t" ("a" timestamp(9))                            | cdb.t.a has type timestamp(9)
          CREATE TABLE "cdb"."t" ("a" binary varying(7))                       | cdb.t.a has type binary varying(7)
          CREATE TABLE "cdb"."t" ("a" character large object)                  | cdb.t.a has type character large object
          CREATE TABLE "cdb"."t" ("a" integer GENERATED ALWAYS AS IDENTITY (INCREMENT BY 2)) | cdb.t.a is an identity column that counts otherwise than 1, 2, 3
          CREATE TABLE "cdb"."t" ("a" integer DEFAULT 7 DEFAULT ON NULL)               | cdb.t.a has its default for null
          CREATE TABLE "cdb"."t" ("a" integer INVISIBLE, "b" integer)          | cdb.t.a is invisible
          CREATE TABLE "cdb"."t" ("a" integer DEFAULT 1 ON UPDATE 2)           | cdb.t.a has a value for updates
          CREATE GLOBAL TEMPORARY TABLE "cdb"."t" ("a" integer)                | cdb.t is a global temporary
          CREATE TABLE "cdb"."t" ("a" integer, CONSTRAINT "u" UNIQUE NULLS NOT DISTINCT ("a")) | constraint u of cdb.t is ALTER TABLE "cdb"."t" ADD CONSTRAINT "cdb"."u" UNIQUE NULLS NOT DISTINCT ("a") INDEX "cdb"."u_INDEX_7"
          """)
  void onH2(String sql, String sentence) {
    assertThatThrownBy(() -> DatabaseSourceTest.read(DatabaseKind.H2, sql))
        .isInstanceOf(MigrationException.class)
        .hasMessage(sentence + END);
  }

  @Test
  void tablesOfAnExtensionAreLeftOut() throws SQLException {
    Schema schema =
        DatabaseSourceTest.read(
            DatabaseKind.POSTGRESQL,
            "CREATE TABLE cdb.t (a jsonb PRIMARY KEY); ALTER EXTENSION plpgsql ADD TABLE cdb.t");

    assertThat(schema).isEqualTo(Schema.empty());
  }
}
