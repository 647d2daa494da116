package dev.revise.command;

import dev.revise.generate.SourceFile;
import dev.revise.schema.MigrationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of the repository that a revision is made of.
 *
 * @param root the repository's root
 */
record RepositoryFiles(Path root) {

  /** The text of a file; empty if there is none. */
  String text(Path path) {
    Path file = root.resolve(path);
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new MigrationException("%s cannot be read: %s".formatted(path, e.getMessage()), e);
    }
  }

  /** The files that stand in a directory, without those below it. */
  List<SourceFile> in(Path directory) {
    if (!Files.isDirectory(root.resolve(directory))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(root.resolve(directory))) {
      return files
          .filter(Files::isRegularFile)
          .map(root::relativize)
          .sorted()
          .map(path -> new SourceFile(path, text(path)))
          .toList();
    } catch (IOException e) {
      throw new MigrationException("%s cannot be read: %s".formatted(directory, e.getMessage()), e);
    }
  }

  /** Writes all of them, each first beside its place, so that a full disk leaves the old ones. */
  void write(List<SourceFile> files) {
    List<Path> drafts = new ArrayList<>();
    try {
      for (SourceFile file : files) {
        drafts.add(draft(file));
      }
      for (int at = 0; at < files.size(); at++) {
        move(drafts.get(at), root.resolve(files.get(at).path()));
      }
    } catch (IOException e) {
      drafts.forEach(RepositoryFiles::delete);
      throw new MigrationException(
          "the files of the revision cannot be written: " + e.getMessage(), e);
    }
  }

  void delete(List<Path> paths) {
    paths.forEach(path -> delete(root.resolve(path)));
  }

  private Path draft(SourceFile file) throws IOException {
    Path place = root.resolve(file.path());
    Files.createDirectories(place.getParent());
    Path draft = place.resolveSibling(place.getFileName() + ".new");
    Files.writeString(draft, file.text(), StandardCharsets.UTF_8);
    return draft;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new MigrationException("%s cannot be deleted: %s".formatted(file, e.getMessage()), e);
    }
  }
}
