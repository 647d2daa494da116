package dev.revise.engine;

import dev.revise.operation.Operation;
import dev.revise.revision.RevisionStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The revisions that one runner moved, and the rows that their data steps touched. */
final class Done {
  private final List<RevisionStep> revisions = new ArrayList<>();
  private final List<StepRows> rows = new ArrayList<>();
  private final List<StepRows> ofCurrent = new ArrayList<>();
  private Optional<RevisionStep> current = Optional.empty();
  private long commits;

  /** What an attempt before this left under way was taken back. */
  void begins(RevisionStep revision) {
    current = Optional.of(revision);
    ofCurrent.clear();
  }

  void touched(Operation operation, long count) {
    ofCurrent.add(new StepRows(current.orElseThrow().revision().id(), operation.describe(), count));
  }

  /** Some of a revision stays, whatever comes. */
  void committed() {
    commits++;
  }

  /** How often any did. */
  long commits() {
    return commits;
  }

  void ends() {
    revisions.add(current.orElseThrow());
    rows.addAll(ofCurrent);
  }

  List<RevisionStep> revisions() {
    return List.copyOf(revisions);
  }

  List<StepRows> rows() {
    return List.copyOf(rows);
  }
}
