package dev.revise.source.jpa;

import dev.revise.entity.NoPrimaryKey;
import dev.revise.entity.PrimaryKeyName;
import dev.revise.entity.References;
import dev.revise.schema.Constraint;
import dev.revise.schema.Deferral;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.ReferentialAction;
import dev.revise.schema.TableName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;

/**
 * What entities say of a table that Hibernate does not keep.
 *
 * @param entities whose rows are in the table
 */
record Stated(List<Class<?>> entities) {
  static final Stated NOTHING = new Stated(List.of());

  static Map<Table, Stated> byTable(Metadata metadata) {
    Map<Table, Stated> stated = new HashMap<>();
    for (PersistentClass entity : metadata.getEntityBindings()) {
      stated.merge(
          entity.getTable(), new Stated(List.of(entity.getMappedClass())), Stated::together);
    }
    return stated;
  }

  private Stated together(Stated other) {
    return new Stated(Stream.concat(entities.stream(), other.entities.stream()).toList());
  }

  boolean hasPrimaryKey() {
    return entities.stream().noneMatch(entity -> entity.isAnnotationPresent(NoPrimaryKey.class));
  }

  Optional<String> primaryKeyName() {
    return entities.stream()
        .flatMap(entity -> Stream.ofNullable(entity.getAnnotation(PrimaryKeyName.class)))
        .map(PrimaryKeyName::value)
        .findFirst();
  }

  /** Those with a name, which Hibernate forgets where the primary key is over the same columns. */
  Stream<dev.revise.schema.UniqueConstraint> uniques(List<Constraint> known) {
    return entities.stream()
        .flatMap(entity -> Stream.ofNullable(entity.getAnnotation(jakarta.persistence.Table.class)))
        .flatMap(table -> Arrays.stream(table.uniqueConstraints()))
        .filter(unique -> !unique.name().isBlank())
        .map(Stated::unique)
        .filter(unique -> known.stream().noneMatch(key -> key.name().equals(unique.name())));
  }

  private static dev.revise.schema.UniqueConstraint unique(
      jakarta.persistence.UniqueConstraint unique) {
    String name = bare(unique.name());
    return new dev.revise.schema.UniqueConstraint(
            name, Arrays.stream(unique.columnNames()).map(Stated::bare).toList())
        .withDeferral(new KeyOptions(unique.options()).deferral("unique constraint " + name));
  }

  private static String bare(String name) {
    return Identifier.toIdentifier(name).getText();
  }

  Stream<ForeignKey> foreignKeys(TableName table) {
    return entities.stream()
        .flatMap(entity -> Arrays.stream(entity.getAnnotationsByType(References.class)))
        .map(key -> foreignKey(key, table));
  }

  private static ForeignKey foreignKey(References key, TableName table) {
    List<String> columns = List.of(key.columns());
    return new ForeignKey(
            key.name(),
            columns,
            new TableName(key.schema().isEmpty() ? table.schema() : key.schema(), key.table()),
            key.referenced().length == 0 ? columns : List.of(key.referenced()),
            ReferentialAction.valueOf(key.onDelete().name()),
            ReferentialAction.valueOf(key.onUpdate().name()))
        .withDeferral(deferral(key.checked()));
  }

  private static Optional<Deferral> deferral(References.Moment checked) {
    return checked == References.Moment.AT_ONCE
        ? Optional.empty()
        : Optional.of(Deferral.valueOf(checked.name()));
  }
}
