package dev.revise.cli;

import dev.revise.revision.RevisionId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The JSON keys of a record, {@code revisions[].alembic_id}, those of empty lists included, which
 * no printed answer would show.
 */
final class RecordKeys {
  private RecordKeys() {}

  static List<String> of(Class<?> type) {
    List<String> keys = new ArrayList<>();
    collect("", type, keys);
    return keys;
  }

  private static void collect(String prefix, Class<?> type, List<String> keys) {
    for (RecordComponent component : type.getRecordComponents()) {
      collect(prefix + snakeCase(component.getName()), component.getGenericType(), keys);
    }
  }

  private static void collect(String key, Type type, List<String> keys) {
    if (type instanceof ParameterizedType generic) {
      boolean optional = generic.getRawType().equals(Optional.class);
      collect(optional ? key : key + "[]", generic.getActualTypeArguments()[0], keys);
    } else if (type instanceof Class<?> value && value.isRecord() && value != RevisionId.class) {
      keys.add(key);
      collect(key + ".", value, keys);
    } else {
      keys.add(key);
    }
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
