package dev.revise.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TIMESTAMP(6) | timestamp(6)",
        "timestamp | timestamp",
        "timestamp (3) without time zone | timestamp(3)",
        "TIMESTAMP WITH TIME ZONE | timestamp with time zone",
        "timestamptz(3) | timestamp(3) with time zone",
        "DOUBLE  PRECISION | double precision",
        "FLOAT | double precision",
        "float(24) | real",
        "float(53) | double precision",
        "REAL | real",
        "INTEGER | integer",
        "BIGINT | bigint",
        "VARCHAR | varchar",
        "character varying( 20 ) | varchar(20)",
        "CHAR(3) | char(3)",
        "char | char(1)",
        "DECIMAL(5) | numeric(5, 0)",
        "numeric(5, 2) | numeric(5, 2)",
        "BYTEA | binary",
        "public.spoly | public.spoly",
        "public.geometry(Point, 4326) | public.geometry(Point,4326)",
        "JSONB | jsonb",
        "integer[3][] | integer[]",
        "varchar(5) array | varchar(5)[]",
        "decimal | numeric",
        "numeric(3,-2) | numeric(3, -2)",
        "TIME | time without time zone",
        "timetz(3) | time(3) with time zone",
        "interval day to second (3) | interval day to second(3)",
        "bit | bit(1)",
        "varbit(5) | bit varying(5)",
        "\"char\" | \"char\"",
        "pg_catalog.pg_snapshot[] | pg_snapshot[]",
        "pg_catalog.int4 | integer",
        "text collate \"C\" | text collate pg_catalog.C",
        "text[] COLLATE s.\"de-x\" | text[] collate s.de-x"
      })
  void known(String written, String type) {
    assertThat(TypeText.read(written)).map(Object::toString).hasValue(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytea",
        "\"char\"",
        "numeric(5, 2)[]",
        "time(3) with time zone",
        "interval second(3)",
        "pg_catalog.pg_snapshot",
        "s.\"my type\"(Point,4326)[]",
        "text COLLATE \"C\"",
        "varchar(3)[] COLLATE s.\"de-x\""
      })
  void writtenAsRead(String written) {
    assertThat(TypeText.read(written).map(TypeText::of)).hasValue(written);
  }

  @ParameterizedTest
  @CsvSource({"jsonc", "inet(3)", "text(3)", "'timestamp(1, 2)'", "real with time zone", "a b c"})
  void unknown(String written) {
    assertThat(TypeText.read(written)).isEmpty();
  }
}
