package dev.revise.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.operation.AddColumn;
import dev.revise.operation.CreateTable;
import dev.revise.operation.DropColumn;
import dev.revise.operation.DropTable;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameTable;
import dev.revise.schema.Column;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The database has s.sky with two rows; the column seeing has a value in one of them. */
@EachServer
class LossesTest {
  private static final Column NIGHT = Column.integer("night");
  private static final Column SEEING = Column.doublePrecision("seeing");
  private static final Table SKY = Table.of(new TableName("s", "sky"), NIGHT, SEEING);
  private static final TableName HEAVEN = new TableName("s", "heaven");

  @Test
  void a_table_with_rows() throws SQLException {
    assertThat(losses(new DropTable(SKY))).containsExactly("table s.sky with 2 rows");
  }

  @Test
  void a_column_counts_its_values() throws SQLException {
    assertThat(losses(new DropColumn(SKY.name(), SEEING)))
        .containsExactly("column s.sky.seeing with 1 value");
  }

  @Test
  void a_column_of_a_table_that_goes_is_not_counted_twice() throws SQLException {
    assertThat(losses(new DropColumn(SKY.name(), SEEING), new DropTable(SKY.minus(SEEING))))
        .containsExactly("table s.sky with 2 rows");
  }

  @Test
  void a_table_renamed_on_the_way_counts_under_its_name_now() throws SQLException {
    assertThat(losses(new RenameTable(SKY, "heaven"), new DropTable(SKY.withName(HEAVEN))))
        .containsExactly("table s.sky with 2 rows");
  }

  @Test
  void a_column_renamed_on_the_way_counts_under_its_name_now() throws SQLException {
    assertThat(
            losses(
                new RenameColumn(SKY.name(), SEEING, "fwhm"),
                new DropColumn(SKY.name(), SEEING.withName("fwhm"))))
        .containsExactly("column s.sky.seeing with 1 value");
  }

  @Test
  void a_column_renamed_before_its_table() throws SQLException {
    assertThat(
            losses(
                new RenameColumn(SKY.name(), SEEING, "fwhm"),
                new RenameTable(SKY.withColumnRenamed(SEEING, "fwhm"), "heaven"),
                new DropColumn(HEAVEN, SEEING.withName("fwhm"))))
        .containsExactly("column s.sky.seeing with 1 value");
  }

  @Test
  void what_was_made_on_the_way_holds_nothing() throws SQLException {
    Table made = Table.of(HEAVEN, NIGHT);
    Column more = Column.text("more");
    assertThat(
            losses(
                new CreateTable(made),
                new DropTable(made),
                new AddColumn(SKY.name(), more),
                new DropColumn(SKY.name(), more)))
        .isEmpty();
  }

  @Test
  void a_new_table_under_the_name_of_a_renamed_one() throws SQLException {
    assertThat(
            losses(
                new RenameTable(SKY, "heaven"),
                new CreateTable(SKY),
                new DropColumn(SKY.name(), SEEING),
                new DropTable(SKY.minus(SEEING))))
        .isEmpty();
  }

  @Test
  void a_column_dropped_and_added_again_is_lost_once() throws SQLException {
    assertThat(
            losses(
                new DropColumn(SKY.name(), SEEING),
                new AddColumn(SKY.name(), SEEING),
                new DropColumn(SKY.name(), SEEING)))
        .containsExactly("column s.sky.seeing with 1 value");
  }

  @Test
  void two_columns_that_swap_names() throws SQLException {
    assertThat(
            losses(
                new RenameColumn(SKY.name(), SEEING, "old"),
                new RenameColumn(SKY.name(), NIGHT, "seeing"),
                new DropColumn(SKY.name(), NIGHT.withName("seeing"))))
        .containsExactly("column s.sky.night with 2 values");
  }

  @Test
  void an_empty_table_is_no_loss() throws SQLException {
    try (TestDatabase place = DatabaseKind.H2.fresh();
        Connection connection = place.connect()) {
      place.execute("CREATE SCHEMA \"s\"", "CREATE TABLE \"s\".\"sky\" (\"night\" integer)");
      assertThat(Losses.of(Operations.of(new DropTable(Table.of(SKY.name(), NIGHT))), connection))
          .isEmpty();
    }
  }

  private static List<String> losses(Operation... operations) throws SQLException {
    try (TestDatabase place = DatabaseKind.H2.fresh();
        Connection connection = place.connect()) {
      place.execute(
          "CREATE SCHEMA \"s\"",
          "CREATE TABLE \"s\".\"sky\" (\"night\" integer, \"seeing\" double precision)",
          "INSERT INTO \"s\".\"sky\" VALUES (20260101, 0.7), (20260102, NULL)");
      return Losses.of(Operations.of(operations), connection).stream().map(Loss::toString).toList();
    }
  }
}
