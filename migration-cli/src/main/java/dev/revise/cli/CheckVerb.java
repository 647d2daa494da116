package dev.revise.cli;

import dev.revise.command.Check;
import dev.revise.command.CheckResult;
import dev.revise.command.TargetSchema;
import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    description = {
      "Says whether a database still is what its revision says, and whether the revisions lead to "
          + "what the module says; 1 means they do not."
    },
    footer = {
      "  revise -n cdb_latiss check                      what differs, and what would mend it",
      "  revise -n cdb_latiss check -v                   each comment that differs, too",
      "  revise -n all check --ignore-comments --json    for a monitor",
      "  revise -n cdb_latiss check --ignore 'scratch_*' --ignore 'trigger:*'",
      "  revise -n all check --offline                   for CI: did somebody forget a revision?",
      "  revise -n cdb_latiss check --sql                what would mend the database, as SQL",
    })
final class CheckVerb implements Verb {
  @Option(names = "--ignore-comments", description = "The words of comments do not count.")
  private boolean ignoreComments;

  @Option(names = "-v", description = "With each comment that differs.")
  private boolean details;

  @Option(names = "--offline", description = "Ask no database: only what the revisions lead to.")
  private boolean offline;

  @Option(names = "--sql", description = "With the SQL that would mend the database.")
  private boolean sql;

  @Mixin private IgnoreOptions ignore = new IgnoreOptions();
  @Mixin private WaitOptions waiting = new WaitOptions();

  @Override
  public ExitCode run(Session session) {
    if (offline && sql) {
      throw new UsageException("--sql mends a database, which --offline does not ask; give one");
    }
    TargetSchema targets = session.targets(waiting.lockTimeout()).ignoring(ignore.asked());
    return session.eachRead(
        database ->
            session.busy("reading " + database.name(), () -> check(database, session, targets)),
        (result, printer) -> print(result, printer, details || session.isVerbose()),
        result -> result.clean() ? ExitCode.DONE : ExitCode.FAILED);
  }

  @Override
  public ExitCode whenFailed() {
    return ExitCode.NOT_STARTED;
  }

  private CheckResult check(ManagedDatabase database, Session session, TargetSchema targets) {
    return offline
        ? Check.offline(database, targets, ignoreComments)
        : Check.of(
            ignore.in(session.live(database)), targets, waiting.lockTimeout(), ignoreComments);
  }

  private void print(CheckResult result, Printer printer, boolean details) {
    CheckPrinter check = new CheckPrinter(result, printer, details);
    if (sql) {
      check.printScript();
    } else {
      check.print();
    }
  }
}
