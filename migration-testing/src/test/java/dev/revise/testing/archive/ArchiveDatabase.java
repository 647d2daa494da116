package dev.revise.testing.archive;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.TableName;
import dev.revise.testing.archive.revision.V0001__Plates;
import dev.revise.testing.archive.revision.V0002__Scans;
import dev.revise.testing.archive.revision.V0003__More;
import java.util.List;

/** A history from the middle of which there is no way back. */
public final class ArchiveDatabase implements ManagedDatabase {
  static final TableName PLATE = new TableName("archive", "plate");

  @Override
  public String name() {
    return "archive";
  }

  @Override
  public RevisionHistory history() {
    return Replayed.HISTORY;
  }

  /** Replayed at first use: the revisions name things of this class. */
  private static final class Replayed {
    static final RevisionHistory HISTORY =
        RevisionHistory.of(List.of(new V0001__Plates(), new V0002__Scans(), new V0003__More()));
  }
}
