package dev.revise.launcher;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/**
 * An empty database whose owner is no superuser and has the sentinel as password.
 *
 * @param database as the owner sees it
 * @param url with user and password, as an operator writes it
 */
record OwnedDatabase(TestDatabase database, String url, AutoCloseable server)
    implements AutoCloseable {

  /** What only an administrator may create; a server without it has the tests' stand-in. */
  private static final String EXTENSION =
      """
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_available_extensions WHERE name = 'pg_sphere') THEN
          CREATE EXTENSION IF NOT EXISTS pg_sphere SCHEMA public;
        END IF;
      END $$""";

  static OwnedDatabase on(DatabaseKind kind, Path directory) throws SQLException {
    return kind == DatabaseKind.H2 ? inFile(directory) : onServer(kind.fresh());
  }

  private static OwnedDatabase inFile(Path directory) throws SQLException {
    TestDatabase database =
        new TestDatabase("jdbc:h2:file:" + directory.resolve("database"), "sa", Sentinel.PASSWORD);
    database.connect().close();
    return new OwnedDatabase(
        database, database.url() + ";USER=sa;PASSWORD=" + Sentinel.PASSWORD, () -> {});
  }

  private static OwnedDatabase onServer(TestDatabase fresh) throws SQLException {
    String name = "owner_" + UUID.randomUUID().toString().substring(0, 8);
    fresh.execute(
        EXTENSION,
        role("usdf", ""),
        role("oods", ""),
        role(name, "LOGIN PASSWORD '%s'".formatted(Sentinel.PASSWORD)),
        """
        DO $$ BEGIN
          EXECUTE format('ALTER DATABASE %%I OWNER TO %1$s', current_database());
        END $$"""
            .formatted(name));
    TestDatabase owned = new TestDatabase(fresh.url(), name, Sentinel.PASSWORD);
    return new OwnedDatabase(owned, libpq(owned), () -> drop(fresh, name));
  }

  /** Another test may make the same role at the same moment. */
  private static String role(String name, String options) {
    return """
        DO $$ BEGIN
          CREATE ROLE %s %s;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END $$"""
        .formatted(name, options);
  }

  private static void drop(TestDatabase fresh, String role) throws SQLException {
    try (fresh) {
      fresh.execute(
          "REASSIGN OWNED BY %s TO CURRENT_USER".formatted(role),
          "DROP OWNED BY " + role,
          "DROP ROLE " + role);
    }
  }

  private static String libpq(TestDatabase database) {
    return database
        .url()
        .replaceFirst(
            "jdbc:postgresql://",
            "postgresql://" + database.user() + ":" + Sentinel.encoded() + "@");
  }

  @Override
  public void close() throws SQLException {
    try {
      server.close();
    } catch (SQLException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
