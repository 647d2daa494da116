package dev.revise.command;

import dev.revise.command.MoveResult.MovedDatabase;
import dev.revise.engine.Backup;
import dev.revise.engine.Moved;
import dev.revise.schema.MigrationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Moves several databases, all or none: each in one transaction, the next one inside of it, so that
 * none commits before all have done their work. Where schema changes cannot be rolled back, a
 * backup of the database is put back instead.
 */
final class AtomicMove {
  private final List<PlannedMove> moves;
  private final Map<PlannedMove, Moved> moved = new LinkedHashMap<>();
  private final Map<PlannedMove, Path> wayBack = new LinkedHashMap<>();

  AtomicMove(List<PlannedMove> moves) {
    this.moves = moves;
  }

  List<MovedDatabase> run() {
    Map<PlannedMove, Optional<Path>> backups = new LinkedHashMap<>();
    moves.forEach(move -> backups.put(move, move.backup()));
    try {
      moves.forEach(this::prepare);
      runFrom(0);
    } catch (MigrationException e) {
      putBack(e);
      throw new MigrationException(e.getMessage() + "; no database was moved", e);
    }
    wayBack.values().forEach(AtomicMove::delete);
    return moves.stream().map(move -> move.result(backups.get(move), moved.get(move))).toList();
  }

  private void prepare(PlannedMove move) {
    if (!move.plan().isEmpty() && !move.migrator().dialect().rollsBackSchemaChanges()) {
      Path file = temporary();
      delete(file);
      new Backup(move.database(), move.request().options().lockTimeout()).write(file);
      wayBack.put(move, file);
    }
  }

  private void runFrom(int index) {
    if (index < moves.size()) {
      PlannedMove move = moves.get(index);
      moved.put(move, move.runAsOne(() -> runFrom(index + 1)));
    }
  }

  private void putBack(MigrationException cause) {
    wayBack.forEach(
        (move, file) -> {
          try {
            new Backup(move.database(), move.request().options().lockTimeout()).restore(file);
          } catch (MigrationException e) {
            throw new MigrationException(
                "%s; then %s could not be put back: %s; its backup is %s"
                    .formatted(cause.getMessage(), move.database().name(), e.getMessage(), file),
                cause);
          }
          delete(file);
        });
  }

  private static Path temporary() {
    try {
      return Files.createTempFile("revise", ".backup");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
