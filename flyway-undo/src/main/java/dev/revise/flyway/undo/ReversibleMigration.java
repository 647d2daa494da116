package dev.revise.flyway.undo;

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
