package dev.revise.launcher;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What every user of the machine sees of a run while it waits. */
@EnabledOnOs(OS.LINUX)
class ProcessListTest {
  @TestFactory
  Stream<DynamicTest> while_it_waits_for_a_lock() {
    return Stream.concat(
        Story.each(
            "the process list shows no password while --url holds one",
            place -> assertHidden(place, place.stranger(), "--url", place.url())),
        Story.each(
            "the process list shows no placeholder",
            place ->
                assertHidden(place, place.launcher(), "--placeholder", "host=" + Sentinel.MARK)));
  }

  private static void assertHidden(Place place, Launcher launcher, String option, String secret)
      throws Exception {
    place.upgrade("0003");
    Launcher.Run run;
    try (Connection other = place.database().connect();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      if (place.kind() == DatabaseKind.POSTGRESQL) {
        statement.execute("LOCK TABLE \"cdb_latiss\".\"exposure\" IN ACCESS EXCLUSIVE MODE");
      }
      run =
          launcher.start(
              "upgrade", "0004", "--lock-wait", "10m", "--lock-timeout", "20m", option, secret);
      waitUntilItWaits(place, run);
      assertThat(commandLines(run.process()))
          .isNotEmpty()
          .noneMatch(line -> line.contains(Sentinel.MARK));
      assertThat(run.process().isAlive()).as(run.printed()).isTrue();
      other.rollback();
    }
    Outcome outcome = run.outcome();
    assertThat(outcome.err().contains("warning: an argument holds a password"))
        .as(outcome.err())
        .isEqualTo(option.equals("--url"));
    assertThat(outcome.out())
        .as(outcome.toString())
        .isEqualTo("cdb_latiss: 0003 -> 0004, 1 revision\n");
  }

  /** On PostgreSQL the server says so; for H2's file it is enough that Java runs. */
  private static void waitUntilItWaits(Place place, Launcher.Run run) throws Exception {
    Patience.await(
        "the run waits",
        () -> {
          assertThat(run.process().isAlive()).as(run.printed()).isTrue();
          return isWaiting(place, run);
        },
        run::printed);
  }

  private static boolean isWaiting(Place place, Launcher.Run run) throws Exception {
    return place.kind() == DatabaseKind.POSTGRESQL
        ? !place
            .strings(
                "SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'cdb_latiss.exposure'::regclass")
            .isEmpty()
        : commandLine(run.process().pid()).orElse("").contains("start.jar");
  }

  /** Of the run and all that it started: others on this machine may run the same tests. */
  private static List<String> commandLines(Process run) {
    return Stream.concat(Stream.of(run.toHandle()), run.descendants())
        .flatMap(process -> commandLine(process.pid()).stream())
        .toList();
  }

  /** None if the process has gone. */
  private static Optional<String> commandLine(long pid) {
    try {
      return Optional.of(
          new String(Files.readAllBytes(Path.of("/proc/" + pid + "/cmdline")), ISO_8859_1));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
