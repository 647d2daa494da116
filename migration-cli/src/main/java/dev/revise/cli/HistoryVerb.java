package dev.revise.cli;

import dev.revise.command.History;
import dev.revise.command.HistoryResult;
import dev.revise.command.Range;
import dev.revise.command.RevisionSummary;
import dev.revise.engine.StepRow;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionId;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "history",
    description = "Lists the revisions, last first.",
    footer = {
      "  revise -n cdb_latiss history                  all of them",
      "  revise -n cdb_latiss history -r 0003:0010     from 0003 to 0010, both included",
      "  revise -n cdb_latiss history -r 0012: -v      from 0012 on, with hash and operations",
      "  revise -n cdb_latiss history -r -3:current    the last three that are applied, and the one before",
    })
final class HistoryVerb implements Verb {
  @Option(
      names = {"-r", "--rev-range"},
      paramLabel = "FROM:TO",
      description = "Only these; an empty side is base or head.")
  private Range range = Range.parse(":");

  @Option(names = "-v", description = "With hash and operations, and what data steps did.")
  private boolean details;

  @Override
  public ExitCode run(Session session) {
    return session.eachRead(database -> history(session, database), this::print);
  }

  private HistoryResult history(Session session, ManagedDatabase database) {
    Supplier<RevisionId> current = () -> session.current(database);
    return details
        ? History.withSteps(session.live(database), range, current, Session.PATIENCE)
        : History.of(database, range, current);
  }

  private void print(HistoryResult result, Printer printer) {
    if (details) {
      result.revisions().forEach(revision -> printDetails(revision, result.steps(), printer));
      result.underWay().ifPresent(underWay -> printer.line(printer.bad(underWay.sentence())));
      result.note().ifPresent(printer::line);
    } else {
      Revisions.print(result.revisions(), printer);
    }
  }

  private static void printDetails(RevisionSummary revision, List<StepRow> steps, Printer printer) {
    Revisions.printFacts(revision, printer);
    Revisions.printOperations("upgrade", revision.operations(), printer);
    StepPrinter.printRuns(
        steps.stream().filter(step -> step.revision().equals(revision.revision())).toList(),
        printer);
    printer.line();
  }
}
