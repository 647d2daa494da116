package dev.revise.config;

import dev.revise.file.InputFile;
import dev.revise.file.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A file of the user's, and who else may read it. */
record TextFile(Path path) {
  private static final Set<PosixFilePermission> READ_BY_OTHERS =
      EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
  private static final Set<PosixFilePermission> OPEN_TO_OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.GROUP_EXECUTE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.OTHERS_EXECUTE);

  /** Whether anything stands under its name; a link that leads nowhere does. */
  boolean exists() {
    return new InputFile(path).isThere();
  }

  /**
   * @throws ConfigException if it cannot be read or is not UTF-8
   */
  String text() {
    try {
      return new InputFile(path).text();
    } catch (UnreadableFileException e) {
      throw ConfigException.in(path.toString(), e.getMessage());
    }
  }

  /**
   * As {@link #text}, where an empty file says nothing and so is a mistake.
   *
   * @throws ConfigException also if nothing is in it
   */
  String filledText() {
    String text = text();
    if (text.isBlank()) {
      throw ConfigException.in(
          path.toString(),
          "the file is empty, so what it said may be lost; restore it, or remove it if it should say nothing");
    }
    return text;
  }

  List<String> lines() {
    return text().lines().toList();
  }

  boolean othersMayRead() {
    return allowsAnyOf(READ_BY_OTHERS);
  }

  /** What libpq asks of a password file: nothing for anyone but its owner. */
  boolean isOpenToOthers() {
    return allowsAnyOf(OPEN_TO_OTHERS);
  }

  private boolean allowsAnyOf(Set<PosixFilePermission> permissions) {
    try {
      return Files.getPosixFilePermissions(path).stream().anyMatch(permissions::contains);
    } catch (IOException | UnsupportedOperationException e) {
      return false; // not there, or a file system without such permissions
    }
  }
}
