package dev.revise.engine;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Need;
import dev.revise.engine.Shortfall.Kind;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Prerequisites;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
   * @throws MigrationException naming everything that is missing and who can do something about it:
   *     an administrator, with the SQL, or whoever installs packages on the server
   */
  void provide(Prerequisites prerequisites) {
    List<Shortfall> missing = new ArrayList<>();
    for (Need need : dialect.needs(prerequisites, user())) {
      try {
        if (!isThere(need)) {
          create(need);
        }
      } catch (SQLException e) {
        missing.add(Shortfall.of(need, e, dialect));
      }
    }
    if (!missing.isEmpty()) {
      throw new MigrationException(sentence(missing));
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

  private String sentence(List<Shortfall> missing) {
    Map<Boolean, List<Shortfall>> byPrivilege =
        missing.stream()
            .collect(Collectors.partitioningBy(one -> one.kind() == Kind.NOT_PRIVILEGED));
    List<String> sentences = new ArrayList<>();
    if (!byPrivilege.get(true).isEmpty()) {
      sentences.add(forAdministrator(byPrivilege.get(true)));
    }
    byPrivilege.get(false).forEach(one -> sentences.add(sentence(one)));
    return String.join("; ", sentences);
  }

  private String sentence(Shortfall one) {
    try {
      return one.sentence(connection);
    } catch (SQLException e) {
      return "the database lacks %s (%s)".formatted(one.need().what(), one.reason());
    }
  }

  private String forAdministrator(List<Shortfall> missing) {
    List<Need> needs = missing.stream().map(Shortfall::need).toList();
    return "the database lacks %s, and user %s cannot create that (%s); ask an administrator to run: %s%s"
        .formatted(
            needs.stream().map(Need::what).collect(Collectors.joining(", ")),
            user(),
            missing.stream().map(Shortfall::reason).distinct().collect(Collectors.joining("; ")),
            needs.stream()
                .flatMap(need -> need.createSql().stream())
                .map(sql -> sql + ";")
                .collect(Collectors.joining(" ")),
            needs.stream()
                .flatMap(need -> need.extension().stream())
                .map(extension -> " (the server needs " + extension.packages() + ")")
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
