package dev.revise.command;

import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import java.util.Optional;

/** The revisions of Alembic that ours correspond to. */
final class Alembic {
  private Alembic() {}

  static Optional<String> id(RevisionHistory history, RevisionId id) {
    return id.equals(RevisionId.BASE)
        ? Optional.empty()
        : history.step(id).revision().origin().alembicId();
  }
}
