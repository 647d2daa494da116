package dev.revise.revision;

import dev.revise.operation.Operations;
import dev.revise.schema.MigrationException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The hashes of all revisions, a line each, kept beside the code. A line never changes: the file
 * tells that nobody edited a revision that may have been applied somewhere.
 */
public final class RevisionLock {
  private static final Pattern LINE = Pattern.compile("(?<number>\\d{4,}) \\S+ \\w+");
  private static final String WAY_OUT = "; restore the file with git checkout";

  private RevisionLock() {}

  /** The lines for a history: {@code 0001 <sha-256> V0001__Initial_tables}. */
  public static List<String> lines(RevisionHistory history) {
    return history.steps().stream()
        .map(step -> line(step.revision().id(), step.hash(), step.revision().name()))
        .toList();
  }

  /** The line for one revision: its number, its operations, the name of its class. */
  public static String line(RevisionId id, Operations upgrade, String name) {
    return line(id, RevisionStep.hash(upgrade), name);
  }

  private static String line(RevisionId id, String hash, String name) {
    return id + " " + hash + " " + name;
  }

  /**
   * @throws MigrationException if lines are missing before others, stand there twice or are none of
   *     a lock; if a revision is not the one that was locked, or is not locked yet
   */
  public static void verify(RevisionHistory history, List<String> locked) {
    requireWhole(locked);
    List<String> lines = lines(history);
    IntStream.range(0, Math.min(lines.size(), locked.size()))
        .filter(at -> !lines.get(at).equals(locked.get(at)))
        .findFirst()
        .ifPresent(
            at -> {
              throw new MigrationException(
                  "revision \"%s\" was edited after it was locked; restore it or add a new revision. Locked: %s. Found: %s"
                      .formatted(new RevisionId(at + 1), locked.get(at), lines.get(at)));
            });
    if (lines.size() > locked.size()) {
      throw new MigrationException(
          "revisions.lock does not know revision \"%s\" yet; if lines were lost, restore the file with git checkout, else add the line: %s"
              .formatted(new RevisionId(locked.size() + 1), lines.get(locked.size())));
    }
    if (locked.size() > lines.size()) {
      throw new MigrationException(
          "revisions.lock knows a revision that is gone, or not built yet; restore it, or build: "
              + locked.get(lines.size()));
    }
  }

  /** Each line tells of the revision after that of the line before. */
  private static void requireWhole(List<String> locked) {
    for (int at = 0; at < locked.size(); at++) {
      Matcher line = LINE.matcher(locked.get(at));
      if (!line.matches()) {
        throw new MigrationException(
            "line %d of revisions.lock is not a number, a hash and a class%s"
                .formatted(at + 1, WAY_OUT));
      }
      String expected = new RevisionId(at + 1).toString();
      if (!line.group("number").equals(expected)) {
        throw new MigrationException(
            "line %d of revisions.lock tells of revision \"%s\", where \"%s\" belongs%s"
                .formatted(at + 1, line.group("number"), expected, WAY_OUT));
      }
    }
  }
}
