package dev.revise.generate.cosmos;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import java.util.List;

/** What several databases have in common. */
public abstract class CosmosDatabase implements ManagedDatabase {
  private final String name;

  protected CosmosDatabase(String name) {
    this.name = name;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String module() {
    return "cdb-" + name;
  }

  @Override
  public RevisionHistory history() {
    return RevisionHistory.of(List.of());
  }
}
