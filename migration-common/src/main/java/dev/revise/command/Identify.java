package dev.revise.command;

import dev.revise.engine.LiveDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.schema.MigrationException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** {@code identify}: the revision that a database is at, by what it holds. */
public final class Identify {
  /** What others would notice counts first, then comments; of revisions alike, the last. */
  private static final Comparator<Candidate> NEAREST =
      Comparator.<Candidate>comparingInt(candidate -> candidate.found().drift().structural().size())
          .thenComparingInt(candidate -> candidate.found().drift().differences().size())
          .thenComparing(candidate -> -candidate.revision().number());

  private Identify() {}

  /**
   * The words of comments do not count: a database that somebody else described is still at its
   * revision.
   *
   * @throws MigrationException if the database holds nothing while its tables are in another schema
   */
  public static IdentifyResult of(LiveDatabase database, Duration patience) {
    LiveSchemas live = LiveSchemas.read(database, patience);
    live.found().requireHome();
    RevisionHistory history = database.managed().history();
    List<Candidate> candidates =
        IntStream.rangeClosed(0, history.head().number())
            .mapToObj(RevisionId::new)
            .map(revision -> new Candidate(revision, live.drift(revision)))
            .sorted(NEAREST)
            .toList();
    Candidate nearest = candidates.get(0);
    return new IdentifyResult(
        database.name(),
        nearest.revision(),
        Alembic.id(history, nearest.revision()),
        nearest.isExact(),
        candidates.stream()
            .skip(1)
            .filter(candidate -> nearest.isExact() && candidate.isExact())
            .map(Candidate::revision)
            .sorted()
            .toList(),
        Differences.of(nearest.found().drift()),
        live.alembic().map(AlembicTable::state),
        nearest.found().leftOut(),
        nearest.found().warnings());
  }

  private record Candidate(RevisionId revision, LiveDrift found) {
    boolean isExact() {
      return found.drift().structural().isEmpty();
    }
  }
}
