package dev.revise.laws;

import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import java.util.List;

/** The columns that tell the rows of a table apart: those of one revision, wherever rows go. */
record RowKeys(Schema schema) {

  /** A table that the revision lacks has its own. */
  List<String> of(Table table) {
    return schema
        .tables()
        .getOrDefault(table.name(), table)
        .primaryKey()
        .map(PrimaryKey::columns)
        .orElseThrow(() -> new IllegalArgumentException(table.name() + " has no primary key"));
  }
}
