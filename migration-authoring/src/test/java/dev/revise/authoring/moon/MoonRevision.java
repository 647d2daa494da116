package dev.revise.authoring.moon;

import dev.revise.revision.Authoring;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;

/** A revision of moon. */
public abstract class MoonRevision extends Revision {
  protected MoonRevision(Origin origin) {
    super(origin);
  }

  @Override
  protected final ManagedDatabase database() {
    return new MoonDatabase(Authoring.byHand());
  }
}
