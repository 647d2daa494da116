package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revise.testing.ProcessOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files and directories that the user may not write or read. The superuser may, so where the tests
 * run as such, the command runs without the capabilities that let it.
 */
@DisabledOnOs(OS.WINDOWS)
class UnwritableTest {
  private static final List<String> ORDINARY =
      List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all");

  private static final String USER = System.getProperty("user.name");

  @TempDir private Path directory;
  private Path closed;
  private ReviseProcess revise;

  @BeforeEach
  void make() throws Exception {
    closed = Files.createDirectory(directory.resolve("closed"));
    revise = new ReviseProcess(directory, USER.equals("root") ? ORDINARY : List.of());
    Path file = Files.writeString(directory.resolve("probe"), "");
    mode(file, "---------");
    List<String> probe =
        Stream.concat(revise.prefix().stream(), Stream.of("cat", file.toString())).toList();
    ProcessOutput refused = run(probe);
    assumeTrue(
        refused.code() != 0 && refused.text().contains("Permission denied"),
        () -> "%s may read everything here: %s".formatted(USER, refused));
    Files.delete(file);
  }

  private static ProcessOutput run(List<String> command) throws InterruptedException {
    try {
      return ProcessOutput.of(command.toArray(String[]::new));
    } catch (IOException e) { // no setpriv
      return new ProcessOutput(0, e.getMessage());
    }
  }

  @AfterEach
  void open() throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.filter(Files::isDirectory).toList()) {
        mode(path, "rwx------");
      }
    }
  }

  @Test
  void a_backup_into_a_directory_that_may_not_be_written() throws Exception {
    String url = upgraded();
    mode(closed, "r-x------");
    Path file = closed.resolve("b");

    refused(
        revise.run("--url", url, "backup", file.toString()),
        1,
        "the backup %s cannot be written: you may not write or read %s.revise-unfinished; put that right, or name a file in another directory"
            .formatted(file, file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"r-x------", "-wx------", "---------"})
  void an_upgrade_whose_backup_may_not_be_written_changes_nothing(String mode) throws Exception {
    String url = upgraded();
    mode(closed, mode);

    Run run = revise.run("--url", url, "upgrade", "--backup", closed.toString());

    assertThat(run.err())
        .startsWith("error: the backup " + closed)
        .contains(" cannot be written: you may not write or read " + closed)
        .hasLineCount(1);
    run.endsWith(1);
    assertThat(revise.run("--url", url, "current").succeeds().out()).startsWith("0003");
  }

  @Test
  void a_backup_that_may_not_be_read() throws Exception {
    String url = upgraded();
    Path file = directory.resolve("b");
    revise.run("--url", url, "backup", file.toString()).succeeds();
    mode(file, "-w-------");

    refused(
        revise.run("--url", url, "restore", file.toString(), "--allow-data-loss"),
        1,
        "the backup %s cannot be read: you may not write or read %s; nothing was changed: put that right, or name another backup"
            .formatted(file, file));
  }

  @Test
  void a_file_of_h2_that_may_not_be_written() throws Exception {
    String url = upgraded();
    Path file = directory.resolve("latiss.mv.db");
    mode(file, "r--------");

    assertThat(revise.run("--url", url, "current").succeeds().out()).startsWith("0003");
    refused(
        revise.run("--url", url, "upgrade"),
        2,
        "cdb_latiss is opened to be read only; make its file writable, or take ACCESS_MODE_DATA=r out of the URL; nothing was changed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"current", "upgrade"})
  void a_file_of_h2_that_may_not_be_read(String verb) throws Exception {
    String url = upgraded();
    mode(directory.resolve("latiss.mv.db"), "---------");

    refused(
        revise.run("--url", url, verb),
        2,
        "cannot reach cdb_latiss at %s: the file %s/latiss.mv.db cannot be read; let %s read it and enter its directory"
            .formatted(url, directory, USER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"current", "upgrade"})
  void a_file_of_h2_whose_directory_may_not_be_entered(String verb) throws Exception {
    mode(closed, "rw-------");
    String url = "jdbc:h2:file:" + closed.resolve("latiss");

    refused(
        revise.run("--url", url, verb),
        2,
        "cannot reach cdb_latiss at %s: the file %s/latiss.mv.db cannot be read; let %s read it and enter its directory"
            .formatted(url, closed, USER));
  }

  @Test
  void a_directory_where_the_file_of_h2_may_not_be_created() throws Exception {
    mode(closed, "r-x------");
    String url = "jdbc:h2:file:" + closed.resolve("latiss");

    refused(
        revise.run("--url", url, "upgrade"),
        2,
        "cannot reach cdb_latiss at %s: the file %s/latiss.mv.db cannot be created: %s is no directory that %s may write to"
            .formatted(url, closed, closed, USER));
  }

  @Test
  void an_export_that_may_not_be_written() throws Exception {
    mode(closed, "r-x------");
    Path file = closed.resolve("latiss.yaml");

    refused(
        revise.run("felis", "export", "-o", file.toString()),
        1,
        "%s cannot be written: you may not write or read %s; put that right, or name another file"
            .formatted(file, file));
  }

  @Test
  void a_revision_whose_files_may_not_be_written() throws Exception {
    Sources.copyTo(directory);
    Path sql = directory.resolve("cdb-latiss/src/test/resources/sql");
    Path lock = directory.resolve("cdb-latiss/revisions.lock");
    String before = Files.readString(lock);
    mode(sql, "r-x------");

    Run run = revise.run("revision", "-m", "DM-1: by hand", "--empty");

    assertThat(run.err())
        .startsWith("error: the files cannot be written: you may not write or read " + sql)
        .endsWith("; none of them was changed\n")
        .hasLineCount(1);
    run.endsWith(1);
    assertThat(Files.readString(lock)).isEqualTo(before);
    try (Stream<Path> all = Files.walk(directory)) {
      assertThat(all.map(Path::toString)).noneMatch(path -> path.matches(".*(0017|\\.new).*"));
    }
  }

  @Test
  void a_lock_that_may_not_be_read() throws Exception {
    Sources.copyTo(directory);
    mode(directory.resolve("cdb-latiss/revisions.lock"), "-w-------");

    refused(
        revise.run("revision", "-m", "DM-1: by hand", "--empty"),
        2,
        "cdb-latiss/revisions.lock: permission to read the file is denied; change its mode");
  }

  @ParameterizedTest
  @ValueSource(strings = {"revise.toml", ".config/revise/revise.toml", ".pgpass"})
  void a_configuration_that_may_not_be_read(String name) throws Exception {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    mode(file, "-w-------");

    refused(
        revise.run("--url", "postgresql://me@127.0.0.1:1/sky", "current"),
        2,
        file + ": permission to read the file is denied; change its mode");
  }

  /** An H2 file at revision 3. */
  private String upgraded() throws Exception {
    String url = "jdbc:h2:file:" + directory.resolve("latiss");
    revise.run("--url", url, "upgrade", "3").succeeds();
    return url;
  }

  private static void refused(Run run, int code, String sentence) {
    assertThat(run).isEqualTo(new Run(code, "", "error: " + sentence + "\n"));
  }

  private static void mode(Path path, String mode) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
  }
}
