package dev.revise.diff;

import dev.revise.schema.Constraint;
import dev.revise.schema.Named;
import dev.revise.schema.Table;
import java.util.stream.Stream;

/** The names that belong to a table and that no other table may have. */
final class RelationNames {
  private RelationNames() {}

  static Stream<String> of(Table table) {
    return Stream.of(
            table.columns().stream().flatMap(column -> column.sequence().stream()),
            table.indexes().stream().map(Named::name),
            table.constraints().stream().map(Constraint::name))
        .flatMap(names -> names);
  }
}
