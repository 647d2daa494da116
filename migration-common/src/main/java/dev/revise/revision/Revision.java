package dev.revise.revision;

import dev.revise.flyway.undo.ReversibleMigration;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.MigrationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * One step in the life of a database: a Flyway Java migration that can go back.
 *
 * <p>A subclass is named as Flyway names migrations, {@code V0010__Views_list_their_columns_again},
 * and says in {@link #change} what it changes. Nobody edits it once it has been applied anywhere.
 */
public abstract class Revision extends BaseJavaMigration implements ReversibleMigration {
  private final Origin origin;

  protected Revision(Origin origin) {
    this.origin = origin;
  }

  /** Writes down what this revision does to the schema that it finds. */
  protected abstract void change(SchemaChange schema);

  /** The database that this revision is part of. */
  protected abstract ManagedDatabase database();

  public final RevisionId id() {
    try {
      return new RevisionId(Integer.parseInt(getVersion().getVersion()));
    } catch (NumberFormatException e) {
      throw new MigrationException(
          "%s has version %s; revisions are numbered V0001, V0002 and so on"
              .formatted(getClass().getSimpleName(), getVersion()),
          e);
    }
  }

  public final Origin origin() {
    return origin;
  }

  /** {@code V0010__Views_list_their_columns_again}. */
  public final String name() {
    return getClass().getSimpleName();
  }

  /** Changes when somebody edits the operations of this revision, and only then. */
  @Override
  public final Integer getChecksum() {
    return step().checksum();
  }

  @Override
  public final void migrate(Context context) throws SQLException {
    RevisionRun.up(step(), context).run();
  }

  @Override
  public final void undo(Context context) throws SQLException {
    RevisionRun.down(step(), context).run();
  }

  @Override
  public final boolean restoresOnFailure() {
    return true;
  }

  /** A step on the way that is irreversible, or that was not told what it needs. */
  @Override
  public final Optional<String> obstacle(Configuration configuration) {
    return UndoneRevision.of(step()).obstacle(configuration);
  }

  /** Tables and columns with what they hold, and what data steps say of themselves. */
  @Override
  public final List<String> losses(Context context, List<ReversibleMigration> before)
      throws SQLException {
    List<RevisionStep> first =
        before.stream()
            .filter(Revision.class::isInstance)
            .map(migration -> located((Revision) migration, context))
            .toList();
    return UndoneRevision.of(located(this, context)).losses(first, context.getConnection());
  }

  @Override
  public final void holdOff(Context context) throws SQLException {
    UndoneRevision.of(located(this, context)).lock(context.getConnection());
  }

  private static RevisionStep located(Revision revision, Context context) {
    return RevisionRun.located(revision.step(), context);
  }

  private RevisionStep step() {
    return database().history().step(id());
  }
}
