package dev.revise.revision;

import dev.revise.operation.SchemaChange;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.SchemaMove;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The revisions of a database from the first to the head, replayed without a database. */
public final class RevisionHistory {
  private final List<RevisionStep> steps;

  private RevisionHistory(List<RevisionStep> steps) {
    this.steps = List.copyOf(steps);
  }

  /**
   * Replays the revisions over the empty schema.
   *
   * @throws MigrationException if their numbers are not 1, 2, 3 and so on, or if one of them does
   *     what no database could do
   */
  public static RevisionHistory of(List<? extends Revision> revisions) {
    requireDistinct(revisions);
    List<RevisionStep> steps = new ArrayList<>();
    Schema schema = Schema.empty();
    RevisionId expected = RevisionId.BASE;
    for (Revision revision : revisions) {
      expected = expected.next();
      requireNumber(expected, revision);
      RevisionStep step = replay(revision, schema);
      steps.add(step);
      schema = step.after();
    }
    return new RevisionHistory(steps);
  }

  /**
   * The same where a site keeps the database.
   *
   * @throws MigrationException if no database could make it there
   */
  RevisionHistory moved(SchemaMove move, ManagedDatabase database) {
    List<RevisionStep> moved = new ArrayList<>();
    Schema schema = Schema.empty();
    for (RevisionStep step : steps) {
      RevisionStep next = step.moved(move, schema, database);
      moved.add(next);
      schema = next.after();
    }
    return new RevisionHistory(moved);
  }

  public List<RevisionStep> steps() {
    return steps;
  }

  public RevisionId head() {
    return new RevisionId(steps.size());
  }

  /** The schema once that revision is applied; the empty schema at base. */
  public Schema schemaAt(RevisionId id) {
    return id.equals(RevisionId.BASE) ? Schema.empty() : step(id).after();
  }

  public RevisionStep step(RevisionId id) {
    if (id.number() < 1 || id.number() > steps.size()) {
      throw new MigrationException(
          "there is no revision \"%s\"; the head is \"%s\"".formatted(id, head()));
    }
    return steps.get(id.number() - 1);
  }

  /** Two branches that each added a revision gave both the same number. */
  private static void requireDistinct(List<? extends Revision> revisions) {
    Map<RevisionId, String> names = new HashMap<>();
    for (Revision revision : revisions) {
      String other = names.put(revision.id(), revision.name());
      if (other != null) {
        throw new MigrationException(
            "revisions %s and %s have the same number; give one of them the next free one: %s"
                .formatted(
                    other,
                    revision.name(),
                    CommandHint.of("DB", "renumber", revision.id().toString())));
      }
    }
  }

  private static void requireNumber(RevisionId expected, Revision revision) {
    if (!revision.id().equals(expected)) {
      throw new MigrationException(
          "revision %s stands where \"%s\" must stand; number revisions without gaps"
              .formatted(revision.name(), expected));
    }
  }

  private static RevisionStep replay(Revision revision, Schema before) {
    SchemaChange change = new SchemaChange(before);
    try {
      revision.change(change);
    } catch (MigrationException e) {
      throw new MigrationException(
          "revision \"" + revision.id() + "\" contradicts its history: " + e.getMessage(), e);
    }
    FilledColumns.requireNew(before, change.operations());
    RunnableSteps.require(revision, before, change.operations());
    return new RevisionStep(revision, before, change.operations(), change.schema());
  }
}
