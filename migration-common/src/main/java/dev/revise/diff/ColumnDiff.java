package dev.revise.diff;

import dev.revise.operation.AddColumn;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.DropColumn;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.TableName;
import java.util.Optional;
import java.util.function.Predicate;

/** Columns of a table that go, come or change; their order is presentation. */
record ColumnDiff(TablePair pair, EnumDiff enums) {

  /** Before what they are computed from. */
  void dropComputed(SchemaChange change) {
    drop(change, column -> column.generation().isPresent());
  }

  /** Lets sequences, enum types and labels go, before anything else may take their names. */
  void release(SchemaChange change) {
    for (Column column : pair.kept()) {
      Column released = released(column);
      if (!released.equals(column)) {
        change.apply(new AlterColumn(table(), column, released));
      }
    }
  }

  void drop(SchemaChange change) {
    drop(change, column -> column.generation().isEmpty());
  }

  void add(SchemaChange change) {
    add(change, column -> column.generation().isEmpty());
  }

  /** When all that they may be computed from is there. */
  void addComputed(SchemaChange change) {
    add(change, column -> column.generation().isPresent());
  }

  void alter(SchemaChange change) {
    for (Column column : pair.kept()) {
      Column current = change.schema().table(table()).column(column.name()).orElseThrow();
      Column target = after(column).withComment(column.comment());
      if (!current.equals(target)) {
        change.apply(new AlterColumn(table(), current, target));
      }
    }
  }

  private TableName table() {
    return pair.name();
  }

  private Column after(Column column) {
    return pair.to().column(column.name()).orElseThrow();
  }

  private void drop(SchemaChange change, Predicate<Column> which) {
    pair.dropped().stream()
        .filter(which)
        .forEach(column -> change.apply(new DropColumn(table(), column)));
  }

  private void add(SchemaChange change, Predicate<Column> which) {
    pair.added().stream()
        .filter(which)
        .forEach(column -> change.apply(new AddColumn(table(), column)));
  }

  private Column released(Column column) {
    boolean freesSequence =
        column.sequence().isPresent() && !after(column).sequence().equals(column.sequence());
    Column released =
        freesSequence
            ? column.withDefault(other(column)).withSequence(Optional.empty())
            : leansOnWhatGoes(column) ? column.withDefault(Optional.empty()) : column;
    return enums.drops(column.type())
        ? released
            .withDefault(Optional.empty())
            .withType(
                enums.creates(after(column).type())
                    ? after(column).type().withElement(type -> Simple.TEXT)
                    : after(column).type())
        : released;
  }

  private static Optional<DefaultValue> other(Column column) {
    return column.defaultValue().filter(value -> value != DefaultValue.Computed.NEXT_VALUE);
  }

  /** The default is a label or the next value of a sequence, and another afterwards. */
  private boolean leansOnWhatGoes(Column column) {
    return !after(column).defaultValue().equals(column.defaultValue())
        && (column.defaultValue().filter(DefaultValue.NextOf.class::isInstance).isPresent()
            || pair.altered().contains(column.type().element())
                && column.defaultValue().isPresent());
  }
}
