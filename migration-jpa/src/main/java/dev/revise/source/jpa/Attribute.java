package dev.revise.source.jpa;

import dev.revise.schema.MigrationException;
import java.util.function.Supplier;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Value;

/**
 * An attribute of an entity that a column keeps.
 *
 * @param name with the entity's, as {@code survey.Exposure.band}
 * @param root the entity at the root of the entity's hierarchy
 */
record Attribute(String name, String root, Value value, Column column) {

  /** The same attribute in the column as its table keeps it. */
  Attribute keptIn(Column kept) {
    return new Attribute(name, root, value, kept);
  }

  /** What is read, or a sentence that begins with the attribute. */
  <T> T naming(Supplier<T> read) {
    try {
      return read.get();
    } catch (RuntimeException e) {
      throw new MigrationException(name + ": " + e.getMessage(), e);
    }
  }
}
