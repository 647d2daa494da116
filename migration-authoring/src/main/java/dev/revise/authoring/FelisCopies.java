package dev.revise.authoring;

import dev.revise.dialect.PureSql;
import dev.revise.file.InputFile;
import dev.revise.generate.SourceFile;
import dev.revise.revision.ModuleLayout;
import dev.revise.schema.MigrationException;
import dev.revise.source.felis.FelisSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Felis file of a new database as it stands in its module, with its overlay and the files that
 * it names.
 *
 * @param given where the file is now
 * @param rules for its SQL
 */
record FelisCopies(Path given, PureSql rules, ModuleLayout layout, RepositoryFiles repository) {
  private static final Path DIRECTORY = Path.of("src/main/felis");

  /** What {@code authoring()} says of it. */
  String target() {
    return "felis:" + DIRECTORY.resolve(own()).toString().replace('\\', '/');
  }

  /**
   * @throws MigrationException if a file names another that would not be found any more
   */
  List<SourceFile> files() {
    Path felis = real(given);
    Path overlay = FelisSource.overlayBeside(given.toAbsolutePath());
    List<SourceFile> copies = new ArrayList<>();
    copies.add(copy(felis, own()));
    if (new InputFile(overlay).isThere()) {
      copies.add(copy(overlay, layout.database() + ".overlay.yaml"));
    }
    FelisSource.of(given).under(rules).reading().files().stream()
        .filter(file -> !file.equals(felis) && !file.equals(real(overlay)))
        .filter(file -> !isFoundFromCopy(file, felis))
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

  /** Such as one that modules of the repository share. */
  private boolean isFoundFromCopy(Path file, Path felis) {
    Path directory = repository.root().resolve(layout.module()).resolve(DIRECTORY);
    Path found = directory.resolve(felis.getParent().relativize(file)).normalize();
    return Files.exists(found) && real(found).equals(file);
  }

  private static String besides(Path file, Path felis) {
    if (!file.getParent().equals(felis.getParent())) {
      throw new MigrationException(
          "%s and its overlay need %s, which stands in another directory; put all into one, because the module holds a copy of them"
              .formatted(felis.getFileName(), file));
    }
    return file.getFileName().toString();
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) { // reading it says why
      return file.toAbsolutePath().normalize();
    }
  }
}
