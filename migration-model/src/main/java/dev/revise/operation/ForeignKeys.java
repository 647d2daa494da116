package dev.revise.operation;

import dev.revise.schema.MigrationException;
import dev.revise.schema.Table;

/**
 * Foreign keys are operations of their own: with them apart, tables can be created and dropped in
 * any order.
 */
final class ForeignKeys {
  private ForeignKeys() {}

  static void requireNone(Table table) {
    table
        .foreignKeys()
        .findFirst()
        .ifPresent(
            key -> {
              throw new MigrationException(
                  "foreign key %s of %s is an operation of its own"
                      .formatted(key.name(), table.name()));
            });
  }
}
