package dev.revise.features;

import dev.revise.dialect.Command;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.source.jdbc.DatabaseReading;
import dev.revise.source.jdbc.DatabaseSource;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A database with an empty schema {@code lab}, and what stands beside it. All that happens is one
 * transaction, unless somebody commits.
 */
final class Laboratory implements AutoCloseable {
  static final String SCHEMA = "lab";
  private static TestDatabase template;

  private final TestDatabase place;
  private final Connection connection;
  private final CatalogueText.Query query;
  private boolean committed;

  private Laboratory(TestDatabase place) throws SQLException {
    this.place = place;
    this.connection = place.connect();
    connection.setAutoCommit(false);
    this.query = new CatalogueText.Query(connection);
  }

  static Laboratory open() throws SQLException {
    return new Laboratory(DatabaseKind.POSTGRESQL.copyOf(template()));
  }

  /** A database of all features that are brought back, together with more of what is usual. */
  static TestDatabase rich() throws SQLException {
    try (Laboratory lab = open()) {
      for (Feature feature : Features.together()) {
        lab.execute(feature.outside());
        lab.execute(feature.given());
        lab.execute(feature.sql());
      }
      lab.execute(TextResource.read("sweep/rich.sql"));
      lab.commit();
      lab.connection.close();
      return DatabaseKind.POSTGRESQL.copyOf(lab.place);
    }
  }

  static Laboratory copyOf(TestDatabase original) throws SQLException {
    return new Laboratory(DatabaseKind.POSTGRESQL.copyOf(original));
  }

  private static synchronized TestDatabase template() throws SQLException {
    if (template == null) {
      template = DatabaseKind.POSTGRESQL.fresh();
      template.execute(Features.base());
    }
    return template;
  }

  Connection connection() {
    return connection;
  }

  TestDatabase place() {
    return place;
  }

  /** Several statements. */
  void execute(String sql) throws SQLException {
    execute(connection, sql);
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }

  /** One statement after the other, as a revision is applied. */
  void execute(Operations operations) throws SQLException {
    Dialect dialect = Dialects.POSTGRESQL;
    for (Operation operation : operations.list()) {
      for (Command command : dialect.render(operation)) {
        if (!(command instanceof Command.Unscripted)) {
          execute(operation, dialect.sql(command));
        }
      }
    }
  }

  private void execute(Operation operation, String sql) throws SQLException {
    try {
      execute(sql);
    } catch (SQLException e) {
      throw new SQLException(
          "%s at \"%s\", that is %s".formatted(e.getMessage(), operation.describe(), sql), e);
    }
  }

  /** As revise sees it. */
  DatabaseReading reading() {
    return reading(connection);
  }

  static DatabaseReading reading(Connection connection) {
    return new DatabaseSource(connection, List.of(SCHEMA)).reading(List.of());
  }

  /** As the catalogues of the server have it. */
  CatalogueText catalogue() throws SQLException {
    CatalogueText text = query.read();
    execute("SET LOCAL search_path TO DEFAULT");
    return text;
  }

  /** For programs that look from outside. */
  void commit() throws SQLException {
    committed = true;
    connection.commit();
  }

  /** Takes back what was not committed, and tells whether nothing was. */
  boolean isAsBefore() throws SQLException {
    rollback();
    return !committed;
  }

  /** Takes back all since the last commit. */
  void rollback() throws SQLException {
    connection.rollback();
  }

  @Override
  public void close() throws SQLException {
    query.close();
    connection.close();
    place.close();
  }
}
