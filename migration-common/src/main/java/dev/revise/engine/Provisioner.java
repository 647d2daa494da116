package dev.revise.engine;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Need;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Prerequisites;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Creates what a database needs before its first revision, as far as the session may. */
final class Provisioner {
  private final Connection connection;
  private final Dialect dialect;

  Provisioner(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /**
   * @throws MigrationException naming everything that is missing and the SQL that an administrator
   *     must run, if the session may not create it
   */
  void provide(Prerequisites prerequisites) {
    List<Need> missing = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (Need need : dialect.needs(prerequisites, user())) {
      try {
        if (!isThere(need)) {
          create(need);
        }
      } catch (SQLException e) {
        missing.add(need);
        reasons.add(e.getMessage().lines().findFirst().orElse("no reason given"));
      }
    }
    if (!missing.isEmpty()) {
      throw new MigrationException(sentence(missing, reasons));
    }
  }

  private boolean isThere(Need need) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(need.countSql())) {
      rows.next();
      return rows.getLong(1) > 0;
    }
  }

  /** Another runner may create it at the same moment; what counts is that it is there. */
  private void create(Need need) throws SQLException {
    boolean inTransaction = !connection.getAutoCommit();
    var savepoint = inTransaction ? connection.setSavepoint() : null;
    try (Statement statement = connection.createStatement()) {
      for (String sql : need.createSql()) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      if (inTransaction) {
        connection.rollback(savepoint);
      }
      if (!isThere(need)) {
        throw e;
      }
    }
  }

  private String sentence(List<Need> missing, List<String> reasons) {
    return "the database lacks %s, and user %s cannot create that (%s); ask an administrator to run: %s%s"
        .formatted(
            missing.stream().map(Need::what).collect(Collectors.joining(", ")),
            user(),
            reasons.stream().distinct().collect(Collectors.joining("; ")),
            missing.stream()
                .flatMap(need -> need.createSql().stream())
                .map(sql -> sql + ";")
                .collect(Collectors.joining(" ")),
            missing.stream()
                .map(Need::hint)
                .filter(hint -> !hint.isEmpty())
                .map(hint -> " (" + hint + ")")
                .collect(Collectors.joining()));
  }

  private String user() {
    try {
      return connection.getMetaData().getUserName();
    } catch (SQLException e) {
      throw new MigrationException("the database does not say who we are: " + e.getMessage(), e);
    }
  }
}
