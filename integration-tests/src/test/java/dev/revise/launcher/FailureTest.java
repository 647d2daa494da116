package dev.revise.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.DatabaseKind;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What goes wrong at 3 a.m.: one sentence, a number, no stack trace, no password. */
class FailureTest {

  @TestFactory
  Stream<DynamicTest> unreachable() {
    return Stream.of(
        Story.on(
            DatabaseKind.POSTGRESQL,
            "no server, no such database, no such user",
            place -> {
              String nobody = "postgresql://me:%s@127.0.0.1:1/consdb".formatted(Sentinel.encoded());
              place
                  .stranger()
                  .with("REVISE_URL", nobody)
                  .run("current")
                  .failsWith(
                      2,
                      "cannot reach cdb_latiss at jdbc:postgresql://127.0.0.1:1/consdb: ",
                      "; check that the server runs and that host and port are right");
              place
                  .stranger()
                  .with("REVISE_URL", nobody)
                  .run("current", "--verbose")
                  .failsWithTrace(2);
              place
                  .stranger()
                  .with("REVISE_URL", place.url().replaceFirst("/revise_test_\\w+", "/nowhere"))
                  .run("upgrade")
                  .failsWith(
                      2,
                      "/nowhere: ",
                      "database \"nowhere\" does not exist",
                      "; create the database or correct the URL");
              place
                  .stranger()
                  .with("REVISE_URL", place.url().replace(place.database().user(), "nobody"))
                  .run("current")
                  .failsWith(2, "\"nobody\"", "; check user and password");
            }));
  }

  @TestFactory
  Stream<DynamicTest> password() {
    return Stream.of(
        Story.on(
            DatabaseKind.POSTGRESQL,
            "a password that the server refuses",
            place -> {
              try (RefusingServer server = RefusingServer.start()) {
                place
                    .stranger()
                    .with("REVISE_URL", server.url("me", Sentinel.encoded()))
                    .run("current")
                    .failsWith(
                        2,
                        "cannot reach cdb_latiss at jdbc:postgresql://127.0.0.1:",
                        "password authentication failed for user \"me\"",
                        "; check user and password");
                assertThat(server.passwords()).containsExactly(Sentinel.PASSWORD);
              }
            }),
        Story.on(
            DatabaseKind.H2,
            "a password that is another",
            place -> {
              place.upgrade("0001");
              place
                  .stranger()
                  .with("REVISE_URL", place.url() + "x")
                  .run("current")
                  .failsWith(2, "Wrong user name or password", "; check user and password");
            }));
  }

  @TestFactory
  Stream<DynamicTest> privileges() {
    return Stream.of(
        Story.on(
            DatabaseKind.POSTGRESQL,
            "a user who may create nothing is told what to ask for",
            place -> {
              place.execute(
                  "REVOKE CREATE ON SCHEMA public FROM PUBLIC, " + place.database().user(),
                  """
                  DO $$ BEGIN
                    EXECUTE format('REVOKE CREATE ON DATABASE %%I FROM %s', current_database());
                  END $$"""
                      .formatted(place.database().user()));
              place
                  .revise("upgrade")
                  .failsWith(
                      1,
                      "the database lacks schema \"cdb\", schema \"cdb_latiss\"",
                      "user " + place.database().user() + " cannot create that",
                      "ask an administrator to run: CREATE SCHEMA \"cdb\" AUTHORIZATION ",
                      "; CREATE SCHEMA \"cdb_latiss\" AUTHORIZATION ",
                      "\"; cdb_latiss is at revision 0000");
              assertThat(place.revise("current").out()).isEqualTo("0000  (base, never moved)\n");
            }));
  }

  @TestFactory
  Stream<DynamicTest> no_database() {
    return Stream.of(
        Story.on(
            DatabaseKind.H2,
            "a file that is no H2 database, and one that somebody has open",
            place -> {
              Files.writeString(
                  place.home().resolve("x.mv.db"), "this is no database\n".repeat(500));
              place
                  .stranger()
                  .run("current", "--url", "jdbc:h2:file:" + place.home().resolve("x"))
                  .failsWith(2, "cannot reach cdb_latiss at jdbc:h2:file:");
              try (var open = place.database().connect()) {
                place
                    .revise("current", "--lock-timeout", "300ms")
                    .failsWith(4, "the database is in use by ");
                assertThat(open.isClosed()).isFalse();
              }
            }));
  }
}
