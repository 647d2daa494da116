package dev.revise.cli;

import dev.revise.command.Heads;
import picocli.CommandLine.Command;

@Command(
    name = "heads",
    description = "Shows the last revision, where upgrade goes.",
    footer = {"  revise -n cdb_latiss heads", "  revise -n all heads   of each database"})
final class HeadsVerb implements Verb {

  @Override
  public ExitCode run(Session session) {
    return session.eachRead(
        Heads::of, (result, printer) -> Revisions.print(result.heads(), printer));
  }
}
