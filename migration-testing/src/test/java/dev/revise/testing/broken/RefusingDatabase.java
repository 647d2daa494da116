package dev.revise.testing.broken;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.testing.broken.refusing.V0001__Stars;
import java.util.List;

/** No row that laws can make fits its table. */
public final class RefusingDatabase implements ManagedDatabase {
  @Override
  public String name() {
    return "refusing";
  }

  @Override
  public RevisionHistory history() {
    return Replayed.HISTORY;
  }

  /** Replayed at first use: the revisions name this class. */
  private static final class Replayed {
    static final RevisionHistory HISTORY = RevisionHistory.of(List.of(new V0001__Stars()));
  }
}
