package dev.revise.step;

import dev.revise.revision.ChunkWorker;
import dev.revise.revision.KeyRange;
import dev.revise.revision.StepContext;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.HibernateException;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.NativeQuery;

/** Shows the rows of one chunk after the other to a step, and writes what it changes. */
final class EntityChunks<E> implements ChunkWorker {
  private final EntitySessions sessions;
  private final ResumableEntityStep<E> step;
  private final EntityKey key;

  private EntityChunks(EntitySessions sessions, ResumableEntityStep<E> step, EntityKey key) {
    this.sessions = sessions;
    this.step = step;
    this.key = key;
  }

  static <E> EntityChunks<E> of(StepContext context, ResumableEntityStep<E> step) {
    EntitySessions sessions = EntitySessions.after(context);
    return new EntityChunks<>(sessions, step, sessions.key(step.entity()));
  }

  @Override
  public long run(KeyRange chunk) throws SQLException {
    try {
      StatelessSession session = sessions.stateless();
      ChangedRows<E> rows = ChangedRows.of(session, key, step::change);
      rows.write(find(session, chunk));
      return rows.count();
    } catch (HibernateException e) {
      throw HibernateFailure.of(e);
    }
  }

  private List<E> find(StatelessSession session, KeyRange chunk) {
    NativeQuery<E> query =
        session.createNativeQuery(
            "select * from %s where %s%s".formatted(chunk.table(), chunk.condition(), lock()),
            step.entity());
    List<String> parameters = chunk.parameters();
    for (int at = 0; at < parameters.size(); at++) {
      query.setParameter(at + 1, parameters.get(at));
    }
    return query.getResultList();
  }

  /** As weak as a row can be locked that is going to be updated. */
  private String lock() {
    return sessions
        .factory()
        .unwrap(SessionFactoryImplementor.class)
        .getJdbcServices()
        .getDialect()
        .getForUpdateString();
  }

  @Override
  public void close() {
    sessions.close();
  }
}
