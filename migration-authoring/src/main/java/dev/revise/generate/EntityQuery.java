package dev.revise.generate;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.TableName;
import dev.revise.schema.ViewQuery.ProjectedColumn;
import dev.revise.schema.ViewQuery.Projection;
import java.util.stream.Collectors;

/** What a view shows, as a query that names the schema where it is not the view's own. */
record EntityQuery(Entity entity) {

  String sql() {
    Projection projection = entity.view().orElseThrow();
    return projection.columns().stream()
        .map(EntityQuery::item)
        .collect(Collectors.joining(", ", "select ", " from " + from(projection.from())));
  }

  private String from(TableName from) {
    return from.schema().equals(entity.table().name().schema())
        ? word(from.name())
        : word(from.schema()) + "." + word(from.name());
  }

  private static String item(ProjectedColumn column) {
    return column.as().equals(column.column())
        ? word(column.as())
        : word(column.column()) + " as " + word(column.as());
  }

  private static String word(String name) {
    return name.matches("\\w+") ? name : quoted(name);
  }
}
