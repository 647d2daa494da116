package dev.revise.operation;

/**
 * Code that runs on the connection of its revision. Revisions are told apart by what their
 * operations say, and of code that is only its name: a class that was applied anywhere is never
 * edited.
 *
 * <p>It has a class of its own; if that is a record, what it holds counts as well.
 */
public non-sealed interface JavaStep extends DataStep {

  /** The name of its class; a class that is moved or renamed goes on saying the old one. */
  default String name() {
    return getClass().getName();
  }

  /**
   * Says what it needs to be told, before anything of its plan has moved.
   *
   * @throws dev.revise.schema.MigrationException as those that {@link Placeholders} has for what is
   *     missing or malformed
   */
  default void check(Placeholders given) {}
}
