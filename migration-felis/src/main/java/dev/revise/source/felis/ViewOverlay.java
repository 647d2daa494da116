package dev.revise.source.felis;

import dev.revise.schema.Column;
import dev.revise.schema.Grant;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Nearest;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery.ProjectedColumn;
import dev.revise.schema.ViewQuery.Projection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table of the Felis file that is a view in the database.
 *
 * @param of the table that it shows
 * @param renames the columns that it shows under other names: name shown to name in the table
 * @param keepOrder whether its columns stand in the order of the Felis file, not of the table
 * @param also the columns that it shows beyond those of the Felis file
 */
record ViewOverlay(
    FilePosition place,
    String of,
    Map<String, String> renames,
    List<String> also,
    boolean keepOrder,
    Optional<String> description,
    List<Grant> grants) {

  /**
   * The view.
   *
   * @param shown the columns that the Felis file gives it
   */
  View view(TableName name, Set<String> shown, Optional<String> comment, Table table) {
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> all = new LinkedHashSet<>(shown);
    all.addAll(also);
    all.forEach(one -> names.put(inTable(one, table), one));
    requireShown(all);
    Stream<String> ordered =
        keepOrder
            ? names.keySet().stream()
            : table.columns().stream().map(Column::name).filter(names::containsKey);
    List<ProjectedColumn> columns =
        ordered.map(column -> new ProjectedColumn(column, names.get(column))).toList();
    return place.locating(
        () ->
            new View(
                name,
                new Projection(table.name(), columns),
                description.or(() -> comment),
                grants));
  }

  /** The name in the table of a column that the view shows. */
  String inTable(String shown) {
    return renames.getOrDefault(shown, shown);
  }

  private String inTable(String shown, Table table) {
    String column = inTable(shown);
    if (table.column(column).isEmpty()) {
      throw place.problem(
          "column %s would be %s.%s, which is not there; say in \"renames\" which one it is"
              .formatted(shown, of, column));
    }
    return column;
  }

  private void requireShown(Set<String> shown) {
    renames.keySet().stream()
        .filter(name -> !shown.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw unknown(name, shown);
            });
  }

  private MigrationException unknown(String name, Set<String> shown) {
    return place.problem(
        "\"renames\" has \"%s\", which the view does not show%s"
            .formatted(name, Nearest.hint(name, shown)));
  }
}
