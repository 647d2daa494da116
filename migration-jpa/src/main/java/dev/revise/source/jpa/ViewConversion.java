package dev.revise.source.jpa;

import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import dev.revise.schema.ViewQuery.ProjectedColumn;
import dev.revise.schema.ViewQuery.Projection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/**
 * What Hibernate takes for a table with a query as a view of ours.
 *
 * @param relations the tables and views it may read
 */
record ViewConversion(Table table, TableName name, Set<TableName> relations) {
  private static final String NAME = "(?:\\w+|\"(?:[^\"]|\"\")++\")";
  private static final String ITEM = NAME + "(?:\\s+as\\s+" + NAME + ")?";
  private static final Pattern COLUMN =
      Pattern.compile(
          "(?<column>%1$s)(?:\\s+as\\s+(?<as>%1$s))?".formatted(NAME), Pattern.CASE_INSENSITIVE);
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\s*select\\s+(?<items>%1$s(?:\\s*,\\s*%1$s)*+)\\s+from\\s+(?:(?<schema>%2$s)\\.)?(?<table>%2$s)\\s*;?\\s*"
              .formatted(ITEM, NAME),
          Pattern.CASE_INSENSITIVE);

  View view() {
    return new View(name, query(), Optional.ofNullable(table.getComment()), List.of());
  }

  /** Columns of one table, or a query that stays as its author wrote it. */
  private ViewQuery query() {
    String sql = table.getViewQuery();
    Matcher plain = PLAIN.matcher(sql);
    return plain.matches()
        ? checked(projection(plain))
        : new ViewQuery.Sql(
            sql.strip(),
            relations.stream()
                .filter(read -> sql.contains(quoted(read)))
                .collect(Collectors.toSet()));
  }

  /** A table without a schema is in the view's. */
  private Projection projection(Matcher plain) {
    String schema =
        Optional.ofNullable(plain.group("schema")).map(ViewConversion::bare).orElse(name.schema());
    return new Projection(
        new TableName(schema, bare(plain.group("table"))),
        COLUMN.matcher(plain.group("items")).results().map(ViewConversion::projected).toList());
  }

  private static ProjectedColumn projected(MatchResult item) {
    String own = bare(item.group(1));
    return new ProjectedColumn(
        own, Optional.ofNullable(item.group(2)).map(ViewConversion::bare).orElse(own));
  }

  /** The name without its quotes. */
  private static String bare(String word) {
    return word.startsWith("\"")
        ? word.substring(1, word.length() - 1).replace("\"\"", "\"")
        : word;
  }

  private Projection checked(Projection projection) {
    List<String> shown = projection.columns().stream().map(ProjectedColumn::as).toList();
    List<String> columns = table.getColumns().stream().map(Column::getName).toList();
    if (!shown.containsAll(columns)) {
      throw new MigrationException(
          "the query of view %s shows %s, its entity has %s; make them alike"
              .formatted(name, shown, columns));
    }
    return projection;
  }

  private static String quoted(TableName read) {
    return "\"%s\".\"%s\"".formatted(read.schema(), read.name());
  }
}
