package dev.revise.command;

import dev.revise.engine.LockedException;
import dev.revise.engine.RefusedException;
import dev.revise.schema.MigrationException;

/** A failure of which there is more to say; what kind of failure it is stays. */
final class More {
  private More() {}

  static MigrationException said(MigrationException failure, String before, String after) {
    if (failure instanceof LockedException locked) {
      return locked.with(before, after);
    }
    return failure instanceof RefusedException refused
        ? refused.with(before, after)
        : new MigrationException(before + failure.getMessage() + after, failure);
  }
}
