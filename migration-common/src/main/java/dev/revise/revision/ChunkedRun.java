package dev.revise.revision;

import dev.revise.operation.RunStep;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Runs a {@link ResumableStep} from where it is to its end: a transaction a chunk, and the last one
 * is left to Flyway for the row of its history.
 *
 * <p>Each chunk locks the checkpoint and believes that alone, so that even two runs at once touch
 * each row once.
 */
record ChunkedRun(
    StepRun stepRun,
    RunStep operation,
    ResumableStep step,
    CheckpointTable checkpoints,
    ChunkTransactions transactions) {
  private static final double NANOS = 1e9;

  /**
   * @param operation whose forward step is resumable
   */
  static ChunkedRun of(StepRun stepRun, RunStep operation, CheckpointTable checkpoints)
      throws SQLException {
    return new ChunkedRun(
        stepRun,
        operation,
        (ResumableStep) operation.forward(),
        checkpoints,
        ChunkTransactions.on(stepRun.connection(), stepRun.dialect(), stepRun.history()));
  }

  /**
   * @throws SQLException after which the chunks before remain
   */
  void run() throws SQLException {
    try {
      begin();
      walk();
      transactions.handOver();
    } catch (SQLException | RuntimeException | Error e) {
      abandon(e);
      throw e;
    }
  }

  private void abandon(Throwable failure) {
    try {
      transactions.abandon();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private void begin() throws SQLException {
    checkpoints.createUnlessThere();
    history().createUnlessThere();
    if (checkpoints.underWay().isEmpty()) {
      checkpoints.insert(
          stepRun.revision().revision().id(), stepRun.direction(), operation.summary());
    }
    transactions.next();
  }

  private void walk() throws SQLException {
    KeyWalk walk = walk(stepRun.revision());
    Checkpoint now = checkpoints.lock();
    if (now.done()) {
      tellRows(now);
      return;
    }
    long all = walk.countBehind(now.last());
    transactions.next();
    try (ChunkWorker worker = step.open(stepRun.context())) {
      transactions.next();
      long walked = 0;
      while (move(walk, worker)) {
        walked += step.chunkSize();
        tell(Math.min(walked, all), all);
      }
    }
  }

  private KeyWalk walk(RevisionStep revision) {
    return new KeyWalk(
        stepRun.connection(),
        stepRun.dialect().key(revision.before().table(step.table())),
        step.chunkSize());
  }

  /** Whether there was another chunk. */
  private boolean move(KeyWalk walk, ChunkWorker worker) throws SQLException {
    long start = System.nanoTime();
    Checkpoint now = checkpoints.lock();
    Optional<KeyRange> chunk = now.done() ? Optional.empty() : walk.chunk(now.last());
    if (chunk.isEmpty()) {
      finish(now);
      return false;
    }
    long rows = worker.run(chunk.get());
    double seconds = (System.nanoTime() - start) / NANOS;
    checkpoints.write(now.plus(chunk.get().upTo(), rows, seconds));
    transactions.next();
    stepRun.listeners().forEach(OperationListener::committed);
    return true;
  }

  private void finish(Checkpoint now) throws SQLException {
    if (!now.done()) {
      history().add(now.revision(), now.step(), now.rows(), now.seconds());
      checkpoints.write(now.finished());
    }
    tellRows(now);
  }

  private StepHistory history() {
    return new StepHistory(stepRun.connection(), stepRun.history(), stepRun.direction());
  }

  private void tell(long done, long all) {
    stepRun.listeners().forEach(listener -> listener.progresses(done, OptionalLong.of(all)));
  }

  private void tellRows(Checkpoint checkpoint) {
    stepRun.listeners().forEach(listener -> listener.touched(operation, checkpoint.rows()));
  }
}
