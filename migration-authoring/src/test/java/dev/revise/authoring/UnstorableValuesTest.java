package dev.revise.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.command.Fill;
import dev.revise.dialect.Dialects;
import dev.revise.diff.SchemaDiff;
import dev.revise.operation.AddColumn;
import dev.revise.operation.CreateTable;
import dev.revise.operation.DropColumn;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnstorableValuesTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final List<ColumnType> TYPES =
      List.of(
          new Numeric(9, 2),
          Simple.REAL,
          Simple.DOUBLE_PRECISION,
          Simple.DATE,
          Simple.TEXT,
          ColumnType.timestamp());

  @Test
  void are_named_with_the_way_out() {
    assertThat(of(new AddColumn(STAR, column(new Numeric(9, 2), "nan"))))
        .containsExactly(
            "h2 cannot store the default NaN of sky.star.x, which is numeric(9, 2), so rows with it fail there; choose a finite value, or leave it if the database never runs on h2");
  }

  @Test
  void are_found_in_tables_and_fills_of_both_ways() {
    Column date = Column.of("x", Simple.DATE).notNull();
    List<Fill> fills = List.of(new Fill("star", "x", "'-infinity'::date"));

    assertThat(of(new CreateTable(Table.of(STAR, column(Simple.DATE, "infinity"))))).hasSize(1);
    assertThat(
            UnstorableValues.of(
                Operations.of(new AddColumn(STAR, date)), new Fills(fills, List.of(), List.of())))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("h2 cannot store the --fill -Infinity of sky.star.x, which is date, ");
    assertThat(
            UnstorableValues.of(
                Operations.of(new DropColumn(STAR, date)), new Fills(List.of(), List.of(), fills)))
        .hasSize(1);
  }

  /** Asked of H2 itself. */
  @Test
  void are_those_that_the_database_refuses() throws SQLException {
    try (TestDatabase database = DatabaseKind.H2.fresh();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA \"sky\"");
      for (ColumnType type : TYPES) {
        for (String value : List.of("NaN", "Infinity", "-Infinity")) {
          if (value.equals("NaN") && (type == Simple.DATE || type.equals(ColumnType.timestamp()))) {
            continue; // no database has that
          }
          Table table = Table.of(STAR, column(type, value), Column.integer("y"));
          statement.execute(
              Dialects.of(connection)
                  .script(SchemaDiff.between(Schema.empty(), Schema.empty().plus(table))));
          String insert = "INSERT INTO \"sky\".\"star\" (\"y\") VALUES (1)";
          if (of(new CreateTable(table)).isEmpty()) {
            statement.execute(insert);
          } else {
            assertThatThrownBy(() -> statement.execute(insert)).as(type + " " + value).isNotNull();
          }
          statement.execute("DROP TABLE \"sky\".\"star\"");
        }
      }
    }
  }

  private static Column column(ColumnType type, String value) {
    return Column.of("x", type).withDefault(Optional.of(new DefaultValue.Text(value)));
  }

  private static List<String> of(Operation operation) {
    return UnstorableValues.of(
        Operations.of(operation), new Fills(List.of(), List.of(), List.of()));
  }
}
