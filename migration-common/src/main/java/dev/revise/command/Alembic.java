package dev.revise.command;

import dev.revise.engine.LiveDatabase;
import dev.revise.revision.CommandHint;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import java.util.Optional;

/** The revisions of Alembic that ours correspond to. */
public final class Alembic {
  private Alembic() {}

  static Optional<String> id(RevisionHistory history, RevisionId id) {
    return id.equals(RevisionId.BASE) || id.compareTo(history.head()) > 0
        ? Optional.empty()
        : history.step(id).revision().origin().alembicId();
  }

  /** Our revision that corresponds to one of Alembic's. */
  static Optional<RevisionId> revision(RevisionHistory history, String id) {
    return history.steps().stream()
        .map(RevisionStep::revision)
        .filter(
            revision -> revision.origin().alembicId().filter(known -> known.equals(id)).isPresent())
        .map(revision -> revision.id())
        .findFirst();
  }

  /** Whether a table of Alembic's is about a database, and not about another one beside it. */
  static boolean isOf(LiveDatabase database, AlembicTable table) {
    return table.name().name().equals(AlembicTable.ofConsDb(database.name()))
        || table.ids().stream()
            .anyMatch(id -> revision(database.managed().history(), id).isPresent());
  }

  /** That Alembic would still act on the table of a database that is ours. */
  static Optional<String> danger(LiveDatabase database, AlembicTable table) {
    return table.isRetired() || !isOf(database, table)
        ? Optional.empty()
        : Optional.of(
            "Alembic's table %s still names %s, and alembic upgrade would act on it; put it out of use with %s"
                .formatted(
                    table.name(),
                    table.ids().isEmpty() ? "no revision" : String.join(", ", table.ids()),
                    CommandHint.of(database.name(), "adopt", "--retire-alembic")));
  }
}
