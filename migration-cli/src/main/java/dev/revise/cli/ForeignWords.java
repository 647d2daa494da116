package dev.revise.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What commands of Flyway, Alembic and Liquibase are called here, so that whoever types them from
 * habit is led to what they mean and not to what is spelt alike.
 */
final class ForeignWords {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("migrate", "to apply revisions: revise upgrade"),
          Map.entry("update", "to apply revisions: revise upgrade"),
          Map.entry("deploy", "to apply revisions: revise upgrade"),
          Map.entry("undo", "to take the last revision back: revise downgrade -1"),
          Map.entry("rollback", "to take the last revision back: revise downgrade -1"),
          Map.entry(
              "info", "to list revisions: revise history; where a database is: revise current"),
          Map.entry("status", "to see where a database is: revise current"),
          Map.entry("validate", "to compare a database with its revision: revise check"),
          Map.entry(
              "repair",
              "a history is never rewritten: restore a revision that was edited, and say where a database is with revise stamp"),
          Map.entry("clean", "to take all revisions back: revise downgrade base --allow-data-loss"),
          Map.entry(
              "baseline",
              "to take over a database that others made: revise adopt; to say where one is: revise stamp"),
          Map.entry(
              "snapshot",
              "to save a database: revise backup; to write its schema down: revise felis export"),
          Map.entry("generate", "to write a revision: revise revision"),
          Map.entry(
              "autogenerate", "to write a revision from what differs: revise revision -m \"...\""),
          Map.entry(
              "merge", "to give one of two revisions of the same number the next: revise renumber"),
          Map.entry("branches", "there is one line of revisions; its end: revise heads"),
          Map.entry("edit", "a revision is a Java class; revise show tells its name"),
          Map.entry("ensure_version", "the history is made by the first revise upgrade or adopt"),
          Map.entry("init", "to begin a database: revise new-database"),
          Map.entry(
              "list_templates", "there are no templates; to begin a database: revise new-database"),
          Map.entry("dump", "to save a database: revise backup"));

  private ForeignWords() {}

  /** What to do instead, if another tool has such a command. */
  static Optional<String> sentence(String word) {
    return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT).replace('-', '_')));
  }
}
