package dev.revise.schema;

/**
 * Something that may take part in a comparison.
 *
 * @param on the table, view, enum type or sequence that it is or belongs to
 * @param name its own name, without the schema
 */
public record DiffObject(Kind kind, TableName on, String name) {

  /** What it is. */
  public enum Kind {
    TABLE,
    VIEW,
    COLUMN,
    CONSTRAINT,
    INDEX,
    ENUM,
    /** One that no column owns. */
    SEQUENCE,
    /** A carried object; the name is that of what it is or belongs to. */
    OBJECT,
    /** The name is that of the role. */
    GRANT,
    /** The name is that of the column, or of the table or view itself. */
    COMMENT;

    /** Whether it is no part of something else. */
    public boolean isWhole() {
      return this == TABLE || this == VIEW || this == ENUM || this == SEQUENCE || this == OBJECT;
    }
  }

  public static DiffObject of(Kind kind, TableName name) {
    return new DiffObject(kind, name, name.name());
  }
}
