package dev.revise.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.command.Direction;
import dev.revise.command.Fill;
import dev.revise.command.FillBack;
import dev.revise.command.StepDatabase;
import dev.revise.diff.ByTable;
import dev.revise.diff.Comparison;
import dev.revise.diff.SchemaDiff;
import dev.revise.engine.Progress;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnRename;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fills read is there when they read it, on both ways, whatever else the revision does. */
@EachServer
class FillOrderTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final TableName GALAXY = new TableName("sky", "galaxy");
  private static final Column ID = Column.bigint("id").notNull();
  private static final Column MM = Column.integer("mm").notNull();
  private static final Column METRES = Column.integer("metres").notNull();
  private static final Column GALAXY_ID = Column.bigint("galaxy_id");
  private static final Table BEFORE = star(ID, MM, GALAXY_ID);
  private static final Table OTHER = galaxy(ID, Column.integer("size"), Column.text("name"));
  private static final String[] ROWS = {
    "INSERT INTO \"sky\".\"galaxy\" VALUES (7, 70, 'andromeda')",
    "INSERT INTO \"sky\".\"star\" VALUES (1, 1000, 7)",
    "INSERT INTO \"sky\".\"star\" VALUES (2, 5000, 7)"
  };

  @ParameterizedTest
  @EnumSource
  void a_column_that_goes_is_read_before_and_filled_again_on_the_way_back(DatabaseKind kind)
      throws SQLException {
    Written written =
        to(star(ID, GALAXY_ID, METRES), OTHER)
            .fill("star.metres=\"mm\" / 1000")
            .back("star.mm=\"metres\" * 1000");

    try (StepDatabase database = written.on(kind)) {
      assertThat(upgraded(database, "id", "metres")).containsExactly("1 1", "2 5");
      assertThat(downgraded(database, "id", "mm")).containsExactly("1 1000", "2 5000");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_renamed_column_is_read_by_its_new_name(DatabaseKind kind) throws SQLException {
    Written written =
        to(star(ID, MM.withName("millimetres"), GALAXY_ID, METRES), OTHER)
            .renaming(new ColumnRename(STAR, "mm", "millimetres"));

    assertThatThrownBy(() -> written.fill("star.metres=\"mm\" / 1000").operations())
        .hasMessage(
            "--fill star.metres=\"mm\" / 1000: \"mm\" is called \"millimetres\" when star.metres is filled; write that");
    try (StepDatabase database = written.fill("star.metres=\"millimetres\" / 1000").on(kind)) {
      assertThat(upgraded(database, "id", "metres")).containsExactly("1 1", "2 5");
      assertThat(downgraded(database, "id", "mm")).containsExactly("1 1000", "2 5000");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_column_whose_type_changes_is_read_too(DatabaseKind kind) throws SQLException {
    Written written =
        to(star(ID, MM.withType(Simple.DOUBLE_PRECISION), GALAXY_ID, METRES), OTHER)
            .fill("star.metres=\"mm\" / 1000");

    try (StepDatabase database = written.on(kind)) {
      assertThat(upgraded(database, "metres")).containsExactly("1", "5");
      assertThat(downgraded(database, "mm")).containsExactly("1000", "5000");
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_filled_by_another_filled_column_comes_after_it(DatabaseKind kind)
      throws SQLException {
    Column far = Column.integer("far").notNull();
    Written written =
        to(star(ID, MM, GALAXY_ID, far, METRES), OTHER)
            .fill("star.far=\"metres\" * 2")
            .fill("star.metres=\"mm\" / 1000");

    try (StepDatabase database = written.on(kind)) {
      assertThat(upgraded(database, "far")).containsExactly("2", "10");
      assertThat(downgraded(database, "mm")).containsExactly("1000", "5000");
    }
  }

  @ParameterizedTest
  @EnumSource
  void rows_of_a_table_that_goes_fill_before(DatabaseKind kind) throws SQLException {
    Column size = Column.integer("size").notNull();
    Written written =
        to(star(ID, MM, GALAXY_ID.withName("of_galaxy"), size))
            .renaming(new ColumnRename(STAR, "galaxy_id", "of_galaxy"))
            .from("star.of_galaxy=galaxy.id");

    try (StepDatabase database = written.on(kind)) {
      assertThat(upgraded(database, "id", "size")).containsExactly("1 70", "2 70");
      assertThat(downgraded(database, "id", "mm")).containsExactly("1 1000", "2 5000");
      assertThat(database.rows("SELECT count(*) FROM \"sky\".\"galaxy\"")).containsExactly("0");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_column_that_moves_to_another_table_is_read_before_it_goes(DatabaseKind kind)
      throws SQLException {
    Column size = Column.integer("size").notNull();
    Written written =
        to(star(ID, MM, GALAXY_ID.withName("of_galaxy"), size), galaxy(ID, Column.text("name")))
            .renaming(new ColumnRename(STAR, "galaxy_id", "of_galaxy"))
            .from("star.of_galaxy=galaxy.id");

    try (StepDatabase database = written.on(kind)) {
      assertThat(upgraded(database, "id", "size")).containsExactly("1 70", "2 70");
      assertThat(downgraded(database, "id", "mm")).containsExactly("1 1000", "2 5000");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_subquery_is_read_before_what_it_names_goes(DatabaseKind kind) throws SQLException {
    Written written =
        to(star(ID, MM, GALAXY_ID, METRES), galaxy(ID, Column.text("name")))
            .fill("star.metres=(SELECT max(\"size\") FROM \"sky\".\"galaxy\")");

    try (StepDatabase database = written.on(kind)) {
      assertThat(upgraded(database, "metres")).containsExactly("70", "70");
      assertThat(downgraded(database, "mm")).containsExactly("1000", "5000");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_column_that_may_be_null_from_now_on_has_a_value_on_the_way_back(DatabaseKind kind)
      throws SQLException {
    Written written =
        to(star(ID, MM.withNullable(true).withType(Simple.BIGINT), GALAXY_ID), OTHER)
            .back("star.mm=\"id\" + 1");

    try (StepDatabase database = written.on(kind)) {
      upgraded(database, "mm");
      database.execute("UPDATE \"sky\".\"star\" SET \"mm\" = NULL WHERE \"id\" = 2");
      assertThat(downgraded(database, "mm")).containsExactly("1000", "3");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_column_of_another_type_is_filled_with_a_value_of_that(DatabaseKind kind)
      throws SQLException {
    Written written =
        to(star(ID, MM, Column.text("galaxy_id").notNull()), OTHER).fill("star.galaxy_id='none'");

    try (StepDatabase database = written.on(kind)) {
      database.upgrade("1");
      database.execute("INSERT INTO \"sky\".\"star\" VALUES (3, 1, NULL)");
      assertThat(upgraded(database, "galaxy_id")).containsExactly("7", "7", "none");
    }
  }

  @Test
  void a_not_null_column_that_goes_needs_a_value_for_the_way_back() {
    assertThatThrownBy(() -> to(star(ID, GALAXY_ID), OTHER).operations())
        .hasMessage(
            "star.mm must not be null and has no default, so a downgrade could give existing rows no value; pass --fill-back star.mm=EXPRESSION, or write the revision by hand (--empty)");
  }

  @Test
  void a_likely_rename_is_told_before_a_value_is_asked_for() {
    assertThatThrownBy(() -> to(star(ID, MM.withName("len_mm"), GALAXY_ID), OTHER).operations())
        .hasMessageStartingWith("star.mm goes and star.len_mm comes, both integer not null with ")
        .hasMessageContaining("--rename star.mm=len_mm; star.len_mm must not be null")
        .hasMessageContaining("--fill-back star.mm=EXPRESSION");
  }

  @Test
  void an_expression_names_what_is_there() {
    Written written = to(star(ID, GALAXY_ID, METRES), OTHER).back("star.mm=1");

    assertThatThrownBy(() -> written.fill("star.metres=\"mn\" / 2").operations())
        .hasMessage(
            "--fill star.metres=\"mn\" / 2: star has no column \"mn\"; the nearest known one is \"mm\"");
    assertThatThrownBy(() -> written.fill("star.metres=mn + 1").operations())
        .hasMessageContaining("star has no column \"mn\"");
    assertThatThrownBy(() -> written.fill("star.metres=mm + 1").operations())
        .hasMessageContaining("write \"mm\" in double quotes, as H2 reads it in capitals");
    assertThatThrownBy(() -> written.fill("star.metres=\"galaxy\".\"size\"").operations())
        .hasMessageContaining("star has no column \"galaxy.size\"");
    assertThatThrownBy(() -> written.fill("star.metres=\"metres\" + 1").operations())
        .hasMessage(
            "--fill star.metres=\"metres\" + 1: \"metres\" holds no value yet when star.metres is filled; name other columns");
    assertThat(
            written
                .fill("star.metres=CASE WHEN \"star\".\"mm\" > 1 THEN 1 END")
                .operations()
                .list())
        .isNotEmpty();
  }

  @Test
  void columns_are_not_filled_from_one_another() {
    Written written = to(star(ID, MM, GALAXY_ID, METRES, METRES.withName("far")), OTHER);

    assertThatThrownBy(
            () -> written.fill("star.metres=\"far\"").fill("star.far=\"metres\"").operations())
        .hasMessageContaining("holds no value yet when ");
  }

  @Test
  void the_way_back_reads_what_is_there_then() {
    Written written =
        to(star(ID, METRES), OTHER).fill("star.metres=1").back("star.galaxy_id=\"id\"");

    assertThatThrownBy(() -> written.back("star.mm=\"galaxy_id\"").operations())
        .hasMessage(
            "--fill-back star.mm=\"galaxy_id\": \"galaxy_id\" holds no value yet when star.mm is filled; name other columns");
    assertThatThrownBy(() -> written.back("star.mm=\"meters\"").operations())
        .hasMessageEndingWith("star has no column \"meters\"; the nearest known one is \"metres\"");
    assertThatThrownBy(() -> written.back("star.mm=1").back("star.id=2").operations())
        .hasMessage(
            "--fill-back star.id=2: the revision neither drops column star.id nor allows null in it");
  }

  @Test
  void a_table_that_comes_has_no_rows_to_fill_from() {
    Table dwarf =
        Table.of(new TableName("sky", "dwarf"), ID, METRES)
            .with(new PrimaryKey("dwarf_pkey", "id"));

    assertThatThrownBy(
            () ->
                to(star(ID, MM, GALAXY_ID, METRES), OTHER, dwarf)
                    .from("star.galaxy_id=dwarf.id")
                    .operations())
        .hasMessageContaining("dwarf comes with this revision and has no rows to fill star from");
    assertThatThrownBy(
            () ->
                to(star(ID, MM, GALAXY_ID, METRES), OTHER)
                    .from("star.galaxy_id=galaxy.id")
                    .operations())
        .hasMessage(
            "--fill-from star.galaxy_id=galaxy.id: cannot fill metres of sky.star from sky.galaxy by galaxy_id: there is no column sky.galaxy.metres to fill with");
  }

  private static List<String> upgraded(StepDatabase database, String... columns)
      throws SQLException {
    database.upgrade("1");
    if (database.rows("SELECT \"id\" FROM \"sky\".\"galaxy\"").isEmpty()) {
      database.execute(ROWS);
    }
    database.upgrade("2");
    return rows(database, columns);
  }

  private static List<String> downgraded(StepDatabase database, String... columns)
      throws SQLException {
    database.move(Direction.DOWNGRADE, "1", true, Progress.NONE);
    return rows(database, columns);
  }

  private static List<String> rows(StepDatabase database, String... columns) throws SQLException {
    String names = String.join("\", \"", columns);
    return database.rows("SELECT \"%s\" FROM \"sky\".\"star\" ORDER BY \"id\"".formatted(names));
  }

  private static Table star(Column... columns) {
    return Table.of(STAR, columns).with(new PrimaryKey("star_pkey", "id"));
  }

  private static Table galaxy(Column... columns) {
    return Table.of(GALAXY, columns).with(new PrimaryKey("galaxy_pkey", "id"));
  }

  private static Written to(Table... tables) {
    return new Written(Schema.of(List.of(tables), List.of()), Renames.none(), Fills.none());
  }

  /** A revision as the tool writes it. */
  private record Written(Schema target, Renames renames, Fills fills) {
    private static final Schema FROM = Schema.of(List.of(BEFORE, OTHER), List.of());

    Written renaming(ColumnRename... columns) {
      return new Written(target, new Renames(List.of(), List.of(columns)), fills);
    }

    Written fill(String fill) {
      return with(new Fills(plus(fills.values(), Fill.parse(fill)), fills.rows(), fills.back()));
    }

    Written from(String fill) {
      return with(new Fills(fills.values(), List.of(FillFrom.parse(fill)), fills.back()));
    }

    Written back(String fill) {
      Fill parsed = FillBack.parse(fill).fill();
      return with(new Fills(fills.values(), fills.rows(), plus(fills.back(), parsed)));
    }

    private Written with(Fills others) {
      return new Written(target, renames, others);
    }

    Operations operations() {
      Comparison comparison = Comparison.of(FROM, target).renaming(renames);
      return FilledOperations.of(
          FROM,
          ByTable.of(SchemaDiff.between(FROM, target, renames), FROM),
          fills,
          comparison.likelyRenames());
    }

    StepDatabase on(DatabaseKind kind) {
      List<Operation> operations = operations().list();
      assertThat(operations().applyTo(FROM).ignoringColumnOrder())
          .isEqualTo(target.ignoringColumnOrder());
      return StepDatabase.on(
          kind,
          schema -> schema.create(BEFORE, OTHER),
          schema -> operations.forEach(schema::apply),
          schema -> {});
    }

    private static <T> List<T> plus(List<T> list, T one) {
      return Stream.concat(new ArrayList<>(list).stream(), Stream.of(one)).toList();
    }
  }
}
