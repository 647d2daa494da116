package dev.revise.cli;

import dev.revise.command.CheckResult;
import dev.revise.command.CheckedTarget;
import dev.revise.command.FoundDifference;
import dev.revise.revision.CommandHint;
import dev.revise.revision.RevisionId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints what {@code check} found: the database first, then what its revisions lead to. */
record CheckPrinter(CheckResult result, Printer printer, boolean details) {

  void print() {
    result.finding().ifPresent(finding -> printer.line(printer.bad(finding)));
    result.revision().ifPresent(this::printDatabase);
    result.underWay().ifPresent(underWay -> printer.line(printer.bad(underWay.sentence())));
    result.target().ifPresent(this::printTarget);
    result.note().ifPresent(note -> printer.line("note: " + note));
  }

  /** What differs as comments, so that all of it can be handed to the database's shell. */
  void printScript() {
    result.finding().ifPresent(this::comment);
    result.revision().ifPresent(revision -> comment(sentence(revision)));
    result.underWay().ifPresent(underWay -> comment(underWay.sentence()));
    comments(result.differences());
    result.leftOut().forEach(what -> comment("  " + what));
    result.warnings().forEach(warning -> comment("warning: " + warning));
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
      printLeftOut();
      return;
    }
    DifferencePrinter.print(result.differences(), details, printer);
    printLeftOut();
    printer.line();
    printer.line("This would mend it (--sql shows it as SQL):");
    printMending();
    printer.line();
  }

  private void printLeftOut() {
    result.leftOut().forEach(what -> printer.line("  " + what));
    result.warnings().forEach(warning -> printer.line(printer.bad("warning: ") + warning));
  }

  private void printMending() {
    Set<String> comments =
        result.differences().stream()
            .filter(FoundDifference::commentOnly)
            .flatMap(difference -> difference.operations().stream())
            .collect(Collectors.toSet());
    List<String> shown =
        result.mending().stream()
            .filter(operation -> details || !comments.contains(operation))
            .toList();
    shown.forEach(operation -> printer.line("  " + operation));
    int folded = result.mending().size() - shown.size();
    if (folded > 0) {
      printer.line(
          "  %sset %s"
              .formatted(
                  shown.isEmpty() ? "" : "and ", folded == 1 ? "1 comment" : folded + " comments"));
    }
  }

  private void printTarget(CheckedTarget target) {
    printer.line(sentence(target));
    DifferencePrinter.print(target.differences(), details, printer);
    target.warnings().forEach(warning -> printer.line(printer.bad("warning: ") + warning));
    if (!target.clean()) {
      printer.line();
      printer.line(
          "No revision brings this; write it: %s"
              .formatted(CommandHint.of(result.database(), "revision", "-m", "\"...\"")));
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
    DifferencePrinter.lines(differences, details).forEach(this::comment);
  }

  private void comment(String text) {
    printer.line("-- " + text.replaceAll("\\R", " "));
  }
}
