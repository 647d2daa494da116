package dev.revise.published;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;

/** What a revision extends that is written from published files. */
public abstract class PublishedRevision extends Revision {
  private static final ThreadLocal<ManagedDatabase> DATABASE = new ThreadLocal<>();

  protected PublishedRevision(Origin origin) {
    super(origin);
  }

  /** The database that revisions are part of from now on. */
  static void belongTo(ManagedDatabase database) {
    DATABASE.set(database);
  }

  @Override
  protected final ManagedDatabase database() {
    return DATABASE.get();
  }
}
