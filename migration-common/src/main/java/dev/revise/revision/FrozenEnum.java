package dev.revise.revision;

import dev.revise.schema.EnumType;

/**
 * The Java enum of an enum type as a revision left it; the frozen entities of several tables and of
 * later revisions share it.
 *
 * @param revision the one that last changed its labels
 * @param className without its package
 */
public record FrozenEnum(EnumType type, RevisionId revision, String className) {

  /** From the package of the database: {@code frozen.r0016.Storage}. */
  public String name() {
    return FrozenEntity.packageOf(revision) + "." + className;
  }
}
