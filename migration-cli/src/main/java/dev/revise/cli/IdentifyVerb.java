package dev.revise.cli;

import dev.revise.command.Identify;
import dev.revise.command.IdentifyResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "identify",
    description = "Finds the revision that a database is at by what it holds, history or not.",
    footer = {
      "  revise -n cdb_latiss --url postgresql://db.example.org/consdb identify",
    })
final class IdentifyVerb implements Verb {
  @Option(names = "-v", description = "With each comment that differs.")
  private boolean details;

  @Mixin private IgnoreOptions ignore = new IgnoreOptions();
  @Mixin private WaitOptions waiting = new WaitOptions();

  @Override
  public ExitCode run(Session session) {
    return session.eachRead(
        database ->
            session.busy(
                "reading " + database.name(),
                () -> Identify.of(ignore.in(session.live(database)), waiting.lockTimeout())),
        (result, printer) -> print(result, printer, details || session.isVerbose()),
        result -> result.exact() ? ExitCode.DONE : ExitCode.FAILED);
  }

  @Override
  public ExitCode whenFailed() {
    return ExitCode.NOT_STARTED;
  }

  private static void print(IdentifyResult result, Printer printer, boolean details) {
    String id = result.alembicId().map(text -> "  " + text).orElse("");
    printer.line(
        printer.strong(result.revision().toString())
            + id
            + (result.exact() ? "  " + printer.good("(exact)") : "  " + printer.bad("(nearest)")));
    if (!result.alike().isEmpty()) {
      printer.line("  no different by what they hold: " + result.alike());
    }
    result.alembic().ifPresent(table -> printer.line("  " + AlembicSentence.of(table)));
    DifferencePrinter.print(result.differences(), details, printer);
    result.leftOut().forEach(what -> printer.line("  " + what));
    result.warnings().forEach(warning -> printer.line(printer.bad("warning: ") + warning));
  }
}
