package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.revise.engine.AppliedRevisions;
import dev.revise.engine.Progress;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.EnumType;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.ReferentialAction;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that the last revision of a way would not take stop it before the first one. */
@EachServer
class RowsInTheWayTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final TableName GALAXY = new TableName("sky", "galaxy");
  private static final TableName MOOD = new TableName("sky", "mood");
  private static final EnumType BOTH = EnumType.of(MOOD, "calm", "windy");
  private static final Consumer<SchemaChange> FIRST =
      schema ->
          schema
              .create(BOTH)
              .create(
                  Table.of(GALAXY, Column.bigint("id").notNull())
                      .with(new PrimaryKey("galaxy_pkey", "id")),
                  Table.of(
                      STAR,
                      Column.bigint("id").notNull(),
                      Column.text("name"),
                      Column.integer("galaxy").notNull(),
                      Column.of("mood", BOTH.type())));
  private static final Consumer<SchemaChange> OTHER =
      schema -> schema.table(GALAXY).add(Column.text("other"));
  private static final String[] ROWS = {
    "INSERT INTO \"sky\".\"galaxy\" (\"id\") VALUES (7)",
    "INSERT INTO \"sky\".\"star\" VALUES (1, 'a', 7, 'calm')",
    "INSERT INTO \"sky\".\"star\" VALUES (2, 'a', 7, 'windy')",
    "INSERT INTO \"sky\".\"star\" VALUES (2, NULL, 8, 'calm')",
    "INSERT INTO \"sky\".\"star\" VALUES (3, NULL, 99999, 'calm')",
  };

  private record Case(String name, Consumer<SchemaChange> change, String refusal, String rows) {}

  private static final List<Case> CASES =
      List.of(
          new Case(
              "unique",
              schema -> schema.table(STAR).add(new UniqueConstraint("star_key", "name")),
              "add unique constraint star_key on sky.star: 2 rows of sky.star share their name with another one, which must be unique; change or delete them first",
              "SELECT \"name\", count(*) FROM \"sky\".\"star\" WHERE \"name\" IS NOT NULL GROUP BY \"name\" HAVING count(*) > 1"),
          new Case(
              "primary",
              schema -> schema.table(STAR).add(new PrimaryKey("star_pkey", "id")),
              "add primary key star_pkey on sky.star: 2 rows of sky.star share their id with another one, which must be unique; change or delete them first",
              "SELECT \"id\", count(*) FROM \"sky\".\"star\" WHERE \"id\" IS NOT NULL GROUP BY \"id\" HAVING count(*) > 1"),
          new Case(
              "unique index",
              schema -> schema.table(STAR).add(Index.over("star_index", "galaxy").asUnique()),
              "create index star_index on sky.star: 2 rows of sky.star share their galaxy with another one, which must be unique; change or delete them first",
              "SELECT \"galaxy\", count(*) FROM \"sky\".\"star\" WHERE \"galaxy\" IS NOT NULL GROUP BY \"galaxy\" HAVING count(*) > 1"),
          new Case(
              "foreign",
              schema ->
                  schema
                      .table(STAR)
                      .add(
                          new ForeignKey(
                              "star_fk",
                              List.of("galaxy"),
                              GALAXY,
                              List.of("id"),
                              ReferentialAction.NO_ACTION,
                              ReferentialAction.NO_ACTION)),
              "add foreign key star_fk on sky.star: 2 rows of sky.star have a galaxy that is no id of sky.galaxy; change or delete them first",
              "SELECT * FROM \"sky\".\"star\" AS \"child\" WHERE \"child\".\"galaxy\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"sky\".\"galaxy\" AS \"parent\" WHERE \"parent\".\"id\" = \"child\".\"galaxy\")"),
          new Case(
              "check",
              schema ->
                  schema.table(STAR).add(new CheckConstraint("star_check", "\"galaxy\" < 100")),
              "add check constraint star_check on sky.star: 1 row of sky.star breaks check constraint star_check; change or delete it first",
              "SELECT * FROM \"sky\".\"star\" WHERE NOT (\"galaxy\" < 100)"),
          new Case(
              "narrowing",
              schema ->
                  schema.table(STAR).alter("galaxy", column -> column.withType(Simple.SMALLINT)),
              "alter column sky.star.galaxy: from integer to smallint: 1 row of sky.star holds a galaxy that does not fit smallint; change or delete it first",
              "SELECT * FROM \"sky\".\"star\" WHERE \"galaxy\" NOT BETWEEN -32768 AND 32767"),
          new Case(
              "label",
              schema -> schema.alterEnum(MOOD, "calm"),
              "alter enum type sky.mood to calm: 1 row of sky.star holds a mood that is no label of sky.mood any more; change or delete it first",
              "SELECT * FROM \"sky\".\"star\" WHERE CAST(\"mood\" AS varchar) IN ('windy')"),
          new Case(
              "not null",
              schema -> schema.table(STAR).setNotNull("name"),
              "alter column sky.star.name: not null: 2 rows of sky.star have no name; give them one first",
              "SELECT * FROM \"sky\".\"star\" WHERE \"name\" IS NULL"));

  @TestFactory
  Stream<DynamicTest> an_upgrade_stops_before_it_begins() {
    return cases(
        (kind, one) -> {
          try (StepDatabase database = StepDatabase.on(kind, FIRST, OTHER, one.change())) {
            database.upgrade("1");
            database.execute(ROWS);

            refuse(database, Direction.UPGRADE, "3", one, "0002 can be reached");
            assertThat(at(database)).isEqualTo("0001");
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> a_downgrade_stops_before_it_begins() {
    return cases(
        (kind, one) -> {
          try (StepDatabase database = backwards(kind, one)) {
            database.upgrade("1");
            database.upgrade("3");
            database.execute(ROWS);

            refuse(database, Direction.DOWNGRADE, "1", one, "0002 can be reached");
            assertThat(at(database)).isEqualTo("0003");
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> rows_that_fit_are_in_nobodys_way() {
    return cases(
        (kind, one) -> {
          try (StepDatabase database = StepDatabase.on(kind, FIRST, OTHER, one.change())) {
            database.upgrade("1");
            database.execute(ROWS[0], ROWS[1]);

            assertThat(database.dryRun(Direction.UPGRADE, "3").obstacles()).isEmpty();
            database.upgrade("3");
            database.move(Direction.DOWNGRADE, "1", true, Progress.NONE);
            assertThat(at(database)).isEqualTo("0001");
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void a_dry_run_tells_all_of_them(DatabaseKind kind) throws SQLException {
    try (StepDatabase database =
        StepDatabase.on(kind, FIRST, CASES.get(0).change(), CASES.get(3).change())) {
      database.upgrade("1");
      database.execute(ROWS);

      assertThat(database.dryRun(Direction.UPGRADE, "3").obstacles())
          .extracting(DryRunResult.RowsInTheWay::operation, rows -> rows.revision().toString())
          .containsExactly(
              tuple("add unique constraint star_key on sky.star", "0002"),
              tuple("add foreign key star_fk on sky.star", "0003"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_column_that_cannot_come_back_stops_a_downgrade_before_anything_is_lost(DatabaseKind kind)
      throws SQLException {
    try (StepDatabase database =
        StepDatabase.on(kind, FIRST, schema -> schema.table(STAR).dropColumns("galaxy"), OTHER)) {
      database.upgrade("3");
      database.execute("INSERT INTO \"sky\".\"star\" VALUES (1, 'a', 'calm')");
      database.execute("INSERT INTO \"sky\".\"galaxy\" VALUES (7, 'lost')");

      assertThatThrownBy(() -> database.move(Direction.DOWNGRADE, "1", true, Progress.NONE))
          .hasMessage(
              "revision 0002 of sky cannot add column sky.star.galaxy: 1 row of sky.star would have no galaxy; add it with a default, or nullable and fill it; nothing was changed; 0002 can be reached");
      assertThat(database.rows("SELECT \"other\" FROM \"sky\".\"galaxy\"")).containsExactly("lost");
      database.execute("DELETE FROM \"sky\".\"star\"");
      database.move(Direction.DOWNGRADE, "1", true, Progress.NONE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_table_that_comes_back_empty_has_no_row_to_refer_to(DatabaseKind kind) throws SQLException {
    ForeignKey key =
        new ForeignKey(
            "star_fk",
            List.of("galaxy"),
            GALAXY,
            List.of("id"),
            ReferentialAction.NO_ACTION,
            ReferentialAction.NO_ACTION);
    try (StepDatabase database =
        StepDatabase.on(
            kind,
            schema -> {
              FIRST.accept(schema);
              schema.table(STAR).add(key);
            },
            schema -> {
              schema.table(STAR).dropConstraints("star_fk");
              schema.drop(GALAXY);
            },
            schema -> schema.table(STAR).add(Column.text("other")))) {
      database.upgrade("3");
      database.execute("INSERT INTO \"sky\".\"star\" VALUES (1, 'a', 7, 'calm', 'lost')");

      assertThatThrownBy(() -> database.move(Direction.DOWNGRADE, "1", true, Progress.NONE))
          .hasMessageContaining(
              "1 row of sky.star has a galaxy that is no id of sky.galaxy; change or delete it first; nothing was changed")
          .hasMessageEndingWith(
              "SELECT * FROM \"sky\".\"star\" AS \"child\" WHERE \"child\".\"galaxy\" IS NOT NULL");
      assertThat(database.rows("SELECT \"other\" FROM \"sky\".\"star\"")).containsExactly("lost");
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_a_step_before_may_put_right_is_left_to_the_revision(DatabaseKind kind)
      throws SQLException {
    try (StepDatabase database =
        StepDatabase.on(
            kind,
            FIRST,
            schema -> schema.run("tidy up", "DELETE FROM \"sky\".\"star\" WHERE \"id\" > 1"),
            schema -> {
              schema.table(STAR).add(new UniqueConstraint("star_key", "name"));
              schema.table(STAR).setNotNull("name");
            })) {
      database.upgrade("1");
      database.execute(ROWS);

      database.upgrade("3");
      assertThat(at(database)).isEqualTo("0003");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_key_that_only_goes_for_a_while_is_not_counted(DatabaseKind kind) throws SQLException {
    try (StepDatabase database =
        StepDatabase.on(
            kind,
            FIRST,
            schema -> {},
            schema -> {
              schema.table(GALAXY).add(new UniqueConstraint("galaxy_key", "id"));
              schema.table(GALAXY).dropConstraints("galaxy_pkey");
              schema.table(GALAXY).add(new PrimaryKey("galaxy_pkey", "id"));
            })) {
      database.upgrade("3");
      assertThat(at(database)).isEqualTo("0003");
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_may_be_emptied_is_in_the_way_until_somebody_allows_it(DatabaseKind kind)
      throws SQLException {
    try (StepDatabase database =
        StepDatabase.on(
            kind, FIRST, schema -> schema.alterEnum(MOOD, "calm", "windy", "stormy"), OTHER)) {
      database.upgrade("3");
      database.execute("INSERT INTO \"sky\".\"star\" VALUES (1, 'a', 7, 'stormy')");

      assertThatThrownBy(() -> database.downgrade("1"))
          .hasMessageContaining("1 row of sky.star holds a mood that is no label");
      database.move(Direction.DOWNGRADE, "1", true, Progress.NONE);
      assertThat(database.rows("SELECT \"mood\" FROM \"sky\".\"star\"")).containsExactly("null");
    }
  }

  /** The third revision takes back what one of the case does, so that going down does it. */
  private static StepDatabase backwards(DatabaseKind kind, Case one) {
    return StepDatabase.on(
        kind,
        schema -> {
          FIRST.accept(schema);
          one.change().accept(schema);
        },
        schema -> {
          SchemaChange change = new SchemaChange(before());
          one.change().accept(change);
          change.operations().inverse().stream().forEach(schema::apply);
        },
        OTHER);
  }

  private static Schema before() {
    SchemaChange change = new SchemaChange(Schema.empty());
    FIRST.accept(change);
    return change.schema();
  }

  private static void refuse(
      StepDatabase database, Direction direction, String target, Case one, String reachable) {
    assertThat(database.dryRun(direction, target).obstacles())
        .extracting(rows -> rows.query().orElse(""))
        .containsExactly(one.rows());
    assertThatThrownBy(() -> database.move(direction, target, false, Progress.NONE))
        .hasMessageContaining(" of sky cannot " + one.refusal() + "; nothing was changed")
        .hasMessageEndingWith("; " + reachable + "; these are the rows: " + one.rows());
  }

  private static String at(StepDatabase database) {
    return AppliedRevisions.of(database.live(), Duration.ofSeconds(10))
        .standing(database)
        .require()
        .toString();
  }

  @FunctionalInterface
  private interface Check {
    void of(DatabaseKind kind, Case one) throws SQLException;
  }

  private static Stream<DynamicTest> cases(Check check) {
    return CASES.stream()
        .flatMap(
            one ->
                Stream.of(DatabaseKind.values())
                    .map(
                        kind ->
                            DynamicTest.dynamicTest(
                                one.name() + " on " + kind, () -> check.of(kind, one))));
  }
}
