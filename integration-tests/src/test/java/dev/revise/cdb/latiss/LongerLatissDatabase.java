package dev.revise.cdb.latiss;

import dev.revise.cdb.ConsDatabase;
import dev.revise.cdb.latiss.revision.Revisions;
import dev.revise.operation.DataStep;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code cdb_latiss} with one revision more, which moves data and nothing else. It stands in the
 * package of the database, where frozen entities are found.
 */
public final class LongerLatissDatabase extends ConsDatabase {
  private final RevisionHistory history;

  public LongerLatissDatabase(DataStep forward, DataStep backward) {
    super("cdb_latiss");
    List<Revision> revisions = new ArrayList<>(Revisions.all());
    revisions.add(new V0017__Middle_of_each_exposure(forward, backward));
    this.history = RevisionHistory.of(revisions);
  }

  @Override
  public RevisionHistory history() {
    return history;
  }

  /** The revision before the data moves. */
  public RevisionId before() {
    return history.head().previous();
  }

  private final class V0017__Middle_of_each_exposure extends Revision {
    private final DataStep forward;
    private final DataStep backward;

    V0017__Middle_of_each_exposure(DataStep forward, DataStep backward) {
      super(Origin.on("2026-11-21"));
      this.forward = forward;
      this.backward = backward;
    }

    @Override
    protected void change(SchemaChange schema) {
      schema.run("compute the middle of each exposure", forward, backward);
    }

    @Override
    protected ManagedDatabase database() {
      return LongerLatissDatabase.this;
    }
  }
}
