package dev.revise.source.felis;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Another file, as a file names it.
 *
 * @param key the key that names it, in the sentence that says it means none
 * @param name a path, from the directory of the file that has it
 * @param place where it stands
 */
record NamedFile(String key, String name, FilePosition place) {

  Path path() {
    if (name.matches("(?s)[A-Za-z][A-Za-z0-9+.-]+:.*")) {
      throw place.problem(
          "\"%s\" is %s; only files are read, so copy it beside this file".formatted(key, name));
    }
    try {
      return place.file().resolveSibling(name);
    } catch (InvalidPathException e) {
      throw place.problem("\"%s\" is no path of a file: %s".formatted(key, e.getReason()), e);
    }
  }
}
