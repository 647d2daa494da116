package dev.revise.source.jpa;

import dev.revise.schema.ForeignKey;
import dev.revise.schema.MigrationException;
import dev.revise.schema.ReferentialAction;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/** The unique and foreign keys of a table of Hibernate's as ours. */
record KeyConversion(Table table, KeyNames names, Function<Table, TableName> named) {

  Stream<UniqueConstraint> uniques() {
    return Stream.concat(
        table.getColumns().stream()
            .filter(column -> column.isUnique() && !table.isPrimaryKey(column))
            .filter(column -> !hasKeyOver(column))
            .map(column -> unique(column.getUniqueKeyName(), List.of(column.getName()))),
        table.getUniqueKeys().values().stream()
            .filter(key -> !table.isRedundantUniqueKey(key) && key.getColumnOrderMap().isEmpty())
            .sorted(Comparator.comparing(key -> columns(key.getColumns()).toString()))
            .map(this::unique));
  }

  /** Whether the author gave the column's own key a name. */
  private boolean hasKeyOver(Column column) {
    return table.getUniqueKeys().values().stream()
        .anyMatch(key -> key.getColumns().equals(List.of(column)));
  }

  private UniqueConstraint unique(UniqueKey key) {
    return unique(key.getName(), columns(key.getColumns()))
        .withDeferral(
            new KeyOptions(key.getOptions()).deferral("a unique constraint of " + table.getName()));
  }

  private UniqueConstraint unique(String name, List<String> columns) {
    return new UniqueConstraint(names.of(Optional.ofNullable(name), columns, "key"), columns);
  }

  Stream<ForeignKey> foreignKeys() {
    return table.getForeignKeyCollection().stream()
        .filter(key -> key.isCreationEnabled() && key.isPhysicalConstraint())
        .sorted(
            Comparator.<org.hibernate.mapping.ForeignKey, String>comparing(
                    key -> columns(key.getColumns()).toString())
                .thenComparing(key -> key.getReferencedTable().getName()))
        .map(this::foreignKey);
  }

  private ForeignKey foreignKey(org.hibernate.mapping.ForeignKey key) {
    List<String> columns = columns(key.getColumns());
    String name = names.of(Optional.ofNullable(key.getName()), columns, "fkey");
    if (key.getKeyDefinition() != null && !key.getKeyDefinition().isBlank()) {
      throw new Unsayable(
          "the definition in SQL of foreign key \"%s\" of %s".formatted(name, table.getName()),
          "give it a name, columns and @OnDelete");
    }
    return new ForeignKey(
            name,
            columns,
            named.apply(key.getReferencedTable()),
            columns(referenced(key)),
            onDelete(key),
            ReferentialAction.NO_ACTION)
        .withDeferral(
            new KeyOptions(key.getOptions())
                .deferral("foreign key \"%s\" of %s".formatted(name, table.getName())));
  }

  private static List<Column> referenced(org.hibernate.mapping.ForeignKey key) {
    if (!key.isReferenceToPrimaryKey()) {
      return key.getReferencedColumns();
    }
    return Optional.ofNullable(key.getReferencedTable().getPrimaryKey())
        .orElseThrow(
            () ->
                new MigrationException(
                    "%s references %s, which has no primary key; give its entity an @Id"
                        .formatted(key.getTable().getName(), key.getReferencedTable().getName())))
        .getColumns();
  }

  private static ReferentialAction onDelete(org.hibernate.mapping.ForeignKey key) {
    return Optional.ofNullable(key.getOnDeleteAction())
        .map(action -> ReferentialAction.valueOf(action.name()))
        .orElse(ReferentialAction.NO_ACTION);
  }

  private static List<String> columns(List<Column> columns) {
    return columns.stream().map(Column::getName).toList();
  }
}
