package dev.revise.diff;

import static dev.revise.schema.Column.doublePrecision;
import static dev.revise.schema.Column.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.schema.Column;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import org.junit.jupiter.api.Test;

class MovedColumnsTest {
  private static final TableName EXPOSURE = new TableName("cdb", "exposure");
  private static final TableName QUICKLOOK = new TableName("cdb", "quicklook");
  private static final Column ID = integer("id").notNull();
  private static final Column JITTER = doublePrecision("jitter");

  @Test
  void tells_a_column_that_goes_from_one_table_and_comes_in_another() {
    assertThat(
            Comparison.of(
                    schema(Table.of(EXPOSURE, ID, JITTER), Table.of(QUICKLOOK, ID)),
                    schema(Table.of(EXPOSURE, ID), Table.of(QUICKLOOK, ID, JITTER)))
                .movedColumns())
        .containsExactly(
            "exposure.jitter goes and quicklook.jitter comes; values do not follow from one table to another: if they are to, move them in a revision between");
  }

  @Test
  void is_silent_where_the_type_is_another_or_the_column_stays() {
    Schema from = schema(Table.of(EXPOSURE, ID, JITTER), Table.of(QUICKLOOK, ID));

    assertThat(
            Comparison.of(
                    from,
                    schema(Table.of(EXPOSURE, ID), Table.of(QUICKLOOK, ID, integer("jitter"))))
                .movedColumns())
        .isEmpty();
    assertThat(
            Comparison.of(
                    from, schema(Table.of(EXPOSURE, ID, JITTER), Table.of(QUICKLOOK, ID, JITTER)))
                .movedColumns())
        .isEmpty();
  }

  private static Schema schema(Table... tables) {
    Schema schema = Schema.empty();
    for (Table table : tables) {
      schema = schema.plus(table);
    }
    return schema;
  }
}
