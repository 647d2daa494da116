package dev.revise.source.jdbc;

import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a database holds.
 *
 * @param schema normalized by its dialect
 * @param same queries that say a view in other words than the database, normalized too
 */
public record DatabaseReading(Schema schema, Map<TableName, Set<ViewQuery>> same) {
  public DatabaseReading {
    same = Map.copyOf(same);
  }

  /**
   * The schema with the query of a view in the words of a model that says the same.
   *
   * @param model normalized by the same dialect
   */
  public Schema inWordsOf(Schema model) {
    Schema worded = schema;
    for (TableName name : same.keySet()) {
      Optional<ViewQuery> query =
          Optional.ofNullable(model.views().get(name))
              .map(View::query)
              .filter(same.get(name)::contains);
      if (query.isPresent()) {
        worded = worded.editView(name, view -> view.withQuery(query.get()));
      }
    }
    return worded;
  }
}
