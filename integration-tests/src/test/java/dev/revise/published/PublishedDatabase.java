package dev.revise.published;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.Prerequisites;
import java.util.List;

/** A database that has nothing yet but the name which its files give it. */
record PublishedDatabase(String name) implements ManagedDatabase {

  @Override
  public String module() {
    return name;
  }

  @Override
  public String schema() {
    return name;
  }

  @Override
  public Prerequisites prerequisites() {
    return Prerequisites.schema(name);
  }

  @Override
  public RevisionHistory history() {
    return RevisionHistory.of(List.of());
  }
}
