package dev.revise.revision;

import dev.revise.schema.TableName;

/**
 * The class that maps a table as a revision left it.
 *
 * @param revision the one that last changed what is mapped of the table
 * @param className without its package
 */
public record FrozenEntity(TableName table, RevisionId revision, String className) {

  /** Above all of them, below the package of the database. */
  public static final String PACKAGE = "frozen";

  /** The package of what that revision froze, below that of the database: {@code frozen.r0016}. */
  public static String packageOf(RevisionId revision) {
    return PACKAGE + ".r" + revision;
  }

  /** From the package of the database: {@code frozen.r0016.Exposure}. */
  public String name() {
    return packageOf(revision) + "." + className;
  }
}
