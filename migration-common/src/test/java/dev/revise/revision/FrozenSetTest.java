package dev.revise.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Index;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import dev.revise.schema.View;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrozenSetTest {
  private static final FrozenSet BASE =
      FrozenSet.at(RevisionHistory.of(List.of()), RevisionId.BASE);

  private static final Column ID = Column.bigint("id").notNull();
  private static final Column BAND = Column.varchar("band", 8);
  private static final PrimaryKey KEY = new PrimaryKey("lamp_pkey", "id");
  private static final Table LAMP = table("lamp", ID, BAND).with(KEY);

  @ParameterizedTest
  @MethodSource("mapped")
  void what_an_entity_maps_freezes_it_again(Table changed) {
    assertThat(second(changed)).containsExactly("frozen.r0002.Lamp");
  }

  static Stream<Table> mapped() {
    return Stream.of(
        LAMP.plus(Column.integer("port")),
        LAMP.minus(BAND),
        LAMP.withColumnRenamed(BAND, "filter"),
        LAMP.edit(BAND, band -> band.withType(ColumnType.Simple.TEXT)),
        LAMP.edit(BAND, Column::notNull),
        LAMP.edit(ID, Column::identity),
        LAMP.edit(BAND, band -> band.generatedAs("\"id\"")),
        table("lamp", ID, BAND.notNull()).with(new PrimaryKey("lamp_pkey", "id", "band")));
  }

  @ParameterizedTest
  @MethodSource("unmapped")
  void what_no_entity_maps_freezes_nothing(Table changed) {
    assertThat(second(changed)).isEmpty();
  }

  static Stream<Table> unmapped() {
    return Stream.of(
        LAMP,
        LAMP.comment("Lamps."),
        LAMP.edit(BAND, band -> band.comment("Its filter.")),
        LAMP.edit(BAND, band -> band.defaultsTo(new DefaultValue.Text("u"))),
        LAMP.with(new CheckConstraint("ck", "\"id\" > 0"), new UniqueConstraint("un", "band")),
        LAMP.plus(Index.over("ix", "band")),
        LAMP.edit(KEY, key -> key.withName("pk_lamp")),
        table("lamp", BAND, ID).with(KEY));
  }

  @Test
  void a_table_that_is_left_alone_stays_as_it_was_frozen() {
    Table night = table("night", ID);
    FrozenSet set = BASE.next(schema(LAMP)).next(schema(LAMP, night));

    assertThat(set.entities().values())
        .extracting(FrozenEntity::name)
        .containsExactly("frozen.r0001.Lamp", "frozen.r0002.Night");
    assertThat(set.next(schema(night)).entities().keySet()).containsExactly(night.name());
  }

  @Test
  void a_renamed_table_is_frozen_under_its_new_name() {
    assertThat(second(LAMP.withName(new TableName("sky", "light"))))
        .containsExactly("frozen.r0002.Light");
  }

  @Test
  void views_and_tables_whose_rows_nobody_tells_apart_have_none() {
    View view = View.of(new TableName("sky", "dim"), LAMP.name(), "id");
    Table loose = table("loose", BAND);

    assertThat(BASE.next(Schema.of(List.of(LAMP, loose), List.of(view))).fresh())
        .extracting(FrozenEntity::className)
        .containsExactly("Lamp");
  }

  @Test
  void a_class_keeps_its_name_whatever_comes_beside_it() {
    Table late = table("a_b", ID);
    Table early = table("a b", ID);
    FrozenSet set = BASE.next(schema(late)).next(schema(early, late));

    assertThat(set.entities().get(late.name()).name()).isEqualTo("frozen.r0001.AB");
    assertThat(set.entities().get(early.name()).name()).isEqualTo("frozen.r0002.AB_2");
  }

  private static List<String> second(Table changed) {
    return BASE.next(schema(LAMP)).next(schema(changed)).fresh().stream()
        .map(FrozenEntity::name)
        .toList();
  }

  private static Table table(String name, Column... columns) {
    return Table.of(new TableName("sky", name), columns);
  }

  private static Schema schema(Table... tables) {
    return Schema.of(List.of(tables), List.of());
  }
}
