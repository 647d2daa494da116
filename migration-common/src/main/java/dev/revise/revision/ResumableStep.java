package dev.revise.revision;

import dev.revise.operation.JavaStep;
import dev.revise.schema.TableName;
import java.sql.SQLException;

/**
 * Code that moves the rows of a big table chunk by chunk, in the order of its primary key. Each
 * chunk is committed together with how far it got, so that nobody waits for longer than a chunk,
 * and whoever is stopped in between, by {@code kill -9} too, goes on from there.
 *
 * <p>Its revision holds nothing else: half-way, the schema is that of a revision. While it is under
 * way, nothing else moves that database.
 *
 * <p>It has a class of its own, which is never edited once it was applied anywhere. It changes no
 * column of the key. Rows that come in before the place it is at are not met: whoever writes them
 * meanwhile writes them as they should be.
 */
public interface ResumableStep extends JavaStep {
  int DEFAULT_CHUNK = 10_000;

  /** Whose rows are walked over. */
  TableName table();

  /** How many rows are a chunk; at least one. */
  default int chunkSize() {
    return DEFAULT_CHUNK;
  }

  /**
   * Prepares the work, once a run.
   *
   * @param context whose connection commits between chunks, and at no other's word
   */
  ChunkWorker open(StepContext context) throws SQLException;
}
