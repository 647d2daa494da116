package dev.revise.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An index that no constraint brought along.
 *
 * @param method how it is built, {@code gist} for example; none for the database's usual way
 * @param predicate which rows it holds, as SQL with columns in double quotes; none for all of them
 */
public record Index(
    String name,
    List<IndexKey> keys,
    boolean unique,
    Optional<String> method,
    @SqlCode Optional<String> predicate)
    implements Named {

  public Index {
    Names.checked(name);
    keys = List.copyOf(keys);
    Names.key(name, keys.stream().map(IndexKey::sql).toList());
  }

  /** Over columns, each ascending. */
  public Index(String name, List<String> columns, boolean unique) {
    this(
        name,
        columns.stream().map(IndexKey::column).toList(),
        unique,
        Optional.empty(),
        Optional.empty());
  }

  public static Index of(String name, IndexKey... keys) {
    return new Index(name, List.of(keys), false, Optional.empty(), Optional.empty());
  }

  public static Index over(String name, String... columns) {
    return new Index(name, List.of(columns), false);
  }

  /** No two rows have the same keys. */
  public Index asUnique() {
    return new Index(name, keys, true, method, predicate);
  }

  public Index using(String other) {
    return new Index(name, keys, unique, Optional.of(other), predicate);
  }

  public Index where(String condition) {
    return new Index(name, keys, unique, method, Optional.of(condition));
  }

  /** The columns among its keys, in order. */
  public List<String> columns() {
    return keys.stream().filter(key -> !key.expression()).map(IndexKey::sql).toList();
  }

  /** Whether it holds all rows and is over nothing but columns. */
  public boolean isPlain() {
    return predicate.isEmpty() && keys.stream().noneMatch(IndexKey::expression);
  }

  /** Whether an expression of it or its predicate is about that column. */
  public boolean mentions(String column) {
    return expressions().anyMatch(sql -> new SqlText(sql).mentions(column));
  }

  public Index withName(String other) {
    return new Index(other, keys, unique, method, predicate);
  }

  public Index withColumnRenamed(String from, String to) {
    return new Index(
        name,
        keys.stream().map(key -> key.withColumnRenamed(from, to)).toList(),
        unique,
        method,
        predicate.map(sql -> new SqlText(sql).renamed(from, to).sql()));
  }

  private Stream<String> expressions() {
    return Stream.concat(
        keys.stream().filter(IndexKey::expression).map(IndexKey::sql), predicate.stream());
  }

  @Override
  public DiffObject.Kind objectKind() {
    return DiffObject.Kind.INDEX;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.index(this);
  }
}
