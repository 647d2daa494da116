package dev.revise.authoring;

import dev.revise.engine.StopSignal;
import dev.revise.file.FileReason;
import dev.revise.file.InputFile;
import dev.revise.file.UnreadableFileException;
import dev.revise.generate.SourceFile;
import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of the repository that revisions and modules are made of.
 *
 * @param root the repository's root
 */
record RepositoryFiles(Path root) {

  /**
   * @throws MigrationException if the sources of a module are not there
   */
  void requireModule(Path module) {
    if (!Files.isDirectory(root.resolve(module))) {
      throw new UsageException(
          "there is no directory %s in %s; revisions are written where the sources are"
              .formatted(module, root));
    }
  }

  /** The text of a file; empty if there is none. */
  String text(Path path) {
    InputFile file = new InputFile(root.resolve(path));
    try {
      return file.isThere() ? file.text() : "";
    } catch (UnreadableFileException e) {
      throw new MigrationException(path + ": " + e.getMessage(), e);
    }
  }

  /**
   * The text of a lock; empty if there is none yet.
   *
   * @throws MigrationException if the file is there and nothing in it, because whoever takes it for
   *     a new one forgets what is locked
   */
  String lock(Path path) {
    String text = text(path);
    if (text.isBlank() && new InputFile(root.resolve(path)).isThere()) {
      throw new MigrationException(
          "%s is empty, so what it locked is lost; restore it: git checkout -- %s"
              .formatted(path, path));
    }
    return text;
  }

  /** A file, if it is there. */
  Stream<SourceFile> file(Path path) {
    return new InputFile(root.resolve(path)).isThere()
        ? Stream.of(new SourceFile(path, text(path)))
        : Stream.empty();
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
      throw new MigrationException(
          "%s cannot be read: %s".formatted(directory, FileReason.of(e)), e);
    }
  }

  /**
   * Writes all of them, or leaves all as they were.
   *
   * @throws MigrationException if one cannot be written
   */
  void write(List<SourceFile> files) {
    StopSignal.working(
        () -> {
          writeAll(files);
          return files;
        },
        () -> "none of the files was changed");
  }

  private void writeAll(List<SourceFile> files) {
    List<Replacement> replacements =
        files.stream().map(file -> new Replacement(root.resolve(file.path()))).toList();
    List<Replacement> begun = new ArrayList<>();
    try {
      for (int at = 0; at < files.size(); at++) {
        begun.add(replacements.get(at));
        replacements.get(at).draft(files.get(at).text());
      }
      for (Replacement replacement : replacements) {
        replacement.place();
      }
    } catch (IOException e) {
      MigrationException failure =
          new MigrationException(
              "the files cannot be written: %s; none of them was changed"
                  .formatted(FileReason.of(e)),
              e);
      begun.forEach(replacement -> replacement.takeBack(failure));
      throw failure;
    }
  }

  void delete(List<Path> paths) {
    paths.forEach(this::delete);
  }

  private void delete(Path path) {
    try {
      Files.deleteIfExists(root.resolve(path));
    } catch (IOException e) {
      throw new MigrationException("%s cannot be deleted: %s".formatted(path, FileReason.of(e)), e);
    }
  }
}
