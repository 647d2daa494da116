package dev.revise.step;

import org.hibernate.Interceptor;
import org.hibernate.type.Type;

/** Counts the rows that a session found changed. */
final class UpdateCount implements Interceptor {
  private long rows;

  long rows() {
    return rows;
  }

  @Override
  public boolean onFlushDirty(
      Object entity, Object id, Object[] current, Object[] previous, String[] names, Type[] types) {
    rows++;
    return false;
  }
}
