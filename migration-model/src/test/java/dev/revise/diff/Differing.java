package dev.revise.diff;

import static dev.revise.schema.Column.integer;
import static dev.revise.schema.Column.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.schema.Column;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Grant;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Privilege;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A schema to begin with, and what an edit of it must lead to. */
final class Differing {
  static final TableName T = new TableName("s", "t");
  static final TableName U = new TableName("s", "u");
  static final TableName V = new TableName("s", "v");
  static final TableName W = new TableName("s", "w");
  static final PrimaryKey PK = new PrimaryKey("t_pkey", "id");
  static final ForeignKey FK = ForeignKey.named("fk").on("t_id").references(T, "id");
  static final Table TABLE =
      Table.of(T, integer("id").notNull(), text("name"), integer("count")).with(PK);
  static final Table REFERRING = Table.of(U, integer("t_id"));
  static final Schema BEFORE = Schema.empty().plus(TABLE);
  static final View VIEW =
      View.of(V, T, "id", "name")
          .withGrants(List.of(new Grant(Privilege.SELECT, "usdf")))
          .withComment(Optional.of("seen"));

  private Differing() {}

  /** These operations, in this order; none where nothing differs; and the way back. */
  static void leads(Schema from, Schema to, String... described) {
    Operations operations = SchemaDiff.between(from, to);
    assertThat(operations.stream().map(Operation::describe)).containsExactly(described);
    assertThat(Stream.of(from, to).map(same -> SchemaDiff.between(same, same).list()))
        .allMatch(List::isEmpty);
    assertThat(operations.applyTo(from).ignoringColumnOrder()).isEqualTo(to.ignoringColumnOrder());
    assertThat(operations.inverse().applyTo(to).ignoringColumnOrder())
        .isEqualTo(from.ignoringColumnOrder());
  }

  static Schema edited(UnaryOperator<Table> edit) {
    return BEFORE.edit(T, edit);
  }

  static Schema column(String name, UnaryOperator<Column> edit) {
    return edited(t -> t.edit(t.column(name).orElseThrow(), edit));
  }

  static UniqueConstraint unique(String name) {
    return new UniqueConstraint(name, "name");
  }

  static View view(TableName name, String query, TableName reads) {
    return new View(name, new ViewQuery.Sql(query, Set.of(reads)), Optional.empty(), List.of());
  }
}
