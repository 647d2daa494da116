package dev.revise.source.felis;

import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of all tables that a file is to hold, for the keys that reference them. */
record DraftColumns(Map<TableName, TableDraft> tables) {

  List<Reference> of(TableName table, List<String> columns) {
    return Optional.ofNullable(tables.get(table))
        .orElseThrow(
            () ->
                new MigrationException(
                    "a foreign key references %s, and a Felis file describes one schema; drop the key, or export all of one schema"
                        .formatted(table)))
        .references(columns);
  }
}
