package dev.revise.cdb.latiss;

import dev.revise.cdb.ConsDatabase;
import dev.revise.cdb.latiss.revision.Revisions;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.TableName;

/** {@code cdb_latiss}: what Rubin Observatory's auxiliary telescope records of each exposure. */
public final class LatissDatabase extends ConsDatabase {
  private static final String NAME = "cdb_latiss";

  public LatissDatabase() {
    super(NAME);
  }

  @Override
  public RevisionHistory history() {
    return Replayed.HISTORY;
  }

  static TableName table(String name) {
    return new TableName(NAME, name);
  }

  /** Replayed at first use: the revisions name things of this class. */
  private static final class Replayed {
    static final RevisionHistory HISTORY = RevisionHistory.of(Revisions.all());
  }
}
