package dev.revise.diff;

import dev.revise.schema.ColumnRename;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import dev.revise.schema.ViewQuery.ProjectedColumn;
import dev.revise.schema.ViewQuery.Projection;
import dev.revise.schema.ViewQuery.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Views that show the same after renames as before: they name what they read anew. */
record FollowingViews(TableRenames names) {
  private static final Pattern TEXT_OR_IDENTIFIER =
      Pattern.compile("'[^']*+(?:''[^']*+)*+'|\"([^\"]*+(?:\"\"[^\"]*+)*+)\"");

  /** The schema with all of those views that it can hold. */
  Schema addedTo(Schema renamed, Schema before) {
    List<View> waiting =
        new ArrayList<>(
            before.views().values().stream()
                .filter(view -> !renamed.views().containsKey(view.name()))
                .map(this::following)
                .toList());
    Schema schema = renamed;
    boolean more = true;
    while (more) {
      Schema reached = schema;
      List<View> fitting = waiting.stream().filter(view -> fits(reached, view)).toList();
      for (View view : fitting) {
        schema = schema.plus(view);
      }
      more = waiting.removeAll(fitting);
    }
    return schema;
  }

  private static boolean fits(Schema schema, View view) {
    try {
      schema.plus(view);
      return true;
    } catch (MigrationException readsWhatIsGone) {
      return false;
    }
  }

  private View following(View view) {
    return new View(view.name(), following(view.query()), view.comment(), view.grants());
  }

  private ViewQuery following(ViewQuery query) {
    if (query instanceof Projection projection) {
      TableName table = names.after(projection.from());
      return new Projection(
          table,
          projection.columns().stream()
              .map(c -> new ProjectedColumn(names.after(table, c.column()), c.as()))
              .toList());
    }
    Sql sql = (Sql) query;
    Set<TableName> reads = sql.reads().stream().map(names::after).collect(Collectors.toSet());
    return new Sql(following(sql), reads);
  }

  /** As far as its text tells. */
  private String following(Sql sql) {
    return TEXT_OR_IDENTIFIER
        .matcher(sql.text())
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) == null
                        ? found.group()
                        : '"' + renamed(found.group(1).replace("\"\"", "\""), sql) + '"'));
  }

  private String renamed(String identifier, Sql sql) {
    String name =
        sql.reads().stream()
            .filter(table -> table.name().equals(identifier))
            .map(table -> names.after(table).name())
            .findFirst()
            .orElseGet(
                () ->
                    sql.reads().stream()
                        .flatMap(table -> names.of(names.after(table)))
                        .filter(rename -> rename.from().equals(identifier))
                        .map(ColumnRename::to)
                        .findFirst()
                        .orElse(identifier));
    return name.replace("\"", "\"\"");
  }
}
