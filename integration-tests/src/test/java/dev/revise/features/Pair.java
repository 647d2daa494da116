package dev.revise.features;

import java.sql.SQLException;

/** Two databases alike. */
record Pair(Laboratory lab, Laboratory other) implements AutoCloseable {

  static Pair open() {
    try {
      return new Pair(Laboratory.open(), Laboratory.open());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes back what was not committed, and tells whether nothing was. */
  boolean isAsBefore() {
    try {
      return lab.isAsBefore() && other.isAsBefore();
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try (lab;
        other) {
      lab.rollback();
      other.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
