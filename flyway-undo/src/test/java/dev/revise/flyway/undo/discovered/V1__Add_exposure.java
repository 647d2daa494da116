package dev.revise.flyway.undo.discovered;

import dev.revise.flyway.undo.ReversibleMigration;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** A migration as users write it, found by Flyway's class path scanner. */
public final class V1__Add_exposure extends BaseJavaMigration implements ReversibleMigration {
  public static final String LOCATION = "classpath:dev/revise/flyway/undo/discovered";

  @Override
  public void migrate(Context context) throws SQLException {
    execute(context, "CREATE TABLE exposure (id BIGINT)");
  }

  @Override
  public void undo(Context context) throws SQLException {
    execute(context, "DROP TABLE exposure");
  }

  private static void execute(Context context, String sql) throws SQLException {
    try (var statement = context.getConnection().createStatement()) {
      statement.execute(sql);
    }
  }
}
