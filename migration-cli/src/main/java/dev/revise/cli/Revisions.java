package dev.revise.cli;

import dev.revise.command.OperationLine;
import dev.revise.command.RevisionSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Revisions as every verb prints them. */
final class Revisions {
  private Revisions() {}

  /** A line each. */
  static void print(List<RevisionSummary> revisions, Printer printer) {
    printer.table(revisions.stream().map(revision -> row(revision, printer)).toList());
  }

  /** {@code 0016 (head)}. */
  static String name(RevisionSummary revision, Printer printer) {
    String name = printer.strong(revision.revision().toString());
    return revision.head() ? name + " " + printer.good("(head)") : name;
  }

  /** All that is known but the operations. */
  static void printFacts(RevisionSummary revision, Printer printer) {
    printer.line(name(revision, printer) + "  " + revision.description());
    List<List<String>> facts = new ArrayList<>();
    facts.add(List.of("  date", revision.date().toString()));
    add(facts, "  ticket", revision.ticket());
    add(facts, "  alembic", revision.alembicId());
    facts.add(List.of("  hash", revision.hash()));
    printer.table(facts);
  }

  static void printOperations(String title, List<OperationLine> operations, Printer printer) {
    printer.line("  " + title);
    for (OperationLine line : operations) {
      String warning = warning(line).map(text -> "  " + printer.bad(text)).orElse("");
      printer.line("    " + line.operation() + warning);
    }
  }

  private static Optional<String> warning(OperationLine line) {
    return line.irreversible()
        .map(because -> "(irreversible, because " + because + ")")
        .or(() -> line.loses().map(what -> "(loses " + what + ")"))
        .or(() -> line.losesData() ? Optional.of("(loses data)") : Optional.empty());
  }

  private static void add(List<List<String>> facts, String name, Optional<String> value) {
    value.ifPresent(text -> facts.add(List.of(name, text)));
  }

  private static List<String> row(RevisionSummary revision, Printer printer) {
    return List.of(
        name(revision, printer),
        revision.date().toString(),
        revision.ticket().orElse(""),
        revision.alembicId().orElse(""),
        revision.description());
  }
}
