package dev.revise.flyway.undo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.H2Databases;
import dev.revise.testing.Patience;
import dev.revise.testing.ProcessOutput;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class UndoConcurrencyTest {
  private final DatabaseKind kind;
  private Workspace workspace;

  UndoConcurrencyTest(DatabaseKind kind) {
    this.kind = kind;
    workspace = Workspace.on(kind);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
    var start = new CountDownLatch(1);
    var pool = Executors.newFixedThreadPool(threads);
    try {
      var running = new ArrayList<Future<T>>();
      for (int thread = 0; thread < threads; thread++) {
        running.add(
            pool.submit(
                () -> {
                  start.await();
                  return work.call();
                }));
      }
      start.countDown();
      var results = new ArrayList<T>();
      for (var each : running) {
        results.add(each.get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS));
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<String> allVersions(List<UndoResult> results) {
    return results.stream().map(Workspace::versions).flatMap(List::stream).sorted().toList();
  }

  private void assertEachUndoneOnce(List<String> versions, int count) throws SQLException {
    assertThat(versions).doesNotHaveDuplicates().hasSize(count);
    assertThat(workspace.tables()).isEmpty();
    assertThat(workspace.briefHistory())
        .hasSize(2 * count)
        .filteredOn(row -> row.endsWith("DELETE"))
        .doesNotHaveDuplicates()
        .hasSize(count);
  }

  @Test
  void manyUndosToOneTargetShareTheWork() throws Exception {
    workspace.withTables(8).migrate();

    var results = atOnce(4, () -> workspace.undoTo("1"));

    assertEachUndoneOnce(allVersions(results), 8);
  }

  @Test
  void manyUndosWithoutATargetTakeOneVersionEach() throws Exception {
    workspace.withTables(5).migrate();

    var results = atOnce(5, workspace::undo);

    assertThat(results).allMatch(result -> result.undoneMigrations().size() == 1);
    assertEachUndoneOnce(allVersions(results), 5);
  }

  /**
   * H2 waits for a lock for two seconds, so it is held for longer; how much longer is no matter.
   */
  @Test
  void anUndoWaitsLongerThanTheDatabaseWaitsForALock() throws Exception {
    workspace.withTables(2).migrate();
    var slow = new Recorder().at(Event.AFTER_EACH_UNDO, context -> Thread.sleep(3_000));

    var results = atOnce(2, () -> workspace.undo(configuration -> configuration.callbacks(slow)));

    assertEachUndoneOnce(allVersions(results), 2);
  }

  @Test
  void processesShareTheWorkAsThreadsDo(@TempDir Path directory) throws Exception {
    if (kind == DatabaseKind.H2) {
      servedToOtherProcesses(directory);
    }
    workspace.withTables(6).migrate();

    var outputs = List.of(directory.resolve("a"), directory.resolve("b"), directory.resolve("c"));
    var number = new AtomicInteger();
    var ends = atOnce(3, () -> UndoProcess.run(workspace, outputs.get(number.getAndIncrement())));

    assertThat(ends).containsOnly(new ProcessOutput(0, ""));
    assertEachUndoneOnce(lines(outputs), 6);
  }

  private void servedToOtherProcesses(Path directory) {
    workspace.database().close();
    var file = H2Databases.inDirectory(directory);
    workspace =
        new Workspace(
            new TestDatabase(file.url() + ";AUTO_SERVER=TRUE", file.user(), file.password()),
            workspace.directory());
  }

  private static List<String> lines(List<Path> files) throws IOException {
    var lines = new ArrayList<String>();
    for (var file : files) {
      lines.addAll(Files.readAllLines(file));
    }
    return lines.stream().filter(line -> !line.isEmpty()).toList();
  }
}
