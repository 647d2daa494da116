package dev.revise.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.query.QueryProducer;
import org.hibernate.query.SelectionQuery;

/**
 * Finds the rows of an entity chunk by chunk.
 *
 * @param condition of Hibernate's query language, which leaves rows out
 * @param values of its parameters
 * @param lock on the rows that are found
 */
record ChunkQuery<E>(
    Class<E> entity,
    EntityKey key,
    Optional<String> condition,
    List<Object> values,
    LockMode lock) {
  ChunkQuery {
    values = List.copyOf(values);
  }

  static <E> ChunkQuery<E> all(Class<E> entity, EntityKey key) {
    return new ChunkQuery<>(entity, key, Optional.empty(), List.of(), LockMode.NONE);
  }

  ChunkQuery<E> where(String other, List<Object> parameters) {
    return new ChunkQuery<>(entity, key, Optional.of(other), parameters, lock);
  }

  /** Nobody else changes the rows that are found until the transaction ends. */
  ChunkQuery<E> locking() {
    return new ChunkQuery<>(entity, key, condition, values, LockMode.PESSIMISTIC_WRITE);
  }

  long count(QueryProducer session) {
    SelectionQuery<Long> query =
        session.createSelectionQuery(
            "select count(*) from " + from(condition.stream().toList()), Long.class);
    return bound(query, values).getSingleResult();
  }

  /** The first rows. */
  List<E> first(StatelessSession session, int limit) {
    return rows(session, condition.stream().toList(), List.of(), limit);
  }

  /** Those behind the row that has that key. */
  List<E> behind(StatelessSession session, List<Object> last, int limit) {
    Stream<String> above = Stream.of(key.isAbove(values.size() + 1));
    return rows(session, Stream.concat(condition.stream(), above).toList(), last, limit);
  }

  /**
   * @param last the key behind which they are; empty at the beginning
   */
  private List<E> rows(
      StatelessSession session, List<String> conditions, List<Object> last, int limit) {
    SelectionQuery<E> query =
        session.createSelectionQuery(
            "select e from %s order by %s".formatted(from(conditions), key.paths()), entity);
    bound(query, values);
    for (int at = 0; at < last.size(); at++) {
      query.setParameter(values.size() + at + 1, last.get(at), key.type(session, at));
    }
    return query.setHibernateLockMode(lock).setMaxResults(limit).getResultList();
  }

  private String from(List<String> conditions) {
    String from = entity.getName() + " e";
    return conditions.isEmpty()
        ? from
        : from + " where (" + String.join(") and (", conditions) + ")";
  }

  private static <R> SelectionQuery<R> bound(SelectionQuery<R> query, List<Object> values) {
    for (int at = 0; at < values.size(); at++) {
      query.setParameter(at + 1, values.get(at));
    }
    return query;
  }
}
