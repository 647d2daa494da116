package dev.revise.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * The last line of a terminal, which a bar rewrites from its own thread while lines scroll above.
 */
final class BottomLine implements ProgressBarConsumer {
  private static final int WIDTH = 79;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
  private static final String BACK = "\r";
  private static final String CLEAR_TO_END = "\u001b[K";

  private final PrintStream err;
  private final long start = System.nanoTime();
  private boolean written;

  BottomLine(PrintStream err) {
    this.err = err;
  }

  @Override
  public int getMaxRenderedLength() {
    return WIDTH;
  }

  @Override
  public synchronized void accept(String bar) {
    if (System.nanoTime() - start > PATIENCE) {
      err.print(BACK + bar + CLEAR_TO_END);
      err.flush();
      written = true;
    }
  }

  synchronized void printAbove(String line) {
    clear();
    err.println(line);
    err.flush();
  }

  @Override
  public synchronized void clear() {
    if (written) {
      err.print(BACK + CLEAR_TO_END);
      err.flush();
      written = false;
    }
  }

  /** The stream stays open for others. */
  @Override
  public void close() {}
}
