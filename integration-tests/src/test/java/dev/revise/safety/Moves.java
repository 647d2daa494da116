package dev.revise.safety;

import dev.revise.command.Confirmation;
import dev.revise.command.Move;
import dev.revise.command.MoveRequest;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.testing.site.Site;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Moves as the command line makes them. */
final class Moves {
  static final Duration PATIENCE = MoveOptions.DEFAULT.lockTimeout();

  private Moves() {}

  static Move of(Site site) {
    return of(site, MoveOptions.DEFAULT, Progress.NONE);
  }

  static Move of(Site site, MoveOptions options, Progress progress) {
    return new Move(List.of(site.live()), request(options, false), progress);
  }

  static Move atomic(LiveDatabase... databases) {
    MoveOptions options = MoveOptions.DEFAULT.allowingDataLoss(true);
    return new Move(List.of(databases), request(options, true), Progress.NONE);
  }

  static MoveOptions waiting(Duration lockTimeout, Duration lockWait) {
    return new MoveOptions(lockTimeout, lockWait, false);
  }

  private static MoveRequest request(MoveOptions options, boolean atomic) {
    return new MoveRequest(options, atomic, Optional.empty(), Confirmation.NONE);
  }
}
