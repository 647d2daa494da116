package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.engine.LiveDatabase;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.operation.SchemaChange;
import dev.revise.operation.SqlStep;
import dev.revise.schema.Column;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The backups that take an atomic move of H2 files back. */
class AtomicMoveTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path directory;

  @Test
  void two_databases_of_one_file_go_back_both() throws Exception {
    String url = url("both");
    try (StepDatabase first = database()) {
      StepDatabase second =
          first.beside(
              "sea", schema -> create(schema, "sea"), schema -> fail(schema, "sea"), s -> {});
      List<LiveDatabase> both = List.of(first.live(url, "sa", ""), second.live(url, "sa", ""));
      both.forEach(AtomicMoveTest::begin);
      insert(url, "sea");

      assertThatThrownBy(() -> atomically(both, Progress.NONE))
          .isInstanceOf(MigrationException.class)
          .hasMessageEndingWith(" in sea; no database was moved");
      both.forEach(AtomicMoveTest::assertBegun);
      assertThat(backups()).isEmpty();
    }
  }

  @Test
  void a_backup_that_is_lost_keeps_no_other_from_being_put_back() throws Exception {
    try (StepDatabase first = database();
        StepDatabase second = database();
        StepDatabase last =
            StepDatabase.on(
                DatabaseKind.H2,
                schema -> create(schema, "sky"),
                schema -> fail(schema, "sky"),
                s -> {})) {
      List<LiveDatabase> all =
          List.of(
              first.live(url("first"), "sa", ""),
              second.live(url("second"), "sa", ""),
              last.live(url("last"), "sa", ""));
      all.forEach(AtomicMoveTest::begin);
      insert(url("last"), "sky");

      assertThatThrownBy(
              () -> atomically(all, losing(directory.resolve("first.sky.revise-atomic"))))
          .hasMessageContaining(
              "; then sky could not be put back: there is no backup "
                  + directory.resolve("first.sky.revise-atomic"));
      assertBegun(all.get(1));
      assertBegun(all.get(2));
      assertThat(backups()).isEmpty();
    }
  }

  private static StepDatabase database() {
    return StepDatabase.on(
        DatabaseKind.H2,
        schema -> create(schema, "sky"),
        schema -> schema.table(star("sky")).add(Column.text("name")),
        schema -> {});
  }

  private static void create(SchemaChange schema, String name) {
    schema.create(Table.of(star(name), Column.bigint("id")));
  }

  /** What nobody foresees. */
  private static void fail(SchemaChange schema, String name) {
    schema.run(
        "divide by zero",
        SqlStep.everywhere(
            "UPDATE \"%s\".\"star\" SET \"id\" = 1 / (\"id\" - \"id\")".formatted(name)),
        SqlStep.everywhere("UPDATE \"%s\".\"star\" SET \"id\" = 1".formatted(name)));
  }

  private static TableName star(String schema) {
    return new TableName(schema, "star");
  }

  /** Loses that file as soon as a revision begins. */
  private static Progress losing(Path file) {
    return new Progress() {
      @Override
      public void revision(String line) {
        try {
          Files.deleteIfExists(file);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  private static void begin(LiveDatabase database) {
    new Move(List.of(database), MoveRequest.DEFAULT, Progress.NONE).upgrade(Target.parse("1"));
  }

  private static void atomically(List<LiveDatabase> databases, Progress progress) {
    MoveRequest request =
        new MoveRequest(MoveOptions.DEFAULT, true, Optional.empty(), Confirmation.NONE);
    new Move(databases, request, progress).upgrade(Target.parse("2"));
  }

  private static void assertBegun(LiveDatabase database) {
    assertThat(Current.of(database, PATIENCE).revision()).hasToString("0001");
    assertThat(
            Identify.of(database, PATIENCE).differences().stream()
                .filter(difference -> !difference.commentOnly()))
        .isEmpty();
  }

  private static void insert(String url, String schema) throws SQLException {
    new TestDatabase(url, "sa", "")
        .execute("INSERT INTO \"%s\".\"star\" VALUES (1)".formatted(schema));
  }

  private String url(String file) {
    return "jdbc:h2:file:" + directory.resolve(file);
  }

  private List<Path> backups() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> !file.toString().endsWith(".mv.db")).toList();
    }
  }
}
