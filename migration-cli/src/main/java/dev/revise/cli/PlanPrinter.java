package dev.revise.cli;

import dev.revise.command.DryRunResult;
import dev.revise.command.DryRunResult.LostByStep;
import dev.revise.command.DryRunResult.LostData;
import dev.revise.command.DryRunResult.PlannedRevision;
import dev.revise.command.DryRunResult.RowsInTheWay;
import dev.revise.command.DryRunResult.UntoldStep;
import dev.revise.command.DryRunResult.WayEnd;
import dev.revise.schema.Quantity;
import java.util.List;

/** Prints what a move would do. */
final class PlanPrinter {
  private PlanPrinter() {}

  static void print(DryRunResult plan, Printer printer) {
    if (plan.revisions().isEmpty()) {
      printer.line("%s is at %s already".formatted(plan.database(), plan.to()));
      return;
    }
    printer.line("%s from %s to %s".formatted(plan.database(), plan.from(), plan.to()));
    plan.revisions().forEach(revision -> print(revision, printer));
    printer.line();
    if (plan.losses().isEmpty() && plan.stepLosses().isEmpty()) {
      printer.line("Nothing is lost.");
    } else {
      printer.line(printer.bad("This is lost:"));
      plan.losses().forEach(loss -> printer.line("  " + words(loss)));
      plan.stepLosses().forEach(loss -> printer.line("  " + words(loss)));
    }
    if (!plan.siteLosses().isEmpty()) {
      printer.line();
      printer.line(printer.bad("The site loses this:"));
      plan.siteLosses().forEach(loss -> printer.line("  " + loss));
    }
    plan.irreversible()
        .ifPresent(
            end -> {
              printer.line();
              printer.line(printer.bad("This cannot be done:"));
              printer.line("  " + words(end));
            });
    printObstacles(plan.obstacles(), printer);
    printUntold(plan.untold(), printer);
    if (!plan.dependents().isEmpty()) {
      printer.line();
      printer.line(printer.bad("This stands in the way:"));
      plan.dependents().forEach(dependent -> printer.line("  " + dependent));
    }
  }

  private static void printObstacles(List<RowsInTheWay> obstacles, Printer printer) {
    if (!obstacles.isEmpty()) {
      printer.line();
      printer.line(printer.bad("These rows are in the way:"));
      for (RowsInTheWay rows : obstacles) {
        printer.line(
            "  revision %s, %s: %s".formatted(rows.revision(), rows.operation(), rows.problem()));
        rows.query().ifPresent(sql -> printer.line("    " + sql));
      }
    }
  }

  private static void printUntold(List<UntoldStep> steps, Printer printer) {
    if (!steps.isEmpty()) {
      printer.line();
      printer.line(printer.bad("This must be told first:"));
      steps.forEach(step -> printer.line("  " + words(step)));
    }
  }

  private static String words(UntoldStep untold) {
    return "\"%s\" of revision %s: %s"
        .formatted(untold.step(), untold.revision(), untold.missing());
  }

  private static void print(PlannedRevision revision, Printer printer) {
    printer.line();
    printer.line(printer.strong(revision.revision() + "  " + revision.description()));
    revision.operations().forEach(operation -> printer.line("  " + operation));
    printer.expressions(revision.expressions());
    revision.locks().forEach(lock -> printer.line("  lock: " + lock));
  }

  private static String words(LostByStep loss) {
    return "%s, by \"%s\" of revision %s".formatted(loss.loses(), loss.step(), loss.revision());
  }

  private static String words(WayEnd end) {
    return "\"%s\" of revision %s is irreversible, because %s; %s at most"
        .formatted(end.step(), end.revision(), end.because(), end.reachable());
  }

  private static String words(LostData loss) {
    String what = loss.column().map(column -> loss.table() + "." + column).orElse(loss.table());
    String kind = loss.column().isPresent() ? "value" : "row";
    return what + ": " + new Quantity(loss.rows(), kind);
  }
}
