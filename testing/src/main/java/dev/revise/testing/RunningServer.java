package dev.revise.testing;

/**
 * A PostgreSQL server that answers.
 *
 * @param origin where it came from, for the log
 * @param admin a database of it, and a role that may create others
 * @param outlivesTests whether someone else runs it, so that what we leave behind stays
 */
record RunningServer(String origin, TestDatabase admin, boolean outlivesTests) {
  TestDatabase database(String name) {
    var url = JdbcUrlParts.of(admin.url()).withDatabase(name).toString();
    return new TestDatabase(url, admin.user(), admin.password());
  }
}
