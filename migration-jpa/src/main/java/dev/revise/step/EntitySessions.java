package dev.revise.step;

import dev.revise.revision.FrozenEntities;
import dev.revise.revision.RevisionId;
import dev.revise.revision.StepContext;
import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** The sessions on the entities of one revision, each opened when somebody wants it. */
final class EntitySessions implements AutoCloseable {
  private final StepContext context;
  private final RevisionId revision;
  private Optional<SessionFactory> factory = Optional.empty();
  private Optional<Session> session = Optional.empty();
  private Optional<StatelessSession> stateless = Optional.empty();
  private Optional<EntitySessions> before = Optional.empty();

  private EntitySessions(StepContext context, RevisionId revision) {
    this.context = context;
    this.revision = revision;
  }

  /** On the entities as the revision leaves them. */
  static EntitySessions after(StepContext context) {
    return new EntitySessions(context, context.revision().revision().id());
  }

  /** On the entities as the revision finds them. */
  EntitySessions before() {
    if (before.isEmpty()) {
      before =
          Optional.of(new EntitySessions(context, context.revision().revision().id().previous()));
    }
    return before.get();
  }

  /**
   * What tells the rows of an entity apart.
   *
   * @throws MigrationException if it is no entity of this revision, or if nothing does
   */
  EntityKey key(Class<?> entity) {
    TableName table =
        FrozenEntities.of(context.database()).at(revision).entrySet().stream()
            .filter(entry -> entry.getValue().equals(entity))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(
                () ->
                    new MigrationException(
                        "%s is not among the entities that are frozen at revision %s of %s; import the class of that table which is, or ask before()"
                            .formatted(entity.getName(), revision, context.database().name())));
    return EntityKey.of(
        entity, context.database().declared().history().schemaAt(revision).table(table));
  }

  SessionFactory factory() {
    if (factory.isEmpty()) {
      factory = Optional.of(EntityFactory.open(context, revision));
    }
    return factory.get();
  }

  /** Writes what it holds before it asks, for which Hibernate wants a transaction begun. */
  Session session() {
    if (session.isEmpty()) {
      session = Optional.of(factory().openSession());
      session.get().beginTransaction();
    }
    return session.get();
  }

  StatelessSession stateless() {
    if (stateless.isEmpty()) {
      stateless = Optional.of(factory().openStatelessSession());
      stateless.get().beginTransaction();
    }
    return stateless.get();
  }

  void flush() {
    session.ifPresent(Session::flush);
    before.ifPresent(EntitySessions::flush);
  }

  @Override
  public void close() {
    before.ifPresent(EntitySessions::close);
    session.ifPresent(Session::close);
    stateless.ifPresent(StatelessSession::close);
    factory.ifPresent(SessionFactory::close);
  }
}
