package dev.revise.source.jpa;

import dev.revise.schema.MigrationException;

/** Something that an entity may say and a schema cannot hold, with the way out. */
final class Unsayable extends MigrationException {
  private static final long serialVersionUID = 1L;

  Unsayable(String what, String wayOut) {
    super("revise cannot hold " + what + "; " + wayOut);
  }

  /** Hibernate appends options to its SQL as they are. */
  static void requireNoOptions(String options, String where) {
    if (options != null && !options.isBlank()) {
      throw new Unsayable(
          "\"options\" " + where + " (" + options + ")", "remove them, or say the same otherwise");
    }
  }
}
