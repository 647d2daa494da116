package dev.revise.engine;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.Storage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The file that a URL names, before a driver opens it. */
record DatabaseFile(Path path, Storage storage) {
  /** SQLSTATE 58 is about the system around a database; ours end in letters that no other uses. */
  private static final String UNUSABLE = "58RVS";

  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int LOOKS = 10;

  static Optional<DatabaseFile> of(String url) {
    return Dialects.all().stream()
        .map(Dialect::storage)
        .flatMap(storage -> storage.file(url).map(path -> new DatabaseFile(path, storage)).stream())
        .findFirst();
  }

  /** Whether a failure is one of these, which need no other word. */
  static boolean isSentence(SQLException failure) {
    return UNUSABLE.equals(failure.getSQLState());
  }

  /**
   * @param existing whether it must be there, and may be read-only
   * @throws SQLException in a sentence if opening it would fail, or make it worse
   */
  void requireUsable(boolean existing) throws SQLException {
    if (!Files.notExists(path)) {
      requireReadable();
      requireWhole();
      if (!existing && !Files.isWritable(path)) {
        throw unusable("the file %s is read-only; let %s write it".formatted(path, user()));
      }
    } else if (existing) {
      throw unusable(
          "there is no file %s; correct the URL, or create the database with upgrade"
              .formatted(path));
    } else {
      requireDirectory();
    }
  }

  /** Nobody knows whether a file is there in a directory that may not be entered. */
  private void requireReadable() throws SQLException {
    if (!Files.isReadable(path)) {
      throw unusable(
          "the file %s cannot be read; let %s read it and enter its directory"
              .formatted(path, user()));
    }
  }

  private void requireWhole() throws SQLException {
    Optional<String> damage = lastingDamage();
    if (damage.isPresent()) {
      throw unusable(
          "the file %s %s; nothing was changed: put a copy of the whole file in its place, or move it away and then restore a backup"
              .formatted(path, damage.get()));
    }
  }

  /**
   * What somebody has open is whole, and while it is open here nothing may read it: that would give
   * up the lock. Until whoever creates it has the lock, it is empty.
   */
  private Optional<String> lastingDamage() {
    for (int look = 0; look < LOOKS && path.toFile().length() == 0; look++) {
      Pause.of(PAUSE);
    }
    return FileHolder.isHeld(path) ? Optional.empty() : storage.damage(path);
  }

  private void requireDirectory() throws SQLException {
    Path directory =
        Stream.iterate(path.getParent(), Path::getParent)
            .takeWhile(one -> one != null)
            .filter(Files::exists)
            .findFirst()
            .orElse(path);
    if (!Files.isDirectory(directory) || !Files.isWritable(directory)) {
      throw unusable(
          "the file %s cannot be created: %s is no directory that %s may write to"
              .formatted(path, directory, user()));
    }
  }

  private static String user() {
    return System.getProperty("user.name");
  }

  private static SQLException unusable(String sentence) {
    return new SQLException(sentence, UNUSABLE);
  }
}
