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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/** Moves a database up and down by Flyway. */
public final class Migrator {
  /** {@link MoveCallback} asks what is lost, with a limit to its waiting. */
  private static final Map<String, String> GUARDED_HERE =
      Map.of("flyway.undoAllowDataLoss", "true");

  /** Repeatable migrations that somebody else runs beside us. */
  private static final String OTHERS = "repeatable:*";

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

  public Progress progress() {
    return progress;
  }

  /** The revision the database is at; {@link RevisionId#BASE} if it has no history. */
  public RevisionId current() {
    return ask(connection -> applied(connection).standing(database.managed()).require());
  }

  public AppliedRevisions applied() {
    return ask(this::applied);
  }

  public <T> T ask(LiveDatabase.Question<T> question) {
    return database.ask(options.lockTimeout(), question);
  }

  /** The same of a database that is created first where it is missing. */
  public <T> T create(LiveDatabase.Question<T> question) {
    return database.create(options.lockTimeout(), question);
  }

  /**
   * What somebody asks while no other runner moves the database. What a killed one left is settled
   * before, so that the answer is about a revision. Where nothing can be written, nobody moves.
   *
   * @throws LockedException if another runner goes on for too long
   */
  public <T> T askAlone(LiveDatabase.Question<T> question) {
    return ask(
        connection -> {
          boolean writable = new Rights(database, connection).readOnly().isEmpty();
          if (writable) {
            new Interruption(database).settle(connection);
          }
          connection.setAutoCommit(false);
          if (writable) {
            new RunnerLock(this, options.lockTimeout()).take(connection);
          }
          T answer = question.answer(connection);
          connection.rollback();
          return answer;
        });
  }

  /**
   * @throws DeniedException if the session may not do what a plan needs, with the statements that
   *     an administrator would run
   */
  public void requireRights(Plan plan) {
    if (database.isMissing()) {
      return;
    }
    database.inSession(
        options.lockTimeout(),
        connection -> {
          new Rights(database, connection).require(plan.operations());
          return plan;
        });
  }

  public Dialect dialect() {
    return Dialects.ofUrl(database.config().url());
  }

  /** Each revision in a transaction of its own, where the database has them. */
  public Moved move(Plan plan) {
    return move(plan, false, () -> {});
  }

  /**
   * All revisions in one transaction, where the database has them for schema changes. There is one
   * try: others may be waiting for that transaction.
   *
   * @param within runs before that transaction is committed; what it throws takes all of them back
   */
  public Moved moveAsOne(Plan plan, Runnable within) {
    return move(plan, true, within);
  }

  private Moved move(Plan plan, boolean asOne, Runnable within) {
    if (plan.isEmpty()) {
      within.run();
      return nothing(plan.from(), plan.to());
    }
    progress.begin(database.name(), plan.steps().size());
    Done done = new Done();
    Once once = new Once(within);
    Flyway flyway = flyway(plan, dialect(), asOne, done, once);
    Runnable run = () -> run(plan, flyway, asOne, once);
    if (asOne) {
      run.run();
    } else {
      new Retries(options.lockTimeout(), progress).run(run, done::commits);
    }
    once.run();
    return moved(plan, done);
  }

  private void run(Plan plan, Flyway flyway, boolean asOne, Once within) {
    try {
      if (plan.isUpgrade()) {
        flyway.migrate();
      } else {
        flyway.undo();
      }
    } catch (FlywayException e) {
      throw within.failure().orElseGet(() -> new MoveFailure(e, asOne).explained(this));
    }
  }

  /** Another runner may have done some of it, or gone elsewhere. */
  private Moved moved(Plan plan, Done done) {
    List<RevisionStep> steps = done.revisions();
    if (steps.equals(plan.steps())) {
      return new Moved(database.name(), plan.from(), plan.to(), ids(steps), done.rows());
    }
    RevisionId current = current();
    return steps.isEmpty()
        ? nothing(current, current)
        : new Moved(database.name(), plan.before(steps.get(0)), current, ids(steps), done.rows());
  }

  private Moved nothing(RevisionId from, RevisionId to) {
    return new Moved(database.name(), from, to, List.of(), List.of());
  }

  private static List<RevisionId> ids(List<RevisionStep> steps) {
    return steps.stream().map(step -> step.revision().id()).toList();
  }

  private Flyway flyway(Plan plan, Dialect dialect, boolean asOne, Done done, Runnable within) {
    RevisionId last = plan.isUpgrade() ? plan.to() : plan.to().next();
    MoveCallback callback =
        new MoveCallback(database.managed().history(), plan, options, progress, done, within);
    FluentConfiguration configuration =
        Flyway.configure(Migrator.class.getClassLoader())
            .loggers(SilentLog.class.getName())
            .dataSource(new Connections(database, options.lockTimeout()))
            .defaultSchema(database.history().schema())
            .table(database.history().name())
            .locations(new String[0])
            .javaMigrations(revisions())
            .placeholders(database.revealed())
            .configuration(GUARDED_HERE)
            .ignoreMigrationPatterns(OTHERS)
            .callbacks(new ReviseCallback(database.managed()), callback)
            .lockRetryCount(lockRetries(dialect))
            .target(MigrationVersion.fromVersion(last.toString()))
            .group(asOne && dialect.rollsBackSchemaChanges());
    dialect.locks().forSession(options.lockTimeout()).ifPresent(configuration::initSql);
    return configuration.load();
  }

  /** Flyway asks once a second, unless the database waits by itself. */
  private int lockRetries(Dialect dialect) {
    return dialect.locks().forSession(options.lockTimeout()).isPresent()
        ? 0
        : (int) options.lockTimeout().toSeconds();
  }

  private JavaMigration[] revisions() {
    return database.managed().history().steps().stream()
        .map(RevisionStep::revision)
        .toArray(JavaMigration[]::new);
  }

  private AppliedRevisions applied(Connection connection) throws SQLException {
    return AppliedRevisions.read(connection, database);
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
