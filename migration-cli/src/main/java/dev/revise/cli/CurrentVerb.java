package dev.revise.cli;

import dev.revise.command.Current;
import dev.revise.command.CurrentResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "current",
    description = "Says which revision a database is at.",
    footer = {
      "  revise -n cdb_latiss current          0016  28c1d0abcdef  (head)",
      "  revise -n all current --json          for a script",
    })
final class CurrentVerb implements Verb {
  @Mixin private WaitOptions waiting = new WaitOptions();

  @Override
  public ExitCode run(Session session) {
    return session.eachRead(
        database -> Current.of(session.live(database), waiting.lockTimeout()),
        CurrentVerb::print,
        CurrentVerb::judge);
  }

  private static ExitCode judge(CurrentResult result) {
    if (result.finding().isPresent()) {
      return ExitCode.FAILED;
    }
    return result.isKnown() ? ExitCode.DONE : ExitCode.NOT_STARTED;
  }

  private static void print(CurrentResult result, Printer printer) {
    if (result.isKnown()) {
      printRevision(result, printer);
      result.notes().forEach(note -> printer.line("note: " + note));
    } else {
      result.notes().forEach(note -> printer.line(printer.bad(note)));
    }
  }

  private static void printRevision(CurrentResult result, Printer printer) {
    String mark =
        result.head()
            ? "  " + printer.good("(head)")
            : result.revision().number() == 0
                ? result.hasHistory() ? "  (base)" : "  (base, never moved)"
                : "";
    printer.line(
        printer.strong(result.revision().toString())
            + result.alembicId().map(id -> "  " + id).orElse("")
            + mark);
    result.finding().ifPresent(finding -> printer.line(printer.bad(finding)));
    result.underWay().ifPresent(underWay -> printer.line(printer.bad(underWay.sentence())));
  }
}
