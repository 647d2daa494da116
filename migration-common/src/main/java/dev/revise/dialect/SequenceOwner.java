package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.TableName;

/**
 * The column that owns a sequence, as the comment of an H2 sequence tells it: {@code owned by
 * "exposure"."exposure_id"}.
 */
record SequenceOwner(String table, String column) {
  private static final String NAME = "\"((?:[^\"]|\"\")+)\"";

  /** Such a comment; its groups are table and column, with quotes inside them doubled. */
  static final String REGEX = "^owned by " + NAME + "\\." + NAME + "$";

  static SequenceOwner of(TableName table, String column) {
    return new SequenceOwner(table.name(), column);
  }

  String text() {
    return "owned by " + quoted(table) + "." + quoted(column);
  }
}
