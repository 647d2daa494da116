package dev.revise.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that gets another text: written beside its place first, so that a full disk is no harm.
 */
final class Replacement {
  private final Path place;
  private final Path draft;
  private final List<Path> missing;
  private Optional<byte[]> before = Optional.empty();
  private boolean placed;

  Replacement(Path place) {
    this.place = place;
    this.draft = place.resolveSibling(place.getFileName() + ".new");
    this.missing =
        Stream.iterate(place.getParent(), Objects::nonNull, Path::getParent)
            .takeWhile(Files::notExists)
            .toList();
  }

  void draft(String text) throws IOException {
    if (Files.isDirectory(place)) {
      throw new FileSystemException(place.toString(), null, "a directory is in the way");
    }
    Files.createDirectories(place.getParent());
    before = Files.exists(place) ? Optional.of(Files.readAllBytes(place)) : Optional.empty();
    Files.writeString(draft, text, StandardCharsets.UTF_8);
  }

  void place() throws IOException {
    try {
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    }
    placed = true;
  }

  /**
   * As it was before.
   *
   * @param failure what learns of it if that is not possible either
   */
  void takeBack(Throwable failure) {
    try {
      Files.deleteIfExists(draft);
      if (placed && before.isPresent()) {
        Files.write(place, before.get());
      } else if (placed) {
        Files.delete(place);
      }
      for (Path directory : missing) {
        deleteIfEmpty(directory);
      }
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private static void deleteIfEmpty(Path directory) throws IOException {
    try {
      Files.deleteIfExists(directory);
    } catch (DirectoryNotEmptyException e) {
      // another file of the same kind is there until it is taken back too
    }
  }
}
