package dev.revise.nlds;

import dev.revise.nlds.revision.Revisions;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.TableName;

/**
 * {@code nlds_catalog}: which files NLDS holds, and where: in the object store, on tape, or both.
 */
public final class NldsDatabase implements ManagedDatabase {
  static final String NAME = "nlds_catalog";

  @Override
  public String name() {
    return NAME;
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
