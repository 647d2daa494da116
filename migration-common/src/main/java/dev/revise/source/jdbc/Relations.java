package dev.revise.source.jdbc;

import dev.revise.dialect.Catalogue;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables and views while the catalogue is being read. */
final class Relations {
  private final SortedMap<TableName, Relation> all = new TreeMap<>();

  void add(TableName name, Optional<String> comment, Optional<String> definition) {
    all.put(name, new Relation(name, comment, definition));
  }

  /** The one of that name, unless it is one that we leave out. */
  Optional<Relation> find(TableName name) {
    return Optional.ofNullable(all.get(name));
  }

  Schema schema(Catalogue catalogue) {
    SortedMap<TableName, Table> tables = new TreeMap<>();
    SortedMap<TableName, View> views = new TreeMap<>();
    all.forEach(
        (name, relation) -> {
          if (relation.isView()) {
            views.put(name, relation.view(catalogue, all.keySet()));
          } else {
            tables.put(name, relation.table());
          }
        });
    return new Schema(tables, views);
  }
}
