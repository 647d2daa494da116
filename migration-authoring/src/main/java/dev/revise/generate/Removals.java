package dev.revise.generate;

import dev.revise.operation.DropConstraint;
import dev.revise.operation.DropTable;
import dev.revise.operation.Operation;
import dev.revise.operation.RenameTable;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.Optional;

/** {@code schema.drop(EXPOSURE, CCDEXPOSURE)}: tables, and their foreign keys before. */
record Removals(Values values) implements Reader {

  @Override
  public Optional<Phrase> read(Schema schema, List<Operation> operations) {
    if (operations.get(0) instanceof RenameTable rename) {
      return Optional.of(renaming(rename));
    }
    List<Operation> keys = operations.stream().takeWhile(Removals::dropsKey).toList();
    List<TableName> names =
        operations.stream()
            .skip(keys.size())
            .takeWhile(DropTable.class::isInstance)
            .map(operation -> ((DropTable) operation).table().name())
            .toList();
    boolean together =
        keys.stream().allMatch(key -> names.contains(((DropConstraint) key).table()));
    return names.isEmpty() || !together ? Optional.empty() : Optional.of(dropping(names));
  }

  private static boolean dropsKey(Operation operation) {
    return operation instanceof DropConstraint drop && drop.constraint() instanceof ForeignKey;
  }

  private Phrase dropping(List<TableName> names) {
    return new Phrase(
        Phrase.SCHEMA,
        "drop",
        DropTable.class,
        values.codes(names),
        List.of(),
        change -> change.drop(names.toArray(TableName[]::new)));
  }

  private Phrase renaming(RenameTable rename) {
    TableName from = rename.table().name();
    return new Phrase(
        Phrase.SCHEMA,
        "renameTable",
        RenameTable.class,
        values.codes(List.of(from, rename.to())),
        List.of(),
        change -> change.renameTable(from, rename.to()));
  }
}
