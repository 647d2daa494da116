package dev.revise.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.schema.ObjectId;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a schema does not model is carried; what it cannot carry is named, and the rest goes on. */
@EachServer
class UnsupportedTest {
  private static final TableName BESIDE = new TableName("cdb", "beside");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          CREATE EXTENSION fuzzystrmatch SCHEMA cdb | extension fuzzystrmatch is the administrator's
          CREATE TYPE cdb.b; CREATE FUNCTION cdb.i(cstring) RETURNS cdb.b LANGUAGE internal IMMUTABLE STRICT AS $$textin$$; CREATE FUNCTION cdb.o(cdb.b) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS $$textout$$; CREATE TYPE cdb.b (INPUT = cdb.i, OUTPUT = cdb.o) | type cdb.b is a base type in C
          """)
  void isNamedOnPostgreSql(String sql, String named) throws SQLException {
    assertThat(reading(DatabaseKind.POSTGRESQL, sql).unmanaged())
        .extracting(Unmanaged::toString)
        .containsExactly(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CREATE TABLE "cdb"."t" ("a" timestamp(9))                            | table cdb.t has a part that is not managed: cdb.t.a has type timestamp(9)
          CREATE TABLE "cdb"."t" ("a" binary varying(7))                       | table cdb.t has a part that is not managed: cdb.t.a has type binary varying(7)
          CREATE TABLE "cdb"."t" ("a" character large object)                  | table cdb.t has a part that is not managed: cdb.t.a has type character large object
          CREATE TABLE "cdb"."t" ("a" integer GENERATED ALWAYS AS IDENTITY (INCREMENT BY 2)) | table cdb.t has a part that is not managed: cdb.t.a is an identity column that counts otherwise than 1, 2, 3
          CREATE TABLE "cdb"."t" ("a" integer DEFAULT 7 DEFAULT ON NULL)       | table cdb.t has a part that is not managed: cdb.t.a has its default for null
          CREATE TABLE "cdb"."t" ("a" integer INVISIBLE, "b" integer)          | table cdb.t has a part that is not managed: cdb.t.a is invisible
          CREATE TABLE "cdb"."t" ("a" integer DEFAULT 1 ON UPDATE 2)           | table cdb.t has a part that is not managed: cdb.t.a has a value for updates
          CREATE GLOBAL TEMPORARY TABLE "cdb"."t" ("a" integer)                | table cdb.t is a global temporary
          CREATE SEQUENCE "cdb"."s" AS tinyint                                 | sequence cdb.s has type tinyint
          """)
  void isNamedOnH2(String sql, String named) throws SQLException {
    assertThat(reading(DatabaseKind.H2, sql).unmanaged())
        .extracting(Unmanaged::toString)
        .containsExactly(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CREATE TABLE cdb.t (a integer GENERATED ALWAYS AS IDENTITY (START 9)) | sequence options a on cdb.t
          CREATE UNLOGGED TABLE cdb.t (a integer)                     | persistence cdb.t
          CREATE TABLE cdb.t (a integer); CREATE TABLE cdb.u () INHERITS (cdb.t) | attachment as child 1 to cdb.t on cdb.u
          CREATE TABLE cdb.t (a integer); ALTER TABLE cdb.t ENABLE ROW LEVEL SECURITY | row security cdb.t
          CREATE MATERIALIZED VIEW cdb.v AS SELECT 1                  | materialized view cdb.v
          CREATE VIEW cdb.v WITH (security_barrier) AS SELECT 1 AS a  | view options cdb.v
          CREATE TABLE cdb.t (a integer, b integer, UNIQUE (a) INCLUDE (b)) | constraint t_a_b_key on cdb.t
          CREATE TABLE cdb.t (a integer CHECK (a > 0) NO INHERIT)     | constraint t_a_check on cdb.t
          CREATE TABLE cdb.t (a integer, EXCLUDE (a WITH =))          | constraint t_a_excl on cdb.t
          CREATE TABLE cdb.t (a text); CREATE INDEX i ON cdb.t (a COLLATE "C") | index i on cdb.t
          CREATE TABLE cdb.t (a integer, b text); CREATE INDEX i ON cdb.t (a) INCLUDE (b) | index i on cdb.t
          CREATE TABLE cdb.t (a integer); CREATE INDEX i ON cdb.t (a) WITH (fillfactor = 70) | index i on cdb.t
          CREATE TABLE cdb.t (a text); CREATE INDEX i ON cdb.t (a text_pattern_ops) | index i on cdb.t
          CREATE TABLE cdb.t (a integer); GRANT TRUNCATE ON cdb.t TO PUBLIC | privileges of public on cdb.t
          CREATE TABLE cdb.t (a integer); GRANT SELECT (a) ON cdb.t TO PUBLIC | privileges of public for column a on cdb.t
          CREATE VIEW cdb.v AS SELECT 1 AS a; COMMENT ON COLUMN cdb.v.a IS 'x' | comment of view column cdb.v.a on cdb.v
          """)
  void isCarriedOnPostgreSql(String sql, String carried) throws SQLException {
    assertThat(reading(DatabaseKind.POSTGRESQL, sql).schema().objects().keySet())
        .extracting(ObjectId::toString)
        .containsExactly(carried);
  }

  @Test
  void isCarriedOnH2() throws SQLException {
    String sql =
        "CREATE TABLE \"cdb\".\"t\" (\"a\" integer, CONSTRAINT \"u\" UNIQUE NULLS NOT DISTINCT (\"a\"))";
    assertThat(reading(DatabaseKind.H2, sql).schema().objects().keySet())
        .extracting(ObjectId::toString)
        .containsExactly("constraint u on cdb.t");
  }

  @Test
  void tablesOfAnExtensionAreLeftOut() throws SQLException {
    Schema schema =
        DatabaseSourceTest.read(
            DatabaseKind.POSTGRESQL,
            "CREATE TABLE cdb.t (a jsonb PRIMARY KEY); ALTER EXTENSION plpgsql ADD TABLE cdb.t");

    assertThat(schema).isEqualTo(Schema.empty());
  }

  /** A table beside it is read in any case. */
  private static DatabaseReading reading(DatabaseKind kind, String sql) throws SQLException {
    String beside = "CREATE TABLE \"cdb\".\"beside\" (\"id\" integer)";
    try (TestDatabase database = DatabaseSourceTest.database(kind, beside, sql);
        Connection connection = database.connect()) {
      DatabaseReading reading = new DatabaseSource(connection, List.of("cdb")).reading(List.of());
      assertThat(reading.schema().tables()).containsKey(BESIDE);
      return reading;
    }
  }
}
