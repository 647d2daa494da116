package dev.revise.cli;

import dev.revise.engine.Progress;
import java.io.PrintStream;

/** Progress as plain lines, for logs and pipes: each revision as it begins. */
final class ProgressLines implements Progress {
  private final PrintStream err;
  private final boolean operations;

  /**
   * @param operations whether to tell them too
   */
  ProgressLines(PrintStream err, boolean operations) {
    this.err = err;
    this.operations = operations;
  }

  @Override
  public void revision(String line) {
    print(line);
  }

  @Override
  public void operation(String line) {
    if (operations) {
      print("  " + line);
    }
  }

  @Override
  public void note(String line) {
    print(line);
  }

  private void print(String line) {
    err.println(line);
    err.flush();
  }
}
