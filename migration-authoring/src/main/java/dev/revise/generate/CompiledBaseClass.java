package dev.revise.generate;

import com.palantir.javapoet.ClassName;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Revision;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Grant;
import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class that the revisions of a module extend, as it is compiled. */
final class CompiledBaseClass implements BaseClass {
  private final Class<?> type;
  private final Map<Object, String> constants = new HashMap<>();

  CompiledBaseClass(Class<?> type) {
    this.type = type;
    nearestFields()
        .filter(CompiledBaseClass::isInherited)
        .sorted(Comparator.comparing(Field::getName))
        .forEach(
            field -> constant(field).ifPresent(v -> constants.putIfAbsent(v, field.getName())));
  }

  /**
   * @throws MigrationException if the module has no such class
   */
  static BaseClass of(ManagedDatabase database) {
    Class<?> owner = database.getClass();
    String name = owner.getName().replaceAll("Database$", "") + "Revision";
    try {
      Class<?> found = Class.forName(name, true, owner.getClassLoader());
      if (Revision.class.isAssignableFrom(found)) {
        return new CompiledBaseClass(found);
      }
    } catch (ClassNotFoundException e) {
      // told below, like one that is no revision
    }
    throw new MigrationException(
        "the revisions of %s extend %s, which is not there; write it beside %s: an abstract class that extends Revision"
            .formatted(database.name(), name, owner.getSimpleName()));
  }

  @Override
  public ClassName type() {
    return ClassName.get(type);
  }

  @Override
  public Optional<String> constant(Object value) {
    return Optional.ofNullable(constants.get(value));
  }

  @Override
  public boolean gives(TableName name) {
    return ancestors()
        .flatMap(ancestor -> Arrays.stream(ancestor.getDeclaredMethods()))
        .filter(method -> method.getName().equals("table"))
        .filter(method -> List.of(method.getParameterTypes()).equals(List.of(String.class)))
        .findFirst()
        .filter(CompiledBaseClass::isInherited)
        .filter(method -> name.equals(result(method, name.name())))
        .isPresent();
  }

  @Override
  public Set<String> fields() {
    return ancestors()
        .flatMap(ancestor -> Arrays.stream(ancestor.getDeclaredFields()))
        .map(Field::getName)
        .collect(Collectors.toSet());
  }

  @Override
  public Set<String> methods() {
    return Stream.concat(ancestors(), Stream.of(Object.class))
        .flatMap(ancestor -> Arrays.stream(ancestor.getDeclaredMethods()))
        .map(Method::getName)
        .collect(Collectors.toSet());
  }

  /** A field hides those of its name further up, even where nobody below sees it. */
  private Stream<Field> nearestFields() {
    Map<String, Field> nearest = new HashMap<>();
    ancestors()
        .takeWhile(ancestor -> ancestor != Revision.class)
        .flatMap(ancestor -> Arrays.stream(ancestor.getDeclaredFields()))
        .forEach(field -> nearest.putIfAbsent(field.getName(), field));
    return nearest.values().stream();
  }

  private Stream<Class<?>> ancestors() {
    return Stream.<Class<?>>iterate(type, c -> c != Object.class, Class::getSuperclass);
  }

  private static boolean isInherited(java.lang.reflect.Member member) {
    int modifiers = member.getModifiers();
    return Modifier.isStatic(modifiers)
        && (Modifier.isProtected(modifiers) || Modifier.isPublic(modifiers));
  }

  private static Optional<Object> constant(Field field) {
    return Optional.of(field)
        .filter(f -> Modifier.isFinal(f.getModifiers()))
        .map(CompiledBaseClass::value)
        .filter(CompiledBaseClass::isWorthAName)
        .map(CompiledBaseClass::ordered);
  }

  /** Grants in the order in which tables and views hold them. */
  private static Object ordered(Object value) {
    return value instanceof List<?> list ? list.stream().sorted().toList() : value;
  }

  private static boolean isWorthAName(Object value) {
    return value instanceof TableName
        || value instanceof ColumnType
        || value instanceof String
        || value instanceof List<?> list
            && !list.isEmpty()
            && list.stream().allMatch(Grant.class::isInstance);
  }

  private static Object value(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new MigrationException("cannot read " + field, e);
    }
  }

  private static Object result(Method method, String argument) {
    try {
      method.setAccessible(true);
      return method.invoke(null, argument);
    } catch (ReflectiveOperationException e) {
      throw new MigrationException("cannot call " + method, e);
    }
  }
}
