package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.operation.JavaStep;
import dev.revise.schema.MigrationException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Any value by its constructor: a record by its components, whatever they are. */
record Components(Values values) {

  CodeBlock code(Object value) {
    if (value instanceof JavaStep step && !(step instanceof Record)) {
      return CodeBlock.of("new $T()", step.getClass());
    }
    if (value instanceof Record record) {
      return CodeBlock.of(
          "new $T($L)",
          record.getClass(),
          components(record).map(values::code).collect(CodeBlock.joining(", ")));
    }
    if (value instanceof String text) {
      return Literal.of(text);
    }
    if (value instanceof Enum<?> constant) {
      return CodeBlock.of("$T.$L", constant.getDeclaringClass(), constant.name());
    }
    if (value instanceof Optional<?> optional) {
      return optional
          .map(one -> CodeBlock.of("$T.of($L)", Optional.class, values.code(one)))
          .orElseGet(() -> CodeBlock.of("$T.empty()", Optional.class));
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent()
          ? CodeBlock.of("$T.of($L)", OptionalInt.class, optional.getAsInt())
          : CodeBlock.of("$T.empty()", OptionalInt.class);
    }
    return value instanceof Collection<?> || value instanceof Map<?, ?>
        ? several(value)
        : number(value);
  }

  private CodeBlock several(Object value) {
    if (value instanceof Map<?, ?> map) {
      CodeBlock entries = entries(map);
      return map instanceof SortedMap
          ? CodeBlock.of("new $T<>($L)", TreeMap.class, entries)
          : entries;
    }
    Class<?> kind = value instanceof Set ? Set.class : List.class;
    return CodeBlock.of("$T.of($L)", kind, values.arguments(((Collection<?>) value).stream()));
  }

  private CodeBlock entries(Map<?, ?> map) {
    return CodeBlock.of(
        "$T.ofEntries($L)",
        Map.class,
        map.entrySet().stream()
            .map(
                entry ->
                    CodeBlock.of(
                        "$T.entry($L, $L)",
                        Map.class,
                        values.code(entry.getKey()),
                        values.code(entry.getValue())))
            .collect(CodeBlock.joining(", ")));
  }

  private static CodeBlock number(Object value) {
    if (value instanceof BigDecimal decimal) {
      return CodeBlock.of("new $T($S)", BigDecimal.class, decimal.toString());
    }
    if (value instanceof Long) {
      return CodeBlock.of("$LL", value);
    }
    if (value instanceof Integer || value instanceof Boolean) {
      return CodeBlock.of("$L", value);
    }
    throw new MigrationException(
        "a revision cannot say " + value.getClass().getName() + "; write it by hand");
  }

  private static Stream<Object> components(Record record) {
    return Stream.of(record.getClass().getRecordComponents())
        .map(component -> value(record, component));
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
