package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.revise.dialect.Updates;
import dev.revise.operation.AddColumn;
import dev.revise.operation.AddConstraint;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.AlterEnum;
import dev.revise.operation.CreateIndex;
import dev.revise.operation.CreateTable;
import dev.revise.operation.DropConstraint;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameTable;
import dev.revise.operation.RunStep;
import dev.revise.schema.BoundColumn;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.EnumType;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnfitRowsTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final TableName SUN = new TableName("sky", "sun");
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
    assertThat(
            of(
                new RenameTable(Table.of(STAR, NAME), "sun"),
                new RenameColumn(SUN, NAME, "title"),
                new AlterColumn(SUN, Column.varchar("title", 20), Column.varchar("title", 10))))
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

  @Test
  void of_every_kind_of_constraint_and_unique_index_are_counted() {
    assertThat(
            of(
                new AddConstraint(STAR, new PrimaryKey("pk", List.of("id"))),
                new AddConstraint(STAR, new UniqueConstraint("un", List.of("name"))),
                new AddConstraint(STAR, ForeignKey.named("fk").on("id").references(SUN, "star_id")),
                new AddConstraint(STAR, new CheckConstraint("ck", "\"id\" > 0")),
                new CreateIndex(STAR, Index.over("ix", "id", "name").asUnique()),
                new CreateIndex(STAR, Index.over("plain", "name"))))
        .extracting(UnfitRows::operation, UnfitRows::problem)
        .containsExactly(
            tuple(
                "add primary key pk on sky.star",
                "rows of sky.star share their id with another one, which must be unique; change or delete them first"),
            tuple(
                "add unique constraint un on sky.star",
                "rows of sky.star share their name with another one, which must be unique; change or delete them first"),
            tuple(
                "add foreign key fk on sky.star",
                "rows of sky.star have a id that is no star_id of sky.sun; change or delete them first"),
            tuple(
                "add check constraint ck on sky.star",
                "rows of sky.star break check constraint ck; change or delete them first"),
            tuple(
                "create index ix on sky.star",
                "rows of sky.star share their id, name with another one, which must be unique; change or delete them first"));
  }

  @Test
  void of_a_label_that_goes_are_counted() {
    EnumType mood = new EnumType(new TableName("sky", "mood"), List.of("calm", "windy"));
    EnumType less = new EnumType(mood.name(), List.of("calm"));

    assertThat(
            of(
                new AlterEnum(
                    mood, less, List.of(new BoundColumn(STAR, Column.of("now", mood.type()))))))
        .extracting(UnfitRows::problem)
        .containsExactly(
            "rows of sky.star hold a now that is no label of sky.mood any more; change or delete them first");
  }

  @Test
  void of_a_constraint_are_counted_under_the_names_that_are_there_before() {
    Column title = Column.varchar("title", 20);

    assertThat(
            of(
                new RenameColumn(STAR, NAME, "x"),
                new RenameColumn(STAR, title, "name"),
                new RenameColumn(STAR, NAME.withName("x"), "title"),
                new RenameTable(Table.of(STAR, NAME, title), "moon"),
                new AddConstraint(
                    new TableName("sky", "moon"),
                    new CheckConstraint("ck", "\"name\" < \"title\""))))
        .flatExtracting(UnfitRows::queries)
        .extracting(UnfitRows.Query::sql)
        .containsOnly("SELECT count(*) FROM \"sky\".\"star\" WHERE NOT (\"title\" < \"name\")");
  }

  @Test
  void of_a_rule_that_only_steps_aside_there_are_none() {
    Constraint unique = new UniqueConstraint("un", List.of("name"));
    Column longer = Column.varchar("name", 30);

    assertThat(
            of(
                new DropConstraint(STAR, unique),
                new AlterColumn(STAR, NAME, longer),
                new RenameColumn(STAR, longer, "title"),
                new AddConstraint(STAR, new UniqueConstraint("other", List.of("title")))))
        .isEmpty();
  }

  @Test
  void of_a_table_that_comes_and_of_a_column_that_comes_empty_there_are_none() {
    assertThat(
            of(
                new CreateTable(Table.of(SUN, Column.integer("star_id"))),
                new AddConstraint(SUN, new PrimaryKey("pk", List.of("star_id"))),
                new AddColumn(STAR, NAME),
                new AddConstraint(STAR, new UniqueConstraint("un", List.of("name")))))
        .isEmpty();
  }

  @Test
  void of_values_that_the_revision_makes_cannot_be_counted_before() {
    Column band = Column.integer("band");

    assertThat(
            of(
                new AddColumn(STAR, band),
                RunStep.everywhere("fill it", Updates.ofAll(STAR, "band", "1")),
                new AlterColumn(STAR, band, band.notNull()),
                new AddConstraint(STAR, new UniqueConstraint("un", List.of("band")))))
        .containsExactly(
            new UnfitRows(
                "add unique constraint un on sky.star",
                "rows of sky.star share their band with another one, which must be unique; change or delete them first",
                List.of()));
  }

  @Test
  void of_a_column_that_the_revision_fills_there_are_none() {
    assertThat(
            of(
                RunStep.everywhere("fill it", Updates.ofEmpty(STAR, "name", "'sun'")),
                new AlterColumn(STAR, NAME, NAME.notNull())))
        .isEmpty();
  }

  private static List<UnfitRows> of(Operation... operations) {
    return UnfitRows.of(new Operations(List.of(operations)));
  }
}
