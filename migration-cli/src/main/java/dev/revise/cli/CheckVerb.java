package dev.revise.cli;

import dev.revise.command.Check;
import dev.revise.command.CheckResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    description = "Says whether a database still is what its revision says; 1 means drift.",
    footer = {
      "  revise -n cdb_latiss check                      every difference, and what would mend it",
      "  revise -n all check --ignore-comments --json    for a monitor",
      "  revise -n cdb_latiss check --sql                what would mend it, as SQL",
    })
final class CheckVerb implements Verb {
  @Option(names = "--ignore-comments", description = "The words of comments do not count.")
  private boolean ignoreComments;

  @Option(names = "--sql", description = "With the SQL that would mend it.")
  private boolean sql;

  @Mixin private WaitOptions waiting = new WaitOptions();

  @Override
  public ExitCode run(Session session) {
    return session.each(
        database ->
            session.busy(
                "reading " + database.name(),
                () -> Check.of(session.live(database), waiting.lockTimeout(), ignoreComments)),
        this::print,
        result -> result.clean() ? ExitCode.DONE : ExitCode.FAILED);
  }

  @Override
  public ExitCode whenFailed() {
    return ExitCode.NOT_STARTED;
  }

  private void print(CheckResult result, Printer printer) {
    if (sql) {
      printScript(result, printer);
      return;
    }
    printer.line(sentence(result, printer));
    if (!result.clean()) {
      DifferencePrinter.print(result.differences(), true, printer);
      printer.line();
      printer.line("This would mend it (--sql shows it as SQL):");
      result.mending().forEach(operation -> printer.line("  " + operation));
    }
  }

  /** What differs as comments, so that all of it can be handed to the database's shell. */
  private static void printScript(CheckResult result, Printer printer) {
    printer.line("-- " + sentence(result, printer));
    result
        .differences()
        .forEach(difference -> printer.line("--   " + difference.words().replaceAll("\\R", " ")));
    printer.text(result.sql());
  }

  private static String sentence(CheckResult result, Printer printer) {
    return result.clean()
        ? "%s is as revision %s says"
            .formatted(printer.strong(result.database()), result.revision())
        : "%s is not as revision %s says:"
            .formatted(printer.bad(result.database()), result.revision());
  }
}
