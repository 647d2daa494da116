package dev.revise.engine;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Extension;
import dev.revise.dialect.Need;
import dev.revise.revision.PlainSql;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Something that a database lacks and that could not be created.
 *
 * @param reason why not, in the words of the server
 */
record Shortfall(Need need, Kind kind, String reason) {

  /** Who can do something about it. */
  enum Kind {
    /** An administrator, with the statements. */
    NOT_PRIVILEGED,
    /** Whoever installs packages on the server. */
    NOT_INSTALLED,
    /** Whoever chooses versions: the files are there and fail on this server. */
    UNFIT,
    /** Nobody knows. */
    FAILED
  }

  static Shortfall of(Need need, SQLException e, Dialect dialect) {
    return new Shortfall(need, kind(need, e, dialect), reason(e));
  }

  private static Kind kind(Need need, SQLException e, Dialect dialect) {
    if (dialect.errors().lacksPrivilege(e)) {
      return Kind.NOT_PRIVILEGED;
    }
    if (need.extension().isEmpty()) {
      return Kind.FAILED;
    }
    return dialect.errors().lacksFiles(e) ? Kind.NOT_INSTALLED : Kind.UNFIT;
  }

  private static String reason(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
  }

  /** What is wrong and the way out, of all but what an administrator can create. */
  String sentence(Connection connection) throws SQLException {
    if (need.extension().isEmpty()) {
      return "the database lacks %s, and creating it failed (%s)".formatted(need.what(), reason);
    }
    Extension extension = need.extension().get();
    return kind == Kind.NOT_INSTALLED
        ? "the database lacks %s, which is not installed on the server (%s); install %s"
            .formatted(need.what(), reason, extension.packages())
        : unfit(extension, new PlainSql(connection));
  }

  private String unfit(Extension extension, PlainSql sql) throws SQLException {
    String server = sql.first(extension.serverSql()).orElseThrow();
    String version = sql.first(extension.versionSql()).map(" "::concat).orElse("");
    return "the database lacks %1$s, because %2$s%3$s does not fit this server, %4$s (%5$s); install a newer %2$s that fits %4$s, or use the version of the server that %2$s%3$s was built for"
        .formatted(need.what(), extension.name(), version, server, reason);
  }
}
