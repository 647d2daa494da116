package dev.revise.engine;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.ErrorCodes;
import dev.revise.engine.LiveDatabase.Question;
import dev.revise.schema.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Questions to a database, each on a connection of its own.
 *
 * @param name how people call the database
 * @param url where it is
 * @param schema what is asked about, if that is known
 */
record Conversation(String name, String url, Optional<String> schema, Opening opening) {

  /**
   * @throws UnreachableException if there is no connection to be had, or no longer
   * @throws DeniedException if the user may not ask that, or nothing may be written
   * @throws MigrationException if a statement fails
   */
  <T> T ask(Question<T> question) {
    try (Connection connection = connect()) {
      return answer(question, connection);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private <T> T answer(Question<T> question, Connection connection) {
    try {
      return question.answer(connection);
    } catch (SQLException e) {
      Optional<MigrationException> ofFile = ofFile(e);
      if (ofFile.isPresent()) {
        throw ofFile.get();
      }
      Optional<Dialect> denying =
          Dialects.all().stream().filter(one -> one.errors().lacksPrivilege(e)).findFirst();
      throw denying.isPresent() ? denied(e, denying.get(), connection) : failed(e);
    } catch (MigrationException e) {
      throw ofFile(e).orElseGet(() -> ofLostConnection(e).orElse(e));
    }
  }

  /** One that says no more than that, whoever found it out. */
  private Optional<MigrationException> ofLostConnection(MigrationException failure) {
    return Optional.of(failure)
        .filter(e -> e.getClass() == MigrationException.class)
        .filter(e -> e.getCause() instanceof SQLException)
        .map(e -> (SQLException) e.getCause())
        .filter(cause -> any(errors -> errors.isConnectionLost(cause)))
        .map(
            cause ->
                new UnreachableException(
                    name + " does not answer: " + failure.getMessage(), failure));
  }

  private MigrationException denied(SQLException e, Dialect dialect, Connection connection) {
    String user = user(connection);
    String grant = schema.map(one -> dialect.rights().readingGrant(one, user) + ";").orElse("");
    return new DeniedException(
        "user %s of %s may not do that: %s; ask its owner or an administrator %s"
            .formatted(
                user, name, e.getMessage(), grant.isEmpty() ? "for the right" : "to run: " + grant),
        e);
  }

  /** The driver knows without asking, also after an error. */
  private static String user(Connection connection) {
    try {
      return connection.getMetaData().getUserName();
    } catch (SQLException e) {
      return "USER";
    }
  }

  private MigrationException failed(SQLException e) {
    Optional<MigrationException> ofFile = ofFile(e);
    if (ofFile.isPresent()) {
      return ofFile.get();
    }
    if (any(errors -> errors.isConnectionLost(e))) {
      return new UnreachableException(name + " does not answer: " + e.getMessage(), e);
    }
    return any(errors -> errors.isReadOnly(e))
        ? new DeniedException(name + " can only be read: " + e.getMessage(), e)
        : new MigrationException(name + " refused a statement: " + e.getMessage(), e);
  }

  /** A failure that comes from the file, unless it says so. */
  private Optional<MigrationException> ofFile(Exception failure) {
    return FileFailure.of(url, failure)
        .map(FileFailure::sentence)
        .filter(sentence -> !String.valueOf(failure.getMessage()).contains(sentence))
        .map(sentence -> new MigrationException(name + ": " + sentence, failure));
  }

  private static boolean any(Predicate<ErrorCodes> kind) {
    return Dialects.all().stream().map(Dialect::errors).anyMatch(kind);
  }

  private Connection connect() {
    try {
      return opening.open(new ExplainingDriver());
    } catch (SQLException e) {
      if (SessionOpener.UNFIT.equals(e.getSQLState())) {
        throw new UnreachableException(name + " at " + e.getMessage(), e);
      }
      boolean busy = e.getMessage().contains(" is in use by ");
      throw busy
          ? new LockedException(e.getMessage(), e)
          : new UnreachableException("cannot reach " + name + " at " + e.getMessage(), e);
    }
  }

  /** How to connect; what fails is a sentence. */
  @FunctionalInterface
  interface Opening {
    Connection open(ExplainingDriver driver) throws SQLException;
  }
}
