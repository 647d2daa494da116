package dev.revise.features;

import dev.revise.testing.PostgresServer;
import dev.revise.testing.ProcessOutput;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code pg_dump -s} prints, where this machine has one of the server's version. */
final class SchemaDump {
  /** Comments, settings of the dump itself, and who owns what. */
  private static final Pattern NOISE =
      Pattern.compile(
          "--.*|SET .*|SELECT pg_catalog.set_config.*|\\\\.*|ALTER .* OWNER TO .*|\\s*");

  private static boolean known;
  private static boolean available;

  private SchemaDump() {}

  /** Whether {@code pg_dump} is of the server's major version: another prints in other words. */
  static synchronized boolean isAvailable() throws InterruptedException {
    if (!known) {
      try {
        String program = ProcessOutput.of("pg_dump", "--version").succeeds().text();
        available = major(program) == version();
      } catch (IOException e) {
        available = false;
      }
      known = true;
    }
    return available;
  }

  /** The major version of the server. */
  static int version() {
    return major(PostgresServer.shared().version());
  }

  private static int major(String version) {
    return Integer.parseInt(version.replaceFirst("(?s)\\D*(\\d+).*", "$1"));
  }

  /** The lines in alphabetical order, without a comma at the end. */
  static List<String> lines(TestDatabase database) throws IOException, InterruptedException {
    return ProcessOutput.of(program(database, "pg_dump", "--schema-only"))
        .succeeds()
        .text()
        .lines()
        .filter(line -> !NOISE.matcher(line).matches())
        .map(line -> line.replaceFirst(",$", ""))
        .sorted()
        .toList();
  }

  /** The same as an archive. */
  static void toFile(TestDatabase database, Path file) throws IOException, InterruptedException {
    ProcessOutput.of(
            program(
                database,
                "pg_dump",
                "--schema-only",
                "--format=custom",
                "--file=" + file.toAbsolutePath()))
        .succeeds();
  }

  private static ProcessBuilder program(TestDatabase database, String... command) {
    List<String> words = new ArrayList<>(List.of(command));
    Stream.of(
            "--dbname=" + database.url().replaceFirst("^jdbc:", ""),
            "--username=" + database.user())
        .forEach(words::add);
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("PGPASSWORD", database.password());
    return builder;
  }
}
