package dev.revise.testing.rows;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.GeneratedColumn;

/** A row of an entity in which all values are one, so that every reference finds its row. */
public final class EntityRows {
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 12, 34, 56, 789_000_000);
  private static final String TRIANGLE = "{(0 , 0),(0.5 , 0),(0.5 , 0.5)}";

  private EntityRows() {}

  public static Object of(Class<?> entity) throws ReflectiveOperationException {
    Object row = entity.getDeclaredConstructor().newInstance();
    for (Field field : fields(entity).toList()) {
      field.set(row, value(field));
    }
    return row;
  }

  /** Whatever may be without a value loses it. */
  public static void empty(Object row) throws ReflectiveOperationException {
    for (Field field : fields(row.getClass()).filter(EntityRows::isNullable).toList()) {
      field.set(row, null);
    }
  }

  /** Another object that says the same. */
  public static Object copy(Object row) throws ReflectiveOperationException {
    Object copy = row.getClass().getDeclaredConstructor().newInstance();
    for (Field field : fields(row.getClass()).toList()) {
      field.set(copy, field.get(row));
    }
    return copy;
  }

  /** The same before the database numbered it; in a new one it gets the number that it has here. */
  public static Object unnumbered(Object row) throws ReflectiveOperationException {
    Object copy = copy(row);
    for (Field field : fields(row.getClass()).toList()) {
      if (field.isAnnotationPresent(GeneratedValue.class)) {
        field.set(copy, null);
      }
    }
    return copy;
  }

  /** The same with the numbers that the database gave the other. */
  public static Object numbered(Object row, Object other) throws ReflectiveOperationException {
    Object copy = copy(row);
    for (Field field : fields(row.getClass()).toList()) {
      if (field.isAnnotationPresent(GeneratedValue.class)) {
        field.set(copy, field.get(other));
      }
    }
    return copy;
  }

  /** What the row holds in that column, as null if it has no field for it. */
  public static Object get(Object row, String column) throws ReflectiveOperationException {
    Optional<Field> field = field(row, column);
    return field.isPresent() ? field.get().get(row) : null;
  }

  public static void set(Object row, String column, Object value)
      throws ReflectiveOperationException {
    Optional<Field> field = field(row, column);
    if (field.isPresent() && boxed(field.get().getType()).isInstance(value)) {
      field.get().set(row, value);
    }
  }

  public static void emptyIfPossible(Object row, String column)
      throws ReflectiveOperationException {
    Optional<Field> field = field(row, column).filter(EntityRows::isNullable);
    if (field.isPresent()) {
      field.get().set(row, null);
    }
  }

  /** The fields of columns that the database computes. */
  public static String[] computed(Class<?> entity) {
    return fields(entity)
        .filter(field -> field.isAnnotationPresent(GeneratedColumn.class))
        .map(Field::getName)
        .toArray(String[]::new);
  }

  private static Optional<Field> field(Object row, String column) {
    return fields(row.getClass())
        .filter(field -> field.isAnnotationPresent(Column.class))
        .filter(field -> field.getAnnotation(Column.class).name().equals(column))
        .findFirst();
  }

  private static Stream<Field> fields(Class<?> entity) {
    return Arrays.stream(entity.getFields());
  }

  private static boolean isNullable(Field field) {
    return !field.isAnnotationPresent(Id.class)
        && field.getAnnotation(Column.class).nullable()
        && !field.getType().isPrimitive();
  }

  private static Object value(Field field) {
    Column column = field.getAnnotation(Column.class);
    List<Object> values =
        List.of(
            1,
            1L,
            (short) 1,
            1f,
            1.5,
            true,
            BigDecimal.ZERO.setScale(column.scale()),
            TIME,
            TIME.toLocalDate(),
            TIME.atOffset(ZoneOffset.UTC),
            new UUID(1, 1),
            new byte[] {1},
            TIME.toLocalTime(),
            Duration.ofSeconds(1),
            text(column.columnDefinition()));
    if (field.getType().isEnum()) {
      return field.getType().getEnumConstants()[0];
    }
    return values.stream()
        .filter(value -> boxed(field.getType()).isInstance(value))
        .findFirst()
        .orElseGet(() -> requireNullable(field));
  }

  /** A value of a type that is not known here is left out. */
  private static Object requireNullable(Field field) {
    if (!isNullable(field)) {
      throw new IllegalStateException("no value for " + field);
    }
    return null;
  }

  /** A {@code char(8)} comes back with blanks up to its length. */
  private static String text(String type) {
    if (type.startsWith("char(")) {
      return "1".repeat(Integer.parseInt(type.replaceAll("\\D", "")));
    }
    return type.endsWith("\"spoly\"") ? TRIANGLE : "1";
  }

  private static Class<?> boxed(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }
}
