package dev.revise.source.jpa;

import dev.revise.dialect.Dialects;
import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/**
 * What Hibernate takes for a table with a query as a view of ours.
 *
 * @param relations the tables and views it may read
 */
record ViewConversion(Table table, TableName name, Set<TableName> relations) {
  private static final Pattern PLAIN =
      Pattern.compile("(?is)\\s*select\\s+(?<items>[\\w\\s\".,]+?)\\s+from\\s.*");

  View view() {
    List<String> columns = columns();
    ViewQuery query =
        Dialects.POSTGRESQL.catalogue().query(shown(), table.getViewQuery(), relations);
    if (query instanceof ViewQuery.Projection && !shown().containsAll(columns)) {
      throw new MigrationException(
          "the query of view %s shows %s, its entity has %s; make them alike"
              .formatted(name, shown(), columns));
    }
    return new View(name, query, Optional.ofNullable(table.getComment()), List.of());
  }

  /** The names in a plain list of columns; any other query knows by itself what it shows. */
  private List<String> shown() {
    Matcher plain = PLAIN.matcher(table.getViewQuery());
    return plain.matches()
        ? Arrays.stream(plain.group("items").split(",")).map(ViewConversion::lastWord).toList()
        : columns();
  }

  private static String lastWord(String item) {
    String[] words = item.strip().split("[\\s.]+");
    return words[words.length - 1].replace("\"", "");
  }

  private List<String> columns() {
    return table.getColumns().stream().map(Column::getName).toList();
  }
}
