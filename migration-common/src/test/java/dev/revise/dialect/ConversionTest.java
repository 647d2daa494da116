package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.operation.AlterColumn;
import dev.revise.operation.CreateTable;
import dev.revise.operation.Operations;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A value that another type cannot hold stops the change before it begins, on real databases. */
@EachServer
class ConversionTest {
  private static final TableName TABLE = new TableName("cdb", "T \"1\"");
  private static final ColumnType TIMESTAMP = new Timestamp(OptionalInt.empty(), false);

  /** From one type to another, some values that fit and some that do not. */
  private record Conversion(ColumnType from, ColumnType to, List<String> fit, List<String> unfit) {
    @Override
    public String toString() {
      return from + " to " + to;
    }

    AlterColumn operation() {
      Column column = Column.of("found", from);
      return new AlterColumn(TABLE, column, column.withType(to));
    }
  }

  private static final List<Conversion> CONVERSIONS =
      List.of(
          new Conversion(
              varchar(20),
              Simple.INTEGER,
              List.of("'12'", "' 7 '", "'-3'", "'+5'", "'2147483647'", "NULL"),
              List.of("'FULL'", "''", "'1.5'", "'2147483648'", "'99999999999999999999'")),
          new Conversion(
              Simple.TEXT,
              Simple.BIGINT,
              List.of("'9223372036854775807'", "'-9223372036854775808'"),
              List.of("'9223372036854775808'", "'1e3'")),
          new Conversion(
              Simple.INTEGER, varchar(2), List.of("1", "99", "-9"), List.of("100", "-10")),
          new Conversion(
              Simple.BIGINT, Simple.SMALLINT, List.of("-32768"), List.of("32768", "-32769")),
          new Conversion(
              Simple.DOUBLE_PRECISION,
              Simple.INTEGER,
              List.of("1", "-2147483648"),
              List.of("1.5", "3000000000")),
          new Conversion(new Numeric(10, 2), Simple.INTEGER, List.of("1.00"), List.of("1.50")),
          new Conversion(
              new Numeric(10, 2),
              new Numeric(4, 1),
              List.of("999.9", "-999.90"),
              List.of("1000", "-1000", "1.25")),
          new Conversion(Simple.INTEGER, new Numeric(3, 1), List.of("99"), List.of("100", "-100")),
          new Conversion(varchar(9), new Char(3), List.of("'a'", "'abc'"), List.of("'abcd'")),
          new Conversion(new Char(5), varchar(2), List.of("'a'", "'ab'"), List.of("'abc'")),
          new Conversion(
              TIMESTAMP,
              Simple.DATE,
              List.of("TIMESTAMP '2025-06-30 00:00:00'"),
              List.of("TIMESTAMP '2025-06-30 00:00:01'")),
          new Conversion(
              TIMESTAMP,
              new Timestamp(OptionalInt.of(0), false),
              List.of("TIMESTAMP '2025-06-30 12:00:00'"),
              List.of("TIMESTAMP '2025-06-30 12:00:00.5'")));

  /** To a type that holds all values of the first; the greatest of them among the values. */
  private static final List<Conversion> WIDENINGS =
      List.of(
          widening(Simple.SMALLINT, Simple.INTEGER, "-32768", "32767"),
          widening(Simple.SMALLINT, new Numeric(5, 0), "-32768", "32767"),
          widening(Simple.SMALLINT, varchar(6), "-32768"),
          widening(Simple.INTEGER, Simple.BIGINT, "-2147483648", "2147483647"),
          widening(Simple.INTEGER, new Numeric(12, 2), "-2147483648"),
          widening(Simple.INTEGER, varchar(11), "-2147483648"),
          widening(Simple.INTEGER, Simple.TEXT, "-2147483648"),
          widening(Simple.BIGINT, new Numeric(19, 0), "-9223372036854775808"),
          widening(Simple.BIGINT, varchar(20), "-9223372036854775808"),
          widening(Simple.BOOLEAN, varchar(5), "FALSE"),
          widening(Simple.UUID, varchar(36), "'00000000-0000-0000-0000-0000000000ff'"),
          widening(new Numeric(5, 2), new Numeric(7, 2), "-999.99"),
          widening(new Numeric(5, 2), new Numeric(7, 4), "-999.99"),
          widening(new Numeric(2, 2), varchar(5), "-0.25"),
          widening(Simple.REAL, Simple.DOUBLE_PRECISION, "1.5"),
          widening(varchar(10), varchar(20), "'0123456789'"),
          widening(varchar(10), varchar(10_485_760), "'0123456789'"),
          widening(varchar(10), Simple.TEXT, "'0123456789'"),
          widening(new Char(3), varchar(3), "'abc'"),
          widening(new Char(3), new Char(5), "'abc'"),
          widening(
              new Timestamp(OptionalInt.of(0), false),
              TIMESTAMP,
              "TIMESTAMP '2025-06-30 12:00:01'"),
          widening(Simple.DATE, TIMESTAMP, "DATE '2025-06-30'"));

  private static Conversion widening(ColumnType from, ColumnType to, String... values) {
    return new Conversion(from, to, List.of(values), List.of());
  }

  @TestFactory
  Stream<DynamicTest> nothingIsCountedWhereEveryValueFits() {
    return each(
        WIDENINGS,
        (connection, conversion) -> {
          insert(connection, conversion.fit());
          List<String> before = values(connection);

          assertThat(Scripts.counts(connection, conversion.operation())).isEmpty();
          Scripts.run(connection, Operations.of(conversion.operation()));
          Scripts.run(connection, Operations.of(conversion.operation()).inverse());

          assertThat(values(connection)).isEqualTo(before);
        });
  }

  /** One step less than the types above; the greatest value stands in the way. */
  @TestFactory
  Stream<DynamicTest> oneCharacterOrDigitLessIsCounted() {
    return each(
        List.of(
            new Conversion(Simple.SMALLINT, new Numeric(4, 0), List.of("9999"), List.of("-32768")),
            new Conversion(Simple.SMALLINT, varchar(5), List.of("-9999"), List.of("-32768")),
            new Conversion(Simple.INTEGER, varchar(10), List.of("1"), List.of("-2147483648")),
            new Conversion(
                Simple.BIGINT, new Numeric(18, 0), List.of("1"), List.of("-9223372036854775808")),
            new Conversion(Simple.BOOLEAN, varchar(4), List.of("TRUE"), List.of("FALSE")),
            new Conversion(new Numeric(5, 2), new Numeric(5, 3), List.of("99.99"), List.of("100")),
            new Conversion(new Numeric(2, 2), varchar(4), List.of("0.25"), List.of("-0.25"))),
        (connection, conversion) -> {
          insert(connection, conversion.fit());
          insert(connection, conversion.unfit());

          assertThat(Scripts.counts(connection, conversion.operation())).containsExactly(1L);
        });
  }

  @TestFactory
  Stream<DynamicTest> valuesThatDoNotFitAreCountedAndStopTheScript() {
    return each(
        CONVERSIONS,
        (connection, conversion) -> {
          insert(connection, conversion.fit());
          insert(connection, conversion.unfit());

          assertThat(Scripts.counts(connection, conversion.operation()))
              .containsExactly((long) conversion.unfit().size());
          String sentence =
              "%d rows of %s hold a found that does not fit %s; change or delete them first"
                  .formatted(conversion.unfit().size(), TABLE, conversion.to());
          assertThatThrownBy(() -> Scripts.run(connection, Operations.of(conversion.operation())))
              .hasMessageContaining(Scripts.quotedInError(connection, sentence));
        });
  }

  @TestFactory
  Stream<DynamicTest> valuesThatFitAreCastThereAndBack() {
    return each(
        CONVERSIONS,
        (connection, conversion) -> {
          insert(connection, conversion.fit());
          List<String> before = values(connection);

          Scripts.run(connection, Operations.of(conversion.operation()));
          assertThat(Scripts.counts(connection, conversion.operation().inverse()))
              .allMatch(count -> count == 0);
          Scripts.run(connection, Operations.of(conversion.operation()).inverse());

          assertThat(values(connection)).isEqualTo(before);
        });
  }

  private interface Check {
    void run(Connection connection, Conversion conversion) throws SQLException;
  }

  private static Stream<DynamicTest> each(List<Conversion> conversions, Check check) {
    return Stream.of(DatabaseKind.values())
        .flatMap(kind -> conversions.stream().map(conversion -> test(kind, conversion, check)));
  }

  private static DynamicTest test(DatabaseKind kind, Conversion conversion, Check check) {
    return DynamicTest.dynamicTest(
        kind + ": " + conversion,
        () -> {
          try (TestDatabase database = kind.fresh();
              Connection connection = database.connect()) {
            database.execute("CREATE SCHEMA \"cdb\"");
            Table table = Table.of(TABLE, conversion.operation().from());
            Scripts.run(connection, Operations.of(new CreateTable(table)));
            check.run(connection, conversion);
          }
        });
  }

  private static void insert(Connection connection, List<String> values) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String value : values) {
        statement.execute("INSERT INTO " + SqlSyntax.quoted(TABLE) + " VALUES (" + value + ")");
      }
    }
  }

  /** Without the sign that no number keeps. */
  private static List<String> values(Connection connection) throws SQLException {
    return Scripts.values(connection, "SELECT * FROM " + SqlSyntax.quoted(TABLE)).stream()
        .map(value -> value.replace("+", ""))
        .sorted()
        .toList();
  }

  private static ColumnType varchar(int length) {
    return new Varchar(OptionalInt.of(length));
  }
}
