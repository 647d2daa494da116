package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.operation.AddConstraint;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.CreateTable;
import dev.revise.operation.CreateView;
import dev.revise.operation.DropConstraint;
import dev.revise.operation.Operations;
import dev.revise.operation.ReplaceView;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever upgrades reads all SQL of others before it runs. */
class BroughtSqlTest {
  private static final TableName T = new TableName("s", "t");
  private static final CheckConstraint CHECK = new CheckConstraint("ck", "\"a\" > 0");
  private static final Column A =
      Column.integer("a").withDefault(Optional.of(new DefaultValue.Expression("1 + 1")));
  private static final Column B = Column.integer("b").generatedAs("\"a\" * 2");

  @Test
  void a_table_brings_its_defaults_computed_columns_checks_and_indexes() {
    Table table =
        Table.of(T, A, B)
            .with(CHECK)
            .withIndexes(
                List.of(Index.of("ix", IndexKey.expression("abs(\"a\")")).where("\"a\" < 9")));

    assertThat(BroughtSql.of(Operations.of(new CreateTable(table))))
        .containsExactly(
            "default of s.t.a: 1 + 1",
            "computed column s.t.b: \"a\" * 2",
            "check \"ck\" of s.t: \"a\" > 0",
            "index \"ix\" of s.t: abs(\"a\")",
            "index \"ix\" of s.t: WHERE \"a\" < 9");
  }

  @Test
  void what_comes_alone_brings_its_own() {
    View view = View.ofSql(T.withName("v"), "SELECT 1");

    assertThat(
            BroughtSql.of(
                Operations.of(
                    new AddConstraint(T, CHECK),
                    new AlterColumn(T, A, A.notNull()),
                    new AlterColumn(T, Column.integer("a"), A),
                    new CreateView(view),
                    new ReplaceView(view, View.ofSql(T.withName("v"), "SELECT 2")))))
        .containsExactly(
            "check \"ck\" of s.t: \"a\" > 0",
            "default of s.t.a: 1 + 1",
            "view s.v: SELECT 1",
            "view s.v: SELECT 2");
  }

  @Test
  void what_goes_brings_nothing_until_it_comes_back() {
    Operations drop = Operations.of(new DropConstraint(T, CHECK));

    assertThat(BroughtSql.of(drop)).isEmpty();
    assertThat(BroughtSql.of(drop.inverse())).containsExactly("check \"ck\" of s.t: \"a\" > 0");
  }
}
