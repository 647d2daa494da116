package dev.revise.command;

import dev.revise.command.MoveResult.MovedDatabase;
import dev.revise.engine.Backup;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Progress;
import dev.revise.engine.StopSignal;
import dev.revise.schema.MigrationException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code upgrade} and {@code downgrade}: moves databases, one after the other or all as one. */
public final class Move {
  private final List<LiveDatabase> databases;
  private final MoveRequest request;
  private final Progress progress;

  public Move(List<LiveDatabase> databases, MoveRequest request, Progress progress) {
    this.databases = List.copyOf(databases);
    this.request = request;
    this.progress = progress;
  }

  /**
   * @throws MigrationException if the target lies below, or as {@link #downgrade}
   */
  public MoveResult upgrade(Target target) {
    return run(Direction.UPGRADE, target);
  }

  /**
   * Everything that can be refused is refused for all databases before the first one moves.
   *
   * @throws dev.revise.engine.RefusedException if a revision on the way is irreversible, or if data
   *     would be lost or a database is protected and nobody allowed it
   * @throws dev.revise.engine.LockedException if others held on to locks for too long
   * @throws MigrationException if the target lies above, or if a revision fails; it says where the
   *     databases stand
   */
  public MoveResult downgrade(Target target) {
    return run(Direction.DOWNGRADE, target);
  }

  /** As {@link #upgrade} or {@link #downgrade}. */
  public MoveResult run(Direction direction, Target target) {
    request.backups().ifPresent(Backup::requireDirectory);
    List<PlannedMove> moves = new ArrayList<>();
    for (LiveDatabase database : databases) {
      moves.add(new MovePlanner(database, request, progress(database)).plan(direction, target));
    }
    moves.forEach(PlannedMove::requirePermitted);
    return StopSignal.working(() -> run(moves), () -> standing(moves, direction));
  }

  /** {@code cdb_latiss is at 0009; upgrade goes on from there}. */
  private static String standing(List<PlannedMove> moves, Direction direction) {
    return "%s; %s goes on from there"
        .formatted(
            moves.stream().map(PlannedMove::standing).collect(Collectors.joining(", ")),
            direction.verb());
  }

  private MoveResult run(List<PlannedMove> moves) {
    List<MovedDatabase> results = new ArrayList<>();
    if (request.atomic()) {
      results.addAll(new AtomicMove(moves, progress).run());
    } else {
      for (PlannedMove move : moves) {
        results.add(moved(move, results));
      }
    }
    return new MoveResult(results);
  }

  private Progress progress(LiveDatabase database) {
    return databases.size() == 1 ? progress : new NamedProgress(database.name(), progress);
  }

  private static MovedDatabase moved(PlannedMove move, List<MovedDatabase> before) {
    try {
      return move.result(move.backup(), move.run());
    } catch (MigrationException e) {
      if (before.isEmpty()) {
        throw e;
      }
      String done =
          before.stream()
              .map(one -> one.database() + " is at " + one.to())
              .collect(Collectors.joining(", "));
      throw More.said(e, "", "; done before: " + done);
    }
  }
}
