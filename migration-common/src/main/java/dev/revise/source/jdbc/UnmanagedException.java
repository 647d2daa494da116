package dev.revise.source.jdbc;

import dev.revise.schema.MigrationException;

/** A row of the catalogue is something that is named and not managed. */
final class UnmanagedException extends MigrationException {
  private static final long serialVersionUID = 1L;

  private final String why;

  UnmanagedException(String name, String why) {
    super(name + " " + why);
    this.why = why;
  }

  String why() {
    return why;
  }
}
