package dev.revise.revision;

import dev.revise.operation.Placeholders;
import java.sql.Connection;
import java.util.OptionalLong;

/** What a step finds when it runs. */
public final class StepContext {
  private final Connection connection;
  private final String dialect;
  private final RevisionStep revision;
  private final Placeholders placeholders;
  private final RowProgress progress;

  StepContext(
      Connection connection,
      String dialect,
      RevisionStep revision,
      Placeholders placeholders,
      RowProgress progress) {
    this.connection = connection;
    this.dialect = dialect;
    this.revision = revision;
    this.placeholders = placeholders;
    this.progress = progress;
  }

  /** In the transaction of the revision, or of a chunk, which is not the step's to end. */
  public Connection connection() {
    return connection;
  }

  /** {@code postgresql} or {@code h2}. */
  public String dialect() {
    return dialect;
  }

  /** The managed schema, which is the connection's current one. */
  public String schema() {
    return database().schema();
  }

  /** The database, where it is kept. */
  public ManagedDatabase database() {
    return revision.database();
  }

  /** The revision that is under way, up or down. */
  public RevisionStep revision() {
    return revision;
  }

  /** What the step was told, as its {@code check} saw it before. */
  public Placeholders placeholders() {
    return placeholders;
  }

  /** So many rows are done, of nobody knows how many. */
  public void progress(long done) {
    progress.tell(done, OptionalLong.empty());
  }

  /** So many rows are done, of so many: from both comes an estimate of the time left. */
  public void progress(long done, long all) {
    progress.tell(done, OptionalLong.of(all));
  }

  /** Who wants to know. */
  @FunctionalInterface
  interface RowProgress {
    void tell(long done, OptionalLong all);
  }
}
