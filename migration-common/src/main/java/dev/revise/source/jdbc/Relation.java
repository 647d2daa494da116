package dev.revise.source.jdbc;

import dev.revise.dialect.Catalogue;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
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
  private final Map<String, OwnedSequence> sequences = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<Constraint> constraints = new ArrayList<>();
  private final List<Index> indexes = new ArrayList<>();
  private final List<Grant> grants = new ArrayList<>();

  /**
   * @param definition the query of a view; a table has none
   */
  Relation(TableName name, Optional<String> comment, Optional<String> definition) {
    this.name = name;
    this.comment = comment;
    this.definition = definition;
  }

  TableName name() {
    return name;
  }

  Optional<String> definition() {
    return definition;
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

  void add(Index index) {
    indexes.add(index);
  }

  void add(Grant grant) {
    grants.add(grant);
  }

  Table table() {
    return new Table(name, columns, constraints, indexes, comment, grants);
  }

  View view(Catalogue catalogue, Set<TableName> relations) {
    return new View(
        name, catalogue.query(names, definition.orElseThrow(), relations), comment, grants);
  }
}
