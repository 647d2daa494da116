package dev.revise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revise.dialect.Dialects;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Prerequisites;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What cannot be created, and who can do something about it. */
@EachServer
class ProvisionerTest {
  private static final String UNFIT = "revise_unfit";
  private static final TableName POLYGON = new TableName("public", "polygon_of_sky");

  @Test
  void a_package_that_is_missing() throws SQLException {
    try (TestDatabase place = DatabaseKind.POSTGRESQL.fresh()) {
      assertThatThrownBy(() -> provide(place.connect(), "revise_nowhere"))
          .isInstanceOf(MigrationException.class)
          .hasMessageStartingWith(
              "the database lacks type public.polygon_of_sky of extension revise_nowhere, which is not installed on the server (ERROR: extension \"revise_nowhere\" is not available); install the package of revise_nowhere (Debian: postgresql-<version>-revisenowhere)");
    }
  }

  @Test
  void an_extension_whose_script_fails_on_this_server() throws Exception {
    try (TestDatabase place = DatabaseKind.POSTGRESQL.fresh()) {
      withUnfitExtension(place);
      String server = place.rows("SELECT split_part(version(), ' ', 2)").get(0);

      assertThatThrownBy(() -> provide(place.connect(), UNFIT))
          .hasMessage(
              "the database lacks type public.polygon_of_sky of extension revise_unfit, because revise_unfit 1.2.0 does not fit this server, PostgreSQL %1$s (ERROR: commutator operator @> is already the commutator of operator <@); install a newer revise_unfit that fits PostgreSQL %1$s, or use the version of the server that revise_unfit 1.2.0 was built for"
                  .formatted(server));
    }
  }

  @Test
  void the_same_within_a_transaction_which_goes_on() throws Exception {
    try (TestDatabase place = DatabaseKind.POSTGRESQL.fresh();
        Connection connection = place.connect()) {
      withUnfitExtension(place);
      connection.setAutoCommit(false);

      assertThatThrownBy(() -> provide(connection, UNFIT))
          .hasMessageContaining("does not fit this server, PostgreSQL ");
      assertThat(TestDatabase.rows(connection, "SELECT 1")).containsExactly("1");
    }
  }

  @Test
  void a_role_that_may_not_is_told_the_statements() throws Exception {
    try (TestDatabase place = DatabaseKind.POSTGRESQL.fresh()) {
      withUnfitExtension(place);
      place.execute("CREATE ROLE revise_guest LOGIN PASSWORD 'sentinel-password'");
      try (Connection guest =
          DriverManager.getConnection(place.url(), "revise_guest", "sentinel-password")) {
        assertThatThrownBy(() -> provide(guest, UNFIT))
            .hasMessage(
                "the database lacks schema \"sky\", type public.polygon_of_sky of extension revise_unfit, and user revise_guest cannot create that (ERROR: permission denied for database %s; ERROR: permission denied to create extension \"revise_unfit\"); ask an administrator to run: CREATE SCHEMA \"sky\" AUTHORIZATION \"revise_guest\"; CREATE EXTENSION \"revise_unfit\" SCHEMA \"public\"; (the server needs the package of revise_unfit (Debian: postgresql-<version>-reviseunfit))"
                    .formatted(guest.getCatalog()));
      } finally {
        place.execute("DROP ROLE revise_guest");
      }
    }
  }

  @Test
  void on_h2_a_user_without_the_right() throws SQLException {
    try (TestDatabase place = DatabaseKind.H2.fresh()) {
      place.execute("CREATE USER GUEST PASSWORD 'sentinel-password'");
      try (Connection guest =
          DriverManager.getConnection(
              place.url().replaceAll(";DB_CLOSE_DELAY=[-0-9]+", ""),
              "guest",
              "sentinel-password")) {
        assertThatThrownBy(() -> provide(guest, "pg_sphere"))
            .hasMessageContaining("cannot create that (")
            .hasMessageContaining(
                "ask an administrator to run: CREATE SCHEMA IF NOT EXISTS \"sky\";")
            .hasMessageNotContaining("sentinel");
      }
    }
  }

  private static void provide(Connection connection, String extension) {
    new Provisioner(connection, Dialects.of(connection))
        .provide(Prerequisites.schema("sky").withType(POLYGON, extension));
  }

  /** Files of an extension whose script fails, where the server looks for them. */
  private static void withUnfitExtension(TestDatabase place) throws SQLException, IOException {
    Path extensions =
        Path.of(place.rows("SELECT setting FROM pg_config WHERE name = 'SHAREDIR'").get(0))
            .resolve("extension");
    assumeTrue(Files.isWritable(extensions), "the server's files are not ours to write");
    Files.writeString(
        extensions.resolve(UNFIT + ".control"), "default_version = '1.2.0'\nrelocatable = true\n");
    Files.writeString(
        extensions.resolve(UNFIT + "--1.2.0.sql"),
        """
        DO $$ BEGIN
          RAISE EXCEPTION USING ERRCODE = '42P17',
            MESSAGE = 'commutator operator @> is already the commutator of operator <@';
        END $$;
        """);
  }
}
