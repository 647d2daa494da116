package dev.revise.step;

import dev.revise.revision.StepContext;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.StatelessSession;

/**
 * A way through all rows of a table, or those that a condition names, in the order of its key. One
 * chunk is in memory at a time, and after each it is told how far the walk is.
 *
 * @param <E> the frozen entity
 */
public final class Walk<E> {
  static final int CHUNK = 1_000;

  private final StepContext context;
  private final EntitySessions sessions;
  private final ChunkQuery<E> query;
  private final int chunk;

  private Walk(StepContext context, EntitySessions sessions, ChunkQuery<E> query, int chunk) {
    this.context = context;
    this.sessions = sessions;
    this.query = query;
    this.chunk = chunk;
  }

  static <E> Walk<E> of(StepContext context, EntitySessions sessions, Class<E> entity) {
    return new Walk<>(context, sessions, ChunkQuery.all(entity, sessions.key(entity)), CHUNK);
  }

  /**
   * Only the rows that meet a condition in Hibernate's query language.
   *
   * @param condition {@code "storageType = ?1"}
   * @param values of its parameters {@code ?1}, {@code ?2} and so on
   */
  public Walk<E> where(String condition, Object... values) {
    return new Walk<>(context, sessions, query.where(condition, List.of(values)), chunk);
  }

  /** So many rows in memory at a time; a thousand if nobody says. */
  public Walk<E> inChunksOf(int rows) {
    return new Walk<>(context, sessions, query, rows);
  }

  /**
   * Shows each row, and writes those in which something was changed. Nobody else changes a row
   * between the two.
   *
   * @return how many rows were written
   */
  public long update(Consumer<E> change) {
    try (StatelessSession session = sessions.factory().openStatelessSession()) {
      session.beginTransaction();
      ChangedRows<E> rows = ChangedRows.of(session, query.key(), change);
      walk(session, query.locking(), rows::write);
      return rows.count();
    }
  }

  /**
   * Shows each row; what is changed in it is not written.
   *
   * @return how many there were
   */
  public long forEach(Consumer<E> visitor) {
    try (StatelessSession session = sessions.factory().openStatelessSession()) {
      return walk(session, query, rows -> rows.forEach(visitor));
    }
  }

  private long walk(StatelessSession session, ChunkQuery<E> chunks, Consumer<List<E>> work) {
    long all = chunks.count(session);
    long done = 0;
    List<E> rows = chunks.first(session, chunk);
    while (!rows.isEmpty()) {
      List<Object> last = chunks.key().of(rows.get(rows.size() - 1));
      work.accept(rows);
      done += rows.size();
      context.progress(done, Math.max(done, all));
      rows = chunks.behind(session, last, chunk);
    }
    return done;
  }
}
