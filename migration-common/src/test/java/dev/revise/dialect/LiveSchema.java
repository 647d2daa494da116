package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Schema;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.TableName;
import dev.revise.source.jdbc.DatabaseSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A schema of a real database and the model of it, which must agree after every operation. */
final class LiveSchema {
  private final Connection connection;
  private final String name;
  private final Dialect dialect;
  private final Rows rows;
  private Schema model = Schema.empty();

  LiveSchema(Connection connection, String name) throws SQLException {
    this.connection = connection;
    this.name = name;
    this.dialect = Dialects.of(connection);
    this.rows = new Rows(connection, (AnsiSql) dialect);
    execute("CREATE SCHEMA " + SqlSyntax.quoted(name));
    for (String role : RandomSchemas.roles()) {
      Roles.create(connection, role);
    }
  }

  Schema model() {
    return model;
  }

  void apply(Operations operations) throws SQLException {
    for (Operation operation : operations.list()) {
      apply(operation);
    }
  }

  private void apply(Operation operation) throws SQLException {
    for (Command command : dialect.render(operation)) {
      execute(
          command instanceof Command.Requirement requirement
              ? dialect.enforcing(requirement)
              : ((Command.Statement) command).sql());
    }
    model = operation.applyTo(model);
    rows.fill(operation, model);
  }

  /** The database holds what the model says, and each table its rows. */
  void check() throws SQLException {
    Schema expected = dialect.normalize(model).ignoringColumnOrder();
    Schema actual = new DatabaseSource(connection, List.of(name)).read().ignoringColumnOrder();
    for (TableName table : expected.tables().keySet()) {
      assertThat(actual.tables().get(table)).isEqualTo(expected.table(table));
      rows.check(model.table(table)); // of the types that the rows were made for
    }
    assertThat(actual.views()).isEqualTo(expected.views());
    assertThat(actual).isEqualTo(expected);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(sql + "\n" + e.getMessage(), e);
    }
  }
}
