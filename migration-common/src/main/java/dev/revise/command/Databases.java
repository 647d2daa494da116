package dev.revise.command;

import dev.revise.revision.ManagedDatabase;

/** {@code databases}: what revise manages, and where it is. */
public final class Databases {
  private Databases() {}

  /**
   * @param url where a database is, without a password
   */
  public static DatabaseResult describe(ManagedDatabase database, String url) {
    return new DatabaseResult(
        database.name(),
        database.module(),
        database.schema(),
        database.history().steps().size(),
        database.history().head(),
        url);
  }
}
