package dev.revise.schema;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a view shows. */
public sealed interface ViewQuery {

  /** The tables and views that it reads. */
  Set<TableName> reads();

  /** Columns of one table, some under another name. */
  record Projection(TableName from, List<ProjectedColumn> columns) implements ViewQuery {
    public Projection {
      columns = List.copyOf(columns);
      Names.key(from.toString(), columns.stream().map(ProjectedColumn::as).toList());
    }

    @Override
    public Set<TableName> reads() {
      return Set.of(from);
    }
  }

  /** A column of the table and the name under which the view shows it. */
  record ProjectedColumn(String column, String as) {
    public ProjectedColumn {
      Names.checked(as);
    }
  }

  /**
   * Any other query.
   *
   * @param text SQL that both databases read the same way; names stand in double quotes
   */
  record Sql(@SqlCode String text, Set<TableName> reads) implements ViewQuery {
    public Sql {
      reads = Collections.unmodifiableSet(new TreeSet<>(reads));
    }
  }
}
