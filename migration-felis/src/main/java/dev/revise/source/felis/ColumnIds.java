package dev.revise.source.felis;

import dev.revise.schema.TableName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a schema by their {@code @id}, all of which are known to mean something. */
final class ColumnIds {
  private final Map<String, FelisTable> tables = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final String schema;

  ColumnIds(FelisSchema felis) {
    schema = felis.name();
    for (FelisTable table : felis.tables()) {
      for (FelisColumn column : table.columns()) {
        tables.put(column.id(), table);
        names.put(column.id(), column.name());
      }
    }
  }

  List<String> names(List<Reference> references) {
    return references.stream().map(reference -> names.get(reference.id())).toList();
  }

  /** The one table that all of them are in. */
  TableName table(List<Reference> references) {
    FelisTable first = tables.get(references.get(0).id());
    for (Reference reference : references) {
      FelisTable table = tables.get(reference.id());
      if (table != first) {
        throw reference
            .place()
            .problem(
                "a foreign key references one table, not %s and %s"
                    .formatted(first.name(), table.name()));
      }
    }
    return new TableName(schema, first.name());
  }
}
