package dev.revise.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The programs on this machine's {@code PATH}. */
final class Programs {
  private static final Pattern MAJOR = Pattern.compile("(\\d+)\\.");

  private Programs() {}

  static Optional<Path> find(String name) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(directory -> Path.of(directory, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The major version of {@code pg_dump}, none if it is not installed. */
  static Optional<Integer> pgDump() throws IOException {
    if (find("pg_dump").isEmpty()) {
      return Optional.empty();
    }
    Process process = new ProcessBuilder("pg_dump", "--version").start();
    Matcher version =
        MAJOR.matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    return version.find() ? Optional.of(Integer.parseInt(version.group(1))) : Optional.empty();
  }
}
