package dev.revise.flyway.undo;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.executor.Context;
import org.flywaydb.core.internal.jdbc.Results;
import org.flywaydb.core.internal.jdbc.StatementInterceptor;
import org.flywaydb.core.internal.resolver.java.JavaMigrationExecutor;

/**
 * Runs a migration as Flyway does, and remembers which it was, which Flyway does not tell. An error
 * (a missing class, say) becomes an exception, for Flyway rolls back on exceptions only: after an
 * error it commits what was done so far, without a history row.
 */
final class ReversibleMigrationExecutor extends JavaMigrationExecutor {
  private final ReversibleMigration migration;

  ReversibleMigrationExecutor(ReversibleMigration migration, StatementInterceptor interceptor) {
    super(migration, interceptor);
    this.migration = migration;
  }

  ReversibleMigration migration() {
    return migration;
  }

  @Override
  public List<Results> execute(Context context) throws SQLException {
    try {
      return super.execute(context);
    } catch (Error e) {
      throw new FlywayException(e.toString(), e);
    }
  }
}
