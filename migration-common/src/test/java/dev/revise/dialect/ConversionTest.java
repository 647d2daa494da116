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

  @TestFactory
  Stream<DynamicTest> valuesThatDoNotFitAreCountedAndStopTheScript() {
    return each(
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

  private static Stream<DynamicTest> each(Check check) {
    return Stream.of(DatabaseKind.values())
        .flatMap(kind -> CONVERSIONS.stream().map(conversion -> test(kind, conversion, check)));
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
