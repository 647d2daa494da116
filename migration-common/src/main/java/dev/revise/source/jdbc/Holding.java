package dev.revise.source.jdbc;

import java.util.Locale;

/** What revise does with what a column of a system catalogue says. */
public enum Holding {
  /** Part of the schema model, compared part by part. */
  MODELLED,
  /** Kept as the text that the database prints, created and dropped by it. */
  CARRIED,
  /** Left as it is; the reason tells whether the commands name it. */
  SEEN,
  /** Not schema. */
  NONE;

  /** As the ledger spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a database that revise brings back says the same again. */
  public boolean isKept() {
    return this == MODELLED || this == CARRIED;
  }

  /** Whether it leaves something out, which needs a reason. */
  boolean needsReason() {
    return !isKept();
  }
}
