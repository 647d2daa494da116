package dev.revise.source.felis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads an overlay and what it includes as one mapping. A file wins over those that it includes, a
 * later one of these over an earlier. One that is included twice counts where it wins most, for
 * what it says below that is said already.
 */
final class OverlayFiles {
  static final String INCLUDE = "include";

  /** Each may be as large as any file. */
  private static final int MAX_FILES = 50;

  /** What wins stands first. */
  private final Map<Path, Mapping> read = new LinkedHashMap<>();

  private final OpenFiles open = new OpenFiles("includes");

  private OverlayFiles() {}

  static OverlayFiles read(Path file) {
    OverlayFiles files = new OverlayFiles();
    files.add(file, FilePosition.of(file));
    return files;
  }

  /** The real paths of the overlay and of all that it includes. */
  Set<Path> paths() {
    return read.keySet();
  }

  Mapping merged() {
    List<Mapping> files = List.copyOf(read.values());
    Mapping merged = files.get(files.size() - 1);
    for (int at = files.size() - 2; at >= 0; at--) {
      merged = files.get(at).over(merged);
    }
    return merged;
  }

  private void add(Path file, FilePosition namedAt) {
    Path real = OpenFiles.real(file);
    open.reading(
        real,
        namedAt,
        () -> {
          if (!read.containsKey(real)) {
            requireRoom(namedAt);
            read.put(real, new YamlFile(file).root());
            addIncluded(read.get(real).references(INCLUDE));
          }
        });
  }

  private void addIncluded(List<Reference> included) {
    for (int at = included.size() - 1; at >= 0; at--) {
      add(file(included.get(at)), included.get(at).place());
    }
  }

  private void requireRoom(FilePosition namedAt) {
    if (read.size() == MAX_FILES) {
      throw namedAt.problem(
          "an overlay is at most %d files with those that it includes; join some"
              .formatted(MAX_FILES));
    }
  }

  private static Path file(Reference included) {
    Path file = new NamedFile(INCLUDE, included.id(), included.place()).path().normalize();
    if (!Files.exists(file)) {
      throw included
          .place()
          .problem(
              "\"include\" names %s, which is not there; correct the path, or add the file"
                  .formatted(file));
    }
    if (!Files.isRegularFile(file)) {
      throw included
          .place()
          .problem(
              "\"include\" names \"%s\", which is no file; name a file".formatted(included.id()));
    }
    return file;
  }
}
