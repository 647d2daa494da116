package dev.revise.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaOfTest {
  private static final Table TABLE = Table.of(new TableName("s", "t"), Column.integer("a"));
  private static final View VIEW = View.of(new TableName("s", "v"), TABLE.name(), "a");

  @Test
  void is_what_adding_each_makes() {
    assertThat(Schema.of(List.of(TABLE), List.of(VIEW)))
        .isEqualTo(Schema.empty().plus(TABLE).plus(VIEW));
  }

  @Test
  void refuses_a_table_twice() {
    assertThatThrownBy(() -> Schema.of(List.of(TABLE, TABLE), List.of()))
        .hasMessage("s.t is there twice");
  }

  @Test
  void refuses_a_view_of_nothing() {
    assertThatThrownBy(() -> Schema.of(List.of(), List.of(VIEW)))
        .hasMessage("view s.v reads s.t, which is not there");
  }

  @Test
  void refuses_a_name_that_two_share() {
    Table indexed = TABLE.plus(new Index("t", List.of("a"), false));
    assertThatThrownBy(() -> Schema.of(List.of(indexed), List.of()))
        .hasMessage(
            "schema \"s\" has \"t\" twice among its tables, views, sequences, indexes and keys");
  }
}
