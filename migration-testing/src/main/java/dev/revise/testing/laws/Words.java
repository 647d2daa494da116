package dev.revise.testing.laws;

import dev.revise.operation.AlterColumn;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.ColumnType;
import java.util.Set;
import java.util.stream.Stream;

/** Columns that let a number be told in words. */
public final class Words {
  private static final Set<ColumnType> NUMBERS =
      Set.of(
          ColumnType.Simple.SMALLINT,
          ColumnType.Simple.INTEGER,
          ColumnType.Simple.BIGINT,
          ColumnType.Simple.REAL,
          ColumnType.Simple.DOUBLE_PRECISION);

  private Words() {}

  /** The columns that the revision changes from numbers to text. */
  public static Stream<AlterColumn> comeWith(RevisionStep step) {
    return step.upgrade().stream()
        .filter(AlterColumn.class::isInstance)
        .map(AlterColumn.class::cast)
        .filter(column -> column.from().nullable() && NUMBERS.contains(column.from().type()))
        .filter(column -> isText(column.to().type()));
  }

  private static boolean isText(ColumnType type) {
    return type == ColumnType.Simple.TEXT || type instanceof ColumnType.Varchar;
  }
}
