package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.operation.AddColumn;
import dev.revise.operation.FillColumns;
import dev.revise.operation.Operation;
import dev.revise.schema.Column;
import dev.revise.schema.Schema;
import java.util.List;
import java.util.Optional;

/** {@code addFilled}: columns that come empty, are filled and may not be empty from then on. */
record Fillings(Values values) implements Reader {

  @Override
  public Optional<Phrase> read(Schema schema, List<Operation> operations) {
    List<AddColumn> added =
        operations.stream()
            .takeWhile(AddColumn.class::isInstance)
            .map(AddColumn.class::cast)
            .toList();
    if (added.isEmpty()
        || added.size() == operations.size()
        || !(operations.get(added.size()) instanceof FillColumns fill)) {
      return Optional.empty();
    }
    List<Column> columns = added.stream().map(add -> add.column().notNull()).toList();
    return Optional.of(phrase(fill, columns));
  }

  private Phrase phrase(FillColumns fill, List<Column> columns) {
    return new Phrase(
        CodeBlock.of("schema.table($L)", values.code(fill.table())),
        "addFilled",
        FillColumns.class,
        values.codes(List.of(columns, fill.pointer(), fill.source(), fill.key())),
        List.of(),
        change ->
            change
                .table(fill.table())
                .addFilled(columns, fill.pointer(), fill.source(), fill.key()));
  }
}
