package dev.revise.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Constraint;
import dev.revise.schema.Index;
import dev.revise.schema.Named;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChosenNamesTest {
  private static final TableName STAR = new TableName("sky", "star");

  @Test
  void give_way_to_those_of_the_head() {
    Schema head = schema(unique("uk7x2", "name"), new PrimaryKey("star_pk", List.of("id")));
    Schema said =
        schema(unique("star_name_key", "name"), new PrimaryKey("star_pkey", List.of("id")));

    assertThat(names(asIn(head, said, "star_name_key", "star_pkey")))
        .containsExactlyInAnyOrder("uk7x2", "star_pk");
  }

  @Test
  void stay_where_the_head_has_nothing_alike() {
    Schema head = schema(unique("uk7x2", "name"));
    Schema said = schema(unique("star_id_key", "id"));

    assertThat(names(asIn(head, said, "star_id_key"))).containsExactly("star_id_key");
  }

  @Test
  void leave_what_the_author_named() {
    Schema head = schema(unique("uk7x2", "name"));
    Schema said = schema(unique("star_name", "name"));

    assertThat(names(asIn(head, said))).containsExactly("star_name");
  }

  @Test
  void are_the_same_whichever_of_two_was_numbered() {
    Schema head = schema(unique("star_key", "name"), unique("star_key1", "id"));
    Schema said = schema(unique("star_key", "id"), unique("star_key1", "name"));

    assertThat(asIn(head, said, "star_key", "star_key1"))
        .isEqualTo(schema(unique("star_key1", "id"), unique("star_key", "name")));
  }

  @Test
  void make_room_for_a_name_that_the_head_gives_away() {
    Schema head = schema(unique("star_key", "name"));
    Schema said = schema(unique("star_key", "id"), unique("star_key1", "name"));

    assertThat(asIn(head, said, "star_key", "star_key1"))
        .isEqualTo(schema(unique("star_key1", "id"), unique("star_key", "name")));
  }

  @Test
  void are_those_of_indexes_too() {
    Schema head = indexed(Index.over("ix1", "name"));
    Schema said = indexed(Index.over("star_name_idx", "name"));

    assertThat(asIn(head, said, "star_name_idx").table(STAR).indexes())
        .containsExactly(Index.over("ix1", "name"));
  }

  private static Schema asIn(Schema head, Schema said, String... chosen) {
    return new ChosenNames(Map.of(STAR, Set.of(chosen))).asIn(head, said);
  }

  private static List<String> names(Schema schema) {
    return schema.table(STAR).constraints().stream().map(Named::name).toList();
  }

  private static UniqueConstraint unique(String name, String column) {
    return new UniqueConstraint(name, List.of(column));
  }

  private static Schema schema(Constraint... constraints) {
    return Schema.of(List.of(star().with(constraints)), List.of());
  }

  private static Schema indexed(Index index) {
    return Schema.of(List.of(star().withIndexes(List.of(index))), List.of());
  }

  private static Table star() {
    return Table.of(
        STAR,
        Column.of("id", ColumnType.Simple.BIGINT).withNullable(false),
        Column.of("name", ColumnType.Simple.TEXT).withComment(Optional.empty()));
  }
}
