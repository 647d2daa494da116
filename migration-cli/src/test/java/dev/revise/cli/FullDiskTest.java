package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full, and a file that may not grow, as by a quota. */
class FullDiskTest {
  private static final int BYTES_IN_A_BLOCK = 1024;

  @TempDir private Path directory;

  /** The run would wait for locks for longer than the test does. */
  @ParameterizedTest
  @ValueSource(ints = {0, 40, 200})
  void ends_at_once_in_a_sentence_and_loses_nothing(int kilobytes) throws Exception {
    Path file = directory.resolve("latiss.mv.db");
    String url = "jdbc:h2:file:" + directory.resolve("latiss");
    Run.of("--url", url, "upgrade", "3").succeeds();
    String limit =
        "ulimit -f %d; exec \"$@\"".formatted(Files.size(file) / BYTES_IN_A_BLOCK + kilobytes);

    Run run =
        new ReviseProcess(directory, List.of("bash", "-c", limit, "bash"))
            .run("--url", url, "upgrade", "--lock-timeout", "1000");

    assertThat(run.code()).as(run.toString()).isNotZero();
    assertThat(run.err())
        .contains(
            "the file %s could not be read or written (File too large); mend that and run the command again\n"
                .formatted(file))
        .doesNotContain("\tat ", "Exception");
    assertThat(run.err().lines().filter(line -> line.startsWith("error: "))).hasSize(1);
    Run.of("--url", url, "upgrade").succeeds();
    assertThat(Run.of("--url", url, "check", "--ignore-comments").out())
        .startsWith("cdb_latiss is as revision 0016 says\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 40_960, 204_800})
  @EnabledOnOs(OS.LINUX)
  void an_upgrade_says_that_the_disk_is_full_and_goes_on_later(int left) throws Exception {
    try (SmallDisk disk = SmallDisk.at(directory)) {
      ReviseProcess revise = new ReviseProcess(directory, disk.prefix());
      String url = "jdbc:h2:file:" + directory.resolve("latiss");
      revise.run("--url", url, "upgrade", "3").succeeds();
      disk.fill(left);

      Run run = revise.run("--url", url, "upgrade", "--lock-timeout", "1000");

      assertThat(run.code()).as(run.toString()).isNotZero();
      assertThat(run.err())
          .contains(
              "the disk with %s is full; free some space and run the command again\n"
                  .formatted(directory.resolve("latiss.mv.db")))
          .doesNotContain("\tat ", "Exception");
      assertThat(run.err().lines().filter(line -> line.startsWith("error: "))).hasSize(1);
      disk.empty();
      revise.run("--url", url, "upgrade").succeeds();
      assertThat(revise.run("--url", url, "check", "--ignore-comments").out())
          .startsWith("cdb_latiss is as revision 0016 says\n");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_file_that_does_not_fit_is_not_left_in_part(@TempDir Path elsewhere) throws Exception {
    String url = "jdbc:h2:file:" + elsewhere.resolve("latiss");
    Run.of("--url", url, "upgrade").succeeds();
    try (SmallDisk disk = SmallDisk.at(directory)) {
      ReviseProcess revise = new ReviseProcess(directory, disk.prefix());
      disk.fill(8192);
      Path file = directory.resolve("latiss");

      assertThat(revise.run("--url", url, "backup", file.toString()))
          .isEqualTo(
              refused(
                  "the backup %s cannot be written: the disk is full; put that right, or name a file in another directory"
                      .formatted(file)));
      assertThat(revise.run("felis", "export", "-o", file.toString()))
          .isEqualTo(
              refused(
                  "%s cannot be written: the disk is full; put that right, or name another file"
                      .formatted(file)));
      assertThat(disk.run("ls", directory.toString()).succeeds().text()).isEqualTo("fill\n");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_revision_that_does_not_fit_changes_no_file() throws Exception {
    try (SmallDisk disk = SmallDisk.at(directory)) {
      ReviseProcess revise = new ReviseProcess(directory, disk.prefix());
      String repository = Path.of("..").toRealPath().toString();
      for (String module : List.of("cdb-common", "cdb-latiss")) {
        disk.run("mkdir", "-p", directory.resolve(module).toString()).succeeds();
        disk.run("cp", "-r", repository + "/" + module + "/src", directory + "/" + module)
            .succeeds();
      }
      disk.run("cp", repository + "/cdb-latiss/revisions.lock", directory + "/cdb-latiss")
          .succeeds();
      disk.run("cp", repository + "/cdb-latiss/frozen.lock", directory + "/cdb-latiss").succeeds();
      disk.fill(8192);
      String before = sums(disk);

      assertThat(revise.run("revision", "-m", "DM-1: by hand", "--empty"))
          .isEqualTo(
              refused("the files cannot be written: the disk is full; none of them was changed"));
      assertThat(sums(disk)).isEqualTo(before);
    }
  }

  /** Of each file on the disk. */
  private String sums(SmallDisk disk) throws IOException, InterruptedException {
    String script = "find '%s' -type f -exec cksum {} + | sort".formatted(directory);
    return disk.run("sh", "-c", script).succeeds().text();
  }

  private static Run refused(String sentence) {
    return new Run(1, "", "error: " + sentence + "\n");
  }
}
