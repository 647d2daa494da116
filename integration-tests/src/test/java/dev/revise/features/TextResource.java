package dev.revise.features;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file beside the features. */
final class TextResource {
  private TextResource() {}

  static String read(String name) {
    try (InputStream file = TextResource.class.getResourceAsStream("/features/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its lines but for empty ones and those that begin with {@code #}. */
  static List<String> lines(String name) {
    return read(name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(String::strip)
        .toList();
  }
}
