package dev.revise.cli;

import dev.revise.command.CheckResult;
import dev.revise.command.CheckedTarget;
import dev.revise.command.FoundDifference;
import dev.revise.revision.RevisionId;
import java.util.List;

/** Prints what {@code check} found: the database first, then what its revisions lead to. */
record CheckPrinter(CheckResult result, Printer printer) {

  void print() {
    result.revision().ifPresent(this::printDatabase);
    result.underWay().ifPresent(underWay -> printer.line(printer.bad(underWay.sentence())));
    result.target().ifPresent(this::printTarget);
    result.note().ifPresent(note -> printer.line("note: " + note));
  }

  /** What differs as comments, so that all of it can be handed to the database's shell. */
  void printScript() {
    result.revision().ifPresent(revision -> comment(sentence(revision)));
    result.underWay().ifPresent(underWay -> comment(underWay.sentence()));
    comments(result.differences());
    result
        .target()
        .ifPresent(
            target -> {
              comment(sentence(target));
              comments(target.differences());
              target.warnings().forEach(warning -> comment("warning: " + warning));
            });
    result.note().ifPresent(note -> comment("note: " + note));
    printer.text(result.sql());
  }

  private void printDatabase(RevisionId revision) {
    printer.line(sentence(revision));
    if (result.differences().isEmpty()) {
      return;
    }
    DifferencePrinter.print(result.differences(), true, printer);
    printer.line();
    printer.line("This would mend it (--sql shows it as SQL):");
    result.mending().forEach(operation -> printer.line("  " + operation));
    printer.line();
  }

  private void printTarget(CheckedTarget target) {
    printer.line(sentence(target));
    DifferencePrinter.print(target.differences(), true, printer);
    target.warnings().forEach(warning -> printer.line(printer.bad("warning: ") + warning));
    if (!target.clean()) {
      printer.line();
      printer.line(
          "No revision brings this; write it: revise -n %s revision -m \"...\""
              .formatted(result.database()));
    }
  }

  private String sentence(RevisionId revision) {
    return result.differences().isEmpty()
        ? "%s is as revision %s says".formatted(printer.strong(result.database()), revision)
        : "%s is not as revision %s says:".formatted(printer.bad(result.database()), revision);
  }

  private String sentence(CheckedTarget target) {
    return target.clean()
        ? "%s: its head %s is as %s says"
            .formatted(printer.strong(result.database()), target.head(), target.schema())
        : "%s: its head %s is not as %s says:"
            .formatted(printer.bad(result.database()), target.head(), target.schema());
  }

  private void comments(List<FoundDifference> differences) {
    differences.forEach(difference -> comment("  " + difference.words()));
  }

  private void comment(String text) {
    printer.line("-- " + text.replaceAll("\\R", " "));
  }
}
