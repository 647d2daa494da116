package dev.revise.cli;

import dev.revise.authoring.NewDatabaseResult;
import dev.revise.command.OperationLine;

/** A new database as people read it. */
final class NewDatabasePrinter {
  private NewDatabasePrinter() {}

  static void print(NewDatabaseResult result, Printer printer) {
    printer.line(
        "%s in %s, package %s, as %s:"
            .formatted(
                printer.strong(result.database()),
                result.module(),
                result.packageName(),
                result.source()));
    result.operations().stream()
        .map(OperationLine::operation)
        .forEach(operation -> printer.line("  " + operation));
    printer.expressions(result.expressions());
    result.warnings().forEach(warning -> printer.line(printer.bad("warning: ") + warning));
    printer.line();
    printer.line(
        (result.written() ? "Written" : "To be written")
            + (result.module().equals(".") ? ":" : ", from the root of the repository:"));
    result.files().forEach(file -> printer.line("  " + file));
    result.edited().forEach(file -> printer.line("  " + file + " (names it)"));
    if (result.written()) {
      printer.line();
      printer.line("Next: look at it, then");
      result.next().forEach(command -> printer.line("  " + command));
    }
  }
}
