package dev.revise.cli;

import dev.revise.testing.Patience;
import dev.revise.testing.ProcessOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * A file system of 24 MB in memory, in a mount namespace: only programs that are started in it see
 * the files. It ends with the process that keeps it, and that one when nobody holds its input.
 */
final class SmallDisk implements AutoCloseable {
  private static final List<List<String>> NAMESPACES =
      List.of(List.of("unshare", "-m"), List.of("unshare", "-r", "-m"));

  private static final String KEEP =
      "mount -t tmpfs -o size=24m tmpfs '%1$s' && touch '%2$s' && exec cat >/dev/null";

  private final Path directory;
  private final Process keeper;
  private final boolean ofUser;

  private SmallDisk(Path directory, Process keeper, boolean ofUser) {
    this.directory = directory;
    this.keeper = keeper;
    this.ofUser = ofUser;
  }

  /**
   * @param directory an empty one
   * @throws TestAbortedException with the reasons if this user may mount nothing
   */
  static SmallDisk at(Path directory) throws Exception {
    List<String> reasons = new ArrayList<>();
    for (List<String> namespace : NAMESPACES) {
      Optional<SmallDisk> disk = in(namespace, directory, reasons);
      if (disk.isPresent()) {
        return disk.get();
      }
    }
    throw new TestAbortedException("no file system can be mounted: " + reasons);
  }

  private static Optional<SmallDisk> in(
      List<String> namespace, Path directory, List<String> reasons) throws Exception {
    Path output = Files.createTempFile("keeper", ".log");
    Path mounted = output.resolveSibling(output.getFileName() + ".mounted");
    List<String> command = new ArrayList<>(namespace);
    command.addAll(List.of("sh", "-c", KEEP.formatted(directory, mounted)));
    try {
      Process keeper =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      Patience.await("the mount", () -> Files.exists(mounted) || !keeper.isAlive(), keeper::info);
      if (keeper.isAlive()) {
        return Optional.of(new SmallDisk(directory, keeper, namespace.contains("-r")));
      }
      reasons.add(String.join(" ", namespace) + ": " + Files.readString(output).strip());
    } catch (IOException e) { // no such program
      reasons.add(e.getMessage());
    } finally {
      Files.deleteIfExists(mounted);
      Files.delete(output);
    }
    return Optional.empty();
  }

  /** What programs that see it start with. */
  List<String> prefix() {
    String pid = String.valueOf(keeper.pid());
    return ofUser
        ? List.of("nsenter", "-t", pid, "-U", "-m", "--preserve-credentials")
        : List.of("nsenter", "-t", pid, "-m");
  }

  /** Fills all but so many bytes. */
  void fill(int left) throws IOException, InterruptedException {
    shell("cat /dev/zero > '%1$s/fill' 2>/dev/null; truncate -s -%2$d '%1$s/fill'", left);
  }

  void empty() throws IOException, InterruptedException {
    shell("rm '%1$s/fill'; : %2$d", 0);
  }

  private void shell(String script, int number) throws IOException, InterruptedException {
    run("sh", "-c", script.formatted(directory, number)).succeeds();
  }

  ProcessOutput run(String... command) throws IOException, InterruptedException {
    return ProcessOutput.of(
        Stream.concat(prefix().stream(), Stream.of(command)).toArray(String[]::new));
  }

  @Override
  public void close() {
    keeper.destroyForcibly();
  }
}
