package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RunStep;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Who owns nothing is told that a right is missing exactly where PostgreSQL denies the operation,
 * and can run it once an administrator ran what was told.
 */
@EachServer
class RightsProofTest {
  private static final String GUEST = "revise_guest";

  @TestFactory
  Stream<DynamicTest> what_is_told_is_needed_and_enough() {
    return Proof.each(RightsProofTest::walk);
  }

  private static void walk(List<Operation> before, List<Operation> operations) throws SQLException {
    try (TestDatabase database = Proof.database(DatabaseKind.POSTGRESQL);
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      Roles.create(connection, GUEST);
      statement.execute("GRANT USAGE, CREATE ON SCHEMA \"cdb\" TO " + GUEST);
      Scripts.run(connection, new Operations(before));
      connection.setAutoCommit(false);
      for (Operation operation : operations) {
        if (!(operation instanceof RunStep)) {
          prove(connection, statement, operation);
        }
        Proof.execute(statement, Dialects.POSTGRESQL, operation);
      }
      connection.rollback();
    }
  }

  private static void prove(Connection connection, Statement statement, Operation operation)
      throws SQLException {
    List<String> statements = told(statement, operation);
    assertThat(isDenied(connection, statement, operation, List.of()))
        .as(operation.describe())
        .isEqualTo(!statements.isEmpty());
    assertThat(isDenied(connection, statement, operation, statements))
        .as("%s after %s", operation.describe(), statements)
        .isFalse();
  }

  private static List<String> told(Statement statement, Operation operation) throws SQLException {
    List<String> statements = new ArrayList<>();
    statement.execute("SET LOCAL ROLE " + GUEST);
    try (ResultSet rows =
        statement.executeQuery(
            new PostgreSqlRights().missing("cdb", RequiredRight.of(Operations.of(operation))))) {
      while (rows.next()) {
        statements.add(rows.getString(2));
      }
    }
    statement.execute("RESET ROLE");
    return statements;
  }

  private static boolean isDenied(
      Connection connection, Statement statement, Operation operation, List<String> granted)
      throws SQLException {
    Savepoint savepoint = connection.setSavepoint();
    try {
      for (String sql : granted) {
        statement.execute(sql);
      }
      statement.execute("SET LOCAL ROLE " + GUEST);
      Proof.execute(statement, Dialects.POSTGRESQL, operation);
      return false;
    } catch (SQLException e) {
      assertThat(e.getMessage()).containsAnyOf("permission denied", "must be owner", "same owner");
      return true;
    } finally {
      connection.rollback(savepoint);
    }
  }
}
