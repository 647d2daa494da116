package dev.revise.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.revise.operation.DropColumn;
import dev.revise.operation.FillColumns;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameTable;
import dev.revise.operation.UnfillColumns;
import dev.revise.schema.Column;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What going up again fills from another table is lost only where it is another value, if all has
 * the names by which the database can be asked.
 *
 * <p>The database has two stars, of sizes 10 and 20, in galaxy 1, which is of size 10.
 */
class RefilledLossesTest {
  private static final TableName STAR = new TableName("s", "star");
  private static final TableName GALAXY = new TableName("s", "galaxy");
  private static final Column SIZE = Column.integer("size");
  private static final Operation UNFILL =
      new UnfillColumns(new FillColumns(STAR, List.of("size"), "galaxy_id", GALAXY, "id"));
  private static final Operation DROP = new DropColumn(STAR, SIZE);
  private static final String ONE = "column s.star.size with 1 value";
  private static final String ALL = "column s.star.size with 2 values";

  @TestFactory
  Stream<DynamicTest> other_values_than_the_source_has() {
    return each("other values", List.of(ONE), UNFILL, DROP);
  }

  @TestFactory
  Stream<DynamicTest> all_values_where_nothing_fills_again() {
    return each("all values", List.of(ALL), DROP);
  }

  @TestFactory
  Stream<DynamicTest> all_values_where_the_source_has_another_name_now() {
    return each(
        "source",
        List.of(ALL),
        new RenameTable(table("galaxy"), "old"),
        new RenameTable(table("dwarf"), "galaxy"),
        UNFILL,
        DROP);
  }

  @TestFactory
  Stream<DynamicTest> all_values_where_the_key_of_the_source_has_another_name_now() {
    return renamed(GALAXY, "other", "id");
  }

  @TestFactory
  Stream<DynamicTest> all_values_where_the_column_of_the_source_has_another_name_now() {
    return renamed(GALAXY, "other", "size");
  }

  @TestFactory
  Stream<DynamicTest> all_values_where_the_pointer_has_another_name_now() {
    return renamed(STAR, "other", "galaxy_id");
  }

  @TestFactory
  Stream<DynamicTest> all_values_of_a_column_that_another_one_takes_the_name_of() {
    return each(
        "column",
        List.of(ALL, "column s.star.other with 1 value"),
        new RenameColumn(STAR, SIZE, "old"),
        new RenameColumn(STAR, Column.integer("other"), "size"),
        UNFILL,
        new DropColumn(STAR, SIZE.withName("old")),
        DROP);
  }

  @TestFactory
  Stream<DynamicTest> all_values_of_a_table_that_another_one_takes_the_name_of() {
    return each(
        "table",
        List.of("column s.dwarf.size with 1 value", ALL),
        new RenameTable(table("star"), "old"),
        new RenameTable(table("dwarf"), "star"),
        UNFILL,
        new DropColumn(new TableName("s", "old"), SIZE),
        DROP);
  }

  private static Stream<DynamicTest> renamed(TableName table, String from, String to) {
    return each(
        table + "." + to,
        List.of(ALL),
        new RenameColumn(table, Column.integer(to), "away"),
        new RenameColumn(table, Column.integer(from), to),
        UNFILL,
        DROP);
  }

  private static Table table(String name) {
    return Table.of(new TableName("s", name), SIZE);
  }

  private static Stream<DynamicTest> each(
      String name, List<String> losses, Operation... operations) {
    return Stream.of(DatabaseKind.values())
        .map(
            kind ->
                dynamicTest(
                    name + " on " + kind,
                    () -> assertThat(losses(kind, operations)).isEqualTo(losses)));
  }

  private static List<String> losses(DatabaseKind kind, Operation... operations)
      throws SQLException {
    try (TestDatabase place = kind.fresh();
        Connection connection = place.connect()) {
      place.execute(
          "CREATE SCHEMA \"s\"",
          "CREATE TABLE \"s\".\"galaxy\" (\"id\" integer, \"size\" integer, \"other\" integer)",
          "INSERT INTO \"s\".\"galaxy\" VALUES (1, 10, 1)",
          "CREATE TABLE \"s\".\"star\" (\"galaxy_id\" integer, \"size\" integer, \"other\" integer)",
          "INSERT INTO \"s\".\"star\" VALUES (1, 10, NULL), (1, 20, 1)",
          "CREATE TABLE \"s\".\"dwarf\" (\"galaxy_id\" integer, \"size\" integer)",
          "INSERT INTO \"s\".\"dwarf\" VALUES (1, 10)");
      return Losses.of(Operations.of(operations), connection).stream().map(Loss::toString).toList();
    }
  }
}
