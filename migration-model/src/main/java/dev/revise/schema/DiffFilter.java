package dev.revise.schema;

import dev.revise.schema.DiffObject.Kind;
import java.util.Set;

/**
 * What takes part in a comparison. What does not is left out of both schemas, so that it neither
 * appears nor disappears, and so is whatever cannot be without it: the parts of a table, keys into
 * it, and the views that read it.
 *
 * <p>Alembic's {@code include_name} and {@code include_object} in one.
 */
@FunctionalInterface
public interface DiffFilter {
  boolean includes(DiffObject object);

  /** Everything takes part. */
  static DiffFilter all() {
    return object -> true;
  }

  /** All but these tables and views, enum types and sequences, and what is carried with them. */
  static DiffFilter without(NamePatterns names) {
    return object -> !object.kind().isWhole() || !names.match(object.on().name());
  }

  /** All but these kinds. */
  static DiffFilter without(Kind... kinds) {
    Set<Kind> excluded = Set.of(kinds);
    return object -> !excluded.contains(object.kind());
  }

  /** What both include. */
  default DiffFilter and(DiffFilter other) {
    return object -> includes(object) && other.includes(object);
  }
}
