package dev.revise.generate.sky;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import java.util.List;

/** A managed database that has no revision yet. */
public final class SkyDatabase implements ManagedDatabase {

  @Override
  public String name() {
    return "sky";
  }

  @Override
  public String module() {
    return "cdb-sky";
  }

  @Override
  public RevisionHistory history() {
    return RevisionHistory.of(List.of());
  }
}
