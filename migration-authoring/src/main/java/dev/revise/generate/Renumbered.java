package dev.revise.generate;

import java.nio.file.Path;
import java.util.List;

/**
 * A revision under its new number.
 *
 * @param from the name that its class had
 * @param to the name that its class has
 * @param written the files to write, whole
 * @param deleted the files to delete
 */
public record Renumbered(String from, String to, List<SourceFile> written, List<Path> deleted) {
  public Renumbered {
    written = List.copyOf(written);
    deleted = List.copyOf(deleted);
  }
}
