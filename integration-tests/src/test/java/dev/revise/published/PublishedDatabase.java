package dev.revise.published;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.Prerequisites;

/** A database that has nothing but the name which its files give it, and its history so far. */
record PublishedDatabase(String name, RevisionHistory history) implements ManagedDatabase {

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
}
