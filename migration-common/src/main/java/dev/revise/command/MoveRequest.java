package dev.revise.command;

import dev.revise.engine.MoveOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How somebody wants databases moved.
 *
 * @param atomic whether all of them move or none
 * @param backups a directory where each database is backed up before it is moved
 * @param beside schemas that may hold tables of the same names while a database begins empty
 */
public record MoveRequest(
    MoveOptions options,
    boolean atomic,
    Optional<Path> backups,
    Confirmation confirmation,
    List<String> beside) {
  public static final MoveRequest DEFAULT =
      new MoveRequest(MoveOptions.DEFAULT, false, Optional.empty(), Confirmation.NONE);

  public MoveRequest {
    beside = List.copyOf(beside);
  }

  /** One that knows of no tables beside. */
  public MoveRequest(
      MoveOptions options, boolean atomic, Optional<Path> backups, Confirmation confirmation) {
    this(options, atomic, backups, confirmation, List.of());
  }
}
