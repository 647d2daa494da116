package dev.revise.command;

import dev.revise.command.MoveResult.MovedDatabase;
import dev.revise.engine.Backup;
import dev.revise.engine.LockedException;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Moved;
import dev.revise.engine.Progress;
import dev.revise.engine.Retries;
import dev.revise.schema.MigrationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
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
  /** Where a backup is the way back comes last: what commits last needs none. */
  private static final Comparator<PlannedMove> INNERMOST =
      Comparator.comparing(PlannedMove::needsBackup);

  private final List<PlannedMove> moves;
  private final Progress progress;
  private final List<PlannedMove> nested;
  private final Map<PlannedMove, Moved> moved = new LinkedHashMap<>();
  private final Map<PlannedMove, Path> wayBack = new LinkedHashMap<>();

  /** The databases that could not be put back, a clause each; their backups stay. */
  private final List<String> lost = new ArrayList<>();

  AtomicMove(List<PlannedMove> moves, Progress progress) {
    this.progress = progress;
    this.moves = moves;
    this.nested = moves.stream().sorted(INNERMOST).toList();
  }

  List<MovedDatabase> run() {
    Map<PlannedMove, Optional<Path>> backups = new LinkedHashMap<>();
    moves.forEach(move -> backups.put(move, move.backup()));
    holdingFrom(0);
    return moves.stream().map(move -> move.result(backups.get(move), moved.get(move))).toList();
  }

  /** Keeps other processes out of what may have to be put back: they would lose what they did. */
  private void holdingFrom(int index) {
    if (index == nested.size()) {
      runWithWayBack();
    } else if (nested.get(index).needsBackup()) {
      nested.get(index).migrator().create(connection -> holdingFrom(index + 1, connection));
    } else {
      holdingFrom(index + 1);
    }
  }

  private Void holdingFrom(int index, Connection held) {
    holdingFrom(index);
    return null;
  }

  private void runWithWayBack() {
    try {
      nested.stream().filter(PlannedMove::needsBackup).forEach(this::prepare);
      MoveOptions options = moves.get(0).request().options();
      new Retries(options.lockTimeout(), progress).run(this::attempt);
    } catch (MigrationException e) {
      putBack();
      deleteBackups();
      throw lost.isEmpty()
          ? More.said(e, "", "; no database was moved")
          : new MigrationException(e.getMessage() + "; then " + String.join("; then ", lost), e);
    }
    deleteBackups();
  }

  private void prepare(PlannedMove move) {
    Path file = WayBack.of(move.database());
    new Backup(move.database(), move.request().options().lockTimeout()).write(file);
    wayBack.put(move, file);
  }

  private void attempt() {
    try {
      runFrom(0);
    } catch (LockedException e) {
      putBack();
      throw lost.isEmpty() ? e : new MigrationException(e.getMessage(), e);
    }
  }

  private void runFrom(int index) {
    if (index < nested.size()) {
      PlannedMove move = nested.get(index);
      moved.put(move, move.runAsOne(() -> runFrom(index + 1)));
    }
  }

  /** Each of them, whatever becomes of the others. */
  private void putBack() {
    for (PlannedMove move : List.copyOf(wayBack.keySet())) {
      try {
        Backup backup = new Backup(move.database(), move.request().options().lockTimeout());
        backup.restore(backup.verified(wayBack.get(move), false));
      } catch (MigrationException e) {
        lost.add(
            "%s could not be put back: %s; its backup is %s"
                .formatted(move.database().name(), e.getMessage(), wayBack.remove(move)));
      }
    }
  }

  private void deleteBackups() {
    wayBack.values().forEach(AtomicMove::delete);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
