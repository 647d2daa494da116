package dev.revise.dialect;

import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Scripts run by the database alone, as an administrator would. */
final class Scripts {
  private Scripts() {}

  static void run(Connection connection, Operations operations) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(Dialects.of(connection).script(operations));
    }
  }

  /** What each requirement of the operation counts. */
  static List<Long> counts(Connection connection, Operation operation) throws SQLException {
    List<Long> counts = new ArrayList<>();
    for (Command command : Dialects.of(connection).render(operation)) {
      if (command instanceof Command.Requirement requirement) {
        counts.add(Long.valueOf(values(connection, requirement.countSql()).get(0)));
      }
    }
    return counts;
  }

  /** A sentence as the database repeats it; H2 doubles the quotes in what it quotes. */
  static String quotedInError(Connection connection, String sentence) {
    return Dialects.of(connection).name().equals("h2") ? sentence.replace("\"", "\"\"") : sentence;
  }

  /** The first column of what the query gives. */
  static List<String> values(Connection connection, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(String.valueOf(rows.getString(1)).strip());
      }
    }
    return values;
  }
}
