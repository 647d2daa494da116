package dev.revise.source.felis;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.revise.schema.MigrationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the tests, laid out in a directory where a source can read them. */
record FelisFile(Path directory) {

  FelisFile with(String name) {
    return with(name, text(name));
  }

  FelisFile with(String name, String text) {
    try {
      Path file = directory.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FelisSource source(String name) {
    return FelisSource.of(directory.resolve(name));
  }

  /** What is wrong in it. */
  String sentence(String name) {
    return shortened(
        catchThrowableOfType(MigrationException.class, () -> source(name).read()).getMessage());
  }

  /** Sentences name files by their whole path; tests know them by their names. */
  String shortened(String sentence) {
    return sentence.replace(directory + "/", "");
  }

  static String text(String name) {
    try (InputStream file = FelisFile.class.getResourceAsStream("/felis/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
