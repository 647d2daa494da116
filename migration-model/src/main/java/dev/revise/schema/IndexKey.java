package dev.revise.schema;

import java.util.Optional;

/**
 * By what an index is ordered.
 *
 * @param sql the name of a column, or SQL over columns in double quotes
 * @param expression whether it is SQL
 * @param nulls where rows without a value stand, if not where the database puts them by itself
 */
public record IndexKey(
    @SqlCode String sql, boolean expression, boolean descending, Optional<NullOrder> nulls) {

  /** Where rows without a value stand. */
  public enum NullOrder {
    FIRST,
    LAST
  }

  public static IndexKey column(String name) {
    return new IndexKey(Names.checked(name), false, false, Optional.empty());
  }

  /**
   * @param sql as both databases read it: {@code lower("target_name")}
   */
  public static IndexKey expression(String sql) {
    return new IndexKey(sql, true, false, Optional.empty());
  }

  public IndexKey asDescending() {
    return new IndexKey(sql, expression, true, nulls);
  }

  public IndexKey nulls(NullOrder order) {
    return withNulls(Optional.of(order));
  }

  public IndexKey withNulls(Optional<NullOrder> order) {
    return new IndexKey(sql, expression, descending, order);
  }

  public IndexKey withSql(String other) {
    return new IndexKey(other, expression, descending, nulls);
  }

  IndexKey withColumnRenamed(String from, String to) {
    return expression
        ? withSql(new SqlText(sql).renamed(from, to).sql())
        : sql.equals(from) ? withSql(to) : this;
  }
}
