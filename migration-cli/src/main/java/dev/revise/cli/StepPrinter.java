package dev.revise.cli;

import dev.revise.engine.StepRow;
import dev.revise.engine.StepRows;
import dev.revise.schema.Quantity;
import java.util.List;
import java.util.Locale;

/** Data steps and the rows they touched, as every verb prints them. */
final class StepPrinter {
  private StepPrinter() {}

  /** {@code give each location a scheme: 1,204 rows}. */
  static void printRows(List<StepRows> steps, Printer printer) {
    steps.forEach(step -> printer.line("  %s: %s".formatted(step.step(), rows(step.rows()))));
  }

  static void printRuns(List<StepRow> runs, Printer printer) {
    if (!runs.isEmpty()) {
      printer.line("  data steps, last first");
      runs.forEach(run -> printer.line("    " + words(run)));
    }
  }

  private static String words(StepRow run) {
    return String.format(
        Locale.ROOT,
        "%s of %s: %s: %s in %.1f s%s",
        run.direction(),
        run.at(),
        run.step(),
        rows(run.rows()),
        run.seconds(),
        run.by().isBlank() ? "" : ", by " + run.by());
  }

  private static String rows(long count) {
    return new Quantity(count, "row").toString();
  }
}
