package dev.revise.schema;

import java.util.Optional;
import java.util.Set;

/** What stands on tables and on its like: a view or a carried object. */
public sealed interface Derived extends SchemaObject permits View, CarriedObject {
  /** What must exist before it. */
  Set<TableName> needs();

  /** The name by which others need it. */
  Optional<TableName> provides();

  /** Whether a change of that column of a table may break it. */
  boolean holds(TableName table, String column);

  /** Whether the tables that it needs cannot change at all while it exists. */
  default boolean holdsShape() {
    return false;
  }

  /** Whether it needs any of these. */
  default boolean needsAnyOf(Set<TableName> names) {
    return needs().stream().anyMatch(names::contains);
  }
}
