package dev.revise.nlds.revision;

import dev.revise.revision.Revision;
import java.util.List;

/** The revisions of nlds_catalog, first to last. */
public final class Revisions {
  private Revisions() {}

  public static List<Revision> all() {
    return List.of(
        new V0001__Initial_tables(), new V0002__Urls_of_locations(), new V0003__Types_of_files());
  }
}
