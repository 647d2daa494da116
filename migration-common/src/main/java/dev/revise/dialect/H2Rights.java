package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Rights on H2, where only an administrator can write and restore a savepoint. */
final class H2Rights implements RightsSql {

  @Override
  public String readOnly() {
    return """
        SELECT 'is opened to be read only; make its file writable, or take ACCESS_MODE_DATA=r out of the URL'
        WHERE READONLY()""";
  }

  @Override
  public String missing(String schema, Collection<RequiredRight> rights) {
    return """
        SELECT 'change schemas, as it is no administrator',
          'ALTER USER "' || user_name || '" ADMIN TRUE'
        FROM information_schema.users WHERE user_name = current_user AND NOT is_admin""";
  }

  @Override
  public String missingToRestore(String schema, String outline, Collection<String> created) {
    return missing(schema, List.of());
  }

  /** H2 writes the name of who connects in capitals. */
  @Override
  public String connectingGrant(String database, String user) {
    return "ALTER USER %s ADMIN TRUE".formatted(quoted(user.toUpperCase(Locale.ENGLISH)));
  }

  @Override
  public String readingGrant(String schema, String user) {
    return "GRANT SELECT ON SCHEMA %s TO %s".formatted(quoted(schema), quoted(user));
  }
}
