package dev.revise.authoring.moon;

import dev.revise.authoring.moon.revision.V0001__Craters;
import dev.revise.revision.Authoring;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import java.util.List;

/** A managed database with one revision. */
public record MoonDatabase(Authoring authoring) implements ManagedDatabase {

  @Override
  public String name() {
    return "moon";
  }

  @Override
  public String module() {
    return "cdb-moon";
  }

  @Override
  public RevisionHistory history() {
    return RevisionHistory.of(List.of(new V0001__Craters()));
  }
}
