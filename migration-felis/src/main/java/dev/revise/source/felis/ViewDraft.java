package dev.revise.source.felis;

import dev.revise.schema.Column;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import dev.revise.schema.ViewQuery.ProjectedColumn;
import dev.revise.schema.ViewQuery.Projection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A view: as a table of the Felis file where it shows columns of one, else in the overlay alone.
 */
record ViewDraft(View view, Map<TableName, Table> tables) {

  /** The table of the Felis file, if there can be one. */
  Optional<FelisTable> felis(Identifiers identifiers) {
    return shown().map(columns -> felis(columns, identifiers));
  }

  /** What the overlay says of it. */
  YamlMap yaml() {
    YamlMap yaml = new YamlMap();
    if (view.query() instanceof Projection projection) {
      yaml.text("of", projection.from().name());
      yaml.texts(shown().isPresent() ? "renames" : "columns", names(projection));
      if (shown().isPresent() && !isInOrderOf(tables.get(projection.from()), projection)) {
        yaml.flag("keepOrder", true);
      }
    } else if (view.query() instanceof ViewQuery.Sql sql) {
      yaml.text("sql", sql.text());
      yaml.texts("reads", sql.reads().stream().map(TableName::name).toList());
    }
    view.comment()
        .filter(text -> shown().isEmpty() || Trimmed.of(text).isEmpty())
        .ifPresent(text -> yaml.text("description", text));
    yaml.map("grants", TableYaml.grants(view.grants()));
    return yaml;
  }

  private Map<String, String> names(Projection projection) {
    Map<String, String> names = new LinkedHashMap<>();
    projection.columns().stream()
        .filter(column -> shown().isEmpty() || !column.as().equals(column.column()))
        .forEach(column -> names.put(Identifiers.trimmed("column", column.as()), column.column()));
    return names;
  }

  /** The columns of a table, each once, which is what a table of the Felis file can say. */
  private Optional<List<ProjectedColumn>> shown() {
    return Optional.of(view.query())
        .filter(Projection.class::isInstance)
        .map(Projection.class::cast)
        .filter(projection -> tables.containsKey(projection.from()))
        .map(Projection::columns)
        .filter(
            columns ->
                columns.stream().map(ProjectedColumn::column).distinct().count() == columns.size());
  }

  private boolean isInOrderOf(Table table, Projection projection) {
    List<String> shown = projection.columns().stream().map(ProjectedColumn::column).toList();
    return table.columns().stream()
        .map(Column::name)
        .filter(shown::contains)
        .toList()
        .equals(shown);
  }

  private FelisTable felis(List<ProjectedColumn> columns, Identifiers identifiers) {
    String name = view.name().name();
    Element element = identifiers.element("view", name, "#" + name, view.comment());
    Table table = tables.get(((Projection) view.query()).from());
    return new FelisTable(
        element,
        columns.stream()
            .map(
                column ->
                    column(
                        identifiers.element(
                            "column",
                            column.as(),
                            element.id() + "." + column.as(),
                            Optional.empty()),
                        table.column(column.column()).orElseThrow()))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static FelisColumn column(Element element, Column column) {
    Column shown = column.withDefault(Optional.empty()).withSequence(Optional.empty());
    return new ColumnDraft(element, shown, Optional.empty()).felis();
  }
}
