package dev.revise.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlTypeTest {

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
        "public.spoly | public.spoly"
      })
  void known(String written, String type) {
    assertThat(new SqlType(written).read()).map(Object::toString).hasValue(type);
  }

  @ParameterizedTest
  @CsvSource({"JSONB", "integer[]", "text(3)", "'timestamp(1, 2)'", "real with time zone", "a b c"})
  void unknown(String written) {
    assertThat(new SqlType(written).read()).isEmpty();
  }
}
