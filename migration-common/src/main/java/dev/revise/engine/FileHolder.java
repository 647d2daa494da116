package dev.revise.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Who has a file locked, as far as the system tells: Linux does, in {@code /proc/locks}. */
final class FileHolder {
  private static final Path LOCKS = Path.of("/proc/locks");

  private FileHolder() {}

  /** {@code process 1234 (java)}, or {@code another process}. */
  static String of(Path file) {
    return holder(file).map(FileHolder::name).orElse("another process");
  }

  /** Whether any process has it, this one included. */
  static boolean isHeld(Path file) {
    return holder(file).isPresent();
  }

  private static Optional<ProcessHandle> holder(Path file) {
    try {
      String inode = ":" + Files.getAttribute(file, "unix:ino") + " ";
      return lines().stream()
          .filter(line -> line.contains(inode))
          .findFirst()
          .flatMap(FileHolder::process);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<String> lines() throws IOException {
    return Files.isReadable(LOCKS) ? Files.readAllLines(LOCKS) : List.of();
  }

  /** {@code 1: POSIX ADVISORY WRITE 1234 08:01:5678 0 EOF}. */
  private static Optional<ProcessHandle> process(String line) {
    return ProcessHandle.of(Long.parseLong(line.trim().split("\\s+")[4]));
  }

  private static String name(ProcessHandle process) {
    return "process %d%s"
        .formatted(
            process.pid(),
            process
                .info()
                .command()
                .map(command -> " (" + Path.of(command).getFileName() + ")")
                .orElse(""));
  }
}
