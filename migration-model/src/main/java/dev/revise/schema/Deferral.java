package dev.revise.schema;

/** When a constraint that may wait until the end of a transaction is looked at. */
public enum Deferral {
  /** After each statement, unless the transaction says otherwise. */
  DEFERRABLE,
  /** At the end of the transaction. */
  INITIALLY_DEFERRED;

  /** {@code DEFERRABLE INITIALLY DEFERRED}, as a definition says it. */
  public String sql() {
    return this == DEFERRABLE ? "DEFERRABLE" : "DEFERRABLE INITIALLY DEFERRED";
  }
}
