package dev.revise.command;

import dev.revise.dialect.UpdatedColumn;
import dev.revise.operation.AddColumn;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.DataStep;
import dev.revise.operation.FillColumns;
import dev.revise.operation.Operation;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameTable;
import dev.revise.operation.RunStep;
import dev.revise.operation.SqlStep;
import dev.revise.schema.Column;
import dev.revise.schema.TableName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The columns whose values operations make or change, as one walks through these. */
final class MovedValues {
  private enum State {
    /** It comes, without a value in any row. */
    EMPTY,
    /** It comes, and each row has a value. */
    NEW,
    /** What was there got values where it had none. */
    FILLED,
    RETYPED
  }

  private final Map<TableName, Map<String, State>> states = new HashMap<>();

  void follow(Operation operation) {
    if (operation instanceof AddColumn add) {
      columns(add.table()).put(add.column().name(), given(add.column()));
    } else if (operation instanceof AlterColumn alter && alter.changesType()) {
      columns(alter.table()).putIfAbsent(alter.to().name(), State.RETYPED);
    } else if (operation instanceof FillColumns fill) {
      fill.columns().forEach(column -> fill(fill.table(), column));
    } else if (operation instanceof RunStep step) {
      updated(step.forward()).forEach(column -> fill(column.table(), column.column()));
    } else if (operation instanceof RenameColumn rename) {
      Map<String, State> columns = columns(rename.table());
      State state = columns.remove(rename.column().name());
      if (state != null) {
        columns.put(rename.to(), state);
      }
    } else if (operation instanceof RenameTable rename) {
      states.put(rename.renamed(), columns(rename.table().name()));
      states.remove(rename.table().name());
    }
  }

  boolean isEmpty(TableName table, String column) {
    return columns(table).get(column) == State.EMPTY;
  }

  /** Whether it comes on the way. */
  boolean isNew(TableName table, String column) {
    return isEmpty(table, column) || columns(table).get(column) == State.NEW;
  }

  /** Whether a step has given a value to each row that had none. */
  boolean isFilled(TableName table, String column) {
    return columns(table).get(column) == State.FILLED;
  }

  /** The columns of a table whose values are others than before. */
  Stream<String> of(TableName table) {
    return columns(table).keySet().stream();
  }

  private void fill(TableName table, String column) {
    columns(table).merge(column, State.FILLED, (is, filled) -> is == State.EMPTY ? State.NEW : is);
  }

  private static State given(Column column) {
    return column.defaultValue().isPresent() || column.generation().isPresent()
        ? State.NEW
        : State.EMPTY;
  }

  private static Stream<UpdatedColumn> updated(DataStep step) {
    return step instanceof SqlStep sql
        ? sql.statements().values().stream()
            .flatMap(List::stream)
            .flatMap(statement -> UpdatedColumn.of(statement).stream())
        : Stream.empty();
  }

  private Map<String, State> columns(TableName table) {
    return states.computeIfAbsent(table, name -> new HashMap<>());
  }
}
