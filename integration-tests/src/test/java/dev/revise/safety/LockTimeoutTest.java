package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.revise.command.Target;
import dev.revise.engine.LockedException;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.laws.Cases;
import dev.revise.revision.RevisionId;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.laws.Case;
import dev.revise.testing.site.Site;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Somebody else has Flyway's lock, and keeps it. */
class LockTimeoutTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static final MoveOptions OPTIONS = Moves.waiting(TIMEOUT, Duration.ofSeconds(1));
  private static final String RUNNER =
      "another runner has been moving cdb_latiss all the time: %s; wait for it or raise --lock-timeout";

  /** A command that does not mind the timeout it was given takes longer. */
  private static final Duration DEFAULT = MoveOptions.DEFAULT.lockTimeout();

  @TestFactory
  Stream<DynamicTest> another_runner() {
    return Cases.examples()
        .flatMap(
            one ->
                Stream.of(
                    one.test(
                        "an upgrade gives up after the lock timeout and says who has the lock",
                        () -> givesUp(one, "upgrade")),
                    one.test(
                        "a downgrade gives up after the lock timeout and says who has the lock",
                        () -> givesUp(one, "downgrade"))));
  }

  private static void givesUp(Case one, String direction) throws Exception {
    try (Site site = one.at(new RevisionId(3));
        Connection holder = site.connect();
        Statement statement = holder.createStatement()) {
      List<String> rows = HistoryRowsOf.site(site);
      holder.setAutoCommit(false);
      statement.execute(site.dialect().history(site.history()).lock());
      long start = System.nanoTime();
      Throwable failure = catchThrowable(() -> move(site, direction));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(TIMEOUT, DEFAULT);
      assertThat(failure).isInstanceOf(LockedException.class);
      assertThat(failure.getMessage()).matches(RUNNER.formatted(session(site)));
      holder.rollback();
      assertThat(HistoryRowsOf.site(site)).isEqualTo(rows);
    }
  }

  private static void move(Site site, String direction) {
    if (direction.equals("upgrade")) {
      Moves.of(site, OPTIONS, Progress.NONE).upgrade(Target.HEAD);
    } else {
      Moves.of(site, OPTIONS, Progress.NONE).downgrade(Target.BASE);
    }
  }

  private static String session(Site site) {
    return switch (site.place().kind()) {
      case H2 -> "session \\d+, user SA, since .*";
      case POSTGRESQL ->
          "process \\d+, user %s, application PostgreSQL JDBC Driver, from [0-9.:]+, idle in transaction since .* UTC"
              .formatted(site.place().user());
    };
  }

  @TestFactory
  Stream<DynamicTest> a_process_with_the_file_open() {
    return Cases.examples(DatabaseKind.H2)
        .map(
            one ->
                one.test(
                    "the command ends with 4 and names the process that has the file",
                    () -> namesProcess(one)));
  }

  private static void namesProcess(Case one) throws Exception {
    try (Site site = Place.fresh(one.database(), one.kind());
        Connection holder = site.connect();
        Jvm revise = Jvm.revise(site.place(), "upgrade", "--lock-timeout", "2s")) {
      long start = System.nanoTime();
      assertThat(revise.exit()).as(revise::output).isEqualTo(4);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(DEFAULT);
      assertThat(holder.isClosed()).isFalse();
      assertThat(revise.output())
          .matches(
              "error: jdbc:h2:file:\\S+: the database is in use by process "
                  + ProcessHandle.current().pid()
                  + " \\(java\\); check that the URL is right and that nobody else has the database open\n");
    }
  }

  @TestFactory
  Stream<DynamicTest> the_exit_code() {
    return Cases.examples(DatabaseKind.POSTGRESQL)
        .map(
            one ->
                one.test(
                    "the command ends with 4 and names the session that has the lock",
                    () -> namesSession(one)));
  }

  private static void namesSession(Case one) throws Exception {
    try (Site site = one.atBase();
        Connection holder = site.connect();
        Statement statement = holder.createStatement()) {
      holder.setAutoCommit(false);
      statement.execute(site.dialect().history(site.history()).lock());
      try (Jvm revise = Jvm.revise(site.place(), "upgrade", "--lock-timeout", "2s")) {
        assertThat(revise.exit()).as(revise::output).isEqualTo(4);
        assertThat(revise.output()).matches("error: " + RUNNER.formatted(session(site)) + "\n");
      }
    }
  }
}
