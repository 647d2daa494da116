package dev.revise.cli;

import dev.revise.schema.VisibleText;
import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * The last line of a terminal, which a bar rewrites from its own thread while lines scroll above.
 */
final class BottomLine implements ProgressBarConsumer {
  private static final int WIDTH = 79;

  /** What stands beside the name, the bar and the message: {@code 100% [] 16/16 (0:00:00) }. */
  private static final int NUMBERS = 26;

  private static final int LEAST_BAR = 12;
  private static final int LEAST_MESSAGE = 12;
  private static final String CUT = "...";
  private static final String BACK = "\r";
  private static final String CLEAR_TO_END = "\u001b[K";

  private final PrintStream err;
  private final Duration patience;
  private final long start = System.nanoTime();
  private boolean written;
  private int message = LEAST_MESSAGE;

  /**
   * @param patience how long no bar is shown
   */
  BottomLine(PrintStream err, Duration patience) {
    this.err = err;
    this.patience = patience;
  }

  /**
   * How long the name before the bar is; the message gets what is left beside a bar one can see.
   */
  void nameTakes(int characters) {
    message = Math.max(LEAST_MESSAGE, WIDTH - NUMBERS - LEAST_BAR - characters);
  }

  /** As much of the text as leaves room for the bar. */
  String shortened(String text) {
    return text.length() <= message
        ? text
        : text.substring(0, message - CUT.length()).stripTrailing() + CUT;
  }

  @Override
  public int getMaxRenderedLength() {
    return WIDTH;
  }

  @Override
  public synchronized void accept(String bar) {
    if (System.nanoTime() - start > patience.toNanos()) {
      err.print(BACK + VisibleText.of(bar) + CLEAR_TO_END);
      err.flush();
      written = true;
    }
  }

  synchronized void printAbove(String line) {
    clear();
    err.println(VisibleText.of(line));
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
