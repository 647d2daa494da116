package dev.revise.testing.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.dialect.Dialects;
import dev.revise.diff.SchemaDiff;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import dev.revise.testing.site.Content;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A value of each type goes in and comes out. */
class SeededRowsTest {
  private static final String SCHEMA = "sky";

  /** A type, what PostgreSQL prints of the first row, and H2 if it prints anything else. */
  private static final List<String> VALUES =
      """
      numeric | 1991
      numeric(3,-2) | 2000 | 1991
      money | $1,991.00 | 1991
      oid | 1991
      time | 12:34:01
      time(0) | 12:34:01
      time(3) with time zone | 12:34:01+00
      interval | 1 day | INTERVAL '1 00:00:00' DAY TO SECOND
      interval day | 1 day | INTERVAL '1 00:00:00' DAY TO SECOND
      interval day to second(3) | 1 day | INTERVAL '1 00:00:00' DAY TO SECOND
      interval year to month | 1 year | INTERVAL '1-0' YEAR TO MONTH
      interval month | 1 year | INTERVAL '1-0' YEAR TO MONTH
      bit | 0
      bit(3) | 000
      bit varying | 1
      bit varying(2) | 1
      json | 1991
      jsonb | 1991
      xml | <a>1991</a>
      name | 1991
      "char" | 1
      bpchar | 1991
      inet | 10.0.0.1/32
      cidr | 10.0.0.1/32
      macaddr | 08:00:2b:01:02:01
      macaddr8 | 08:00:2b:01:02:01:00:01
      int4range | [1,9)
      int8range | [1,9)
      numrange | [1,9)
      tsrange | ["2026-01-01 00:00:00","2026-02-01 00:00:00") | [2026-01-01,2026-02-01)
      tstzrange | ["2026-01-01 00:00:00+00","2026-02-01 00:00:00+00") | [2026-01-01,2026-02-01)
      daterange | [2026-01-01,2026-02-01)
      int4multirange | {[1,9)}
      datemultirange | {[2026-01-01,2026-02-01)}
      tsvector | '1991' | 1991
      tsquery | '1991' | 1991
      point | (1,1)
      line | {1,2,1}
      lseg | [(0,0),(1,1)]
      box | (1,1),(0,0)
      path | ((0,0),(1,1))
      polygon | ((0,0),(1,1))
      circle | <(0,0),1>
      pg_lsn | 0/1
      regtype | 91991
      regoper | 91991
      pg_catalog.pg_snapshot | 1:20:
      pg_catalog.tid | (0,1)
      pg_catalog.xid8 | 1991
      pg_catalog.jsonpath | 1991
      text collate "C" | 1991
      varchar(3) collate "C" | 1
      varchar(3)[] collate "C" | {1} | [1]
      text[] | {1991} | [1991]
      boolean[] | {f} | [FALSE]
      smallint[] | {1991} | [1991]
      integer[] | {1991} | [1991]
      bigint[] | {1991} | [1991]
      real[] | {1991.5} | [1991.5]
      double precision[] | {1991.5} | [1991.5]
      numeric[] | {1991} | [1991]
      numeric(5,2)[] | {0.10} | [0.10]
      char(3)[] | {"1  "} | [1  ]
      uuid[] | {00000000-0000-0000-0000-000000001991} | [00000000-0000-0000-0000-000000001991]
      date[] | {2026-01-01} | [2026-01-01]
      timestamp[] | {"2026-01-01 12:34:56.789"} | [2026-01-01 12:34:56.789]
      timestamp(3) with time zone[] | {"2026-01-01 12:34:56.789+00"} | [2026-01-01 12:34:56.789+00]
      time[] | {12:34:01} | [12:34:01]
      bytea[] | {"\\\\x31393931"} | [1991]
      jsonb[] | {1991} | [1991]
      inet[] | {10.0.0.1} | [10.0.0.1/32]
      interval[] | {"1 day"} | [INTERVAL '1 00:00:00' DAY TO SECOND]
      int4range[] | {"[1,9)"} | [[1,9)]
      """
          .lines()
          .toList();

  @ParameterizedTest
  @EnumSource
  void aValueOfEachTypeGoesInAndComesOut(DatabaseKind kind) throws Exception {
    Schema schema = Schema.empty();
    TreeMap<String, String> expected = new TreeMap<>();
    for (String line : VALUES) {
      String[] value = line.split(" \\| ");
      Column column = Column.of("c", ColumnType.of(value[0]));
      String table = value[0].replace('"', '\'');
      schema = schema.plus(Table.of(new TableName(SCHEMA, table), column));
      expected.put(table, value[kind == DatabaseKind.H2 ? value.length - 1 : 1]);
    }
    try (TestDatabase database = kind.fresh();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA \"sky\"");
      statement.execute(Dialects.of(connection).script(SchemaDiff.between(Schema.empty(), schema)));
      SeededRows.insert(connection, schema, schema);
      TreeMap<String, String> first = new TreeMap<>();
      Content.of(connection, schema)
          .valuesByColumn()
          .forEach((column, values) -> first.put(type(column), values.get(0)));
      assertThat(first).isEqualTo(expected);
    }
  }

  /** The table is called like the type of its column. */
  private static String type(String column) {
    return column.substring(SCHEMA.length() + 1, column.length() - ".c".length());
  }
}
