package dev.revise.cli;

import dev.revise.command.DryRunResult;
import dev.revise.command.DryRunResult.LostData;
import dev.revise.command.DryRunResult.PlannedRevision;

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
    if (plan.losses().isEmpty()) {
      printer.line("Nothing is lost.");
    } else {
      printer.line(printer.bad("This is lost:"));
      plan.losses().forEach(loss -> printer.line("  " + words(loss)));
    }
  }

  private static void print(PlannedRevision revision, Printer printer) {
    printer.line();
    printer.line(printer.strong(revision.revision() + "  " + revision.description()));
    revision.operations().forEach(operation -> printer.line("  " + operation));
    revision.locks().forEach(lock -> printer.line("  lock: " + lock));
  }

  private static String words(LostData loss) {
    String what = loss.column().map(column -> loss.table() + "." + column).orElse(loss.table());
    String kind = loss.column().isPresent() ? "value" : "row";
    return "%s: %d %s%s".formatted(what, loss.rows(), kind, loss.rows() == 1 ? "" : "s");
  }
}
