package dev.revise.command;

import dev.revise.dialect.Dialects;
import dev.revise.engine.LiveDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the backup lies that takes an atomic move back: beside the file of the database, under a
 * name that says what it is, and of which of the databases in that file. If the process is killed
 * it stays there, and the next atomic move replaces it. A database without a file of its own has it
 * among the system's temporary files, from where the next move removes it.
 */
final class WayBack {
  private static final String SUFFIX = ".revise-atomic";
  private static final String PREFIX = "revise-";

  private WayBack() {}

  /** The name of a file that is not there. */
  static Path of(LiveDatabase database) {
    String url = database.config().url();
    Optional<Path> beside =
        Dialects.ofUrl(url).storage().file(url).map(path -> beside(path, database.name()));
    Path file = beside.orElseGet(() -> amongTemporaryFiles(database.name()));
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static Path beside(Path file, String database) {
    return file.toAbsolutePath()
        .resolveSibling(
            file.getFileName().toString().replaceAll("\\.mv\\.db$", "") + "." + database + SUFFIX);
  }

  private static Path amongTemporaryFiles(String database) {
    Path directory = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> files = Files.list(directory)) {
      for (Path leftover : files.filter(WayBack::isLeftover).toList()) {
        Files.deleteIfExists(leftover);
      }
    } catch (IOException e) {
      // what belongs to somebody else stays
    }
    return directory.resolve(
        PREFIX + ProcessHandle.current().pid() + "-" + database + "-" + System.nanoTime() + SUFFIX);
  }

  /** {@code revise-1234-cdb_latiss-5678.revise-atomic} of a process that has ended. */
  private static boolean isLeftover(Path file) {
    List<String> parts = List.of(file.getFileName().toString().split("-"));
    return parts.size() > 2
        && (parts.get(0) + "-").equals(PREFIX)
        && file.toString().endsWith(SUFFIX)
        && parts.get(1).matches("\\d{1,18}")
        && ProcessHandle.of(Long.parseLong(parts.get(1))).isEmpty();
  }
}
