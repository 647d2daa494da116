package dev.revise.command;

import dev.revise.engine.MoveOptions;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How somebody wants databases moved.
 *
 * @param atomic whether all of them move or none
 * @param backups a directory where each database is backed up before it is moved
 */
public record MoveRequest(
    MoveOptions options, boolean atomic, Optional<Path> backups, Confirmation confirmation) {
  public static final MoveRequest DEFAULT =
      new MoveRequest(MoveOptions.DEFAULT, false, Optional.empty(), Confirmation.NONE);
}
