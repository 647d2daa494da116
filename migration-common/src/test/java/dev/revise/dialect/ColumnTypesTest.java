package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.SchemaDiff;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.CreateTable;
import dev.revise.operation.Operations;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.ObjectId;
import dev.revise.schema.Schema;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.source.jdbc.DatabaseSource;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of every type on real databases: made, read back, filled and given another type. */
class ColumnTypesTest {
  /** Domains stand for types here, and are carried beside the column. */
  private static final SortedMap<ObjectId, CarriedObject> NO_DOMAINS = new TreeMap<>();

  private static final TableName TABLE = new TableName("cdb", "t");
  private static final List<String> BEFORE =
      List.of("CREATE SCHEMA \"cdb\"", "CREATE DOMAIN \"cdb\".\"name\" AS character varying");

  private static final Map<DatabaseKind, TestDatabase> DATABASES =
      new EnumMap<>(DatabaseKind.class);

  @BeforeAll
  static void open() throws SQLException {
    for (DatabaseKind kind : DatabaseKind.values()) {
      DATABASES.put(kind, kind.fresh());
      DATABASES.get(kind).execute(BEFORE.toArray(String[]::new));
    }
  }

  @AfterAll
  static void close() {
    DATABASES.values().forEach(TestDatabase::close);
  }

  /**
   * A type and a value of it.
   *
   * @param type as SQL writes it
   * @param value as PostgreSQL prints it
   */
  private record Sample(String type, String value) {
    ColumnType columnType() {
      return ColumnType.of(type);
    }
  }

  /** Those whose values, written as text, are the same in H2; a dimension more has none there. */
  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("numeric", "1.5"),
          new Sample("numeric(3,-2)", "1200"),
          new Sample("numeric(2,4)", "0.0012"),
          new Sample("money", "$1.50"),
          new Sample("oid", "17"),
          new Sample("time", "12:34:56.789"),
          new Sample("time(6)", "12:34:56"),
          new Sample("time(0)", "12:34:56"),
          new Sample("time(3) with time zone", "12:34:56.789+02"),
          new Sample("time with time zone", "12:34:56+00"),
          new Sample("interval", "26:00:00"),
          new Sample("interval(3)", "1 day"),
          new Sample("interval day", "3 days"),
          new Sample("interval day to second(3)", "1 day 02:03:04.5"),
          new Sample("interval year to month", "1 year 2 mons"),
          new Sample("interval month", "-3 mons"),
          new Sample("bit(3)", "101"),
          new Sample("bit varying", "10101"),
          new Sample("bit varying(5)", "1"),
          new Sample("json", "{\"b\":1, \"a\":[1.50,\"\\u00e9\"]}"),
          new Sample("jsonb", "{\"a\": [1, 2.50, null], \"bb\": \"it's\"}"),
          new Sample("xml", "<a>1</a>"),
          new Sample("name", "n"),
          new Sample("\"char\"", "c"),
          new Sample("bpchar", "abc"),
          new Sample("inet", "192.168.0.1/24"),
          new Sample("cidr", "10.0.0.0/8"),
          new Sample("macaddr", "08:00:2b:01:02:03"),
          new Sample("macaddr8", "08:00:2b:01:02:03:04:05"),
          new Sample("int4range", "[1,3)"),
          new Sample("int8range", "empty"),
          new Sample("numrange", "[1.5,2)"),
          new Sample("tsrange", "[\"2026-01-01 00:00:00\",)"),
          new Sample("tstzrange", "(,\"2026-01-01 00:00:00+00\")"),
          new Sample("daterange", "[2026-01-01,2026-02-01)"),
          new Sample("int4multirange", "{[1,3),[5,7)}"),
          new Sample("tsvector", "'a':1 'b':2"),
          new Sample("tsquery", "'a' & 'b'"),
          new Sample("point", "(1,2)"),
          new Sample("line", "{1,2,3}"),
          new Sample("lseg", "[(0,0),(1,1)]"),
          new Sample("box", "(1,1),(0,0)"),
          new Sample("path", "((0,0),(1,1))"),
          new Sample("polygon", "((0,0),(1,1),(1,0))"),
          new Sample("circle", "<(0,0),1>"),
          new Sample("pg_lsn", "16/B374D848"),
          new Sample("regclass", "pg_class"),
          new Sample("pg_catalog.pg_snapshot", "10:20:10,14"),
          new Sample("text[]", "{a,\"b c\",NULL,\"NULL\",\"\"}"),
          new Sample("varchar(10)[]", "{}"),
          new Sample("char(3)[]", "{abc}"),
          new Sample("boolean[]", "{t,f}"),
          new Sample("smallint[]", "{1,2}"),
          new Sample("bigint[]", "{-1}"),
          new Sample("real[]", "{1.5}"),
          new Sample("double precision[]", "{1.5,-2}"),
          new Sample("numeric[]", "{1.5}"),
          new Sample("numeric(5,2)[]", "{1.50}"),
          new Sample("uuid[]", "{00000000-0000-0000-0000-000000000001}"),
          new Sample("date[]", "{2026-01-01}"),
          new Sample("timestamp[]", "{\"2026-01-01 00:00:00\"}"),
          new Sample("timestamp(3) with time zone[]", "{\"2026-01-01 00:00:00+00\"}"),
          new Sample("time[]", "{12:00:00}"),
          new Sample("jsonb[]", "{\"{\\\"a\\\": 1}\"}"),
          new Sample("inet[]", "{10.0.0.1}"),
          new Sample("interval[]", "{\"1 day\"}"),
          new Sample("cdb.name[]", "{x}"),
          new Sample("cdb.name", "x"),
          new Sample("text collate \"C\"", "x"),
          new Sample("varchar(3)[] collate \"C\"", "{x}"),
          new Sample("cdb.name collate \"POSIX\"", "x"));

  @TestFactory
  Stream<DynamicTest> isReadAsItWasMade() {
    return each(
        (kind, connection, sample) -> {
          Column column = Column.of("c", sample.columnType());
          create(connection, column);
          assertHolds(connection, column);
        });
  }

  @TestFactory
  Stream<DynamicTest> aDefaultIsReadAsItWasSaid() {
    return each(
        (kind, connection, sample) -> {
          Column column =
              Column.of("c", sample.columnType()).defaultsTo(new DefaultValue.Text(sample.value()));
          assertThat(Dialects.of(connection).unstorable(column)).isEmpty();
          create(connection, column);
          assertHolds(connection, column);
          insertDefaults(connection);
          if (kind == DatabaseKind.POSTGRESQL) {
            assertThat(Scripts.values(connection, "SELECT \"c\"::text FROM \"cdb\".\"t\""))
                .containsExactly(sample.value());
          }
        });
  }

  /** What one database prints goes back into each. */
  @TestFactory
  Stream<DynamicTest> aDefaultThatPostgreSqlPrintsIsWrittenToBoth() {
    return each(
        (kind, connection, sample) -> {
          DefaultValue printed =
              new DefaultValue.Expression(
                  SqlSyntax.literal(sample.value())
                      + "::"
                      + new PostgreSqlTypes().name(sample.columnType()));
          Column column = Column.of("c", sample.columnType()).defaultsTo(printed);
          Column said = column.defaultsTo(new DefaultValue.Text(sample.value()));
          Dialect dialect = Dialects.of(connection);
          if (kind == DatabaseKind.POSTGRESQL || LiteralDefault.isFor(column.type().plain())) {
            create(connection, column);
            assertHolds(connection, said);
          }
          assertThat(dialect.normalize(schema(column))).isEqualTo(dialect.normalize(schema(said)));
        });
  }

  @TestFactory
  Stream<DynamicTest> becomesTextAndComesBack() {
    return each(
        (kind, connection, sample) -> {
          Column column =
              Column.of("c", sample.columnType()).defaultsTo(new DefaultValue.Text(sample.value()));
          create(connection, column);
          insertDefaults(connection);
          String query = "SELECT CAST(\"c\" AS character varying) FROM \"cdb\".\"t\"";
          List<String> before = Scripts.values(connection, query);
          Column text = Column.text("c");
          Operations there = Operations.of(new AlterColumn(TABLE, column, text));
          if (kind == DatabaseKind.H2 && H2Types.kept(column.type()) instanceof ColumnType.Array) {
            return;
          }
          Scripts.run(connection, there);
          assertHolds(connection, text);
          Scripts.run(connection, there.inverse());
          assertHolds(connection, column);
          assertThat(Scripts.values(connection, query)).isEqualTo(before);
        });
  }

  /** What H2 has no value for is named. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "interval | 1 mon",
        "interval year | 1 day",
        "text[] | {{a},{b}}",
        "jsonb | {",
        "interval[] | {\"1 mon\"}"
      })
  void aDefaultThatH2CannotStoreIsNamed(String type, String value) {
    Column column = Column.of("c", ColumnType.of(type)).defaultsTo(new DefaultValue.Text(value));

    assertThat(Dialects.H2.unstorable(column)).hasValue("'" + value + "'");
    assertThat(Dialects.POSTGRESQL.unstorable(column)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> aCollationComesAndGoes() {
    return Stream.of(DatabaseKind.values())
        .map(
            kind ->
                test(
                    kind,
                    new Sample("text", "x"),
                    (same, connection, sample) -> {
                      Column plain = Column.text("c").notNull();
                      Column collated = plain.withType(ColumnType.collated(plain.type(), "C"));
                      Operations there = Operations.of(new AlterColumn(TABLE, plain, collated));
                      create(connection, plain);
                      Scripts.run(connection, there);
                      assertHolds(connection, collated);
                      Scripts.run(connection, there.inverse());
                      assertHolds(connection, plain);
                    }));
  }

  private static void create(Connection connection, Column column) throws SQLException {
    Scripts.run(connection, Operations.of(new CreateTable(Table.of(TABLE, column))));
  }

  private static void insertDefaults(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO " + SqlSyntax.quoted(TABLE) + " DEFAULT VALUES");
    }
  }

  private static Schema schema(Column column) {
    return Schema.empty().plus(Table.of(TABLE, column));
  }

  private static void assertHolds(Connection connection, Column column) {
    Dialect dialect = Dialects.of(connection);
    Schema expected = dialect.normalize(schema(column));
    Schema actual = new DatabaseSource(connection, List.of("cdb")).read().withObjects(NO_DOMAINS);
    assertThat(dialect.normalize(actual).table(TABLE)).isEqualTo(expected.table(TABLE));
    assertThat(SchemaDiff.between(dialect.normalize(actual), expected).list()).isEmpty();
    if (dialect.name().equals("postgresql")) {
      assertThat(actual.table(TABLE).columns().get(0).type()).isEqualTo(column.type());
    }
  }

  private interface Check {
    void run(DatabaseKind kind, Connection connection, Sample sample) throws SQLException;
  }

  private static Stream<DynamicTest> each(Check check) {
    return Stream.of(DatabaseKind.values())
        .flatMap(kind -> SAMPLES.stream().map(sample -> test(kind, sample, check)));
  }

  private static DynamicTest test(DatabaseKind kind, Sample sample, Check check) {
    return DynamicTest.dynamicTest(
        kind + ": " + sample.type(),
        () -> {
          try (Connection connection = DATABASES.get(kind).connect();
              Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS " + SqlSyntax.quoted(TABLE));
            check.run(kind, connection, sample);
          }
        });
  }
}
