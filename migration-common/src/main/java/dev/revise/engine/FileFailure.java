package dev.revise.engine;

import dev.revise.dialect.Dialects;
import dev.revise.dialect.Storage;
import dev.revise.schema.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that failed because the file of a database cannot be written. H2 does not give it up
 * then before the process ends, so nobody here can ask what it holds now.
 *
 * @param reason the system's own words
 * @param damage the database's own words, if the file contradicts itself
 */
record FileFailure(Path file, Optional<String> reason, Optional<String> damage) {
  /** What a database needs to go on at all. */
  private static final long LITTLE = 1 << 20;

  /** What the failure says of the file that the URL names, if it names one. */
  static Optional<FileFailure> of(String url, Throwable failure) {
    return DatabaseFile.of(url)
        .map(file -> new FileFailure(file.path(), reason(failure), damage(url, failure)))
        .filter(
            file ->
                file.reason().isPresent()
                    || file.damage().isPresent()
                    || file.isFull() && isClosed(url, failure));
  }

  private static Optional<String> damage(String url, Throwable failure) {
    Storage storage = Dialects.ofUrl(url).storage();
    return causes(failure)
        .filter(e -> e instanceof SQLException sql && storage.isDamage(sql))
        .map(e -> String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given"))
        .findFirst();
  }

  /** What follows from a failure to write names no reason. */
  private static boolean isClosed(String url, Throwable failure) {
    Storage storage = Dialects.ofUrl(url).storage();
    return causes(failure)
        .anyMatch(e -> e instanceof SQLException sql && storage.isUnwritable(sql));
  }

  private static Optional<String> reason(Throwable failure) {
    return causes(failure)
        .filter(IOException.class::isInstance)
        .map(e -> Optional.ofNullable(e.getMessage()).orElse("no reason given"))
        .findFirst();
  }

  String sentence() {
    if (damage.isPresent()) {
      return "the file %s is damaged (%s); put a copy of the whole file in its place, or move it away and then restore a backup"
          .formatted(file, damage.get());
    }
    if (isFull()) {
      return "the disk with %s is full; free some space and run the command again".formatted(file);
    }
    return Files.isWritable(file)
        ? "the file %s could not be read or written%s; mend that and run the command again"
            .formatted(file, reason.map(words -> " (" + words + ")").orElse(""))
        : "the file %s is read-only; let %s write it"
            .formatted(file, System.getProperty("user.name"));
  }

  private boolean isFull() {
    try {
      return Files.getFileStore(file).getUsableSpace() < LITTLE;
    } catch (IOException e) {
      return false;
    }
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, FileFailure::cause);
  }

  /** What a sentence of ours explains is about another file, such as a backup. */
  private static Throwable cause(Throwable failure) {
    return failure instanceof MigrationException && failure.getCause() instanceof IOException
        ? null
        : failure.getCause();
  }
}
