package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revise.command.Target;
import dev.revise.laws.Cases;
import dev.revise.schema.Schema;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.PostgresServer;
import dev.revise.testing.rows.SeededRows;
import dev.revise.testing.site.CatalogueLines;
import dev.revise.testing.site.Content;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code backup} and {@code restore} killed half-way, they themselves or the programs that they
 * run. PostgreSQL's need a {@code pg_dump} as new as the server.
 */
@DisabledOnOs(OS.WINDOWS)
@EachServer
class BackupKillTest {
  /** Half of what PostgreSQL prints, and then nothing for a long time. */
  private static final String SLOW =
      """
      #!/bin/sh
      PATH=${PATH#*:}
      case "$*" in
        *--list*) exec %1$s "$@" ;;
      esac
      %1$s "$@" | head -c 20480
      echo $$ > %2$s
      exec sleep 600
      """;

  @TempDir private Path directory;

  @ParameterizedTest(name = "a restore that gets {0} changes nothing")
  @CsvSource({"KILL, 137", "TERM, 143", "HUP, 129", "INT, 130"})
  void a_restore_that_is_killed_changes_nothing(String signal, int code) throws Exception {
    try (Site site = site()) {
      Path file = backup(site);
      State before = State.of(site);
      Path started = slow("pg_restore");
      try (Jvm jvm = restore(site, file)) {
        jvm.await("pg_restore began", () -> Files.exists(started));
        List<ProcessHandle> children = jvm.children();
        jvm.signal(signal);
        assertThat(jvm.exit()).as(jvm.output()).isEqualTo(code);
        assertSaid(jvm, signal, "cdb_latiss was not changed");
        requireGone(site, jvm, children, "psql");
        before.requireSame(site);
      } finally {
        end(started);
      }
    }
  }

  @ParameterizedTest(name = "a restore whose {0} is killed changes nothing")
  @ValueSource(strings = {"pg_restore", "psql"})
  void a_restore_whose_program_is_killed_changes_nothing(String program) throws Exception {
    try (Site site = site()) {
      Path file = backup(site);
      State before = State.of(site);
      Path started = slow("pg_restore");
      try (Jvm jvm = restore(site, file)) {
        jvm.await("pg_restore began", () -> Files.exists(started));
        if (program.equals("psql")) {
          jvm.children().stream()
              .filter(child -> child.info().command().orElse("").endsWith("psql"))
              .forEach(ProcessHandle::destroyForcibly);
        }
        end(started);
        assertThat(jvm.exit()).as(jvm.output()).isEqualTo(1);
        assertThat(jvm.output()).contains("error: pg_restore failed: it ended with 137");
        before.requireSame(site);
      } finally {
        end(started);
      }
    }
  }

  @ParameterizedTest(name = "a backup that gets {0} leaves nothing under its name")
  @CsvSource({"KILL, 137", "TERM, 143", "HUP, 129", "INT, 130"})
  void a_backup_that_is_killed_leaves_nothing_under_its_name(String signal, int code)
      throws Exception {
    try (Site site = site()) {
      Path started = slow("pg_dump");
      try (Jvm jvm = Jvm.reviseWith(programs(), site.place(), "backup", file().toString())) {
        jvm.await("pg_dump began", () -> Files.exists(started));
        jvm.await("a part is there", () -> Files.size(unfinished()) > 0);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(unfinished())))
            .isEqualTo("rw-------");
        jvm.signal(signal);
        assertThat(jvm.exit()).as(jvm.output()).isEqualTo(code);
        assertSaid(jvm, signal, "no backup was written");
        assertThat(file()).doesNotExist();
        assertThat(Files.exists(unfinished())).isEqualTo(signal.equals("KILL"));
      } finally {
        end(started);
      }
      Files.delete(programs().resolve("pg_dump"));
      backup(site);
      assertThat(unfinished()).doesNotExist();
    }
  }

  @Test
  void a_second_signal_ends_at_once_what_the_first_cannot() throws Exception {
    try (Site site = site()) {
      Path file = backup(site);
      State before = State.of(site);
      Path started = slow("pg_restore");
      Path script = programs().resolve("pg_restore");
      Files.writeString(
          script, Files.readString(script).replace("echo $$", "trap '' TERM\necho $$"));
      try (Jvm jvm = restore(site, file)) {
        jvm.await("pg_restore began", () -> Files.exists(started));
        List<ProcessHandle> children = jvm.children();
        jvm.signal("TERM");
        awaitEnd(jvm, children, "psql");
        assertThat(jvm.isAlive()).as(jvm.output()).isTrue();
        jvm.signal("INT");
        assertThat(jvm.exit()).as(jvm.output()).isEqualTo(130);
        requireGone(site, jvm, children, "psql");
        before.requireSame(site);
      } finally {
        end(started);
      }
    }
  }

  /** It writes nothing while it waits, so that it does not see that nobody reads. */
  @Test
  void a_dump_that_waits_for_a_lock_does_not_wait_for_ever() throws Exception {
    try (Site site = site();
        Connection other = site.connect();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("LOCK TABLE \"cdb_latiss\".\"exposure\" IN ACCESS EXCLUSIVE MODE");
      try (Jvm jvm =
          Jvm.revise(site.place(), "backup", file().toString(), "--lock-timeout", "20s")) {
        jvm.await("pg_dump waits", () -> isAwaited(statement));
        List<ProcessHandle> children = jvm.children();
        assertThat(children).isNotEmpty();
        jvm.kill();
        jvm.await("pg_dump has ended", () -> children.stream().noneMatch(ProcessHandle::isAlive));
      }
      other.rollback();
    }
  }

  private static void assertSaid(Jvm jvm, String signal, String sentence) {
    assertThat(jvm.output())
        .isEqualTo(signal.equals("KILL") ? "" : "error: interrupted; " + sentence + "\n");
  }

  private static boolean isAwaited(Statement statement) throws Exception {
    try (var rows =
        statement.executeQuery(
            "SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'cdb_latiss.exposure'::regclass")) {
      return rows.next();
    }
  }

  private static Site site() throws Exception {
    assumeTrue(PostgresServer.shared().isBackedUp(), "no pg_dump as new as the server");
    Site site = Place.fresh(Cases.example(), DatabaseKind.POSTGRESQL);
    Moves.of(site).upgrade(Target.HEAD);
    try (Connection connection = site.connect()) {
      SeededRows.insert(connection, schema(), schema());
    }
    return site;
  }

  private static Schema schema() {
    return Cases.example().history().schemaAt(Cases.example().history().head());
  }

  private Path file() {
    return directory.resolve("before");
  }

  private Path unfinished() {
    return directory.resolve("before.revise-unfinished");
  }

  private Path programs() {
    return directory.resolve("bin");
  }

  private Path backup(Site site) throws Exception {
    try (Jvm jvm = Jvm.revise(site.place(), "backup", file().toString())) {
      assertThat(jvm.exit()).as(jvm.output()).isZero();
    }
    return file();
  }

  private Jvm restore(Site site, Path file) {
    return Jvm.reviseWith(
        programs(), site.place(), "restore", file.toString(), "--allow-data-loss");
  }

  /** The file that it writes its number to. */
  private Path slow(String program) throws IOException {
    Files.createDirectories(programs());
    Path started = directory.resolve("started");
    Path script = programs().resolve(program);
    Files.writeString(script, SLOW.formatted(program, started));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    return started;
  }

  private static void end(Path started) throws IOException {
    if (Files.exists(started)) {
      ProcessHandle.of(Long.parseLong(Files.readString(started).strip()))
          .ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  private static void requireGone(Site site, Jvm jvm, List<ProcessHandle> children, String program)
      throws Exception {
    assertThat(children).as(jvm.output()).isNotEmpty();
    awaitEnd(jvm, children, program);
    try (Connection connection = site.connect();
        Statement statement = connection.createStatement()) {
      jvm.await("its session has ended", () -> isAlone(statement));
    }
  }

  private static void awaitEnd(Jvm jvm, List<ProcessHandle> children, String program)
      throws Exception {
    jvm.await(
        program + " has ended",
        () ->
            children.stream()
                .filter(child -> child.info().command().orElse("").endsWith(program))
                .noneMatch(ProcessHandle::isAlive));
  }

  private static boolean isAlone(Statement statement) throws Exception {
    try (var rows =
        statement.executeQuery(
            "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'revise'")) {
      return !rows.next();
    }
  }

  /** Everything that a restore could change. */
  private record State(CatalogueLines catalogue, String rows, List<String> history) {
    static State of(Site site) throws Exception {
      try (Connection connection = site.connect()) {
        return new State(
            CatalogueLines.of(connection, DatabaseKind.POSTGRESQL),
            Content.of(connection, schema()).toString(),
            HistoryRowsOf.whole(site));
      }
    }

    void requireSame(Site site) throws Exception {
      State now = of(site);
      assertThat(LineDifferences.between(catalogue, now.catalogue)).isEmpty();
      assertThat(now.rows).isEqualTo(rows);
      assertThat(now.history).isEqualTo(history);
    }
  }
}
