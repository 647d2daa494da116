package dev.revise.entity;

import dev.revise.schema.Column;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Hibernate tells the rows of a table apart by. */
public final class Identifier {
  private Identifier() {}

  /**
   * The columns of the primary key; else those of the first unique constraint over columns that are
   * never null; else all that are never null. None if there is none of these.
   */
  public static Optional<List<String>> of(Table table) {
    return table.primaryKey().map(PrimaryKey::columns).or(() -> stated(table));
  }

  /** The columns that stand for a primary key where there is none. */
  private static Optional<List<String>> stated(Table table) {
    List<String> present =
        table.columns().stream().filter(c -> !c.nullable()).map(Column::name).toList();
    Stream<List<String>> unique =
        table
            .constraints(UniqueConstraint.class)
            .map(UniqueConstraint::columns)
            .filter(present::containsAll);
    return Stream.concat(unique, Stream.of(present)).filter(key -> !key.isEmpty()).findFirst();
  }
}
