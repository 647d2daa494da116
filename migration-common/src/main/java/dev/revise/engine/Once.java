package dev.revise.engine;

import java.util.Optional;

/** Something that is done at the first call only. */
final class Once implements Runnable {
  private final Runnable work;
  private boolean done;
  private Optional<RuntimeException> failure = Optional.empty();

  Once(Runnable work) {
    this.work = work;
  }

  @Override
  public void run() {
    if (done) {
      return;
    }
    done = true;
    try {
      work.run();
    } catch (RuntimeException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  /** Why it failed, if it did. */
  Optional<RuntimeException> failure() {
    return failure;
  }
}
