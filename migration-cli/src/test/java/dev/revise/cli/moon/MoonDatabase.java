package dev.revise.cli.moon;

import dev.revise.cli.moon.revision.V0001__Craters;
import dev.revise.cli.moon.revision.V0002__Depths;
import dev.revise.revision.Authoring;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import java.util.List;

/** A managed database with two revisions. */
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
    return RevisionHistory.of(List.of(new V0001__Craters(), new V0002__Depths()));
  }
}
