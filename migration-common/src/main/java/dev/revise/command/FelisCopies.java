package dev.revise.command;

import dev.revise.generate.ModuleLayout;
import dev.revise.generate.SourceFile;
import dev.revise.schema.MigrationException;
import dev.revise.source.felis.FelisSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Felis file of a new database as it stands in its module, with its overlay and the files that
 * it names.
 *
 * @param given where the file is now
 */
record FelisCopies(Path given, ModuleLayout layout, RepositoryFiles repository) {
  private static final Path DIRECTORY = Path.of("src/main/felis");

  /** What {@code authoring()} says of it. */
  String target() {
    return "felis:" + DIRECTORY.resolve(own()).toString().replace('\\', '/');
  }

  /**
   * @throws MigrationException if it names a file that would not stand beside it any more
   */
  List<SourceFile> files() {
    Path felis = given.toAbsolutePath();
    List<SourceFile> copies = new ArrayList<>();
    copies.add(copy(felis, own()));
    Path overlay = FelisSource.overlayBeside(felis);
    if (Files.exists(overlay)) {
      copies.add(copy(overlay, layout.database() + ".overlay.yaml"));
    }
    FelisSource.of(felis).reading().files().stream()
        .filter(file -> !isSame(file, felis))
        .map(file -> copy(file, besides(file, felis)))
        .forEach(copies::add);
    return List.copyOf(copies);
  }

  private String own() {
    return layout.database() + ".yaml";
  }

  private SourceFile copy(Path file, String name) {
    return new SourceFile(layout.module().resolve(DIRECTORY).resolve(name), repository.text(file));
  }

  private static String besides(Path file, Path felis) {
    if (!isSame(file.getParent(), felis.getParent())) {
      throw new MigrationException(
          "%s names %s, which stands in another directory; put both into one, because the module holds a copy of them"
              .formatted(felis.getFileName(), file));
    }
    return file.getFileName().toString();
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (java.io.IOException e) {
      return one.equals(other);
    }
  }
}
