package dev.revise.source.felis;

import dev.revise.schema.MigrationException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where something stands, for sentences about it.
 *
 * @param line counted from 1; 0 where the whole file is meant
 * @param id the {@code @id} of the object that it belongs to, or nothing
 * @param over where an included file says more of the same
 */
record FilePosition(Path file, int line, String id, Optional<FilePosition> over) {

  FilePosition(Path file, int line, String id) {
    this(file, line, id, Optional.empty());
  }

  static FilePosition of(Path file) {
    return new FilePosition(file, 0, "");
  }

  FilePosition withId(String other) {
    return new FilePosition(file, line, other, over);
  }

  /** Of what is said here and there. */
  FilePosition over(FilePosition other) {
    return new FilePosition(file, line, id, Optional.of(other));
  }

  MigrationException problem(String sentence) {
    return new FelisException(this + ": " + sentence);
  }

  MigrationException problem(String sentence, Throwable cause) {
    return new FelisException(this + ": " + sentence, cause);
  }

  /** What a schema says against something that stands here gets the place in front. */
  <T> T locating(Supplier<T> made) {
    return locating("", made);
  }

  /** The same with more in front of the sentence. */
  <T> T locating(String name, Supplier<T> made) {
    try {
      return made.get();
    } catch (FelisException e) { // says where already
      throw e;
    } catch (MigrationException e) {
      throw problem(name + e.getMessage(), e);
    }
  }

  @Override
  public String toString() {
    return lines() + (id.isEmpty() ? "" : ", " + id);
  }

  private String lines() {
    return file
        + (line > 0 ? " line " + line : "")
        + over.map(other -> " over " + other.lines()).orElse("");
  }
}
