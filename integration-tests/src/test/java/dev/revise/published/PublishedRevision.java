package dev.revise.published;

import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.revision.RevisionHistory;

/** What a revision extends that is written from published files. */
public abstract class PublishedRevision extends Revision {
  private static final ThreadLocal<RevisionHistory> HISTORY = new ThreadLocal<>();

  protected PublishedRevision(Origin origin) {
    super(origin);
  }

  /** The history that revisions are part of from now on. */
  static void belongTo(RevisionHistory history) {
    HISTORY.set(history);
  }

  @Override
  protected final RevisionHistory history() {
    return HISTORY.get();
  }
}
