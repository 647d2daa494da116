package dev.revise.command;

import dev.revise.schema.UsageException;

/** What a downgrade puts into a column that an upgrade drops or lets be null. */
public record FillBack(Fill fill) {

  /**
   * Reads {@code TABLE.COLUMN=EXPRESSION}.
   *
   * @throws UsageException if it has another form
   */
  public static FillBack parse(String text) {
    return new FillBack(Fill.parse("--fill-back", text));
  }

  @Override
  public String toString() {
    return fill.toString();
  }
}
