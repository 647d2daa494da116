package dev.revise.flyway.undo;

import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.internal.jdbc.StatementInterceptor;
import org.flywaydb.core.internal.resolver.ResolvedMigrationImpl;

/** A Java migration that knows the way back. */
public interface ReversibleMigration extends JavaMigration {
  /**
   * Takes back what {@link #migrate} did. Runs in a transaction where the database has one and
   * {@link #canExecuteInTransaction} allows it; must neither commit, nor roll back, nor close the
   * connection.
   */
  void undo(Context context) throws Exception;

  /**
   * Whether an {@link #undo} that fails has put back what it changed, also where the database does
   * not roll DDL back. Only what the error tells depends on it.
   */
  default boolean restoresOnFailure() {
    return false;
  }

  /**
   * Why nobody can undo it here, whatever is allowed: a sentence. Asked of every migration on the
   * way before the first one is undone.
   */
  default Optional<String> obstacle(Configuration configuration) {
    return Optional.empty();
  }

  /**
   * What an {@link #undo} would take away that nobody can bring back, a phrase each: {@code column
   * exposure.seeing with 12 values}. If there is any, undo refuses unless {@code
   * flyway.undoAllowDataLoss} is true. Asked of every migration on the way before the first one is
   * undone, and of each again in its own transaction. Must change nothing.
   *
   * @param before what is to be undone before this one, in that order; the database still holds
   *     what they did
   */
  default List<String> losses(Context context, List<ReversibleMigration> before) throws Exception {
    return List.of();
  }

  /**
   * Keeps others from adding to what is lost, until the transaction ends. Called in the transaction
   * of the undo, before {@link #losses} is asked for the last time; not if data loss is allowed.
   */
  default void holdOff(Context context) throws Exception {}

  /** Flyway's own, with an executor that keeps hold of this object; do not override it. */
  @Override
  default ResolvedMigration getResolvedMigration(
      Configuration configuration, StatementInterceptor interceptor) {
    var stock = JavaMigration.super.getResolvedMigration(configuration, interceptor);
    return new ResolvedMigrationImpl(
        stock.getVersion(),
        stock.getDescription(),
        stock.getScript(),
        stock.getChecksum(),
        null,
        stock.getType(),
        stock.getPhysicalLocation(),
        new ReversibleMigrationExecutor(this, interceptor));
  }
}
