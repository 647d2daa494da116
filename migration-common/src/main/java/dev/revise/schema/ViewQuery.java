package dev.revise.schema;

import java.util.List;
import java.util.Set;

/** What a view shows. */
public sealed interface ViewQuery {

  /** The tables and views that it reads. */
  Set<TableName> reads();

  /** Columns of one table, some under another name. */
  record Projection(TableName from, List<ProjectedColumn> columns) implements ViewQuery {
    public Projection {
      columns = List.copyOf(columns);
    }

    @Override
    public Set<TableName> reads() {
      return Set.of(from);
    }
  }

  /** A column of the table and the name under which the view shows it. */
  record ProjectedColumn(String column, String as) {}

  /** Any other query, in SQL that both databases read the same way. */
  record Sql(String text, Set<TableName> reads) implements ViewQuery {
    public Sql {
      reads = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(reads));
    }
  }
}
