package dev.revise.launcher;

import static dev.revise.launcher.Outcome.done;
import static dev.revise.launcher.Outcome.failed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.PostgresServer;
import dev.revise.testing.site.LineDifferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code backup}, {@code restore} and {@code upgrade --backup}. PostgreSQL's need a {@code pg_dump}
 * as new as the server; where this machine has none, that they refuse is what is tested there.
 */
@EachServer
class BackupTest {

  @TestFactory
  Stream<DynamicTest> there_and_back() {
    return Story.each(
        "restore puts back what backup wrote, rows and history included",
        place -> {
          place.upgrade("head");
          place.seed("head");
          Path file = Files.createDirectory(place.home().resolve("backups")).resolve("before");
          if (!isUsable(place)) {
            refuses(place, "backup", file.toString());
            assertThat(file).doesNotExist();
            return;
          }
          var catalogue = place.catalogue();
          String rows = place.rows("head");
          List<String> history = place.history();
          assertThat(place.revise("backup", "backups/before"))
              .isEqualTo(done("cdb_latiss at 0016 is in " + file + "\n"));
          place.revise("downgrade", "0010", "--allow-data-loss").succeeds();
          place
              .revise("restore", file.toString())
              .failsWith(5, "what cdb_latiss holds now would be lost: table cdb_latiss.");
          assertThat(place.revise("restore", file.toString(), "--allow-data-loss"))
              .isEqualTo(done("cdb_latiss is at 0016 again, as in " + file + "\n"));
          assertThat(LineDifferences.between(catalogue, place.catalogue())).isEmpty();
          assertThat(place.rows("head")).isEqualTo(rows);
          assertThat(place.history()).isEqualTo(history);
          place.revise("check").succeeds();
          assertThat(place.revise("backup", file.toString()))
              .isEqualTo(failed(2, file + " is there already; name a new file for the backup"));
        });
  }

  @TestFactory
  Stream<DynamicTest> before_an_upgrade() {
    return Story.each(
        "upgrade --backup names the file, or does not move",
        place -> {
          place.upgrade("0003");
          Files.createDirectory(place.home().resolve("backups"));
          if (!isUsable(place)) {
            refuses(place, "upgrade", "--backup", "backups");
            assertThat(place.revise("current").out()).isEqualTo("0003  b801850c5cc9\n");
            return;
          }
          Outcome outcome = place.revise("upgrade", "+1", "--backup", "backups");
          Path file = only(place.home().resolve("backups"));
          assertThat(file.getFileName().toString())
              .matches("cdb_latiss-0003-\\d{8}T\\d{6}Z\\.backup");
          assertThat(outcome)
              .isEqualTo(
                  new Outcome(
                      0,
                      "cdb_latiss: 0003 -> 0004, 1 revision\n  as it was before: " + file + "\n",
                      Place.upgradeLines(3, 4)));
          place.revise("restore", file.toString()).succeeds();
          assertThat(place.revise("current").out()).isEqualTo("0003  b801850c5cc9\n");
        });
  }

  @TestFactory
  Stream<DynamicTest> no_backup() {
    return Story.each(
        "restore takes nothing but a backup",
        place -> {
          Path file = place.home().resolve("none");
          assertThat(place.revise("restore", file.toString()))
              .isEqualTo(failed(2, "there is no backup " + file));
          Files.writeString(file, "no backup at all");
          place
              .revise("restore", file.toString())
              .failsWith(5, file + " does not end as a backup of revise does", "--foreign");
        });
  }

  @TestFactory
  Stream<DynamicTest> no_directory() {
    return Story.each(
        "a backup is written into no directory that is not there, and under no empty name",
        place -> {
          place.upgrade("0003");
          String missing =
              "there is no directory %s for the backup; nothing was changed: create it, or mount the disk that it is on"
                  .formatted(place.home().resolve("disk"));
          assertThat(place.revise("backup", "disk/before")).isEqualTo(failed(2, missing));
          assertThat(place.revise("upgrade", "--backup", "disk")).isEqualTo(failed(2, missing));
          assertThat(place.home().resolve("disk")).doesNotExist();
          String empty = " is empty; give a value or leave it out; see revise ";
          place.revise("backup", "").failsWith(2, "FILE" + empty);
          place.revise("restore", "").failsWith(2, "FILE" + empty);
          place.revise("upgrade", "--backup", "").failsWith(2, "--backup" + empty);
          place.revise("upgrade", "--backup=").failsWith(2, "--backup" + empty);
          assertThat(place.revise("current").out()).isEqualTo("0003  b801850c5cc9\n");
        });
  }

  @TestFactory
  Stream<DynamicTest> no_program() {
    return Stream.of(
        Story.on(
            DatabaseKind.POSTGRESQL,
            "where pg_dump is missing, upgrade --backup says so and does not move",
            place -> {
              place.upgrade("0003");
              Files.createDirectory(place.home().resolve("backups"));
              assertThat(
                      place
                          .launcher()
                          .with("PATH", bare(place).toString())
                          .run("upgrade", "--backup", "backups"))
                  .isEqualTo(
                      failed(
                          1,
                          "pg_dump cannot be run; install PostgreSQL's client programs, at least as new as the server"));
              assertThat(place.revise("current").out()).isEqualTo("0003  b801850c5cc9\n");
            }));
  }

  /** A directory with what the launcher itself needs, and no more. */
  private static Path bare(Place place) throws IOException {
    Path bare = Files.createDirectory(place.home().resolve("bin"));
    for (String name : List.of("bash", "readlink", "find", "touch", "mv")) {
      Files.createSymbolicLink(bare.resolve(name), Programs.find(name).orElseThrow());
    }
    return bare;
  }

  private static boolean isUsable(Place place) throws InterruptedException {
    return place.kind() == DatabaseKind.H2 || PostgresServer.shared().isBackedUp();
  }

  private static void refuses(Place place, String... arguments) throws Exception {
    place
        .revise(arguments)
        .failsWith(
            1,
            Programs.find("pg_dump").isPresent() ? "pg_dump failed: " : "pg_dump cannot be run; ",
            "install PostgreSQL's client programs, at least as new as the server");
  }

  private static Path only(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }
}
