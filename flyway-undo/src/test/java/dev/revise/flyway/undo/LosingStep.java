package dev.revise.flyway.undo;

import static dev.revise.flyway.undo.JavaStep.sql;

import dev.revise.flyway.undo.JavaStep.Work;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;

/** A migration that creates a table, and knows how many rows go with it. */
record LosingStep(
    JavaStep.Reversible step, String table, Work whenHeldOff, Optional<String> barrier)
    implements ReversibleMigration {

  static LosingStep of(String version, String table) {
    return new LosingStep(
        new JavaStep(version, sql("CREATE TABLE " + table + " (id INT)"))
            .and(sql("DROP TABLE " + table)),
        table,
        connection -> {},
        Optional.empty());
  }

  LosingStep onHoldOff(Work work) {
    return new LosingStep(step, table, work, barrier);
  }

  LosingStep barred(String sentence) {
    return new LosingStep(step, table, whenHeldOff, Optional.of(sentence));
  }

  @Override
  public Optional<String> obstacle(Configuration configuration) {
    return barrier;
  }

  @Override
  public List<String> losses(Context context, List<ReversibleMigration> before)
      throws SQLException {
    int rows = rows(context.getConnection());
    return rows == 0
        ? List.of()
        : List.of("table %s with %d row%s".formatted(table, rows, rows == 1 ? "" : "s"));
  }

  private int rows(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery("SELECT count(*) FROM " + table)) {
      result.next();
      return result.getInt(1);
    }
  }

  @Override
  public void holdOff(Context context) throws Exception {
    whenHeldOff.run(context.getConnection());
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
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws Exception {
    step.migrate(context);
  }

  @Override
  public void undo(Context context) throws Exception {
    step.undo(context);
  }
}
