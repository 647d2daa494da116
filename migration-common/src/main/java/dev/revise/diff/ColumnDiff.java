package dev.revise.diff;

import dev.revise.operation.AddColumn;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.DropColumn;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.TableName;
import java.util.Optional;

/** Columns of a table that go, come or change; their order is presentation. */
record ColumnDiff(TablePair pair) {

  /** Lets sequences go, before anything else may take their names. */
  void release(SchemaChange change) {
    for (Column column : pair.kept()) {
      if (column.sequence().isPresent() && !after(column).sequence().equals(column.sequence())) {
        change.apply(new AlterColumn(table(), column, released(column)));
      }
    }
  }

  void drop(SchemaChange change) {
    pair.dropped().forEach(column -> change.apply(new DropColumn(table(), column)));
  }

  void add(SchemaChange change) {
    pair.added().forEach(column -> change.apply(new AddColumn(table(), column)));
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

  private static Column released(Column column) {
    Optional<DefaultValue> other =
        column.defaultValue().filter(value -> value != DefaultValue.Computed.NEXT_VALUE);
    return column.withDefault(other).withSequence(Optional.empty());
  }
}
