package dev.revise.testing.archive;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.schema.TableName;

/** A revision of the archive. */
public abstract class ArchiveRevision extends Revision {
  protected static final TableName PLATE = ArchiveDatabase.PLATE;

  protected ArchiveRevision() {
    super(Origin.on("2026-11-30"));
  }

  @Override
  protected final ManagedDatabase database() {
    return new ArchiveDatabase();
  }
}
