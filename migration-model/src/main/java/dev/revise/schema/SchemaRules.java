package dev.revise.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** In what the tables and views of a schema must agree with each other. */
record SchemaRules(Schema schema) {

  void requireFree(TableName name) {
    if (schema.tables().containsKey(name)
        || schema.views().containsKey(name)
        || schema.enums().containsKey(name)
        || schema.sequences().containsKey(name)) {
      throw new MigrationException(name + " is there already");
    }
  }

  /** Nothing but the labels or numbers that the change expects. */
  <T> void requireSame(T expected, T there) {
    if (!expected.equals(there)) {
      throw new MigrationException("it is another: " + there + ", not " + expected);
    }
  }

  /** No column holds such values. */
  void requireUnused(EnumType type) {
    schema.columnsOf(type.type()).stream()
        .findFirst()
        .ifPresent(
            user -> {
              throw new MigrationException(
                  "%s is of type %s; change or drop it first".formatted(user, type.name()));
            });
  }

  /** No column takes its values from it. */
  void requireUnused(Sequence sequence) {
    Optional<DefaultValue> next = Optional.of(new DefaultValue.NextOf(sequence.name()));
    for (Table table : schema.tables().values()) {
      for (Column column : table.columns()) {
        if (column.defaultValue().equals(next)) {
          throw new MigrationException(
              "%s.%s takes its values from sequence %s; change or drop it first"
                  .formatted(table.name(), column.name(), sequence.name()));
        }
      }
    }
  }

  /** What the columns take when an INSERT does not say is there to take. */
  void requireDefaults(Table table) {
    for (Column column : table.columns()) {
      column.defaultValue().ifPresent(value -> requireDefault(table, column, value));
    }
  }

  private void requireDefault(Table table, Column column, DefaultValue value) {
    if (value instanceof DefaultValue.NextOf next
        && !schema.sequences().containsKey(next.sequence())) {
      throw new MigrationException(
          "%s.%s takes its values from sequence %s, which is not there"
              .formatted(table.name(), column.name(), next.sequence()));
    }
    if (value instanceof DefaultValue.Text text
        && column.type() instanceof ColumnType.Defined defined
        && schema.enums().containsKey(defined.name())
        && !schema.enumType(defined.name()).labels().contains(text.value())) {
      throw new MigrationException(
          "%s.%s has default '%s', which is no label of %s"
              .formatted(table.name(), column.name(), text.value(), defined.name()));
    }
  }

  void requireSame(Table table) {
    Table there = schema.table(table.name());
    if (!table.ignoringColumnOrder().equals(there.ignoringColumnOrder())) {
      throw new MigrationException("the table is another: " + there + ", not " + table);
    }
  }

  void requireSame(View view) {
    View there = schema.view(view.name());
    if (!view.equals(there)) {
      throw new MigrationException("the view is another: " + there + ", not " + view);
    }
  }

  /** Nothing reads that table or view. */
  void requireUnread(TableName name) {
    schema.views().values().stream()
        .filter(view -> view.query().reads().contains(name))
        .findFirst()
        .ifPresent(
            view -> {
              throw new MigrationException(
                  "view %s reads %s; drop the view first".formatted(view.name(), name));
            });
  }

  /** No other table references that one. */
  void requireUnreferenced(TableName name) {
    schema.keysInto(name).stream()
        .filter(bound -> !bound.table().equals(name))
        .findFirst()
        .ifPresent(
            bound -> {
              throw new MigrationException(bound + " references " + name + "; drop it first");
            });
  }

  /** No carried object needs it. */
  void requireUnneeded(TableName name) {
    schema.objects().values().stream()
        .filter(object -> object.needs().contains(name))
        .findFirst()
        .ifPresent(
            object -> {
              throw new MigrationException(
                  "%s needs %s; drop it before and create it again after"
                      .formatted(object.id(), name));
            });
  }

  /** All that the view reads is there. */
  void requireReadable(View view) {
    for (TableName read : view.query().reads()) {
      if (schema.names().noneMatch(read::equals) && schema.carried(read).isEmpty()) {
        throw new MigrationException(
            "view " + view.name() + " reads " + read + ", which is not there");
      }
    }
    if (view.query() instanceof ViewQuery.Projection projection) {
      projection.columns().forEach(c -> requireShown(view, projection.from(), c.column()));
    }
  }

  /** Each key of the table has something to reference. */
  void requireReferenced(Table table) {
    table.foreignKeys().forEach(key -> requireUnique(new BoundKey(table.name(), key)));
  }

  void requireUnique(BoundKey bound) {
    ForeignKey key = bound.key();
    Table referenced = schema.table(key.references());
    if (!referenced.isUniqueIn(key.referencedColumns())) {
      throw new MigrationException(
          "%s needs a primary key or unique constraint of %s over %s"
              .formatted(bound, key.references(), key.referencedColumns()));
    }
    for (int i = 0; i < key.columns().size(); i++) {
      requireComparable(bound, key.columns().get(i), key.referencedColumns().get(i));
    }
  }

  /**
   * PostgreSQL keeps tables, views, sequences and indexes, those of keys included, under one roof:
   * no two in a schema share a name.
   */
  void requireDistinctNames(String inSchema) {
    Set<String> seen = new HashSet<>();
    Stream.concat(
            Stream.of(schema.views(), schema.sequences())
                .flatMap(named -> named.keySet().stream())
                .filter(in(inSchema))
                .map(TableName::name),
            schema.tables().values().stream()
                .filter(table -> table.name().schema().equals(inSchema))
                .flatMap(SchemaRules::relations))
        .filter(name -> !seen.add(name))
        .findFirst()
        .ifPresent(
            twice -> {
              throw new MigrationException(
                  "schema \"%s\" has \"%s\" twice among its tables, views, sequences, indexes and keys"
                      .formatted(inSchema, twice));
            });
  }

  /** The same in less time, where all but that table were looked at before. */
  void requireDistinctNames(Table changed) {
    String inSchema = changed.name().schema();
    Set<String> own = new HashSet<>();
    boolean alone = relations(changed).allMatch(own::add);
    Predicate<TableName> taken = name -> in(inSchema).test(name) && own.contains(name.name());
    if (!alone
        || schema.views().keySet().stream().anyMatch(taken)
        || schema.sequences().keySet().stream().anyMatch(taken)
        || schema.tables().values().stream().anyMatch(t -> t != changed && holdsOne(t, own))) {
      requireDistinctNames(inSchema);
    }
  }

  /** Asked of a thousand tables for each of a thousand changes. */
  private static boolean holdsOne(Table table, Set<String> names) {
    for (Column column : table.columns()) {
      if (column.sequence().isPresent() && names.contains(column.sequence().get())) {
        return true;
      }
    }
    for (Constraint constraint : table.constraints()) {
      if (names.contains(constraint.name())) {
        return true;
      }
    }
    return names.contains(table.name().name())
        || table.indexes().stream().anyMatch(index -> names.contains(index.name()));
  }

  private static Predicate<TableName> in(String schema) {
    return name -> name.schema().equals(schema);
  }

  private static Stream<String> relations(Table table) {
    return Stream.of(
            Stream.of(table.name().name()),
            table.columns().stream().flatMap(column -> column.sequence().stream()),
            table.indexes().stream().map(Index::name),
            table.constraints(PrimaryKey.class).map(PrimaryKey::name),
            table.constraints(UniqueConstraint.class).map(UniqueConstraint::name))
        .flatMap(names -> names);
  }

  private void requireComparable(BoundKey bound, String own, String referenced) {
    ColumnType from = type(bound.table(), own);
    ColumnType to = type(bound.key().references(), referenced);
    if (!KeyTypes.mayReference(from, to)) {
      throw new MigrationException(
          "%s cannot compare \"%s\", %s, with \"%s\", %s"
              .formatted(bound, own, from, referenced, to));
    }
  }

  private ColumnType type(TableName table, String column) {
    return schema.table(table).column(column).orElseThrow().type();
  }

  private void requireShown(View view, TableName from, String column) {
    if (shown(from).filter(names -> !names.contains(column)).isPresent()) {
      throw new MigrationException(
          "view %s shows %s.%s, which is not there".formatted(view.name(), from, column));
    }
  }

  /** The columns that a table or view has, unless only the database can tell. */
  private Optional<List<String>> shown(TableName name) {
    if (schema.tables().containsKey(name)) {
      return Optional.of(schema.table(name).columns().stream().map(Column::name).toList());
    }
    View view = schema.views().get(name);
    return view != null && view.query() instanceof ViewQuery.Projection projection
        ? Optional.of(projection.columns().stream().map(ViewQuery.ProjectedColumn::as).toList())
        : Optional.empty();
  }
}
