package dev.revise.step;

import dev.revise.revision.ChunkWorker;
import dev.revise.revision.ResumableStep;
import dev.revise.revision.StepContext;

/**
 * A {@link ResumableStep} on a frozen entity: each row is shown, and what was changed in it is
 * written with its chunk.
 *
 * @param <E> the frozen entity of the table
 */
public interface ResumableEntityStep<E> extends ResumableStep {

  /** The frozen entity of {@link #table}. */
  Class<E> entity();

  /** Changes a row, or leaves it as it is. Nobody else changes it meanwhile. */
  void change(E row);

  /** A thousand rows, which are all in memory. */
  @Override
  default int chunkSize() {
    return Walk.CHUNK;
  }

  @Override
  default ChunkWorker open(StepContext context) {
    return EntityChunks.of(context, this);
  }
}
