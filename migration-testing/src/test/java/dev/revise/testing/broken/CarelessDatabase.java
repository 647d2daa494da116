package dev.revise.testing.broken;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.testing.broken.careless.V0001__Stars;
import dev.revise.testing.broken.careless.V0002__Scratch;
import java.util.List;

/** A table of its own making stays when its second revision is taken back. */
public final class CarelessDatabase implements ManagedDatabase {
  @Override
  public String name() {
    return "careless";
  }

  @Override
  public RevisionHistory history() {
    return Replayed.HISTORY;
  }

  /** Replayed at first use: the revisions name this class. */
  private static final class Replayed {
    static final RevisionHistory HISTORY =
        RevisionHistory.of(List.of(new V0001__Stars(), new V0002__Scratch()));
  }
}
