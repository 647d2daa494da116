package dev.revise.schema;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The same under the name of another schema: a record is made anew with its components moved, of
 * which names and {@linkplain SqlCode SQL} are what moves. So it does schemas, operations and steps
 * that are records, and nothing has to be written for a new one.
 */
public final class SchemaMove {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  private final String from;
  private final String to;
  private final Set<TableName> fixed;
  private final SchemaInSql sql;

  /**
   * @param fixed names that stay: types that no revision makes
   */
  public SchemaMove(String from, String to, Set<TableName> fixed) {
    this.from = from;
    this.to = to;
    this.fixed = Set.copyOf(fixed);
    this.sql = new SchemaInSql(from, to, this.fixed);
  }

  /** One that leaves types where they are which that schema uses and does not hold. */
  static SchemaMove of(String from, String to, Schema schema) {
    Set<TableName> fixed = new LinkedHashSet<>();
    schema.tables().values().stream()
        .flatMap(table -> table.columns().stream())
        .forEach(
            column ->
                column
                    .type()
                    .withElement(
                        type -> {
                          if (type instanceof ColumnType.Defined defined) {
                            fixed.add(defined.name());
                          }
                          return type;
                        }));
    fixed.removeAll(schema.enums().keySet());
    schema.objects().keySet().forEach(id -> fixed.remove(id.on()));
    return new SchemaMove(from, to, fixed);
  }

  /**
   * @throws MigrationException if a name is taken there
   */
  public Schema moved(Schema schema) {
    return Schema.of(
        moved(schema.tables().values()),
        moved(schema.views().values()),
        moved(schema.enums().values()),
        moved(schema.sequences().values()),
        moved(schema.objects().values()));
  }

  private <T> List<T> moved(Collection<T> values) {
    return values.stream().map(this::moved).toList();
  }

  public String movedSchema(String name) {
    return name.equals(from) ? to : name;
  }

  /** The same record, or the same value that is none. */
  @SuppressWarnings("unchecked") // each kind of value is made of the same kind again
  public <T> T moved(T value) {
    return (T) moved(value, false);
  }

  private Object moved(Object value, boolean code) {
    if (value instanceof String text) {
      return code ? sql.moved(text) : text;
    }
    if (value instanceof TableName name) {
      return moved(name);
    }
    if (value instanceof IndexKey key && !key.expression()) {
      return key;
    }
    if (value instanceof Record record) {
      return moved(record);
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(one -> moved(one, code));
    }
    if (value instanceof Map<?, ?> map) {
      return moved(map, code);
    }
    return value instanceof Collection<?> values ? moved(values, code) : leaf(value);
  }

  private TableName moved(TableName name) {
    return name.schema().equals(from) && !fixed.contains(name)
        ? new TableName(to, name.name())
        : name;
  }

  private Object moved(Map<?, ?> map, boolean code) {
    Map<Object, Object> moved =
        map instanceof SortedMap<?, ?> ? new TreeMap<>() : new LinkedHashMap<>();
    map.forEach((key, value) -> moved.put(moved(key, false), moved(value, code)));
    return moved;
  }

  private Object moved(Collection<?> values, boolean code) {
    Stream<Object> moved = values.stream().map(value -> moved(value, code));
    if (values instanceof SortedSet<?>) {
      return moved.collect(TreeSet::new, Set::add, Set::addAll);
    }
    return values instanceof Set<?>
        ? moved.collect(LinkedHashSet::new, Set::add, Set::addAll)
        : moved.collect(ArrayList::new, List::add, List::addAll);
  }

  /** Of the model's own types there are records and enums. */
  private static Object leaf(Object value) {
    boolean ours = value.getClass().getPackageName().equals(SchemaMove.class.getPackageName());
    if (ours && !(value instanceof Enum<?>)) {
      throw new IllegalStateException(
          value.getClass() + " is no record, so nobody can move it to another schema");
    }
    return value;
  }

  private Record moved(Record record) {
    return SHAPES.get(record.getClass()).with(record, this);
  }

  /** The components of a record and what makes it; an author's may be private. */
  private record Shape(List<RecordComponent> components, Constructor<?> constructor) {

    static Shape of(Class<?> type) {
      List<RecordComponent> components = List.of(type.getRecordComponents());
      Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class[]::new);
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        components.forEach(component -> component.getAccessor().setAccessible(true));
        return new Shape(components, constructor);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("each record has its constructor", e);
      }
    }

    Record with(Record record, SchemaMove move) {
      Object[] values = new Object[components.size()];
      boolean same = true;
      for (int at = 0; at < values.length; at++) {
        RecordComponent component = components.get(at);
        Object value = called(() -> component.getAccessor().invoke(record));
        values[at] = move.moved(value, component.isAnnotationPresent(SqlCode.class));
        same &= values[at].equals(value);
      }
      return same ? record : (Record) called(() -> constructor.newInstance(values));
    }

    private static Object called(Call call) {
      try {
        return call.call();
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException own) {
          throw own;
        }
        throw new IllegalStateException(e);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("components of a record are not accessible", e);
      }
    }

    private interface Call {
      Object call() throws ReflectiveOperationException;
    }
  }
}
