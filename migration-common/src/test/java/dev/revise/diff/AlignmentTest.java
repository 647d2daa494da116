package dev.revise.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static final TableName T = new TableName("s", "t");
  private static final List<UnaryOperator<Schema>> DATABASES =
      Dialects.all().stream().<UnaryOperator<Schema>>map(dialect -> dialect::normalize).toList();

  @Test
  void what_no_database_can_tell_apart_is_written_as_the_model_writes_it() {
    Schema model = schema("\"a\" <> 1", new DefaultValue.Number(BigDecimal.ONE));
    Schema anew = schema("(a != 1)", new DefaultValue.Expression("1"));

    assertThat(Alignment.of(anew, model, DATABASES)).isEqualTo(model);
  }

  @Test
  void what_a_database_can_tell_apart_stays() {
    Schema model = schema("\"a\" <> 1", new DefaultValue.Number(BigDecimal.ONE));
    Schema anew = schema("(a != 2)", new DefaultValue.Expression("2"));

    assertThat(Alignment.of(anew, model, DATABASES)).isEqualTo(anew);
  }

  @Test
  void what_a_database_keeps_of_a_schema_is_written_as_its_author_did() {
    for (int seed = 0; seed < 200; seed++) {
      Schema model = new RandomSchemas("cdb", new Random(seed)).next();
      Dialect postgresql = Dialects.POSTGRESQL;

      assertThat(Alignment.of(postgresql.normalize(model), model, List.of(postgresql::normalize)))
          .as("seed " + seed)
          .isEqualTo(model);
    }
  }

  private static Schema schema(String condition, DefaultValue value) {
    return Schema.empty()
        .plus(
            Table.of(T, Column.integer("a").defaultsTo(value))
                .with(new CheckConstraint("ck", condition)));
  }
}
