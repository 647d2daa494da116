package dev.revise.cli;

import dev.revise.command.Stamp;
import dev.revise.command.StampResult;
import dev.revise.command.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "stamp",
    description = "Says that a database is at a revision, and changes nothing but its history.",
    footer = {
      "  revise -n cdb_latiss stamp 0010     after somebody moved it by hand",
      "  revise -n cdb_latiss stamp base     as if it had never been moved",
    })
final class StampVerb implements Verb {
  @Parameters(paramLabel = "REV", description = "0010, head, base, or an Alembic id.")
  private Target revision = Target.HEAD;

  @Mixin private WaitOptions waiting = new WaitOptions();
  @Mixin private ConsentOptions consent = new ConsentOptions();

  @Override
  public ExitCode run(Session session) {
    return session.each(
        database ->
            Stamp.run(
                session.live(database),
                revision,
                waiting.lockTimeout(),
                consent.confirmation(session)),
        StampVerb::print);
  }

  private static void print(StampResult result, Printer printer) {
    printer.line(
        "%s: %s -> %s, in its history alone"
            .formatted(
                printer.strong(result.database()),
                result.from(),
                printer.good(result.to().toString())));
    result.forgotten().ifPresent(underWay -> printer.line("forgotten: " + underWay.sentence()));
  }
}
