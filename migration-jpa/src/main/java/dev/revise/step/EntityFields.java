package dev.revise.step;

import dev.revise.schema.MigrationException;
import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The columns of a frozen entity, whose fields are public.
 *
 * @param fields in the order of the class
 */
record EntityFields(Class<?> entity, List<Field> fields) {
  EntityFields {
    fields = List.copyOf(fields);
  }

  static EntityFields of(Class<?> entity) {
    return new EntityFields(
        entity,
        Arrays.stream(entity.getFields())
            .filter(field -> field.isAnnotationPresent(Column.class))
            .toList());
  }

  /** Those of some columns, in the order of these. */
  EntityFields of(List<String> columns) {
    return new EntityFields(entity, columns.stream().map(this::field).toList());
  }

  private Field field(String column) {
    return fields.stream()
        .filter(field -> field.getAnnotation(Column.class).name().equals(column))
        .findFirst()
        .orElseThrow(
            () ->
                new MigrationException(
                    "%s has no public field for column %s".formatted(entity.getName(), column)));
  }

  /** What they hold in a row; bytes are copied. */
  Object[] values(Object row) {
    Object[] values = new Object[fields.size()];
    for (int at = 0; at < values.length; at++) {
      Object value = value(fields.get(at), row);
      values[at] = value instanceof byte[] bytes ? bytes.clone() : value;
    }
    return values;
  }

  /** Those that hold something else now. */
  EntityFields changed(Object[] before, Object row) {
    return new EntityFields(
        entity,
        IntStream.range(0, before.length)
            .filter(at -> !Objects.deepEquals(before[at], value(fields.get(at), row)))
            .mapToObj(fields::get)
            .toList());
  }

  static Object value(Field field, Object row) {
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
