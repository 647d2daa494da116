package dev.revise.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A person's {@code revise.toml}, which nobody else may read. */
final class Configured {
  private Configured() {}

  /**
   * @param directory what {@code XDG_CONFIG_HOME} names
   */
  static Path file(Path directory, String text) throws IOException {
    Path file = directory.resolve("revise/revise.toml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }
}
