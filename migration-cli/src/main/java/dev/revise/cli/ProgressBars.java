package dev.revise.cli;

import dev.revise.engine.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Progress on a terminal: a line for each revision that is done, and below them, for what takes
 * longer than a second, a bar that tells the operation under way.
 */
final class ProgressBars implements Progress, AutoCloseable {
  /** As many revisions as nobody can tell: the bar only shows that something happens. */
  static final int UNKNOWN = -1;

  private static final int TENTH_OF_A_SECOND = 100;
  private static final long TENTH = TimeUnit.MILLISECONDS.toNanos(TENTH_OF_A_SECOND);

  private final BottomLine bottom;
  private Optional<ProgressBar> bar = Optional.empty();
  private int remaining;
  private String operation = "";
  private long operationStart;
  private long told;

  ProgressBars(PrintStream err) {
    this(err, Duration.ofSeconds(1));
  }

  /**
   * @param patience how long there is no bar
   */
  ProgressBars(PrintStream err, Duration patience) {
    this.bottom = new BottomLine(err, patience);
  }

  @Override
  public void begin(String database, int revisions) {
    close();
    bottom.nameTakes(database.length());
    remaining = revisions;
    bar =
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName(database)
                .setInitialMax(revisions)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(TENTH_OF_A_SECOND)
                .continuousUpdate()
                .hideEta() // revisions are of no one length
                .clearDisplayOnFinish()
                .setConsumer(bottom)
                .build());
  }

  @Override
  public void revision(String line) {
    bar.ifPresent(open -> open.setExtraMessage(bottom.shortened(line)));
  }

  @Override
  public void operation(String line) {
    operation = line;
    operationStart = System.nanoTime();
    bar.ifPresent(open -> open.setExtraMessage(bottom.shortened(line)));
  }

  /** A step may tell each row; nobody reads that fast. */
  @Override
  public void rows(long done, OptionalLong all) {
    long now = System.nanoTime();
    if (now - told > TENTH) {
      told = now;
      RowProgress rows = new RowProgress(done, all, Duration.ofNanos(now - operationStart));
      bar.ifPresent(open -> open.setExtraMessage(bottom.shortened(rows + ": " + operation)));
    }
  }

  @Override
  public void done(String line) {
    bottom.printAbove(line);
    bar.ifPresent(ProgressBar::step);
    if (--remaining == 0) {
      close();
    }
  }

  @Override
  public void note(String line) {
    bottom.printAbove(line);
  }

  /** Takes the bar away, whether or not the run got to its end. */
  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
    bottom.clear();
  }
}
