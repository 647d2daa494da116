package dev.revise.flyway.undo;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** A Java migration without a class file of its own. */
record JavaStep(String version, Work forward) implements JavaMigration {
  @FunctionalInterface
  interface Work {
    void run(Connection connection) throws Exception;
  }

  /** The work of running one statement. */
  static Work sql(String sql) {
    return connection -> {
      try (var statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new SQLException(e.getMessage(), e.getSQLState(), e);
      }
    };
  }

  /** The same with a way back. */
  Reversible and(Work back) {
    return new Reversible(this, back, true);
  }

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion(version);
  }

  @Override
  public String getDescription() {
    return "Step " + version;
  }

  @Override
  public Integer getChecksum() {
    return 7;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws Exception {
    forward.run(context.getConnection());
  }

  record Reversible(JavaStep step, Work back, boolean canExecuteInTransaction)
      implements ReversibleMigration {
    Reversible withoutTransaction() {
      return new Reversible(step, back, false);
    }

    @Override
    public MigrationVersion getVersion() {
      return step.getVersion();
    }

    @Override
    public String getDescription() {
      return step.getDescription();
    }

    @Override
    public Integer getChecksum() {
      return step.getChecksum();
    }

    @Override
    public void migrate(Context context) throws Exception {
      step.migrate(context);
    }

    @Override
    public void undo(Context context) throws Exception {
      back.run(context.getConnection());
    }
  }
}
