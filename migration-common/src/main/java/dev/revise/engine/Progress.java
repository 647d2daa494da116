package dev.revise.engine;

import java.util.OptionalLong;

/** Who is told what happens while it happens. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE = new Progress() {};

  /** So many revisions of a database are going to be moved. */
  default void begin(String database, int revisions) {}

  /** A revision begins: {@code upgrade to 0012 Add column can see sky}. */
  default void revision(String line) {}

  /** An operation of that revision begins: {@code add column cdb_latiss.exposure.can_see_sky}. */
  default void operation(String line) {}

  /** A data step is under way: so many rows are done, of so many if anybody knows. */
  default void rows(long done, OptionalLong all) {}

  /** The revision is done. */
  default void done(String line) {}

  /** Anything else worth knowing. */
  default void note(String line) {}
}
