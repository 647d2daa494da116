package dev.revise.engine;

import dev.revise.dialect.Dialects;
import dev.revise.revision.Checkpoint;
import dev.revise.schema.MigrationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;

/** Why Flyway stopped, without the frames and hints it puts around the reason. */
record MoveFailure(FlywayException cause, boolean asOne) {

  /** Whether a statement waited for a lock as long as it may, or Flyway for its own. */
  private boolean gaveUpWaiting() {
    return sqlExceptions().anyMatch(MoveFailure::gaveUp) && !anotherRuns();
  }

  private static boolean gaveUp(SQLException e) {
    return Dialects.all().stream().anyMatch(dialect -> dialect.locks().gaveUp(e));
  }

  /** Flyway has no type for this; the words are those of its version 13. */
  private boolean anotherRuns() {
    return causes()
        .map(e -> String.valueOf(e.getMessage()))
        .anyMatch(
            message ->
                message.startsWith("Number of retries exceeded")
                    || message.startsWith("Unable to lock table"));
  }

  /** Who is in the way, in words. */
  private static String waiting(Migrator migrator) {
    var locks = migrator.dialect().locks();
    return "waited for a lock on a table of %s, which is held by %s"
        .formatted(
            migrator.database().name(),
            named(migrator.texts(locks.holders(migrator.database().schema()))));
  }

  /**
   * @return a {@link LockedException} if it was for a lock, a {@link RefusedException} if nobody
   *     allowed it, an {@link UnreachableException} if the file of the database cannot be used
   */
  MigrationException explained(Migrator migrator) {
    Optional<FileFailure> ofFile = FileFailure.of(migrator.database().config().url(), cause);
    if (ofFile.isPresent()) {
      return new MigrationException(
          migrator.database().name() + ": " + ofFile.get().sentence(), cause);
    }
    Optional<SQLException> unusable = sqlExceptions().filter(DatabaseFile::isSentence).findFirst();
    if (unusable.isPresent()) {
      return new UnreachableException(
          "cannot reach %s at %s"
              .formatted(migrator.database().name(), unusable.get().getMessage()),
          cause);
    }
    if (anotherRuns()) {
      return anotherRuns(migrator, cause);
    }
    if (gaveUpWaiting()) {
      return new LockedException(
          waiting(migrator),
          standing(migrator) + halfWay(migrator) + "; try again or raise --lock-timeout",
          cause);
    }
    return causes()
        .filter(RefusedException.class::isInstance)
        .map(MigrationException.class::cast)
        .findFirst()
        .orElseGet(() -> new MigrationException(sentence() + standing(migrator), cause));
  }

  /** That somebody else had Flyway's lock all the time. */
  static LockedException anotherRuns(Migrator migrator, Exception cause) {
    String runners = migrator.dialect().history(migrator.database().history()).runners();
    return new LockedException(
        "another runner has been moving %s all the time: %s"
            .formatted(migrator.database().name(), named(migrator.texts(runners))),
        "; wait for it or raise --lock-timeout",
        cause);
  }

  private static String named(List<String> sessions) {
    return sessions.isEmpty() ? "somebody who has let go by now" : String.join("; ", sessions);
  }

  private String sentence() {
    Optional<String> reason =
        causes()
            .filter(e -> e instanceof SQLException || e instanceof MigrationException)
            .map(Throwable::getMessage)
            .findFirst();
    return reason
        .map(text -> text.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll(";$", ""))
        .orElseGet(() -> FlywaySentence.of(String.valueOf(cause.getMessage())));
  }

  /** Of several that move as one, the others know better. */
  private String standing(Migrator migrator) {
    return asOne ? " in " + migrator.database().name() : "; " + current(migrator);
  }

  /** What stays of a revision whose chunks are committed. */
  private static String halfWay(Migrator migrator) {
    LiveDatabase database = migrator.database();
    try {
      return migrator
          .ask(connection -> Checkpoint.underWay(connection, database.history()))
          .map(checkpoint -> ", " + checkpoint.sentence(database.name()))
          .orElse("");
    } catch (MigrationException e) {
      return "";
    }
  }

  private static String current(Migrator migrator) {
    try {
      return migrator.database().name() + " is at revision " + migrator.current();
    } catch (MigrationException e) {
      return "where " + migrator.database().name() + " stands now is not known: " + e.getMessage();
    }
  }

  private Stream<SQLException> sqlExceptions() {
    return causes().filter(SQLException.class::isInstance).map(SQLException.class::cast);
  }

  private Stream<Throwable> causes() {
    return Stream.iterate((Throwable) cause, e -> e != null, Throwable::getCause);
  }
}
