package dev.revise.cdb.lsstcomcamsim;

import dev.revise.cdb.ConsDatabase;
import dev.revise.cdb.lsstcomcamsim.revision.Revisions;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.TableName;

/**
 * {@code cdb_lsstcomcamsim}: what the simulator of Rubin Observatory's commissioning camera records
 * of each exposure.
 */
public final class LsstcomcamsimDatabase extends ConsDatabase {
  private static final String NAME = "cdb_lsstcomcamsim";

  public LsstcomcamsimDatabase() {
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
