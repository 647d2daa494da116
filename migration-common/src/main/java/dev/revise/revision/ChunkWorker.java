package dev.revise.revision;

import java.sql.SQLException;

/** What a {@link ResumableStep} does with one chunk after the other. */
@FunctionalInterface
public interface ChunkWorker extends AutoCloseable {

  /**
   * Moves the rows of a chunk, all of them before it returns.
   *
   * @return how many rows it touched
   * @throws SQLException or any other exception, after which nothing of this chunk remains
   */
  long run(KeyRange chunk) throws SQLException;

  /** The run is over, whether it reached the end or not. */
  @Override
  default void close() throws SQLException {}
}
