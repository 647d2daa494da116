package dev.revise.engine;

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

  /** The revision is done. */
  default void done(String line) {}

  /** Anything else worth knowing. */
  default void note(String line) {}
}
