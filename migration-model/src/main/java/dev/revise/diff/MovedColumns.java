package dev.revise.diff;

import dev.revise.operation.AddColumn;
import dev.revise.operation.DropColumn;
import dev.revise.operation.Operations;
import java.util.List;
import java.util.stream.Stream;

/**
 * Columns that go from one table and come in another under the same name and type. Their values do
 * not follow by themselves.
 */
final class MovedColumns {
  private MovedColumns() {}

  /** A sentence each, in the order in which the columns go. */
  static List<String> of(Operations operations) {
    List<AddColumn> come = all(operations, AddColumn.class).toList();
    return all(operations, DropColumn.class)
        .flatMap(gone -> come.stream().filter(one -> isMoved(gone, one)).map(o -> moved(gone, o)))
        .toList();
  }

  private static <T> Stream<T> all(Operations operations, Class<T> kind) {
    return operations.stream().filter(kind::isInstance).map(kind::cast);
  }

  private static boolean isMoved(DropColumn gone, AddColumn come) {
    return !gone.table().equals(come.table())
        && gone.column().name().equals(come.column().name())
        && gone.column().type().equals(come.column().type())
        && gone.column().generation().isEmpty();
  }

  private static String moved(DropColumn gone, AddColumn come) {
    return "%1$s.%2$s goes and %3$s.%2$s comes; values do not follow from one table to another: if they are to, move them in a revision between"
        .formatted(gone.table().name(), gone.column().name(), come.table().name());
  }
}
