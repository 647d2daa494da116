package dev.revise.step;

import dev.revise.entity.Identifier;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Table;
import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What tells the rows of an entity apart, in the order of the table's key, so that the database
 * finds them by its index.
 *
 * @param fields of the entity
 */
record EntityKey(List<Field> fields) {
  EntityKey {
    fields = List.copyOf(fields);
  }

  /**
   * @throws MigrationException if two rows could have the same
   */
  static EntityKey of(Class<?> entity, Table table) {
    List<String> columns =
        Identifier.of(table)
            .filter(table::isUniqueIn)
            .orElseThrow(
                () ->
                    new MigrationException(
                        "nothing tells the rows of %s apart, so that they cannot be walked; use SQL"
                            .formatted(table.name())));
    return new EntityKey(columns.stream().map(column -> field(entity, column)).toList());
  }

  private static Field field(Class<?> entity, String column) {
    return Arrays.stream(entity.getFields())
        .filter(field -> field.isAnnotationPresent(Column.class))
        .filter(field -> field.getAnnotation(Column.class).name().equals(column))
        .findFirst()
        .orElseThrow(
            () ->
                new MigrationException(
                    "%s has no public field for column %s".formatted(entity.getName(), column)));
  }

  /** Its values in a row. */
  List<Object> of(Object row) {
    return fields.stream().map(field -> value(field, row)).toList();
  }

  /** {@code e.obsId, e.key}. */
  String paths() {
    return fields.stream().map(field -> "e." + field.getName()).collect(Collectors.joining(", "));
  }

  /** {@code (e.obsId, e.key) > (?2, ?3)}, for parameters from that one on. */
  String isAbove(int first) {
    String parameters =
        IntStream.range(first, first + fields.size())
            .mapToObj(at -> "?" + at)
            .collect(Collectors.joining(", "));
    return fields.size() == 1
        ? paths() + " > " + parameters
        : "(" + paths() + ") > (" + parameters + ")";
  }

  private static Object value(Field field, Object row) {
    try {
      return field.get(row);
    } catch (IllegalAccessException e) {
      throw new MigrationException(
          "%s.%s cannot be read; make class and field public"
              .formatted(row.getClass().getName(), field.getName()),
          e);
    }
  }
}
