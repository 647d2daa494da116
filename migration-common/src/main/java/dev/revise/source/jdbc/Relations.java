package dev.revise.source.jdbc;

import dev.revise.dialect.Catalogue;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.EnumType;
import dev.revise.schema.ObjectId;
import dev.revise.schema.ObjectKind;
import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables and views while the catalogue is being read. */
final class Relations {
  private static final Set<ObjectKind> READABLE =
      Set.of(ObjectKind.MATERIALIZED_VIEW, ObjectKind.FOREIGN_TABLE, ObjectKind.TABLE);

  private final SortedMap<TableName, Relation> all = new TreeMap<>();
  private final SortedMap<TableName, List<String>> labels = new TreeMap<>();
  private final SortedMap<TableName, Sequence> sequences = new TreeMap<>();
  private final SortedMap<ObjectId, CarriedObject> objects = new TreeMap<>();
  private final Set<TableName> unread = new HashSet<>();

  void add(Relation relation) {
    all.put(relation.name(), relation);
  }

  void add(CarriedObject object) {
    objects.put(object.id(), object);
  }

  /**
   * Takes out the tables that have no columns, and carries the constraints of those that are
   * carried.
   *
   * @return the others
   */
  List<TableName> withoutColumns() {
    List<Relation> bare = all.values().stream().filter(Relation::hasNoColumns).toList();
    List<TableName> others = new ArrayList<>();
    for (Relation relation : bare) {
      all.remove(relation.name());
      if (objects.containsKey(new ObjectId(ObjectKind.TABLE, relation.name()))) {
        relation.objects().forEach(this::add);
      } else {
        others.add(relation.name());
      }
    }
    return others;
  }

  /** The carried objects that belong to no table or view. */
  Collection<CarriedObject> objects() {
    return List.copyOf(objects.values());
  }

  /** One that is not read, though a view may read it. */
  void addUnread(TableName name) {
    unread.add(name);
  }

  void remove(ObjectId id) {
    objects.remove(id);
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

  /** What a view may read. */
  private Set<TableName> readable() {
    Set<TableName> names = new HashSet<>(all.keySet());
    names.addAll(unread);
    objects.values().stream()
        .filter(object -> READABLE.contains(object.id().kind()))
        .forEach(object -> names.add(object.id().on()));
    return names;
  }

  /** The queries of views as the catalogue prints them. */
  Map<TableName, String> definitions() {
    Map<TableName, String> definitions = new HashMap<>();
    all.forEach(
        (name, relation) -> relation.definition().ifPresent(sql -> definitions.put(name, sql)));
    return definitions;
  }

  /** Carries what belongs to tables and is not modelled, loose foreign keys among it. */
  void carryParts() {
    SortedMap<TableName, Table> bound = new TreeMap<>();
    all.values().stream()
        .filter(relation -> !relation.isView())
        .forEach(relation -> bound.put(relation.name(), relation.table()));
    for (Relation relation : all.values()) {
      relation.carryLooseKeys(bound);
      relation.objects().forEach(this::add);
    }
  }

  /** Takes out the views that read one of these. */
  List<TableName> withoutReadersOf(Set<TableName> names, Catalogue catalogue) {
    List<TableName> readers =
        all.values().stream()
            .filter(Relation::isView)
            .filter(
                view ->
                    view.view(catalogue, names).query().reads().stream().anyMatch(names::contains))
            .map(Relation::name)
            .toList();
    readers.forEach(all::remove);
    return readers;
  }

  Schema schema(Catalogue catalogue) {
    SortedMap<TableName, Table> tables = new TreeMap<>();
    SortedMap<TableName, View> views = new TreeMap<>();
    Set<TableName> readable = readable();
    for (Relation relation : all.values()) {
      if (relation.isView()) {
        views.put(relation.name(), relation.view(catalogue, readable));
      } else {
        tables.put(relation.name(), relation.table());
      }
    }
    SortedMap<TableName, EnumType> enums = new TreeMap<>();
    labels.forEach((name, list) -> enums.put(name, new EnumType(name, list)));
    return new Schema(tables, views, enums, sequences, objects);
  }
}
