package dev.revise.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.dialect.Command;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.operation.CreateTable;
import dev.revise.operation.DropTable;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnRename;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is taken for one column of another type is cast by real databases, and cast back. */
@EachServer
class TypeChangeTest {
  private static final TableName TABLE = new TableName("sky", "star");

  /** Types, and a value that each other type of the kind holds. */
  private record Kind(String value, List<ColumnType> types) {}

  private static final List<ColumnType> TEXTS =
      List.of(Simple.TEXT, ColumnType.varchar(40), new Char(40));

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "12",
              List.of(
                  Simple.SMALLINT,
                  Simple.INTEGER,
                  Simple.BIGINT,
                  Simple.REAL,
                  Simple.DOUBLE_PRECISION,
                  new Numeric(7, 2))),
          new Kind(
              "2025-06-30",
              List.of(
                  Simple.DATE,
                  ColumnType.timestamp(),
                  ColumnType.timestamp(0),
                  new Timestamp(OptionalInt.empty(), true))),
          new Kind("true", List.of(Simple.BOOLEAN)),
          new Kind("00000000-0000-0000-0000-0000000000ff", List.of(Simple.UUID)),
          new Kind("", List.of(Simple.BINARY)));

  @ParameterizedTest
  @EnumSource
  void is_cast_there_and_back(DatabaseKind kind) throws SQLException {
    try (TestDatabase database = kind.fresh();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA \"sky\"");
      for (Kind one : KINDS) {
        for (ColumnType from : one.types()) {
          for (ColumnType to : one.types()) {
            follow(statement, one, from, to);
          }
          for (ColumnType text : TEXTS) {
            follow(statement, one, from, text);
            follow(statement, one, text, from);
          }
        }
      }
    }
  }

  @Test
  void is_cast_within_a_kind_and_to_text_alone() {
    for (Kind one : KINDS) {
      for (Kind other : KINDS) {
        int last = other.types().size() - 1;
        assertThat(new TypeChange(one.types().get(0), other.types().get(last)).isCast())
            .as(one + " " + other)
            .isEqualTo(one.equals(other));
      }
      boolean text = !one.types().contains(Simple.BINARY);
      assertThat(new TypeChange(one.types().get(0), Simple.TEXT).isCast()).isEqualTo(text);
      assertThat(new TypeChange(Simple.TEXT, one.types().get(0)).isCast()).isEqualTo(text);
    }
  }

  private static void follow(Statement statement, Kind kind, ColumnType from, ColumnType to)
      throws SQLException {
    if (from.equals(to) || !new TypeChange(from, to).isCast()) {
      return;
    }
    Column gone = Column.of("a", from);
    Column come = Column.of("b", to);
    Schema before = Schema.empty().plus(Table.of(TABLE, gone));
    Operations there =
        SchemaDiff.between(
            before,
            Schema.empty().plus(Table.of(TABLE, come)),
            new Renames(List.of(), List.of(new ColumnRename(TABLE, "a", "b"))));
    run(statement, Operations.of(new CreateTable(before.table(TABLE))));
    statement.execute(
        "INSERT INTO \"sky\".\"star\" VALUES (CAST('%s' AS %s)), (NULL)"
            .formatted(kind.value(), from));
    run(statement, there);
    assertThat(values(statement, "b", to, kind)).as(from + " to " + to).isEqualTo("1 of 2");
    run(statement, there.inverse());
    assertThat(values(statement, "a", from, kind)).as(to + " to " + from).isEqualTo("1 of 2");
    run(statement, Operations.of(new DropTable(before.table(TABLE))));
  }

  private static void run(Statement statement, Operations operations) throws SQLException {
    Dialect dialect = Dialects.of(statement.getConnection());
    for (Operation operation : operations.list()) {
      for (Command command : dialect.render(operation)) {
        statement.execute(dialect.sql(command));
      }
    }
  }

  /** How many hold the value. */
  private static String values(Statement statement, String column, ColumnType type, Kind kind)
      throws SQLException {
    String value =
        TEXTS.contains(type)
            ? "lower(\"%s\") LIKE '%s%%'".formatted(column, kind.value().substring(0, 2))
            : "\"%s\" = CAST('%s' AS %s)".formatted(column, kind.value(), type);
    String query =
        "SELECT count(*) FILTER (WHERE %s), count(*) FROM \"sky\".\"star\"".formatted(value);
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getInt(1) + " of " + row.getInt(2);
    }
  }
}
