package dev.revise.testing.broken;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.testing.broken.forgetful.V0001__Stars;
import dev.revise.testing.broken.forgetful.V0002__Names;
import java.util.List;

/** Its second revision changes values, and does not change them back. */
public final class ForgetfulDatabase implements ManagedDatabase {
  @Override
  public String name() {
    return "forgetful";
  }

  @Override
  public RevisionHistory history() {
    return Replayed.HISTORY;
  }

  /** Replayed at first use: the revisions name this class. */
  private static final class Replayed {
    static final RevisionHistory HISTORY =
        RevisionHistory.of(List.of(new V0001__Stars(), new V0002__Names()));
  }
}
