package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.operation.AddColumn;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameTable;
import dev.revise.schema.Column;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnfitRowsTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final Column NAME = Column.varchar("name", 20);

  @Test
  void of_a_narrower_type_are_counted_on_each_dialect() {
    String query =
        "SELECT count(*) FROM \"sky\".\"star\" WHERE char_length(CAST(\"name\" AS varchar)) > 10";

    assertThat(of(new AlterColumn(STAR, NAME, Column.varchar("name", 10))))
        .containsExactly(
            new UnfitRows(
                "alter column sky.star.name: from varchar(20) to varchar(10)",
                "rows of sky.star hold a name that does not fit varchar(10); change or delete them first",
                List.of(
                    new UnfitRows.Query("h2", query), new UnfitRows.Query("postgresql", query))));
  }

  @Test
  void of_a_column_that_may_no_longer_be_null_are_counted() {
    assertThat(of(new AlterColumn(STAR, NAME, NAME.notNull())))
        .extracting(UnfitRows::problem)
        .containsExactly("rows of sky.star have no name; give them one first");
  }

  @Test
  void are_not_asked_for_in_a_column_that_is_not_there_yet() {
    assertThat(of(new AddColumn(STAR, NAME), new AlterColumn(STAR, NAME, NAME.notNull())))
        .isEmpty();
  }

  @Test
  void are_counted_under_the_names_that_are_there_before() {
    TableName sun = new TableName("sky", "sun");

    assertThat(
            of(
                new RenameTable(Table.of(STAR, NAME), "sun"),
                new RenameColumn(sun, NAME, "title"),
                new AlterColumn(sun, Column.varchar("title", 20), Column.varchar("title", 10))))
        .flatExtracting(UnfitRows::queries)
        .extracting(UnfitRows.Query::sql)
        .containsOnly(
            "SELECT count(*) FROM \"sky\".\"star\" WHERE char_length(CAST(\"name\" AS varchar)) > 10");
  }

  @Test
  void are_counted_under_a_name_that_two_columns_exchange() {
    Column title = Column.varchar("title", 20);

    assertThat(
            of(
                new RenameColumn(STAR, NAME, "x"),
                new RenameColumn(STAR, title, "name"),
                new RenameColumn(STAR, NAME.withName("x"), "title"),
                new AlterColumn(STAR, title, title.notNull())))
        .extracting(UnfitRows::problem)
        .containsExactly("rows of sky.star have no name; give them one first");
  }

  @Test
  void there_are_none_of_a_wider_type() {
    assertThat(of(new AlterColumn(STAR, NAME, Column.varchar("name", 30)))).isEmpty();
  }

  private static List<UnfitRows> of(Operation... operations) {
    return UnfitRows.of(new Operations(List.of(operations)));
  }
}
