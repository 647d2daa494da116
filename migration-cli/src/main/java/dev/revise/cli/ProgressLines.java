package dev.revise.cli;

import dev.revise.engine.Progress;
import java.io.PrintStream;

/** Progress as plain lines, for logs and pipes: each revision as it begins, then its operations. */
final class ProgressLines implements Progress {
  private final PrintStream err;

  ProgressLines(PrintStream err) {
    this.err = err;
  }

  @Override
  public void revision(String line) {
    print(line);
  }

  @Override
  public void operation(String line) {
    print("  " + line);
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
