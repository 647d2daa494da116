package dev.revise.authoring;

import dev.revise.generate.EntityWriter;
import dev.revise.generate.SourceFile;
import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.Schema;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The live entities of a module, where they follow the head: it has some, and people edit something
 * else, or the revision comes from elsewhere.
 *
 * @param writer none where there is none to follow
 * @param edited whether people edit them, so that none is written but those that the revision
 *     changes
 */
record FollowingEntities(
    RepositoryFiles repository, Optional<EntityWriter> writer, boolean edited) {

  /**
   * @param elsewhere whether the revision leads to something else than the module names
   */
  static FollowingEntities of(
      ManagedDatabase database, RepositoryFiles repository, boolean elsewhere) {
    boolean edited = areEdited(database);
    return new FollowingEntities(
        repository,
        Optional.of(EntityWriter.of(database))
            .filter(writer -> elsewhere || !edited)
            .filter(writer -> !repository.in(writer.directory()).isEmpty()),
        edited);
  }

  private static boolean areEdited(ManagedDatabase database) {
    return database
        .authoring()
        .target()
        .filter(target -> target.matches("entities(:.*)?"))
        .isPresent();
  }

  /** Those that are not yet as a head asks for. */
  List<SourceFile> written(Schema before, Schema head) {
    List<SourceFile> same = edited ? files(before) : List.of();
    return files(head).stream()
        .filter(file -> !same.contains(file))
        .filter(file -> !file.text().equals(repository.text(file.path())))
        .toList();
  }

  /** Those among them that somebody edited since they were written, in a sentence each. */
  List<String> overwritten(Schema before, Schema head) {
    List<SourceFile> known = files(before);
    return edited
        ? written(before, head).stream()
            .map(SourceFile::path)
            .filter(path -> !repository.text(path).isEmpty())
            .filter(path -> !known.contains(new SourceFile(path, repository.text(path))))
            .map(
                path ->
                    path
                        + " was edited by hand and is written anew; compare it with what version control has")
            .toList()
        : List.of();
  }

  /** Those of what is gone; a class that nobody wrote from a head stays. */
  List<Path> deleted(Schema before, Schema after) {
    List<Path> kept = paths(after);
    return paths(before).stream().filter(path -> !kept.contains(path)).toList();
  }

  private List<Path> paths(Schema head) {
    return writer.map(entities -> entities.paths(head)).orElse(List.of());
  }

  private List<SourceFile> files(Schema head) {
    return writer.map(entities -> entities.write(head)).orElse(List.of());
  }
}
