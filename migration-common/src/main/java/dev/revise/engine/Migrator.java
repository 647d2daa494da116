package dev.revise.engine;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.revision.Plan;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.MigrationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/** Moves a database up and down by Flyway. */
public final class Migrator {
  private final LiveDatabase database;
  private final MoveOptions options;
  private final Progress progress;

  public Migrator(LiveDatabase database, MoveOptions options, Progress progress) {
    this.database = database;
    this.options = options;
    this.progress = progress;
  }

  public LiveDatabase database() {
    return database;
  }

  /** The revision the database is at; {@link RevisionId#BASE} if it has no history. */
  public RevisionId current() {
    return ask(connection -> applied(connection).current(database.managed().history()));
  }

  public AppliedRevisions applied() {
    return ask(this::applied);
  }

  /** What the plan would take away. */
  public List<Loss> losses(Plan plan) {
    return ask(connection -> Losses.of(plan.operations(), connection));
  }

  public <T> T ask(LiveDatabase.Question<T> question) {
    return database.ask(options.lockTimeout(), question);
  }

  public Dialect dialect() {
    return ask(Dialects::of);
  }

  /** Each revision in a transaction of its own, where the database has them. */
  public Moved move(Plan plan) {
    return move(plan, false, () -> {});
  }

  /**
   * All revisions in one transaction, where the database has them for schema changes.
   *
   * @param within runs before that transaction is committed; what it throws takes all of them back
   */
  public Moved moveAsOne(Plan plan, Runnable within) {
    return move(plan, true, within);
  }

  private Moved move(Plan plan, boolean asOne, Runnable within) {
    if (plan.isEmpty()) {
      within.run();
      return new Moved(database.name(), plan.from(), plan.to(), List.of());
    }
    progress.begin(database.name(), plan.steps().size());
    moveInTheEnd(plan, flyway(plan, dialect(), asOne, within));
    return new Moved(
        database.name(),
        plan.from(),
        plan.to(),
        plan.steps().stream().map(step -> step.revision().id()).toList());
  }

  /** Tries again while others hold locks on tables, ever less often. */
  private void moveInTheEnd(Plan plan, Flyway flyway) {
    long deadline = System.nanoTime() + options.lockTimeout().toNanos();
    Duration pause = Duration.ofSeconds(1);
    while (true) {
      try {
        run(plan, flyway);
        return;
      } catch (FlywayException e) {
        MoveFailure failure = new MoveFailure(e);
        if (!failure.gaveUpWaiting() || System.nanoTime() + pause.toNanos() > deadline) {
          throw failure.explained(this);
        }
        progress.note(
            "%s; the next try is in %d s".formatted(failure.waiting(this), pause.toSeconds()));
        Pause.of(pause);
        pause = pause.multipliedBy(2);
      }
    }
  }

  private static void run(Plan plan, Flyway flyway) {
    if (plan.isUpgrade()) {
      flyway.migrate();
    } else {
      flyway.undo();
    }
  }

  private Flyway flyway(Plan plan, Dialect dialect, boolean asOne, Runnable within) {
    RevisionId last = plan.isUpgrade() ? plan.to() : plan.to().next();
    FluentConfiguration configuration =
        Flyway.configure(Migrator.class.getClassLoader())
            .loggers(SilentLog.class.getName())
            .dataSource(new Connections(database, options.lockTimeout()))
            .defaultSchema(database.schema())
            .locations(new String[0])
            .javaMigrations(revisions())
            .callbacks(new ReviseCallback(), new MoveCallback(plan, options, progress, within))
            .lockRetryCount((int) options.lockTimeout().toSeconds())
            .target(MigrationVersion.fromVersion(last.toString()))
            .group(asOne && dialect.rollsBackSchemaChanges());
    dialect.locks().forSession(options.lockTimeout()).ifPresent(configuration::initSql);
    return configuration.load();
  }

  private JavaMigration[] revisions() {
    return database.managed().history().steps().stream()
        .map(RevisionStep::revision)
        .toArray(JavaMigration[]::new);
  }

  private AppliedRevisions applied(Connection connection) throws SQLException {
    return AppliedRevisions.read(connection, database.schema());
  }

  /** One text a row, or nothing where the database does not say. */
  List<String> texts(String query) {
    try {
      return ask(connection -> texts(connection, query));
    } catch (MigrationException e) {
      return List.of();
    }
  }

  private static List<String> texts(Connection connection, String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
