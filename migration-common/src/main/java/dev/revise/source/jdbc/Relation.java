package dev.revise.source.jdbc;

import dev.revise.dialect.Catalogue;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Grant;
import dev.revise.schema.Index;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table or view while the catalogue is being read. */
final class Relation {
  private final TableName name;
  private final Optional<String> comment;
  private final Optional<String> definition;
  private final Optional<String> partitioning;
  private final Map<String, OwnedSequence> sequences = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<Constraint> constraints = new ArrayList<>();
  private final List<Index> indexes = new ArrayList<>();
  private final List<Grant> grants = new ArrayList<>();
  private final Map<String, CarriedObject> keys = new HashMap<>();
  private final List<CarriedObject> objects = new ArrayList<>();

  /**
   * @param definition the query of a view; a table has none
   * @param partitioning how the rows of a table are spread over partitions
   */
  Relation(
      TableName name,
      Optional<String> comment,
      Optional<String> definition,
      Optional<String> partitioning) {
    this.name = name;
    this.comment = comment;
    this.definition = definition;
    this.partitioning = partitioning;
  }

  TableName name() {
    return name;
  }

  Optional<String> definition() {
    return definition;
  }

  boolean hasNoColumns() {
    return !isView() && columns.isEmpty();
  }

  boolean isView() {
    return definition.isPresent();
  }

  void addSequence(String column, OwnedSequence sequence) {
    if (sequences.put(column, sequence) != null) {
      throw new MigrationException(
          "%s.%s owns two sequences, one of them %s; drop one"
              .formatted(name, column, sequence.name()));
    }
  }

  Optional<OwnedSequence> sequence(String column) {
    return Optional.ofNullable(sequences.get(column));
  }

  /** A column of a view, of which nothing but its name is its own. */
  void addName(String column) {
    names.add(column);
  }

  void add(Column column) {
    columns.add(column);
  }

  void add(Constraint constraint) {
    constraints.add(constraint);
  }

  /**
   * @param carried how it is carried if it references what no schema holds
   */
  void add(ForeignKey key, CarriedObject carried) {
    constraints.add(key);
    keys.put(key.name(), carried);
  }

  void add(Index index) {
    indexes.add(index);
  }

  void add(Grant grant) {
    grants.add(grant);
  }

  /** A constraint or index that is carried as it is printed. */
  void add(CarriedObject object) {
    objects.add(object);
  }

  Table table() {
    return new Table(name, columns, constraints, indexes, comment, grants, partitioning);
  }

  /** Carries the foreign keys that do not lead to a key of one of these tables. */
  void carryLooseKeys(Map<TableName, Table> tables) {
    List<ForeignKey> loose =
        constraints.stream()
            .filter(ForeignKey.class::isInstance)
            .map(ForeignKey.class::cast)
            .filter(key -> !isBound(key, tables))
            .toList();
    loose.forEach(key -> objects.add(keys.get(key.name()).needing(key.references())));
    constraints.removeAll(loose);
  }

  private static boolean isBound(ForeignKey key, Map<TableName, Table> tables) {
    return Optional.ofNullable(tables.get(key.references()))
        .filter(table -> table.isUniqueIn(key.referencedColumns()))
        .isPresent();
  }

  List<CarriedObject> objects() {
    return List.copyOf(objects);
  }

  View view(Catalogue catalogue, Set<TableName> relations) {
    return new View(
        name, catalogue.query(names, definition.orElseThrow(), relations), comment, grants);
  }
}
