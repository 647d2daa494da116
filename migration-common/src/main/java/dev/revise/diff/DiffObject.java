package dev.revise.diff;

import dev.revise.schema.TableName;

/**
 * Something that may take part in a comparison.
 *
 * @param on the table or view that it is or belongs to; a sequence that a column owns belongs to
 *     its table
 * @param name its own name; that of the table or view where it is one
 */
public record DiffObject(Kind kind, TableName on, String name) {

  /** What it is. */
  public enum Kind {
    TABLE,
    VIEW,
    COLUMN,
    CONSTRAINT,
    INDEX,
    /** The name is that of the role. */
    GRANT,
    /** The name is that of the column, or of the table or view itself. */
    COMMENT
  }

  static DiffObject of(Kind kind, TableName name) {
    return new DiffObject(kind, name, name.name());
  }
}
