package dev.revise.diff;

import dev.revise.schema.ViewQuery;
import dev.revise.schema.ViewQuery.ProjectedColumn;
import dev.revise.schema.ViewQuery.Projection;
import java.util.ArrayList;
import java.util.List;

/** In what a query is another, in words. */
record QueryContrast(ViewQuery actual, ViewQuery expected) {
  String text() {
    return actual instanceof Projection there
            && expected instanceof Projection wanted
            && there.from().equals(wanted.from())
        ? otherColumns(there.columns(), wanted.columns())
        : "is another query: %s, expected %s".formatted(text(actual), text(expected));
  }

  private static String otherColumns(List<ProjectedColumn> there, List<ProjectedColumn> wanted) {
    List<String> parts = new ArrayList<>();
    List<ProjectedColumn> lacking = without(wanted, there);
    List<ProjectedColumn> more = without(there, wanted);
    if (!lacking.isEmpty()) {
      parts.add("lacks " + text(lacking));
    }
    if (!more.isEmpty()) {
      parts.add("has " + text(more) + " as well");
    }
    return parts.isEmpty()
        ? "shows its columns in another order: " + firstExchanged(there, wanted)
        : "shows other columns: " + String.join("; ", parts);
  }

  private static String firstExchanged(List<ProjectedColumn> there, List<ProjectedColumn> wanted) {
    int at = 0;
    while (there.get(at).equals(wanted.get(at))) {
      at++;
    }
    return "%s stands where %s is expected".formatted(text(there.get(at)), text(wanted.get(at)));
  }

  private static <T> List<T> without(List<T> all, List<T> excluded) {
    return all.stream().filter(one -> !excluded.contains(one)).toList();
  }

  private static String text(ViewQuery query) {
    return query instanceof Projection projection
        ? "SELECT " + text(projection.columns()) + " FROM " + projection.from()
        : ((ViewQuery.Sql) query).text();
  }

  private static String text(List<ProjectedColumn> columns) {
    return String.join(", ", columns.stream().map(QueryContrast::text).toList());
  }

  private static String text(ProjectedColumn shown) {
    return shown.column().equals(shown.as())
        ? shown.column()
        : shown.column() + " AS " + shown.as();
  }
}
