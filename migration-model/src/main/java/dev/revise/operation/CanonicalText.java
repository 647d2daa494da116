package dev.revise.operation;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Operations as text that stays the same for ever, to tell whether somebody edited a revision: one
 * line an operation, {@code AddColumn(table=TableName(...), column=Column(...))}.
 *
 * <p>What is empty or false is left out, so that a record may gain a component, empty by default,
 * without changing the text of the revisions that were written before.
 */
public final class CanonicalText {
  /** Asking a class for its components takes a while; an author's may be private. */
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          RecordComponent[] components = type.getRecordComponents();
          Stream.of(components).forEach(one -> one.getAccessor().setAccessible(true));
          return components;
        }
      };

  private CanonicalText() {}

  public static String of(Operations operations) {
    return operations.stream().map(CanonicalText::text).collect(Collectors.joining("\n"));
  }

  private static String text(Object value) {
    if (value instanceof JavaStep step) {
      return step.name() + (step instanceof Record record ? components(record) : "");
    }
    if (value instanceof Written other) {
      return value.getClass().getSimpleName() + components(other.written());
    }
    if (value instanceof Record record) {
      return record.getClass().getSimpleName() + components(record);
    }
    if (value instanceof Optional<?> optional) {
      return text(optional.orElseThrow());
    }
    if (value instanceof OptionalInt optional) {
      return Integer.toString(optional.orElseThrow());
    }
    if (value instanceof OptionalLong optional) {
      return Long.toString(optional.orElseThrow());
    }
    if (value instanceof Collection<?> values) {
      return values.stream().map(CanonicalText::text).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return text(map.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList());
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value instanceof String string ? quoted(string) : value.toString();
  }

  private static String components(Record record) {
    StringJoiner components = new StringJoiner(", ", "(", ")");
    for (RecordComponent component : COMPONENTS.get(record.getClass())) {
      Object value = value(record, component);
      if (!isEmpty(value)) {
        components.add(component.getName() + "=" + text(value));
      }
    }
    return components.toString();
  }

  private static boolean isEmpty(Object value) {
    return value.equals(Optional.empty())
        || value.equals(OptionalInt.empty())
        || value.equals(OptionalLong.empty())
        || value.equals(false)
        || value instanceof Collection<?> values && values.isEmpty()
        || value instanceof Map<?, ?> map && map.isEmpty();
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(character -> append(quoted, character));
    return quoted.append('"').toString();
  }

  /** Line ends and other control characters by their number, so that a line stays a line. */
  private static void append(StringBuilder quoted, int character) {
    switch (character) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      default -> {
        if (Character.isISOControl(character)
            || Character.getType(character) == Character.LINE_SEPARATOR
            || Character.getType(character) == Character.PARAGRAPH_SEPARATOR) {
          quoted.append("\\u%04x".formatted(character));
        } else {
          quoted.appendCodePoint(character);
        }
      }
    }
  }

  /** What has other components today than when it was first written. */
  interface Written {

    /** With the components of then, in their order. */
    Record written();
  }
}
