package dev.revise.cli;

import dev.revise.engine.Progress;
import dev.revise.schema.VisibleText;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;

/**
 * Progress as plain lines, for logs and pipes: each revision as it begins, however often it tries.
 */
final class ProgressLines implements Progress {
  private final PrintStream err;
  private final boolean operations;
  private final Set<String> told = new HashSet<>();

  /** Whether the revision is tried once more, after a wait that was told. */
  private boolean retried;

  /**
   * @param operations whether to tell them too
   */
  ProgressLines(PrintStream err, boolean operations) {
    this.err = err;
    this.operations = operations;
  }

  @Override
  public void revision(String line) {
    retried = !told.add(line);
    if (!retried) {
      print(line);
    }
  }

  @Override
  public void operation(String line) {
    if (operations && !retried) {
      print("  " + line);
    }
  }

  @Override
  public void note(String line) {
    print(line);
  }

  private void print(String line) {
    err.println(VisibleText.of(line));
    err.flush();
  }
}
