package dev.revise.step;

import dev.revise.revision.StepContext;
import org.hibernate.Session;
import org.hibernate.StatelessSession;

/**
 * The entities that are frozen at a revision, on its connection. Hibernate starts when a session or
 * a walk is first asked for, and knows these entities alone.
 */
public final class Entities {
  private final StepContext context;
  private final EntitySessions sessions;

  Entities(StepContext context, EntitySessions sessions) {
    this.context = context;
    this.sessions = sessions;
  }

  /**
   * Holds all that it read until it is cleared, so it is for few rows. It has no transaction of its
   * own to begin; what it holds is written when the step ends.
   */
  public Session session() {
    return sessions.session();
  }

  /** Holds nothing; writes at once. */
  public StatelessSession statelessSession() {
    return sessions.stateless();
  }

  /**
   * Walks a table of any size in the order of its key.
   *
   * @throws dev.revise.schema.MigrationException if the class is no entity of this revision, or if
   *     nothing tells the rows of its table apart
   */
  public <E> Walk<E> walk(Class<E> entity) {
    return Walk.of(context, sessions, entity);
  }

  /**
   * The entities as the revision finds them on its way up: for tables and columns that it drops
   * after this step.
   */
  public Entities before() {
    return new Entities(context, sessions.before());
  }

  /** The connection and the progress below. */
  public StepContext context() {
    return context;
  }
}
