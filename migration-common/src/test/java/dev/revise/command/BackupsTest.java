package dev.revise.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revise.engine.Backup;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.RefusedException;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.Column;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.PostgresServer;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a backup is on the disk, and what {@code restore} takes. {@code -Drevise.seed} repeats. */
@EachServer
class BackupsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long SEED = Long.getLong("revise.seed", System.nanoTime() % 1_000_000);
  private static final int FLIPS = Integer.getInteger("revise.flips", 300);
  private static final String ROWS = "SELECT * FROM \"sky\".\"star\" ORDER BY 1";
  private static final TableName STAR = new TableName("sky", "star");

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource
  void a_changed_byte_or_a_cut_is_refused_and_nothing_changes(DatabaseKind kind) throws Exception {
    try (StepDatabase sky = sky(kind)) {
      Path file = backup(sky);
      byte[] whole = Files.readAllBytes(file);
      sky.execute("DELETE FROM \"sky\".\"star\" WHERE \"id\" > 5");
      List<String> before = sky.rows(ROWS);
      Random random = new Random(SEED);
      for (int number = 0; number < FLIPS; number++) {
        byte[] damaged = damaged(whole, random, number);
        Files.write(file, damaged);
        assertThatThrownBy(() -> new Backup(sky.live(), PATIENCE).verified(file, false))
            .as("damage %d of seed %d", number, SEED)
            .isInstanceOf(MigrationException.class)
            .hasMessageContaining("nothing was changed");
      }
      assertRefused(sky, file, whole.length - 1);
      assertThat(sky.rows(ROWS)).isEqualTo(before);
      Files.write(file, whole);
      restore(sky, file, false);
      assertThat(sky.rows(ROWS)).hasSize(200);
    }
  }

  private static void assertRefused(StepDatabase sky, Path file, int length) {
    assertThatThrownBy(() -> restore(sky, file, false))
        .as("%d bytes", length)
        .isInstanceOf(MigrationException.class);
  }

  /** A flip of one byte, a cut, or something behind the end. */
  private static byte[] damaged(byte[] whole, Random random, int number) {
    byte[] bytes = whole.clone();
    int place = random.nextInt(bytes.length);
    switch (number % 4) {
      case 0 -> bytes[place] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[bytes.length - 1 - random.nextInt(300)] ^= (byte) (1 + random.nextInt(255));
      case 2 -> bytes = Arrays.copyOf(bytes, place);
      default -> bytes = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(5000));
    }
    return bytes;
  }

  @ParameterizedTest
  @EnumSource
  void a_cut_at_the_end_of_a_statement_is_refused(DatabaseKind kind) throws Exception {
    try (StepDatabase sky = sky(kind)) {
      Path file = backup(sky);
      byte[] whole = Files.readAllBytes(file);
      int lines = 0;
      for (int end = whole.length - 2; end > 0 && lines < 30; end--) {
        if (whole[end] == '\n') {
          lines++;
          Files.write(file, Arrays.copyOf(whole, end + 1));
          assertThatThrownBy(() -> restore(sky, file, false))
              .hasMessageContaining("nothing was changed");
        }
      }
      assertThat(sky.rows(ROWS)).hasSize(200);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_backup_is_its_owners_alone_and_nothing_lies_beside_it(DatabaseKind kind) throws Exception {
    try (StepDatabase sky = sky(kind)) {
      Path file = backup(sky);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      assertThat(names()).containsExactly("backup");
      List<String> lines = new String(Files.readAllBytes(file), UTF_8).lines().toList();
      assertThat(lines.subList(lines.size() - 7, lines.size() - 2))
          .containsExactly(
              "-- revise backup 1",
              "-- database: sky",
              "-- schema: sky",
              "-- dialect: " + kind.name().toLowerCase(Locale.ROOT),
              "-- revision: 0003");
    }
  }

  @Test
  void a_restore_creates_the_file_of_an_h2_database() throws Exception {
    try (StepDatabase sky = sky(DatabaseKind.H2)) {
      Path file = backup(sky);
      LiveDatabase fresh = sky.live("jdbc:h2:file:" + directory.resolve("fresh"), "sa", "");

      Backups.restore(fresh, file, false, PATIENCE, false, Confirmation.NONE);
      assertThat(Current.of(fresh, PATIENCE).revision()).hasToString("0003");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_directory_is_not_made(DatabaseKind kind) throws Exception {
    try (StepDatabase sky = sky(kind)) {
      Path missing = directory.resolve("disk");
      fails(
          () -> Backups.write(sky.live(), missing.resolve("backup"), PATIENCE),
          "there is no directory %s for the backup; nothing was changed: create it, or mount the disk that it is on"
              .formatted(missing));
      assertThat(missing).doesNotExist();
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_a_killed_run_left_goes_and_what_somebody_writes_stays(DatabaseKind kind)
      throws Exception {
    try (StepDatabase sky = sky(kind)) {
      Path left = Files.writeString(directory.resolve("a.revise-unfinished"), "half");
      Path written = Files.writeString(directory.resolve("b.revise-unfinished"), "half");
      try (FileChannel other = FileChannel.open(written, StandardOpenOption.WRITE);
          FileLock lock = other.lock()) {
        backup(sky);
        assertThat(lock.isValid()).isTrue();
      }
      assertThat(left).doesNotExist();
      assertThat(names()).containsExactly("b.revise-unfinished", "backup");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_failed_backup_leaves_nothing(DatabaseKind kind) throws Exception {
    try (StepDatabase sky = sky(kind)) {
      sky.execute("UPDATE \"sky\".\"flyway_schema_history\" SET \"version\" = '0077'");
      assertThatThrownBy(() -> Backups.write(sky.live(), directory.resolve("backup"), PATIENCE))
          .isInstanceOf(MigrationException.class);
      assertThat(names()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_another_program_wrote_must_be_asked_for(DatabaseKind kind) throws Exception {
    try (StepDatabase sky = sky(kind)) {
      Path file = backup(sky);
      byte[] whole = Files.readAllBytes(file);
      String text = new String(whole, ISO_8859_1);
      int end = text.lastIndexOf("\n-- revise backup 1\n");
      int begin = kind == DatabaseKind.H2 ? text.indexOf('\n') + 1 : 0;
      Files.write(file, Arrays.copyOfRange(whole, begin, end));
      assertThatThrownBy(() -> restore(sky, file, false))
          .isInstanceOf(RefusedException.class)
          .hasMessage(
              "%s does not end as a backup of revise does: another program wrote it, or it was cut; nothing was changed. Restoring runs what is in it as code: pass --foreign if you trust where it comes from"
                  .formatted(file));
      sky.execute("DELETE FROM \"sky\".\"star\"");
      restore(sky, file, true);
      assertThat(sky.rows(ROWS)).hasSize(200);
    }
  }

  @ParameterizedTest
  @EnumSource
  void neither_zip_nor_other_text_is_restored(DatabaseKind kind) throws Exception {
    try (StepDatabase sky = sky(kind)) {
      Path file = directory.resolve("file");
      for (byte[] content :
          List.of(
              new byte[] {'P', 'K', 3, 4, (byte) 0x80, (byte) 0xff, 0},
              "DROP TABLE \"sea\".\"star\";\n".getBytes(UTF_8),
              new byte[0])) {
        Files.write(file, content);
        assertThatThrownBy(() -> restore(sky, file, false)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> restore(sky, file, true))
            .isInstanceOf(MigrationException.class)
            .hasMessageContaining(file.toString());
      }
      assertThat(sky.rows(ROWS)).hasSize(200);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_backup_of_something_else_is_refused(DatabaseKind kind) throws Exception {
    try (StepDatabase sky = sky(kind)) {
      Path file = backup(sky);
      LiveDatabase elsewhere = sea(sky);
      fails(
          () -> new Backup(elsewhere, PATIENCE).verified(file, false),
          "%s is a backup of database sky, not of sea; nothing was changed: name a backup of sea"
              .formatted(file));
      assertThatThrownBy(() -> new Backup(elsewhere, PATIENCE).verified(file, true))
          .hasMessageContaining("is a backup of database sky");
    }
  }

  /** The same place under another name. */
  private static LiveDatabase sea(StepDatabase sky) {
    ManagedDatabase sea =
        new ManagedDatabase() {
          @Override
          public String name() {
            return "sea";
          }

          @Override
          public RevisionHistory history() {
            return sky.history();
          }
        };
    return new LiveDatabase(sea, sky.live().config());
  }

  private static void fails(ThrowingCallable callable, String sentence) {
    assertThatThrownBy(callable).isInstanceOf(MigrationException.class).hasMessage(sentence);
  }

  private static StepDatabase sky(DatabaseKind kind) throws Exception {
    assumeTrue(
        kind == DatabaseKind.H2 || PostgresServer.shared().isBackedUp(),
        "no pg_dump as new as the server");
    StepDatabase sky =
        StepDatabase.on(
            kind,
            schema ->
                schema.create(Table.of(STAR, Column.bigint("id").notNull(), Column.text("name"))),
            schema -> schema.table(STAR).add(Column.integer("seen")),
            schema -> schema.table(STAR).add(Column.text("site")));
    sky.upgrade("3");
    for (int id = 0; id < 200; id++) {
      sky.execute(
          "INSERT INTO \"sky\".\"star\" VALUES (%d, 'star; %d', 1, 'it''s')".formatted(id, id));
    }
    return sky;
  }

  private Path backup(StepDatabase sky) {
    return Backups.write(sky.live(), directory.resolve("backup"), PATIENCE).file();
  }

  private static void restore(StepDatabase sky, Path file, boolean foreign) {
    Backups.restore(sky.live(), file, foreign, PATIENCE, true, Confirmation.NONE);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
