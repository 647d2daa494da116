package dev.revise.schema;

import java.math.BigDecimal;

/** What a column holds when an INSERT does not say. */
public sealed interface DefaultValue {

  record Text(String value) implements DefaultValue {}

  record Number(BigDecimal value) implements DefaultValue {}

  record Bool(boolean value) implements DefaultValue {}

  /** SQL that both databases read the same way. */
  record Expression(String sql) implements DefaultValue {}

  enum Computed implements DefaultValue {
    CURRENT_TIMESTAMP,
    /** The next value of the sequence that the column owns. */
    NEXT_VALUE
  }
}
