package dev.revise.source.jdbc;

import dev.revise.dialect.Catalogue;
import dev.revise.schema.EnumType;
import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables and views while the catalogue is being read. */
final class Relations {
  private final SortedMap<TableName, Relation> all = new TreeMap<>();
  private final SortedMap<TableName, List<String>> labels = new TreeMap<>();
  private final SortedMap<TableName, Sequence> sequences = new TreeMap<>();

  void add(TableName name, Optional<String> comment, Optional<String> definition) {
    all.put(name, new Relation(name, comment, definition));
  }

  void remove(TableName name) {
    all.remove(name);
  }

  /** One more label of an enum type. */
  void addLabel(TableName type, String label) {
    labels.computeIfAbsent(type, name -> new ArrayList<>()).add(label);
  }

  void add(Sequence sequence) {
    sequences.put(sequence.name(), sequence);
  }

  /** The one of that name, unless it is one that we leave out. */
  Optional<Relation> find(TableName name) {
    return Optional.ofNullable(all.get(name));
  }

  /** The queries of views as the catalogue prints them. */
  Map<TableName, String> definitions() {
    Map<TableName, String> definitions = new HashMap<>();
    all.forEach(
        (name, relation) -> relation.definition().ifPresent(sql -> definitions.put(name, sql)));
    return definitions;
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
    SortedMap<TableName, EnumType> enums = new TreeMap<>();
    labels.forEach((name, list) -> enums.put(name, new EnumType(name, list)));
    return new Schema(tables, views, enums, sequences, new TreeMap<>());
  }
}
