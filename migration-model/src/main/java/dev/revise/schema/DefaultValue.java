package dev.revise.schema;

import java.math.BigDecimal;

/** What a column holds when an INSERT does not say. */
public sealed interface DefaultValue {

  record Text(String value) implements DefaultValue {}

  record Number(BigDecimal value) implements DefaultValue {}

  record Bool(boolean value) implements DefaultValue {}

  /** SQL that both databases read the same way. */
  record Expression(@SqlCode String sql) implements DefaultValue {}

  /** The next value of a sequence that no column owns. */
  record NextOf(TableName sequence) implements DefaultValue {}

  /**
   * Numbered by the database itself.
   *
   * @param always whether an INSERT must leave the column out
   */
  record Identity(boolean always) implements DefaultValue {}

  /**
   * Computed from other columns of the row; nothing else can be written there.
   *
   * @param sql as both databases read it, columns in double quotes
   * @param virtual whether it is computed when it is read and not stored with the row
   */
  record Generated(@SqlCode String sql, boolean virtual) implements DefaultValue {
    /** Stored with the row. */
    public Generated(String sql) {
      this(sql, false);
    }

    /** The same from another expression. */
    public Generated withSql(String other) {
      return new Generated(other, virtual);
    }
  }

  enum Computed implements DefaultValue {
    CURRENT_TIMESTAMP,
    /** The next value of the sequence that the column owns. */
    NEXT_VALUE
  }
}
