package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.operation.AlterColumn;
import dev.revise.operation.CreateTable;
import dev.revise.operation.Operations;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.NonFinite;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.source.jdbc.DatabaseSource;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A default of NaN or infinity is written, kept and read, there and back, on real databases. */
class NonFiniteDefaultsTest {
  private static final TableName TABLE = new TableName("cdb", "t");

  @ParameterizedTest
  @MethodSource("all")
  void isKeptAndGoesAndComesBack(DatabaseKind kind, ColumnType type, NonFinite number)
      throws SQLException {
    Column plain = Column.of("found", type);
    Column filled = plain.defaultsTo(number.value());
    try (TestDatabase database = kind.fresh();
        Connection connection = database.connect()) {
      database.execute("CREATE SCHEMA \"cdb\"");
      Scripts.run(
          connection, Operations.of(new CreateTable(Table.of(TABLE, plain, Column.text("x")))));
      Operations change = Operations.of(new AlterColumn(TABLE, plain, filled));

      Scripts.run(connection, change);
      database.execute("INSERT INTO \"cdb\".\"t\" (\"x\") VALUES ('x')");
      assertThat(read(connection)).isEqualTo(filled);
      assertThat(Scripts.values(connection, "SELECT \"found\" FROM \"cdb\".\"t\""))
          .containsExactly(number.sql());

      Scripts.run(connection, change.inverse());
      assertThat(read(connection)).isEqualTo(plain);
    }
  }

  static Stream<Arguments> all() {
    return Stream.of(DatabaseKind.values())
        .flatMap(
            kind ->
                Stream.of(Simple.REAL, Simple.DOUBLE_PRECISION)
                    .flatMap(
                        type ->
                            Stream.of(NonFinite.values())
                                .map(number -> Arguments.of(kind, type, number))));
  }

  private static Column read(Connection connection) {
    return new DatabaseSource(connection, List.of("cdb")).read().table(TABLE).columns().get(0);
  }
}
