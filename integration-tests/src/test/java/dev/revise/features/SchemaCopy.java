package dev.revise.features;

import dev.revise.testing.ProcessOutput;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Moves a schema to a newer server with the newest {@code pg_dump} of Debian's packages. */
final class SchemaCopy {
  private static final Path PACKAGES = Path.of("/usr/lib/postgresql");

  private SchemaCopy() {}

  static boolean isAvailable() throws IOException {
    return programs().isPresent();
  }

  /** A dump is restored by the {@code psql} beside the {@code pg_dump} that wrote it. */
  static void of(TestDatabase from, TestDatabase to) throws IOException, InterruptedException {
    Path file = Files.createTempFile("schema", ".sql");
    try {
      run(from, "pg_dump", "--schema-only", "--no-owner", "--file=" + file);
      run(to, "psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--file=" + file);
    } finally {
      Files.delete(file);
    }
  }

  private static void run(TestDatabase database, String program, String... options)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(
                    Stream.of(programs().orElseThrow().resolve(program).toString()),
                    Stream.concat(
                        Stream.of(options),
                        Stream.of(
                            "--dbname=" + database.url().replaceFirst("^jdbc:", ""),
                            "--username=" + database.user())))
                .toList());
    builder.environment().put("PGPASSWORD", database.password());
    ProcessOutput.of(builder).succeeds();
  }

  private static Optional<Path> programs() throws IOException {
    if (!Files.isDirectory(PACKAGES)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(PACKAGES)) {
      List<Path> found =
          versions
              .map(version -> version.resolve("bin"))
              .filter(
                  bin -> Files.exists(bin.resolve("pg_dump")) && Files.exists(bin.resolve("psql")))
              .toList();
      return found.stream()
          .max(
              Comparator.comparing(
                  bin -> Double.valueOf(bin.getParent().getFileName().toString())));
    }
  }
}
