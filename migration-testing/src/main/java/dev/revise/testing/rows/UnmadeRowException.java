package dev.revise.testing.rows;

import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;

/** A table takes none of the rows that can be made for it. */
public final class UnmadeRowException extends MigrationException {
  private static final long serialVersionUID = 1;

  UnmadeRowException(TableName table, String refusal) {
    super(
        "no row can be made for %s (%s); give values of its columns, .column(\"%s.COLUMN\", \"LITERAL\"), or rows, .rows(\"REVISION\", \"INSERT ...\"), in values() of the test"
            .formatted(table, refusal, table.name()));
  }
}
