package dev.revise.cli;

import dev.revise.authoring.Renumber;
import dev.revise.authoring.RenumberResult;
import dev.revise.revision.CommandHint;
import dev.revise.revision.RevisionId;
import dev.revise.schema.UsageException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "renumber",
    description = "Gives one of two revisions of the same number, made on two branches, the next.",
    footer = {
      "  revise -n cdb_latiss renumber 0017                          the one merged last",
      "  revise -n cdb_latiss renumber 0017 V0017__Add_can_see_sky   that one",
    })
final class RenumberVerb implements Verb {
  private static final int LAST = 9999;

  @Parameters(index = "0", paramLabel = "NUMBER", description = "The number that both have.")
  private int number;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "CLASS",
      description = "Which of them moves (default: the last in revisions.lock).")
  private Optional<String> name = Optional.empty();

  @Override
  public ExitCode run(Session session) {
    session.requireOne("a revision belongs to one database");
    if (number < 1 || number > LAST) {
      throw new UsageException(
          "%d is no number of a revision; give one from 1 to %d".formatted(number, LAST));
    }
    RevisionId id = new RevisionId(number);
    return session.each(
        database -> Renumber.of(database, id, name, session.root()), RenumberVerb::print);
  }

  private static void print(RenumberResult result, Printer printer) {
    printer.line(
        "%s is %s now".formatted(printer.strong(result.from()), printer.good(result.to())));
    result.written().forEach(file -> printer.line("  written  " + file));
    result.deleted().forEach(file -> printer.line("  deleted  " + file));
    printer.line(
        "Build, %s, look at what it does after the other one, and run the tests."
            .formatted(CommandHint.of(result.database(), "freeze")));
  }
}
