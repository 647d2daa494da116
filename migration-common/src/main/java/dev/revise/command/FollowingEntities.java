package dev.revise.command;

import dev.revise.generate.EntityWriter;
import dev.revise.generate.SourceFile;
import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.Schema;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The live entities of a module, where they follow the head: it has some, and people edit something
 * else.
 *
 * @param writer none where there is none to follow
 */
record FollowingEntities(RepositoryFiles repository, Optional<EntityWriter> writer) {

  static FollowingEntities of(ManagedDatabase database, RepositoryFiles repository) {
    return new FollowingEntities(
        repository,
        Optional.of(EntityWriter.of(database))
            .filter(writer -> !areEdited(database))
            .filter(writer -> !repository.in(writer.directory()).isEmpty()));
  }

  private static boolean areEdited(ManagedDatabase database) {
    return database
        .authoring()
        .target()
        .filter(target -> target.matches("entities(:.*)?"))
        .isPresent();
  }

  /** Those that are not yet as a head asks for. */
  List<SourceFile> written(Schema head) {
    return files(head).stream()
        .filter(file -> !file.text().equals(repository.text(file.path())))
        .toList();
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
